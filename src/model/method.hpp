// Methods of intervisie, and the frame of a session around one: which steps, how many minutes, who speaks (domain 2.3).
// What a step says stands in words/methods; minutes are a beginning, the begeleider changes all of them. Of a method that an
// organisation made itself, all of it stands in `OwnMethod`.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "model/refusal.hpp"

namespace driehoek {

enum class Method : std::uint8_t {
    incident,
    five_steps,
    ten_steps,
    balint,
    gossip,  // roddelmethode
    successes,  // leren van successen
    qualities,
    core_quadrant,
    socratic,
    changing_perspective,  // wisselend perspectief, of the 3-hoek
    raguse,
    ideal,
    lightning,  // bliksemintervisie
    five_rounds,
    collegial,  // Kollegiale Beratung
    difficult_behaviour,
};
inline constexpr int method_count = static_cast<int>(Method::difficult_behaviour) + 1;

// What a group does for some minutes. Several methods share a step, and with it its words.
enum class StepKind : std::uint8_t {
    // of the frame
    ground_rules,  // only in the first session
    check_in,
    look_back,
    case_choice,
    method,  // the method is chosen here, and its steps come in its place
    take_away,
    evaluation,
    next_time,
    // of methods
    short_cases,
    choosing,
    information_questions,
    analysis,
    advice_round,
    agreement,
    question,
    open_questions,
    core,
    advice_and_reaction,
    round_off,
    situation,
    write_questions,
    rate_questions,
    answers,
    last_round,
    core_each,
    rephrase,
    new_approach,
    tips,
    feeling_told,
    associations,
    image_forming,
    own_judgement,
    group_judgement,
    decision,
    three_questions,
    gossip,
    reaction,
    explain_method,
    success_told,
    clarifying_questions,
    success_factors,
    own_practice,
    two_questions,
    qualities,
    challenge_guessed,
    own_challenge,
    core_quality,
    pitfall,
    challenge,
    allergy,
    next_action,
    forces,
    divide_corners,
    speak_from_corner,
    switch_corner,
    what_it_asks,
    empathise,
    i_would,
    identify,
    define,
    explore,
    act,
    learn,
    silence,
    quick_advice,
    confirm,
    central_question,
    conclude,
    divide_roles,
    choose_way,
    advise,
    summarise,
    feeling,
    wishes,
    pros_and_cons,
    own,  // that an organisation made itself
};
inline constexpr int step_count = static_cast<int>(StepKind::own) + 1;

// Who speaks in a step; the others listen.
enum class Voice : std::uint8_t {
    everybody,
    facilitator,
    presenter,  // the inbrenger tells, the group listens
    questions,  // the group asks, the inbrenger answers
    group,  // the inbrenger listens
    nobody,  // each for himself, on paper
};
inline constexpr int voice_count = static_cast<int>(Voice::nobody) + 1;
Voice voice_of(StepKind step);

struct MethodStep {
    StepKind step{};
    int minutes = 0;
};

struct MethodInfo {
    std::span<const MethodStep> steps;
    int least_people = 4;  // in the group, the inbrenger included
    int most_people = 10;
    int least_sessions = 0;  // that the group had before: some methods need a group that knows each other
    bool is_concept = false;  // its steps are not confirmed by a source (domain 8.6)
};
const MethodInfo& info_of(Method method);
int minutes_of(const MethodInfo& info);

// --- methods of an organisation's own

// The steps of the list that are more than words: the frame may have done them, or the wall has a picture of them. A copy is still
// like the step that it is of.
enum class StepLike : std::uint8_t {
    nothing,
    look_back,
    short_cases,
    choosing,
    divide_corners,
    speak_from_corner,
    switch_corner,
    what_it_asks,
};
inline constexpr int step_like_count = static_cast<int>(StepLike::what_it_asks) + 1;
StepKind kind_of(StepLike like);  // StepKind::own where it is like nothing
StepLike like_of(StepKind step);

struct OwnStep {
    std::string name;
    std::string instruction;  // one, that stands large on the wall
    std::string hint{}, second_hint{}, avoid{};  // as StepWords; each may be empty
    int minutes = 5;
    Voice voice = Voice::everybody;
    StepLike like = StepLike::nothing;
    friend bool operator==(const OwnStep&, const OwnStep&) = default;
};

struct OwnMethod {
    MethodId id;
    std::string name;
    std::string fits{};  // when
    std::vector<OwnStep> steps{};
    int least_people = 4;  // in the group, the inbrenger included
    int most_people = 10;
    friend bool operator==(const OwnMethod&, const OwnMethod&) = default;
};

inline constexpr std::size_t most_own_methods = 30;
inline constexpr std::size_t most_own_steps = 12;  // as many as a track of the wall has room for
inline constexpr std::size_t longest_method_line = 40;  // characters of a name, on one line of the wall
inline constexpr std::size_t longest_instruction = 120;
inline constexpr std::size_t longest_hint = 60;
inline constexpr std::size_t longest_fits = 80;
inline constexpr int most_people_of_method = 30;

int minutes_of(const OwnMethod& method);
// Blanks at the ends and between words are one or none.
OwnMethod tidied(OwnMethod method);
// Why it cannot be used: without a name or a step, longer than the wall shows, numbers that cannot be meant, somebody's number.
// Nothing is said of its id. Expects a tidied one.
std::optional<Refusal> refusal_of(const OwnMethod& method);

// A method as it was when it was chosen: of the list, or a copy of one of the organisation's own, which may change since.
struct ChosenMethod {
    Method listed{};
    std::optional<OwnMethod> own{};
    friend bool operator==(const ChosenMethod&, const ChosenMethod&) = default;
};

// What the frame of a session did already when a method begins with it.
bool is_done_by_frame(StepKind step);
// Of the frame, not of a method; take_away is both.
bool is_of_frame(StepKind step);
// 120 minutes (domain 2.3).
std::span<const MethodStep> usual_frame();
inline constexpr int ground_rules_minutes = 15;
inline constexpr int most_step_minutes = 180;

// What a first session agrees on (domain 2.1).
enum class GroundRule : std::uint8_t { confidentiality, scope, expectations, presence, questions_first, own_share };
inline constexpr int ground_rule_count = static_cast<int>(GroundRule::own_share) + 1;

// What a case is about (S1 1.23, 1.24). Counted afterwards; nothing else of it stays.
enum class CaseTheme : std::uint8_t {
    cooperation,  // in the 3-hoek; then also which side of it
    development,  // of an employee
    clarity,
    time,
    behaviour,
    own_role,
    other,
};
inline constexpr int case_theme_count = static_cast<int>(CaseTheme::other) + 1;

// The sides of the 3-hoek.
enum class Side : std::uint8_t { lead_job_coach, lead_third, job_coach_third };
inline constexpr int side_count = static_cast<int>(Side::job_coach_third) + 1;

inline constexpr int longest_question = 280;  // characters (P8)

}  // namespace driehoek
