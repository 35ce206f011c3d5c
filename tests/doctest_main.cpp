// The test program's main, in a file of its own because doctest's implementation compiles slowly.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
