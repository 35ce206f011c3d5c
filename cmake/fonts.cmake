set(DRIEHOEK_GENERATED_DIR "${CMAKE_BINARY_DIR}/generated")
set(DRIEHOEK_FONT_DIR "${CMAKE_BINARY_DIR}/fonts")
add_custom_target(fonts)
