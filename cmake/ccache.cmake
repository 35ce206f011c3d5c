# ccache, where the machine has it: a fresh clone on a machine that has built before compiles in seconds.
# Folders do not count: the same file in another clone is the same object (CCACHE_BASEDIR, CCACHE_NOHASHDIR).
find_program(DRIEHOEK_CCACHE_PROGRAM ccache)
if(DRIEHOEK_CCACHE AND DRIEHOEK_CCACHE_PROGRAM)
  set(launcher ${CMAKE_COMMAND} -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 CCACHE_COMPILERCHECK=content)
  if(EMSCRIPTEN)
    # Below emcc, which is a script: there ccache sees the compiler itself.
    list(APPEND launcher "EM_COMPILER_WRAPPER=${DRIEHOEK_CCACHE_PROGRAM}")
  else()
    list(APPEND launcher "${DRIEHOEK_CCACHE_PROGRAM}")
  endif()
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()
