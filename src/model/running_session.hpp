// A session while it is on the wall: its course, its clock, who is there, which cases. It is never part of the organisation: what is
// said in it disappears. `now`: milliseconds of a clock that never jumps (base/steady_clock.hpp).
#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "model/evaluation.hpp"
#include "model/method.hpp"
#include "model/organisation.hpp"
#include "model/session.hpp"
#include "model/step_time.hpp"

namespace driehoek {

struct CourseStep {
    StepKind kind{};
    int minutes = 0;
    int method = 0;  // which one it belongs to, from 1; 0: the frame
    int own = 0;  // which step of a method of the organisation's own, from 1; 0: of the list
    bool is_skipped = false;  // the frame has done it already
    std::int64_t used = 0;  // milliseconds, without those since it runs
    friend bool operator==(const CourseStep&, const CourseStep&) = default;
};

struct SessionCase {
    PersonId presenter;
    CaseTheme theme = CaseTheme::cooperation;
    std::optional<Side> side{};  // only of the 3-hoek
    std::string question{};
    int hands = 0;
    friend bool operator==(const SessionCase&, const SessionCase&) = default;
};

struct PersonHere {
    PersonId person;
    Presence presence = Presence::present;
    int turns = 0;  // how often this person was inbrenger in this round, before
    friend bool operator==(const PersonHere&, const PersonHere&) = default;
};

// Indexed by SessionRole; of several inbrengers the one whose case it is now.
using Roles = std::array<PersonId, session_role_count>;

inline constexpr int usual_length = 120;  // minutes
inline constexpr int fewest_forms = 3;  // of which the result is told: of two, each would know the other's
inline constexpr std::size_t most_cases_on_wall = 5;

class RunningSession {
public:
    RoundId round;
    GroupId group;
    SessionId session;
    int number = 1;
    int length = usual_length;  // minutes that there are
    PersonId facilitator;
    std::vector<CourseStep> steps;
    std::size_t at = 0;
    std::optional<std::int64_t> since{};  // it runs since then; none: it stands still
    std::int64_t used_elsewhere = 0;  // by steps that went when a method came in their place
    std::vector<PersonHere> people;
    Roles roles{};
    std::vector<SessionCase> cases;
    std::optional<std::size_t> chosen{};
    std::vector<SessionCase> discussed{};  // cases before the chosen one, in this session
    std::vector<ChosenMethod> methods{};  // in order; the steps of the first have number 1
    std::bitset<ground_rule_count> agreed{};
    std::string agreement{};  // for next time
    std::string earlier_question{}, earlier_agreement{};  // of last time, if they were kept
    bool keeps_text = false;  // question and agreement, until next time
    Evaluation evaluation{};  // only tallies: whose they are is not known from the first form on
    int moves = 0;  // wisselend perspectief: how often all moved on a corner
    bool shows_result = false;  // of the evaluation; no form comes in after that: it could be read off the difference

    friend bool operator==(const RunningSession&, const RunningSession&) = default;

    const CourseStep& step() const { return steps[at]; }
    bool is_running() const { return since.has_value(); }
    bool has_begun() const;
    bool holds_something() const {
        return has_begun() || !cases.empty() || !agreement.empty() || agreed.any() || evaluation.forms > 0;
    }
    std::int64_t used(std::int64_t now) const { return step().used + (since ? now - *since : 0); }
    std::int64_t planned() const { return step().minutes * minute; }
    std::int64_t left(std::int64_t now) const { return planned() - used(now); }
    StepPhase phase(std::int64_t now) const { return phase_of(left(now), planned()); }

    void go_on(std::int64_t now);
    void pause(std::int64_t now);
    // Another step; what this one used stays with it, so that going back loses nothing. The clock goes on if it went.
    void go_to(std::size_t step, std::int64_t now);
    std::optional<std::size_t> next() const;  // the step that comes; none after the last
    std::optional<std::size_t> previous() const;
    // Of the step that is on. False when it would have less than none.
    bool change_minutes(int by);
    bool may_shorten() const { return step().minutes > 0; }

