// What the organisation agrees on about its programme: parts, goals, strands, periods, forms, teamcoaches, names.
#include <algorithm>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/programme/dialogs.hpp"
#include "ui/shared/dialog_sheet.hpp"

namespace driehoek::ui {
namespace {

template <class Each>
auto new_id(const std::vector<Each>& all, std::string_view prefix) {
    std::vector<std::string_view> taken;
    for (const Each& each : all) taken.emplace_back(each.id.text);
    return decltype(Each::id)(next_id(prefix, taken));
}

// A field for each, with what takes it away; and one to add another.
template <class Each>
void draw_named(const ViewContext& view, Column& column, SetupDialog& dialog, std::vector<Each>& all,
                std::string Each::* text, std::string_view prefix, const auto& called) {
    const Words& words = view.words;
    std::optional<std::size_t> removed;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const Scope scope(all[at].id.text);
        const std::string name = called(all[at]);
        column.field("name", name, all[at].*text);
        column.leave(space::hair);
        if (column.button("remove", fill(words.setup_remove, {name}),
                          {.kind = ButtonKind::ghost, .glyph = icons::trash_2}))
            removed = at;
    }
    if (removed) all.erase(all.begin() + static_cast<std::ptrdiff_t>(*removed));
    column.leave(space::gap);
    column.field("new", words.setup_name, dialog.name);
    if (!column.button("add", words.setup_add, {.glyph = icons::plus, .is_disabled = trimmed(dialog.name).empty()}))
        return;
    Each made;
    made.id = new_id(all, prefix);
    made.*text = std::exchange(dialog.name, {});
    all.push_back(std::move(made));
}

void draw_goals_setup(const ViewContext& view, Column& column, SetupDialog& dialog) {
    std::vector<TrainingGoal>& goals = dialog.programme.goals;
    const std::size_t before = goals.size();
    Options<PartId> parts;
    parts.add({}, view.words.all_goals);
    for (const BasePart& part : dialog.programme.parts)
        parts.add(part.id, numbered_name_of(view.words, dialog.programme, part.id));
    draw_named(view, column, dialog, goals, &TrainingGoal::text, "G",
               [](const TrainingGoal& goal) { return goal.text; });
    column.select("of", view.words.setup_part_of, parts, dialog.of);
    if (goals.size() > before) goals.back().part = dialog.of;
}

void draw_periods(const ViewContext& view, Column& column, SetupDialog& dialog) {
    const Words& words = view.words;
    std::vector<ProgrammePeriod>& periods = dialog.programme.periods;
    dialog.days.resize(periods.size());
    std::optional<std::size_t> removed;
    for (std::size_t at = 0; at < periods.size(); ++at) {
        const Scope scope(periods[at].id.text);
        column.field("name", words.setup_name, periods[at].name);
        Columns days(column, 2, least_field);
        Column first = days.next();
        day_field(view, first, "first", words.setup_first, dialog.days[at][0]);
        Column last = days.next();
        day_field(view, last, "last", words.setup_last, dialog.days[at][1]);
        if (const auto day = read_optional_day(view, dialog.days[at][0])) periods[at].first = *day;
        periods[at].last = read_optional_day(view, dialog.days[at][1]);
        if (column.button("remove", fill(words.setup_remove, {periods[at].name}),
                          {.kind = ButtonKind::ghost, .glyph = icons::trash_2}))
            removed = at;
    }
    if (removed) {
        periods.erase(periods.begin() + static_cast<std::ptrdiff_t>(*removed));
        dialog.days.erase(dialog.days.begin() + static_cast<std::ptrdiff_t>(*removed));
    }
    column.leave(space::gap);
    column.field("new", words.setup_name, dialog.name);
    if (!column.button("add", words.setup_add, {.glyph = icons::plus, .is_disabled = trimmed(dialog.name).empty()}))
        return;
    periods.push_back({new_id(periods, "P"), std::exchange(dialog.name, {}), view.today, {}});
    dialog.days.push_back({view.iso_today(), std::string()});
}

void draw_coaches(const ViewContext& view, Column& column, SetupDialog& dialog) {
    const Words& words = view.words;
    std::vector<TeamCoach>& coaches = dialog.programme.coaches;
    std::optional<std::size_t> removed;
    for (std::size_t at = 0; at < coaches.size(); ++at) {
        const Scope scope(coaches[at].person.text);
        const std::string name = view.name_of(coaches[at].person);
        column.paragraph(name, type::strong);
        column.field("programme", words.setup_programme, coaches[at].programme);
        if (column.button("remove", fill(words.setup_remove, {name}),
                          {.kind = ButtonKind::ghost, .glyph = icons::trash_2}))
            removed = at;
    }
    if (removed) coaches.erase(coaches.begin() + static_cast<std::ptrdiff_t>(*removed));
    column.leave(space::gap);
    column.select("who", words.setup_coach, people_options(view, words.nobody_chosen), dialog.person);
    const bool is_there = !dialog.person || std::ranges::contains(coaches, dialog.person, &TeamCoach::person);
    if (column.button("add", words.setup_add, {.glyph = icons::plus, .is_disabled = is_there}))
        coaches.push_back({std::exchange(dialog.person, {}), std::string()});
}

void draw_names(const ViewContext& view, Column& column, Programme& programme) {
    const Words& words = view.words;
    column.field("coach", words.setup_coach_reach, programme.coach_reach);
    column.field("adviser", words.setup_adviser_reach, programme.adviser_reach);
    column.field("manager", words.setup_manager_label, programme.manager_label);
    column.field("trainer", words.setup_trainer_label, programme.trainer_label);
}

void draw_setup(const ViewContext& view, Column& column, SetupDialog& dialog) {
    Programme& programme = dialog.programme;
    switch (dialog.part) {
        case SetupPart::parts:
            return draw_named(view, column, dialog, programme.parts, &BasePart::name, "D",
                              [&](const BasePart& part) { return numbered_name_of(view.words, programme, part.id); });
        case SetupPart::goals: return draw_goals_setup(view, column, dialog);
        case SetupPart::strands:
            return draw_named(view, column, dialog, programme.strands, &Strand::name, "L",
                              [&](const Strand& strand) { return name_of(view.words, programme, strand.id); });
        case SetupPart::periods: return draw_periods(view, column, dialog);
        case SetupPart::instruments:
            draw_named(view, column, dialog, programme.instruments, &OwnInstrument::name, "I",
                       [](const OwnInstrument& own) { return own.name; });
            for (OwnInstrument& own : programme.instruments) {
                const Scope scope(own.id.text);
                column.field("text", std::string(view.words.setup_text) + ": " + own.name, own.text);
            }
            return;
        case SetupPart::coaches: return draw_coaches(view, column, dialog);
        case SetupPart::names: return draw_names(view, column, programme);
    }
}

}  // namespace

