// The course of an indicator (picture 08): rings from the baseline on, a disc for now, and the target with its line.
#pragma once
#include "model/mt_day.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

inline constexpr std::size_t most_points_of_line = 7;  // the latest ones, and the baseline

// In an area of this size, with its upper left corner at 0, 0. Without words: the row around it says them.
Picture indicator_line(const Indicator& indicator, float width, float height);

// "68 %", "13", "7,4 uur".
std::string value_text(const Words& words, const Indicator& indicator, int value);
// Idem of a target: "< 2 %" where lower is good.
std::string target_text(const Words& words, const Indicator& indicator);
// "Programma afgerond: 68 %, gemeten op 6 oktober 2022, nulmeting 40 %, doel 100 % in 2025".
std::string spoken_of(const Words& words, const Indicator& indicator);

}  // namespace driehoek
