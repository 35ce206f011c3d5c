// What a collection is sorted by, and what no two of its records share.
#pragma once
#include <string_view>
#include <utility>

#include "model/intervisie.hpp"
#include "model/mt_day.hpp"
#include "model/programme.hpp"

namespace driehoek {

using RecordKey = std::pair<std::string_view, std::string_view>;
RecordKey key_of(const auto& record) { return {record.id.text, {}}; }
inline RecordKey key_of(const PartProgress& progress) { return {progress.part.text, {}}; }
inline RecordKey key_of(const GoalProgress& progress) { return {progress.goal.text, {}}; }
inline RecordKey key_of(const TeamCoach& coach) { return {coach.person.text, {}}; }
inline RecordKey key_of(const Attendance& attendance) { return {attendance.person.text, {}}; }
inline RecordKey key_of(const MtCard& card) { return {card.unit.text, {}}; }
inline RecordKey key_of(const Facilitator& facilitator) { return {facilitator.person.text, {}}; }
inline RecordKey key_of(const PracticeLearning& learning) { return {learning.trainer.text, learning.learner.text}; }

}  // namespace driehoek
