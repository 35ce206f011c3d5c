// The place as picture 13: one sentence, the teams as lines, and below them the route, buddies and what the programme yields.
#include <algorithm>

#include "base/text.hpp"
#include "picture/programme_lines.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/programme/dialogs.hpp"
#include "ui/places/programme/programme.hpp"
#include "ui/shared/account_dialog.hpp"
#include "ui/shared/layout.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float lines_padding = 28;
constexpr float lines_around = 14;  // of the picture, for the tint of a row
constexpr float small_card = 332;
constexpr float switch_width = 92;

std::string teams_sentence(const Words& words, const ProgrammeMap& map) {
    const auto all = static_cast<int>(map.teams.size());
    if (all == 0) return std::string(words.teams_are_missing);
    if (all == 1) return std::string(map.finished == 1 ? words.teams_one_done : words.teams_one_open);
    if (map.finished == 0) return std::string(words.teams_none);
    if (map.finished == all) return fill(words.teams_all, {std::to_string(all)});
    if (map.finished == 1) return fill(words.teams_one_of, {std::to_string(all)});
    return fill(words.teams_some, {std::to_string(map.finished), std::to_string(all)});
}

// Why something cannot be done yet, and where.
std::string missing_sentence(const ViewContext& view, const ProgrammeMap& map) {
    const Words& words = view.words;
    if (map.teams.empty()) return std::string(words.teams_are_missing_text);
    if (!map.has_parts) return std::string(words.parts_are_missing);
    const ProgrammeLine* first = map.first_missing();
    if (!first) return std::string(words.teams_miss_nothing);
    const std::string name = unit_name(view, first->unit);
    if (map.missing() == 1) return fill(words.team_misses, {name, std::to_string(first->missing_part())});
    return fill(words.teams_miss, {name, std::to_string(map.missing() - 1)});
}

void open_base(const ViewContext& view, const UnitId& unit) { view.open_dialog(BasePartsDialog{.unit = unit}); }

void open_stop(const ViewContext& view, const ProgrammeLine& line, ProgrammeStop stop) {
    switch (stop) {
        case ProgrammeStop::base: return open_base(view, line.unit);
        case ProgrammeStop::coaching: return view.open_dialog(CoachingDialog{line.unit});
        case ProgrammeStop::follow_up: return view.open_dialog(FollowUpsDialog{line.unit});
        case ProgrammeStop::custom: return show_custom(view, line.unit);
        case ProgrammeStop::intervisie: return go_to(view, places::intervisie);
        case ProgrammeStop::all: break;
    }
    view.own<ProgrammeState>().zoom = line.unit;
    view.outbox.wants_frame = true;
}

void obey_lines(const ViewContext& view, const PictureAct& act) {
    if (act.wants_list) view.state.shows_list = true;
    if (!act.chosen) return;
    const auto stop = static_cast<ProgrammeStop>(act.chosen->column);
    if (act.chosen->row < 0) return go_to(view, places::intervisie);
    const std::vector<ProgrammeLine>& lines = programme_of(view).lines;
    const auto row = static_cast<std::size_t>(act.chosen->row);
    if (row < lines.size()) open_stop(view, lines[row], stop);
}

// Two rows of buttons at the right of the sentence, what picture 13 has there above the others. Returns where they begin.
float draw_lines_buttons(const ViewContext& view, const Rect& rows, bool is_list, bool may_switch) {
    const Words& words = view.words;
    float right = rows.max.x;
    float top = rows.min.y;
    if (may_switch) {
        draw_view_switch(view, right, top, is_list);
        right -= switch_width + space::close;
    }
    const auto add = [&](std::string_view id, Word label, std::string_view glyph) {
        const ButtonStyle style{.glyph = glyph};
        const float wide = button_width(label, style);
        const Rect area{{right - wide, top}, {right, top + view.layout.chip()}};
        right -= wide + space::close;
        return button(view.ui, id, area, label, style);
    };
    if (add("account", words.account_button, icons::printer)) open_account(view);
    const float begin = right;
    right = rows.max.x;
    top += view.layout.chip() + space::close;
    if (add("setup", words.setup_button, icons::pencil)) view.open_dialog(setup_dialog(view, SetupPart::parts));
    if (add("calendar", words.programme_calendar, icons::calendar_plus)) view.ask(wish::SaveProgrammeCalendar{});
    return std::min(begin, right);
}

