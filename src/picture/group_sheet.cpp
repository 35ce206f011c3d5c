#include "picture/group_sheet.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "derive/encounters.hpp"
#include "derive/intervisie.hpp"
#include "derive/round_plan.hpp"
#include "derive/session_dates.hpp"
#include "derive/turns.hpp"
#include "model/rules.hpp"
#include "picture/round_table.hpp"
#include "picture/shapes.hpp"
#include "picture/svg.hpp"
#include "picture/tokens.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float paper_width = 1040;  // of the band
constexpr float band_height = 84;
constexpr float band_line = 52;

class SheetWriting {
public:
    explicit SheetWriting(const SheetView& view) : view_(view), plan_(date_plan_of(view.organisation, view.round)) {}

    std::vector<SheetLine> write() {
        for (const IntervisieGroup& group : view_.round.groups) {
            if (view_.group && group.id != view_.group) continue;
            if (!view_.is_for_each) {
                write_group(group);
                continue;
            }
            for (const PersonId& member : group.members) write_person(group, member);
        }
        number_pages(lines_, words());
        return std::move(lines_);
    }

private:
    const Words& words() const { return view_.words; }
    void add(SheetPart part, std::vector<std::string> cells) { lines_.push_back({part, std::move(cells)}); }
    std::string name_of(const PersonId& person) const { return view_.names.of(view_.organisation, person); }
    std::string short_name(const PersonId& person, const IntervisieGroup& group) const {
        return view_.names.short_among(view_.organisation, person, group.members);
    }

    std::string function_of(const PersonId& id) const {
        const Person* person = find_person(view_.organisation, id);
        const auto function = person ? function_in(view_.round.target_functions, *person) : std::nullopt;
        return function ? std::string(driehoek::name_of(words(), *function)) : std::string();
    }
    // In words too: the letter alone says nothing to who does not know it.
    std::string letter_in(const PersonId& id) const {
        const Person* person = find_person(view_.organisation, id);
        const auto function = person ? function_in(view_.round.target_functions, *person) : std::nullopt;
        return function ? letter_of(words(), token_of(*function)) : std::string();
    }

    void begin_sheet(Word what) {
        add(SheetPart::sheet, {view_.organisation.settings.name, fill(words().sheet_of_round, {view_.round.name}),
                               std::string(what), std::string(words().sheet_for)});
    }

    // --- a group

    void write_group(const IntervisieGroup& group) {
        begin_sheet(words().sheet_title);
        const std::vector<SessionTurns> turns = plan_turns(view_.round, group);
        const auto size = static_cast<int>(group.members.size());
        add(SheetPart::title, {fill(words().group_name, {group.name}),
                               fill(words().sheet_summary, {count_in(words().one_person, words().many_people, size),
                                                            std::to_string(turns.size())})});
        write_table(group);
        write_people(group);
        write_dates(group, turns);
        write_rules(group);
        write_roles(group, turns);
        end_sheet();
    }

    void write_table(const IntervisieGroup& group) {
        if (group.members.empty()) return;
        GroupPlan plan;
        plan.group = group.id;
        plan.size = static_cast<int>(group.members.size());
        Picture picture = round_table_picture({.organisation = view_.organisation,
                                               .round = view_.round,
                                               .group = group,
                                               .plan = plan,
                                               .names = view_.names,
                                               .words = words(),
                                               .form = TableForm::large,
                                               .width = 340});
        add(SheetPart::figure,
            {svg_from_picture(on_paper(std::move(picture)), Theme::contrast), std::string(words().sheet_members)});
    }

    void write_people(const IntervisieGroup& group) {
        add(SheetPart::heading, {std::string(words().sheet_members), {}});
        std::vector<std::string> cells;
        for (const PersonId& member : group.members) {
            cells.push_back(letter_in(member));
            cells.push_back(name_of(member));
            cells.push_back(function_of(member));
        }
        if (group.facilitator) {
            cells.emplace_back(letter_of(words(), Token::facilitator));
            cells.push_back(name_of(group.facilitator));
            cells.emplace_back(words().sheet_facilitator);
        }
        add(SheetPart::people, std::move(cells));
    }

