# licences.txt, served with the page: most of what is built in asks for its notice to come along.
set(licences "Third-party parts of this page, and their licences.\n")
foreach(file IN ITEMS
    "${imgui_SOURCE_DIR}/LICENSE.txt"
    "${CMAKE_SOURCE_DIR}/node_modules/@fontsource/atkinson-hyperlegible-next/LICENSE"
    "${CMAKE_SOURCE_DIR}/node_modules/lucide-static/LICENSE"
    "${CMAKE_SOURCE_DIR}/node_modules/read-excel-file/LICENSE"
    "${CMAKE_SOURCE_DIR}/node_modules/fflate/LICENSE"
    "${CMAKE_SOURCE_DIR}/node_modules/saxen/LICENSE")
  file(READ "${file}" text)
  cmake_path(GET file PARENT_PATH folder)
  cmake_path(GET folder FILENAME name)
  string(APPEND licences "\n==== ${name} ====\n\n${text}")
endforeach()
string(APPEND licences "\n==== JSON for Modern C++; Emscripten's and musl's library ====\n\n"
  "Copyright (c) 2013-2022 Niels Lohmann; Copyright (c) 2010-2024 Emscripten authors;\n"
  "Copyright (c) 2005-2020 Rich Felker, et al. The MIT licence, as of imgui above.\n")
file(WRITE "${CMAKE_BINARY_DIR}/licences.txt" "${licences}")