void draw_lines_card(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    ProgrammeState& state = view.own<ProgrammeState>();
    const ProgrammeMap& map = programme_of(view);
    Card card(column, "lines", {}, {.padding = lines_padding, .spoken = words.teams_picture_title});
    const float wide = card.width() + 2 * lines_around;
    const bool has_room = wide >= least_lines_width;
    const bool is_list = !has_room || view.shows_list();
    const bool is_narrow = card.width() < 700;
    const float rows = 2 * view.layout.chip() + space::close;
    const Rect buttons = is_narrow ? card.take(rows) : card.place(rows);
    const float buttons_begin = draw_lines_buttons(view, buttons, is_list, has_room);
    Column head(view.ui, card.next(), is_narrow ? card.width() : buttons_begin - card.left() - space::gap);
    const std::string sentence = teams_sentence(words, map);
    const bool is_one_line = text_width(sentence, type::key_sentence.size, type::key_sentence.weight) <= head.width();
    head.heading(sentence, 2, is_one_line ? type::key_sentence : type::page_title);
    head.leave(space::hair);
    head.paragraph(missing_sentence(view, map), type::lead_text);
    card.reach(std::max(head.bottom(), buttons.max.y));
    if (state.zoom) {
        Row row(card);
        const std::string label = std::string(words.all_units_back) + ": " + unit_name(view, state.zoom);
        if (row.button("back", label, {.glyph = icons::arrow_left, .spoken = words.all_units_back})) {
            state.zoom = {};
            view.outbox.wants_frame = true;
        }
    } else if (std::ranges::contains(map.lines, true, &ProgrammeLine::is_sum)) {
        card.paragraph(words.open_list_hint, type::caption);
    }
    if (map.teams.empty()) {
        if (card.button("unit", words.units_add, {.kind = ButtonKind::primary, .glyph = icons::plus}))
            view.open_dialog(EditUnitDialog{.kind = UnitKind::team});
        return;
    }
    if (is_list) return draw_programme_list(view, card);
    const Picture& picture = programme_lines_of(view, card.width());
    const Rect area = card.take(picture.bounds.height());
    const Rect place{{area.min.x - lines_around, area.min.y}, {area.max.x + lines_around, area.max.y}};
    obey_lines(view, explore_picture(view.ui, "teams", place, picture, state.lines));
}

}  // namespace

void draw_programme_list(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const std::vector<ProgrammeLine>& lines = programme_of(view).lines;
    const std::array columns{TableColumn{words.list_heads[0], 0.24F, 0.5F}, TableColumn{words.list_heads[1], 0.17F, 0},
                             TableColumn{words.list_heads[2], 0.15F, 0}, TableColumn{words.list_heads[3], 0.16F, 0},
                             TableColumn{words.list_heads[4], 0.28F, 0.5F}};
    const float high = 44 + list_row_height * static_cast<float>(std::min<std::size_t>(lines.size(), most_lines)) + 8;
    Table table(view.ui, words.teams_picture_title, column.take(high), columns);
    for (const ProgrammeLine& line : lines) {
        const Scope scope(line.unit.text);
        TableRow row(table);
        Press press;
        {
            const Container first = row.first_cell();
            press = press_area(view.ui, "open", row.area(), unit_name(view, line.unit));
        }
        row.draw_ground(false, press.hovered);
        draw_text({row.cell(0).min.x, row.cell(0).centre().y + 5}, unit_name(view, line.unit),
                  {15, Weight::semibold, Ink::ink, Anchor::start, row.cell(0).width()});
        constexpr std::array stops{ProgrammeStop::base, ProgrammeStop::coaching, ProgrammeStop::follow_up,
                                   ProgrammeStop::custom};
        for (std::size_t at = 0; at < stops.size(); ++at) {
            const bool is_stuck = line.is_stuck && stops[at] == ProgrammeStop::custom;
            row.write(at + 1, words_of_stop(words, view.organisation, line, stops[at]),
                      is_stuck ? type::attention : type::body);
        }
        if (!press.pressed) continue;
        if (line.is_sum)
            open_stop(view, line, ProgrammeStop::all);
        else
            view.open_dialog(StopsDialog{line.unit});
    }
}

void draw_programme_view(const ViewContext& view, const Rect& area) {
    const Scope scope("programme");
    if (view.state.custom) return draw_custom_view(view, area);
    ScrollColumn column(view.ui, "scroll", area, space::close, 6);
    draw_lines_card(view, column);
    column.leave(space::gap);
    {
        Columns columns(column, 2, 520, small_card);
        Column left = columns.next();
        draw_route(view, left);
        Column right = columns.next();
        draw_buddies(view, right);
    }
    column.leave(space::gap);
    {
        Columns columns(column, 2, 520, small_card + 88);
        Column left = columns.next();
        draw_yields(view, left);
        left.leave(space::gap);
        draw_examples(view, left);
        Column right = columns.next();
        draw_goals(view, right);
        right.leave(space::gap);
        draw_needs(view, right);
        right.leave(space::gap);
        draw_reach(view, right);
    }
    column.take(space::close);
}

}  // namespace driehoek::ui