    // When and where, where all that is to come agrees.
    std::string usual_time(const IntervisieGroup& group) const {
        std::string usual;
        for (const Session& session : group.sessions) {
            if (session.status == SessionStatus::cancelled) continue;
            const std::string where = where_and_when(session);
            if (!usual.empty() && usual != where) return {};
            usual = where;
        }
        return usual;
    }
    std::string where_and_when(const Session& session) const {
        const std::string place = place_of(view_.organisation, session);
        const std::string time = span_of(words(), session);
        if (place.empty() || time.empty()) return place + time;
        return fill(words().day_and_time, {place, time});
    }

    void write_dates(const IntervisieGroup& group, const std::vector<SessionTurns>& turns) {
        const std::string usual = usual_time(group);
        add(SheetPart::heading, {fill(words().sheet_times_title, {std::to_string(turns.size())}), usual});
        write_band(group);
        std::vector<std::string> cells;
        for (const SessionTurns& session : turns) {
            cells.push_back(std::to_string(session.number));
            std::string day = session.date ? full_date(words(), *session.date) : std::string(words().sheet_no_day);
            const auto found = std::ranges::find(group.sessions, session.session, &Session::id);
            if (usual.empty() && session.session && found != group.sessions.end() && !where_and_when(*found).empty())
                day = fill(words().day_and_time, {day, where_and_when(*found)});
            cells.push_back(std::move(day));
        }
        add(SheetPart::dates, std::move(cells));
    }

    // The sessions in time, each with the two weeks that suit it.
    void write_band(const IntervisieGroup& group) {
        const DateRow* row = nullptr;
        for (const DateRow& each : plan_.rows) {
            if (each.group == group.name) row = &each;
        }
        if (!row) return;
        std::optional<Date> first, last;
        for (const PlannedSession& session : row->sessions) {
            if (!session.date) continue;
            first = std::min(first.value_or(*session.date), *session.date);
            last = std::max(last.value_or(*session.date), *session.date);
        }
        if (!first) return;
        const Date begin = *first - 10;
        const Date end = *last + 16;
        const auto x_of = [&](Date day) {
            return 4 + (paper_width - 8) * static_cast<float>(day - begin) / static_cast<float>(end - begin);
        };
        Picture picture;
        picture.title = fill(words().group_name, {group.name});
        picture.bounds = {{0, 0}, {paper_width, band_height}};
        for (Date month = next_month(begin); month < end; month = next_month(month)) {
            append_line(picture, {x_of(month), 4}, {x_of(month), band_height - 4}, {Ink::ink, 1, Dash::third_contact});
            if (x_of(month) < paper_width - 90)
                append_text(picture, {x_of(month) + 8, 18}, std::string(words().months[month.month() - 1]), 17,
                            Weight::regular, Ink::ink);
        }
        const PlannedSession* before = nullptr;
        for (const PlannedSession& session : row->sessions) {
            if (!session.date) continue;
            if (before) {
                const float from = x_of(*before->date + shortest_interval);
                const float to = std::min(x_of(*before->date + longest_interval), paper_width - 2);
                append_rect(picture, {{from, band_line - 24}, {to, band_line + 24}}, 10, no_fill,
                            {Ink::ink, 1.8F, Dash::window});
                append_line(picture, {x_of(*before->date), band_line}, {x_of(*session.date), band_line},
                            {Ink::ink, 1.8F});
            }
            before = &session;
        }
        for (const PlannedSession& session : row->sessions) {
            if (!session.date) continue;
            const Point centre{x_of(*session.date), band_line};
            append_circle(picture, centre, 19, {Ink::ink});
            append_text(picture, {centre.x, centre.y + 6.5F}, std::to_string(session.number), 18, Weight::bold,
                        Ink::panel, Anchor::middle);
        }
        add(SheetPart::figure, {svg_from_picture(picture, Theme::contrast),
                                fill(words().sheet_times_title, {std::to_string(row->sessions.size())})});
        add(SheetPart::note, {std::string(words().sheet_times_rhythm)});
    }

