// The list of everybody who works here and of everybody in a third corner (picture 19), and the sheet of who is chosen.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "derive/roster.hpp"
#include "ui/kit/memo.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

enum class PeopleFilter : std::uint8_t { everyone, foreman, manager, job_coach, other, to_do, left, third };
inline constexpr int people_filter_count = static_cast<int>(PeopleFilter::third) + 1;
enum class PeopleColumn : std::uint8_t { name, function, unit, manager, triads };

struct PeopleOrder {
    PeopleColumn column = PeopleColumn::unit;
    bool is_down = false;
    friend bool operator==(const PeopleOrder&, const PeopleOrder&) = default;
};

struct PeopleState {
    PeopleFilter filter = PeopleFilter::everyone;
    std::string search;
    PeopleOrder order;
    PersonId followed;  // chosen in the last frame
    PersonId wants_focus;  // whose row gets it
    bool wants_sheet = false;  // the sheet gets it
};

// One row, in words.
struct PeopleRow {
    PersonId person;
    StaffKind kind{};
    std::optional<Function> function{};
    std::string name, functions, unit, manager, days;
    std::string sought{};  // all of it, folded
    std::string order{};  // of the column that sorts
    std::string path{};  // of the unit: another one begins with a line
    WorkingDays working_days = 0;
    int triads = 0;
    std::optional<Rule> to_do{}, signal{};
    bool has_unit = false;
    bool has_left = false;
    // of a third corner
    TriadId triad{};
    PersonId trainer{};
    std::string code{}, type{}, begin{}, end{}, module{}, learning{};
};

struct PeopleCache {
    Memo<Shown> made;
    Memo<Shown, PeopleFilter, std::string, PeopleOrder> sifted;
    std::vector<PeopleRow> staff, thirds;
    std::array<int, people_filter_count> counts{};
    std::vector<const PeopleRow*> shown;
};
const PeopleCache& people_of(const ViewContext& view, const PeopleState& state);

// "voorman medior +1".
std::string functions_of(const Words& words, const Person& person);
// "Bram Eikelaar +1".
std::string managers_of(const ViewContext& view, const Person& person);
// "maandag, dinsdag"
std::string spoken_days_of(const Words& words, WorkingDays days);

// The shape of a function; a pill with S for staff whose function has none.
void draw_staff_token(const Words& words, std::optional<Function> function, Point centre, float radius);
// Works that day, or a dash.
void draw_day_mark(Point centre, bool works);
inline constexpr float day_pitch = 26;
inline constexpr int shown_days = 5;  // Monday to Friday

// The sheet of who is chosen, on its ground.
void draw_person_sheet(const ViewContext& view, const Rect& panel, const Person& person);

}  // namespace driehoek::ui
