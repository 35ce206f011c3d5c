// Where the project lies on this machine. Only paths.cpp is compiled with it, so that in another clone all else is the same.
#pragma once
#include <string>
#include <string_view>

namespace driehoek::test {

std::string path_in_project(std::string_view name);
// What assets/fonts/recipe.py made.
std::string path_of_font(std::string_view name);

}  // namespace driehoek::test