    void write_rules(const IntervisieGroup& group) {
        add(SheetPart::heading, {std::string(words().sheet_agreements), {}});
        std::vector<std::string> rules(words().sheet_rules.begin(), words().sheet_rules.end());
        rules.insert(rules.begin() + 2, group.facilitator
                                            ? fill(words().sheet_rule_call, {short_name(group.facilitator, group)})
                                            : std::string(words().sheet_rule_call_anybody));
        add(SheetPart::rules, std::move(rules));
    }

    std::string names_in(const std::vector<RoleHolder>& holders, const IntervisieGroup& group) const {
        std::vector<std::string> people;
        for (const RoleHolder& holder : holders) people.push_back(short_name(holder.person, group));
        return listed(words(), people);
    }

    void write_roles(const IntervisieGroup& group, const std::vector<SessionTurns>& turns) {
        add(SheetPart::heading, {std::string(words().sheet_roles), std::string(words().sheet_roles_text)});
        std::vector<std::string> cells{"5",
                                       std::string(words().sheet_session),
                                       std::string(words().sheet_presents),
                                       std::string(words().sheet_times),
                                       std::string(words().sheet_watches),
                                       std::string(words().sheet_writes)};
        const auto name = [&](const RoleHolder& holder) {
            return holder.person ? short_name(holder.person, group) : std::string();
        };
        for (const SessionTurns& session : turns) {
            cells.push_back(std::to_string(session.number) +
                            (session.date ? ": " + short_date(words(), *session.date) : std::string()));
            cells.push_back(names_in(session.presenters, group));
            cells.push_back(name(session.timekeeper));
            cells.push_back(name(session.observer));
            cells.push_back(name(session.recorder));
        }
        add(SheetPart::table, std::move(cells));
    }

    // --- a person

    void write_person(const IntervisieGroup& group, const PersonId& person) {
        begin_sheet(words().sheet_person_title);
        add(SheetPart::title, {name_of(person), fill(words().group_name, {group.name})});
        const std::vector<SessionTurns> turns = plan_turns(view_.round, group);
        write_dates(group, turns);
        add(SheetPart::heading, {std::string(words().sheet_roles), {}});
        std::vector<std::string> cells{"2", std::string(words().sheet_session), std::string(words().sheet_person_role)};
        for (const SessionTurns& session : turns) {
            cells.push_back(std::to_string(session.number) +
                            (session.date ? ": " + short_date(words(), *session.date) : std::string()));
            cells.push_back(role_of(session, person));
        }
        add(SheetPart::table, std::move(cells));
        write_people(group);
        write_rules(group);
        end_sheet();
    }

    std::string role_of(const SessionTurns& session, const PersonId& person) const {
        if (std::ranges::contains(session.presenters, person, &RoleHolder::person))
            return std::string(words().sheet_presents);
        if (session.timekeeper.person == person) return std::string(words().sheet_times);
        if (session.observer.person == person) return std::string(words().sheet_watches);
        return session.recorder.person == person ? std::string(words().sheet_writes) : std::string();
    }

    // --- the end of each

    void end_sheet() {
        std::string left =
            fill(words().sheet_made, {long_date(words(), view_.today)}) + ' ' + std::string(words().sheet_only_staff);
        if (view_.organisation.settings.is_sample) left += ' ' + std::string(words().sheet_sample);
        left += ' ' + std::string(words().sheet_leave);
        add(SheetPart::foot, {std::move(left), {}});
    }
    const SheetView& view_;
    DatePlan plan_;
    std::vector<SheetLine> lines_;
};

}  // namespace

std::vector<SheetLine> group_sheets(const SheetView& view) { return SheetWriting(view).write(); }

}  // namespace driehoek
