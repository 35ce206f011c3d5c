#include "model/method.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <utility>

#include "base/citizen_number.hpp"
#include "base/text.hpp"

namespace driehoek {
namespace {

using S = StepKind;

constexpr std::array incident_steps{MethodStep{S::look_back, 5}, MethodStep{S::short_cases, 10},
                                    MethodStep{S::choosing, 5},  MethodStep{S::information_questions, 15},
                                    MethodStep{S::analysis, 10}, MethodStep{S::advice_round, 10},
                                    MethodStep{S::agreement, 10}};
constexpr std::array five_step_steps{MethodStep{S::question, 5}, MethodStep{S::open_questions, 15},
                                     MethodStep{S::core, 10}, MethodStep{S::advice_and_reaction, 15},
                                     MethodStep{S::round_off, 10}};
constexpr std::array ten_step_steps{MethodStep{S::situation, 5},      MethodStep{S::write_questions, 10},
                                    MethodStep{S::rate_questions, 5}, MethodStep{S::answers, 15},
                                    MethodStep{S::last_round, 10},    MethodStep{S::core_each, 10},
                                    MethodStep{S::rephrase, 10},      MethodStep{S::new_approach, 10},
                                    MethodStep{S::tips, 10},          MethodStep{S::take_away, 5}};
constexpr std::array balint_steps{
    MethodStep{S::short_cases, 5},      MethodStep{S::choosing, 5},       MethodStep{S::feeling_told, 10},
    MethodStep{S::associations, 5},     MethodStep{S::image_forming, 15}, MethodStep{S::own_judgement, 5},
    MethodStep{S::group_judgement, 20}, MethodStep{S::decision, 10},      MethodStep{S::round_off, 10}};
constexpr std::array gossip_steps{MethodStep{S::question, 5}, MethodStep{S::three_questions, 15},
                                  MethodStep{S::gossip, 15}, MethodStep{S::reaction, 10}, MethodStep{S::round_off, 10}};
constexpr std::array success_steps{
    MethodStep{S::explain_method, 3},   MethodStep{S::success_told, 5}, MethodStep{S::clarifying_questions, 10},
    MethodStep{S::success_factors, 10}, MethodStep{S::reaction, 5},     MethodStep{S::own_practice, 15},
    MethodStep{S::round_off, 10}};
constexpr std::array quality_steps{MethodStep{S::situation, 5},          MethodStep{S::two_questions, 10},
                                   MethodStep{S::answers, 10},           MethodStep{S::qualities, 10},
                                   MethodStep{S::challenge_guessed, 10}, MethodStep{S::own_challenge, 5},
                                   MethodStep{S::take_away, 10}};
constexpr std::array quadrant_steps{MethodStep{S::situation, 10}, MethodStep{S::core_quality, 10},
                                    MethodStep{S::pitfall, 10},   MethodStep{S::challenge, 10},
                                    MethodStep{S::allergy, 10},   MethodStep{S::next_action, 10}};
constexpr std::array socratic_steps{MethodStep{S::situation, 10},     MethodStep{S::write_questions, 10},
                                    MethodStep{S::rate_questions, 5}, MethodStep{S::answers, 15},
                                    MethodStep{S::rephrase, 5},       MethodStep{S::forces, 15},
                                    MethodStep{S::next_action, 5}};
constexpr std::array perspective_steps{MethodStep{S::situation, 10},         MethodStep{S::divide_corners, 5},
                                       MethodStep{S::speak_from_corner, 15}, MethodStep{S::reaction, 10},
                                       MethodStep{S::switch_corner, 10},     MethodStep{S::what_it_asks, 10}};
constexpr std::array raguse_steps{MethodStep{S::question, 5},   MethodStep{S::information_questions, 15},
                                  MethodStep{S::empathise, 10}, MethodStep{S::reaction, 5},
                                  MethodStep{S::i_would, 10},   MethodStep{S::reaction, 5},
                                  MethodStep{S::round_off, 10}};
constexpr std::array ideal_steps{MethodStep{S::identify, 10}, MethodStep{S::define, 10}, MethodStep{S::explore, 20},
                                 MethodStep{S::act, 15}, MethodStep{S::learn, 10}};
constexpr std::array lightning_steps{MethodStep{S::situation, 5}, MethodStep{S::silence, 2},
                                     MethodStep{S::quick_advice, 5}, MethodStep{S::reaction, 2}};
constexpr std::array round_steps{MethodStep{S::situation, 15}, MethodStep{S::confirm, 5},
                                 MethodStep{S::central_question, 10}, MethodStep{S::advice_round, 15},
                                 MethodStep{S::conclude, 10}};
constexpr std::array collegial_steps{MethodStep{S::divide_roles, 5},     MethodStep{S::situation, 10},
                                     MethodStep{S::central_question, 5}, MethodStep{S::choose_way, 5},
                                     MethodStep{S::advise, 10},          MethodStep{S::round_off, 5}};
// Only the whole, 60 minutes, is in the source.
constexpr std::array behaviour_steps{MethodStep{S::short_cases, 10},  MethodStep{S::choosing, 5},
                                     MethodStep{S::situation, 10},    MethodStep{S::summarise, 5},
                                     MethodStep{S::feeling, 5},       MethodStep{S::wishes, 15},
                                     MethodStep{S::pros_and_cons, 5}, MethodStep{S::decision, 5}};

// In the order of Method.
constexpr std::array<MethodInfo, method_count> methods{{
    {.steps = incident_steps},
    {.steps = five_step_steps},
    {.steps = ten_step_steps},
    {.steps = balint_steps, .least_people = 5, .least_sessions = 2},
    {.steps = gossip_steps, .least_sessions = 2},
    {.steps = success_steps},
    {.steps = quality_steps},
    {.steps = quadrant_steps},
    {.steps = socratic_steps, .least_sessions = 1},
    {.steps = perspective_steps, .least_people = 5},
    {.steps = raguse_steps, .is_concept = true},
    {.steps = ideal_steps, .is_concept = true},
    {.steps = lightning_steps, .least_people = 3},
    {.steps = round_steps},
    {.steps = collegial_steps},
    {.steps = behaviour_steps, .most_people = 15},
}};

constexpr std::array frame{MethodStep{S::check_in, 10}, MethodStep{S::look_back, 10}, MethodStep{S::case_choice, 10},
                           MethodStep{S::method, 65},   MethodStep{S::take_away, 10}, MethodStep{S::evaluation, 10},
                           MethodStep{S::next_time, 5}};

}  // namespace

const MethodInfo& info_of(Method method) { return methods[static_cast<std::size_t>(method)]; }

int minutes_of(const MethodInfo& info) {
    return std::accumulate(info.steps.begin(), info.steps.end(), 0,
                           [](int sum, const MethodStep& step) { return sum + step.minutes; });
}

namespace {

// In the order of StepLike.
constexpr std::array<StepKind, step_like_count> kinds_of_like{S::own,           S::look_back,      S::short_cases,
                                                              S::choosing,      S::divide_corners, S::speak_from_corner,
                                                              S::switch_corner, S::what_it_asks};

}  // namespace

StepKind kind_of(StepLike like) { return kinds_of_like[static_cast<std::size_t>(like)]; }

StepLike like_of(StepKind step) {
    const auto found = std::ranges::find(kinds_of_like, step);
    return found == kinds_of_like.end() ? StepLike::nothing : static_cast<StepLike>(found - kinds_of_like.begin());
}

int minutes_of(const OwnMethod& method) {
    return std::accumulate(method.steps.begin(), method.steps.end(), 0,
                           [](int sum, const OwnStep& step) { return sum + step.minutes; });
}

OwnMethod tidied(OwnMethod method) {
    method.name = tidied(method.name);
    method.fits = tidied(method.fits);
    for (OwnStep& step : method.steps) {
        for (std::string* text : {&step.name, &step.instruction, &step.hint, &step.second_hint, &step.avoid})
            *text = tidied(*text);
    }
    return method;
}

std::optional<Refusal> refusal_of(const OwnMethod& method) {
    const auto check = [](std::string_view text, std::size_t longest) -> std::optional<Refusal> {
        if (is_longer_than(text, longest)) return Refusal::method_text_is_too_long;
        if (holds_citizen_number(text)) return Refusal::text_is_forbidden;
        return std::nullopt;
    };
    if (method.name.empty()) return Refusal::name_is_empty;
    if (const auto refusal = check(method.name, longest_method_line)) return refusal;
    if (const auto refusal = check(method.fits, longest_fits)) return refusal;
    if (method.steps.empty()) return Refusal::method_has_no_steps;
    if (method.steps.size() > most_own_steps) return Refusal::steps_are_full;
    const bool fits_people = method.least_people >= 2 && method.least_people <= method.most_people &&
                             method.most_people <= most_people_of_method;
    if (!fits_people) return Refusal::number_is_impossible;
    for (const OwnStep& step : method.steps) {
        if (step.name.empty() || step.instruction.empty()) return Refusal::step_lacks_words;
        if (step.minutes < 1 || step.minutes > most_step_minutes) return Refusal::number_is_impossible;
        if (const auto refusal = check(step.name, longest_method_line)) return refusal;
        if (const auto refusal = check(step.instruction, longest_instruction)) return refusal;
        for (const std::string& hint : {step.hint, step.second_hint, step.avoid}) {
            if (const auto refusal = check(hint, longest_hint)) return refusal;
        }
    }
    return std::nullopt;
}

Voice voice_of(StepKind step) {
    switch (step) {
        case S::situation:
        case S::question:
        case S::feeling_told:
        case S::success_told:
        case S::reaction:
        case S::rephrase:
        case S::decision:
        case S::own_challenge:
        case S::next_action: return Voice::presenter;
        case S::information_questions:
        case S::open_questions:
        case S::three_questions:
        case S::clarifying_questions:
        case S::two_questions:
        case S::answers:
        case S::last_round:
        case S::image_forming:
        case S::rate_questions: return Voice::questions;
        case S::analysis:
        case S::advice_round:
        case S::core:
        case S::core_each:
        case S::tips:
        case S::group_judgement:
        case S::gossip:
        case S::success_factors:
        case S::qualities:
        case S::challenge_guessed:
        case S::speak_from_corner:
        case S::switch_corner:
        case S::empathise:
        case S::i_would:
        case S::confirm:
        case S::advise:
        case S::quick_advice: return Voice::group;
        case S::write_questions:
        case S::associations:
        case S::own_judgement:
        case S::silence: return Voice::nobody;
        case S::explain_method:
        case S::divide_roles:
        case S::divide_corners: return Voice::facilitator;
        default: return Voice::everybody;
    }
}

bool is_done_by_frame(StepKind step) { return step == S::look_back || step == S::short_cases || step == S::choosing; }

bool is_of_frame(StepKind step) { return step <= S::next_time; }

std::span<const MethodStep> usual_frame() { return frame; }

}  // namespace driehoek
