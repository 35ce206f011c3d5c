#include "edit/commands.hpp"

#include "base/citizen_number.hpp"
#include "base/text.hpp"
#include "edit/apply.hpp"

namespace driehoek {

std::optional<Refusal> check_name(std::string_view name) {
    const std::string_view inside = trimmed(name);
    if (inside.empty()) return Refusal::name_is_empty;
    if (is_longer_than(inside, longest_name)) return Refusal::name_is_too_long;
    if (holds_citizen_number(inside)) return Refusal::name_is_forbidden;
    return std::nullopt;
}

Next apply(const Organisation& organisation, const Command& command) {
    return std::visit([&](const auto& each) { return apply(organisation, each); }, command);
}

}  // namespace driehoek
