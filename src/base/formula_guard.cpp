#include "base/formula_guard.hpp"

#include <algorithm>

namespace driehoek {
namespace {

// "-5", "+31", "-1.234,50"
bool is_signed_number(std::string_view cell) {
    const std::string_view digits = cell.substr(1);
    return (cell[0] == '-' || cell[0] == '+') && !digits.empty() &&
           digits.find_first_not_of("0123456789.,") == std::string_view::npos &&
           digits.find_first_of("0123456789") == 0;
}

}  // namespace

bool needs_formula_guard(std::string_view cell) {
    cell.remove_prefix(std::min(cell.find_first_not_of('\''), cell.size()));
    if (cell.empty() || !std::string_view("=+-@\t\r\n").contains(cell[0])) return false;
    return !is_signed_number(cell);
}

std::string with_formula_guard(std::string_view cell) {
    std::string guarded = needs_formula_guard(cell) ? "'" : "";
    return guarded += cell;
}

std::string_view without_formula_guard(std::string_view cell) {
    return cell.starts_with('\'') && needs_formula_guard(cell) ? cell.substr(1) : cell;
}

}  // namespace driehoek
