// What to look at again in the question of a case (P8, S2 2.14): it is about whoever asks, and about nobody who can be recognised.
// Hints, never a refusal.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "derive/names.hpp"

namespace driehoek {

enum class CaseHint : std::uint8_t { names_somebody, phone, email, citizen_number, health, not_about_self };
inline constexpr int case_hint_count = static_cast<int>(CaseHint::not_about_self) + 1;

// In the order of the enum; none for an empty question.
std::vector<CaseHint> hints_about(const Organisation& organisation, const Names& names, std::string_view question);

}  // namespace driehoek
