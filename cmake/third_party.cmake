# Third-party code: where its sources come from, and one target for each library.
# Warnings of this code are not ours (-w), and its headers are SYSTEM includes.
include(FetchContent)

set(DRIEHOEK_THIRD_PARTY auto CACHE STRING
    "auto: what tools/setup fetched or Debian installed, else git; git: always the pinned commits")
set_property(CACHE DRIEHOEK_THIRD_PARTY PROPERTY STRINGS auto git)

if(DEFINED ENV{XDG_CACHE_HOME})
  set(driehoek_cache "$ENV{XDG_CACHE_HOME}/driehoek")
else()
  set(driehoek_cache "$ENV{HOME}/.cache/driehoek")
endif()

# Sets <name>_SOURCE_DIR. FETCHCONTENT_SOURCE_DIR_<NAME> wins, as with every FetchContent.
macro(driehoek_fetch name)
  string(TOUPPER ${name} upper)
  file(STRINGS cmake/third_party.txt pin REGEX "^${name} ")
  string(REGEX REPLACE " +" ";" pin "${pin}")
  list(GET pin 1 version)
  list(GET pin 3 commit)
  list(GET pin 4 repository)
  if(DRIEHOEK_THIRD_PARTY STREQUAL "auto" AND NOT FETCHCONTENT_SOURCE_DIR_${upper})
    if(EXISTS "${driehoek_cache}/${name}-${version}")
      set(FETCHCONTENT_SOURCE_DIR_${upper} "${driehoek_cache}/${name}-${version}")
    elseif(EXISTS "/usr/include/${name}")
      # Headers of the machine, through a link of their own: /usr/include as a whole must never
      # stand in front of Emscripten's headers. The layout is that of the library's repository.
      file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/headers/${name}/include")
      file(CREATE_LINK "/usr/include/${name}" "${CMAKE_BINARY_DIR}/headers/${name}/include/${name}" SYMBOLIC)
      file(CREATE_LINK "/usr/include/${name}" "${CMAKE_BINARY_DIR}/headers/${name}/${name}" SYMBOLIC)
      set(FETCHCONTENT_SOURCE_DIR_${upper} "${CMAKE_BINARY_DIR}/headers/${name}")
    endif()
  endif()
  # The SOURCE_SUBDIR does not exist, so that the library's own CMakeLists.txt is never run.
  FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${commit}
    SOURCE_SUBDIR sources-only)
  FetchContent_MakeAvailable(${name})
  # No folder of the building machine in an assert's text.
  add_compile_options("-fmacro-prefix-map=${${name}_SOURCE_DIR}/=${name}/")
endmacro()

# --- nlohmann/json, doctest: headers only ------------------------------------------------------

driehoek_fetch(nlohmann)
add_library(third_party_nlohmann INTERFACE)
target_include_directories(third_party_nlohmann SYSTEM INTERFACE "${nlohmann_SOURCE_DIR}/include")
# Diagnostics off and no I/O: the library neither throws nor prints, it says "discarded".
target_compile_definitions(third_party_nlohmann INTERFACE JSON_NOEXCEPTION JSON_NO_IO)

driehoek_fetch(doctest)
add_library(third_party_doctest INTERFACE)
target_include_directories(third_party_doctest SYSTEM INTERFACE "${doctest_SOURCE_DIR}")
target_compile_definitions(third_party_doctest INTERFACE
  DOCTEST_CONFIG_NO_EXCEPTIONS_BUT_WITH_ALL_ASSERTS DOCTEST_CONFIG_SUPER_FAST_ASSERTS)

# --- Dear ImGui: everywhere; its backend for WebGL only in the browser --------------------------

driehoek_fetch(imgui)
add_library(third_party_imgui STATIC
  "${imgui_SOURCE_DIR}/imgui.cpp" "${imgui_SOURCE_DIR}/imgui_draw.cpp"
  "${imgui_SOURCE_DIR}/imgui_tables.cpp" "${imgui_SOURCE_DIR}/imgui_widgets.cpp")
target_include_directories(third_party_imgui SYSTEM PUBLIC "${imgui_SOURCE_DIR}")
target_compile_definitions(third_party_imgui PUBLIC
  IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_DEBUG_TOOLS IMGUI_DISABLE_DEFAULT_FONT
  IMGUI_DISABLE_FILE_FUNCTIONS IMGUI_DISABLE_OBSOLETE_FUNCTIONS)
# A list of thousands of rows has more than 65,536 corners.
target_compile_definitions(third_party_imgui PUBLIC ImDrawIdx=unsigned)
target_compile_options(third_party_imgui PRIVATE -w -fno-exceptions -fno-rtti ${few_copies})

if(EMSCRIPTEN)
  add_library(third_party_imgui_webgl STATIC "${imgui_SOURCE_DIR}/backends/imgui_impl_opengl3.cpp")
  target_include_directories(third_party_imgui_webgl SYSTEM PUBLIC "${imgui_SOURCE_DIR}/backends")
  target_link_libraries(third_party_imgui_webgl PUBLIC third_party_imgui)
  target_compile_definitions(third_party_imgui_webgl PUBLIC IMGUI_IMPL_OPENGL_ES3)
  target_compile_options(third_party_imgui_webgl PRIVATE -w -fno-exceptions -fno-rtti ${few_copies})
endif()