SetupDialog setup_dialog(const ViewContext& view, SetupPart part) {
    SetupDialog dialog{.programme = view.organisation.settings.programme, .part = part};
    for (const ProgrammePeriod& period : dialog.programme.periods)
        dialog.days.push_back({iso_from_date(period.first), period.last ? iso_from_date(*period.last) : std::string()});
    return dialog;
}

void draw(const ViewContext& view, SetupDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "setup", words.setup_title, SheetWidth::usual, true);
    Options<SetupPart> parts;
    for (int part = 0; part < setup_part_count; ++part)
        parts.add(static_cast<SetupPart>(part), words.setup_parts[static_cast<std::size_t>(part)]);
    sheet.select("part", words.setup_what, parts, dialog.part);
    sheet.paragraph(words.setup_texts[static_cast<std::size_t>(dialog.part)], type::caption);
    {
        const Scope scope(std::to_string(static_cast<int>(dialog.part)));
        draw_setup(view, sheet, dialog);
    }
    const bool is_wrong = std::ranges::any_of(dialog.days, [&](const std::array<std::string, 2>& days) {
        return days[0].empty() || !day_hint(view, days[0]).empty() || !day_hint(view, days[1]).empty();
    });
    if (!sheet.done(words.setup_save, is_wrong)) return;
    view.send(SetProgramme{dialog.programme});
    close_dialog(view);
}

}  // namespace driehoek::ui
