# How a program becomes a page: the linker's settings, shared by the real page and the empty one
# that start-up is measured against.
add_library(web_page INTERFACE)
target_link_libraries(web_page INTERFACE third_party_imgui_backends)
target_link_options(web_page INTERFACE ${few_copies_when_linked}
  # What is called once stays a function too: laid beside what is like it (below), it takes less.
  -sBINARYEN_EXTRA_PASSES=--one-caller-inline-max-function-size=0
  -sMODULARIZE=1 -sEXPORT_ES6=1
  -sENVIRONMENT=web                  # the worker has a program of its own
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
  -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0
  -sGL_ENABLE_GET_PROC_ADDRESS=0     # see sdl_left_out.c
  -sDYNAMIC_EXECUTION=0              # no eval: the content security policy forbids it
  -sFILESYSTEM=0
  -sINCOMING_MODULE_JS_API=canvas,instantiateWasm  # what web/program.js hands over
  -sMALLOC=emmalloc
  -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=16MB
  -sSTACK_SIZE=512KB                 # 64 KB is little for nested JSON and for ImGui's windows
  -sEXPORTED_FUNCTIONS=_main,_malloc,_free
  -sEXPORTED_RUNTIME_METHODS=UTF8ToString,stringToUTF8,lengthBytesUTF8,HEAPU8
  $<$<CONFIG:Debug>:-sASSERTIONS=1>)

# Functions that are alike are laid side by side, which the compressed file is smaller for.
execute_process(COMMAND "${DRIEHOEK_EMSCRIPTEN_ROOT}/em-config" BINARYEN_ROOT
  OUTPUT_VARIABLE binaryen OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
function(driehoek_order_functions target)
  set(script "${CMAKE_SOURCE_DIR}/cmake/order_functions.mjs")
  target_link_options(${target} PRIVATE --profiling-funcs)  # Binaryen orders them by their names
  set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS "${script}")
  set(wasm "$<TARGET_FILE_DIR:${target}>/$<TARGET_FILE_BASE_NAME:${target}>.wasm")
  add_custom_command(TARGET ${target} POST_BUILD COMMAND node "${script}" "${binaryen}/bin/wasm-opt" "${wasm}" "${wasm}"
    --all-features --optimize-level=2 --shrink-level=2 --generate-stack-ir --optimize-stack-ir VERBATIM)
endfunction()
