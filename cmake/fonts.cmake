# The page's fonts and the headers with the icons' names and the lines of some, made by assets/fonts/recipe.py.
set(DRIEHOEK_FONT_DIR "${CMAKE_BINARY_DIR}/fonts")
set(DRIEHOEK_GENERATED_DIR "${CMAKE_BINARY_DIR}/generated")

# The Python in front on the PATH need not be the one that Debian's fonttools belong to.
foreach(candidate python3 /usr/bin/python3)
  execute_process(COMMAND ${candidate} -c "import fontTools.merge, brotli"
    RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
  if(result EQUAL 0)
    set(font_python ${candidate})
    break()
  endif()
endforeach()
if(NOT font_python)
  message(FATAL_ERROR "No Python with fontTools and brotli found: run tools/setup first")
endif()

set(font_files regular.ttf semibold.ttf bold.ttf icons.ttf)
list(TRANSFORM font_files PREPEND "${DRIEHOEK_FONT_DIR}/")
set(icons_header "${DRIEHOEK_GENERATED_DIR}/ui/kit/icons.hpp")
set(font_recipe "${CMAKE_SOURCE_DIR}/assets/fonts/recipe.py")
set(outlines_header "${DRIEHOEK_GENERATED_DIR}/picture/icon_outlines.hpp")
set(icon_list "${CMAKE_SOURCE_DIR}/assets/fonts/icons.txt")
set(outline_list "${CMAKE_SOURCE_DIR}/assets/fonts/outlines.txt")
add_custom_command(
  OUTPUT ${font_files} "${icons_header}" "${outlines_header}"
  COMMAND ${font_python} "${font_recipe}" "${CMAKE_SOURCE_DIR}/node_modules" "${icon_list}" "${outline_list}"
    "${DRIEHOEK_FONT_DIR}" "${icons_header}" "${outlines_header}"
  DEPENDS "${font_recipe}" "${icon_list}" "${outline_list}" "${CMAKE_SOURCE_DIR}/package-lock.json"
  COMMENT "Making the fonts")
add_custom_target(fonts ALL DEPENDS ${font_files} "${icons_header}" "${outlines_header}")