    // Until the end, if every step takes what is planned for it and this one at least what it has.
    std::int64_t to_go(std::int64_t now) const;
    // Of the minutes that there are, what no step needs.
    std::int64_t spare(std::int64_t now) const;
    // How many whole minutes the step is over, that later ones can give up.
    int minutes_to_give(std::int64_t now) const;
    // Takes them, a minute at a time from the longest step that still comes, which keeps one; this step gets them.
    void give_up_minutes(std::int64_t now);

    // Its steps come in the place where methods are chosen, and begin with what the frame has not done.
    void use_method(const ChosenMethod& method, std::int64_t now);
    void use_method(Method method, std::int64_t now) { use_method(ChosenMethod{method}, now); }
    // The method whose step is on, or that is chosen last; null before one is.
    const ChosenMethod* method() const;
    // Of the organisation's own; null: the words of the list say it.
    const OwnStep* own_step(std::size_t step) const;
    Voice voice() const;  // of the step that is on
    // Another case, by a short method, after the one that is on.
    bool may_add_case(std::int64_t now) const;
    void add_case(std::size_t which, std::int64_t now);

    int count_present() const;
    bool is_present(const PersonId& person) const;
    void set_presence(const PersonId& person, Presence presence);
    int hands() const;
    bool raise_hand(std::size_t which);
    bool lower_hand(std::size_t which);
    // Fewest turns first, then as they came in.
    std::vector<std::size_t> cases_in_order() const;
    // The one among those on the wall who had fewer turns than all others; nobody where several had.
    PersonId waits_longest() const;
    void choose(std::size_t which);
    const SessionCase* chosen_case() const { return chosen && *chosen < cases.size() ? &cases[*chosen] : nullptr; }

    // The steps of the frame, a method counting as one: for the course beside the step.
    struct Row {
        StepKind kind{};
        int method = 0;
        int minutes = 0;
        std::size_t first = 0, last = 0;  // its steps
        bool is_done = false, is_on = false;
        float share = 0;  // of its minutes that is used
    };
    std::vector<Row> rows(std::int64_t now) const;
    bool is_in_method() const { return step().method != 0; }

    // Whether the group may see what it thinks: everybody who is there handed in a form, or the begeleider says that all did.
    bool may_show_result() const { return evaluation.forms >= fewest_forms; }
    void show_result() { shows_result = may_show_result(); }
    // Counts a form, unless the result was shown. The last one of those who are there shows it.
    void hand_in(const EvaluationForm& form);

private:
    void settle(std::int64_t now);  // what runs is added to what the step used
    int minutes_of_steps() const;
};

// What a group wanted to keep for its next session.
struct KeptText {
    RoundId round;
    GroupId group;
    std::string question{}, agreement{};
    friend bool operator==(const KeptText&, const KeptText&) = default;
};

// All that is kept of the wall, and only sealed (P8).
struct WallContent {
    std::optional<RunningSession> running{};
    std::vector<KeptText> kept{};
    friend bool operator==(const WallContent&, const WallContent&) = default;

    // One that is only ready to begin need not be kept.
    bool is_worth_keeping() const { return !kept.empty() || (running && running->holds_something()); }
};
// Of rounds that have no session to come any more the text disappears, whoever wanted it kept.
void drop_what_ended(WallContent& content, const Organisation& organisation);

// Minutes of the steps of a session that lasts so long: a method gets what is left over, and what there is too little all give in
// the same measure, keeping a minute at least. Sums to `length` where there are not more steps than minutes.
void fit_minutes(std::vector<CourseStep>& steps, int length);

// Roles for those who are there, each another person as far as there are enough; they move on by one each session. Who has a role
// already and is there keeps it.
Roles proposed_roles(const std::vector<PersonHere>& people, const Roles& now, int number);

// Forms that add up to these tallies, and show nothing of which marks stood on one form.
std::vector<EvaluationForm> forms_of(const Evaluation& evaluation);

}  // namespace driehoek
