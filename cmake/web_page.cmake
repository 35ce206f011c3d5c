# How a program becomes a page: the linker's settings, shared by the real page and the empty one
# that start-up is measured against.
add_library(web_page INTERFACE)
target_link_libraries(web_page INTERFACE third_party_imgui_webgl)
target_link_options(web_page INTERFACE ${few_copies_when_linked}
  -sMODULARIZE=1 -sEXPORT_ES6=1
  -sENVIRONMENT=web                  # the worker has a program of its own
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
  -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0
  -sDYNAMIC_EXECUTION=0              # no eval: the content security policy forbids it
  -sFILESYSTEM=0
  -sINCOMING_MODULE_JS_API=instantiateWasm  # what web/program.js hands over
  -sMALLOC=emmalloc
  -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=16MB
  -sSTACK_SIZE=512KB                 # 64 KB is little for nested JSON and for ImGui's windows
  # What is called once stays a function too, for 1 KB: browsers compile each when it is first called.
  -sBINARYEN_EXTRA_PASSES=--one-caller-inline-max-function-size=0
  -sEXPORTED_FUNCTIONS=_main,_malloc,_free
  -sEXPORTED_RUNTIME_METHODS=UTF8ToString,stringToUTF8,lengthBytesUTF8,HEAPU8
  $<$<CONFIG:Debug>:-sASSERTIONS=1>)
