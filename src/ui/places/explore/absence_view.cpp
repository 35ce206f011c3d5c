// What if somebody is away: which 3-hoeken lose a corner, who takes each, what that comes to, and all of it as one step.
#include <algorithm>

#include "picture/tokens.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/explore/explore.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/pieces.hpp"
#include "words/explore/sentences.hpp"

namespace driehoek::ui {
namespace {

constexpr int usual_absence = 27;  // four weeks
constexpr float least_absence_column = 420;
constexpr float load_column = 400;
constexpr std::size_t most_in_dialog = 40;

struct AwayCache {
    Memo<Shown, PersonId> made;
    Options<PersonId> people;
};

// Who holds corners, in the order of the lists of load; and who is chosen, also once others hold his.
const Options<PersonId>& people_to_miss(const ViewContext& view) {
    AwayCache& cache = view.own<AwayCache>();
    const PersonId& away = view.own<ExploreState>().away;
    if (!cache.made.is_stale(view.shown(), away)) return cache.people;
    cache.people = {};
    cache.people.add({}, view.words.absence_choose);
    for (const Corner corner : {Corner::job_coach, Corner::lead}) {
        for (const Load& load : loads_in(view, corner)) {
            if ((load.triads > 0 || load.person == away) &&
                std::ranges::find(cache.people.values, load.person) == cache.people.values.end())
                cache.people.add(load.person,
                                 view.name_of(load.person) + ", " + std::string(name_of(view.words, load.function)));
        }
    }
    return cache.people;
}

std::optional<TimeAway> asked_time(const ViewContext& view) {
    const ExploreState& state = view.own<ExploreState>();
    const std::optional<Date> first = date_from_iso(state.first), last = date_from_iso(state.last);
    if (!state.away || !first || !last || *last < *first) return std::nullopt;
    return TimeAway{state.away, *first, *last};
}

void propose_anew(const ViewContext& view, const TimeAway& away) {
    ExploreState& state = view.own<ExploreState>();
    std::vector<LostCorner> lost = corners_lost(view.organisation, away);
    for (LostCorner& each : lost) {
        if (!state.by_hand.contains(each.triad)) continue;
        const auto before = std::ranges::find(state.lost, each.triad, &LostCorner::triad);
        if (before != state.lost.end() && before->corner == each.corner) each.taker = before->taker;
    }
    state.lost = propose_takers(view.organisation, view.derived.active, away, std::move(lost));
    view.outbox.wants_frame = true;
}

// What is proposed follows the organisation: somebody who has left takes nothing.
void keep_up(const ViewContext& view) {
    ExploreState& state = view.own<ExploreState>();
    if (state.first.empty()) state.first = view.iso_today();
    if (state.last.empty()) state.last = iso_from_date(view.today + usual_absence);
    if (!state.asked.is_stale(view.revision, state.away, state.first, state.last)) return;
    state.by_hand.clear();
    state.lost.clear();
    if (const auto away = asked_time(view)) propose_anew(view, *away);
}

int count_taken(const ExploreState& state) {
    return static_cast<int>(
        std::ranges::count_if(state.lost, [](const LostCorner& each) { return static_cast<bool>(each.taker); }));
}

void draw_question(const ViewContext& view, Column& column) {
    ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    Card card(column, "question", words.absence_title);
    card.paragraph(words.absence_text, type::caption);
    Columns fields(card, 3, 200);
    Column who = fields.next();
    who.select("who", words.absence_person, people_to_miss(view), state.away);
    Column from = fields.next();
    day_field(view, from, "from", words.absence_from, state.first);
    Column to = fields.next();
    day_field(view, to, "to", words.absence_to, state.last);
    const std::optional<Date> first = date_from_iso(state.first), last = date_from_iso(state.last);
    if (first && last && *last < *first) card.paragraph(words.absence_days_wrong, type::fault);
}

std::string why_taker(const ViewContext& view, const LostCorner& lost, const Triad& triad) {
    const std::vector<Taker> takers = takers_of(view.organisation, view.derived.active, triad, lost.corner, view.today);
    const auto taker = std::ranges::find(takers, lost.taker, &Taker::person);
    if (taker == takers.end()) return {};
    const PersonId& partner = triad.person_at(lost.corner == Corner::lead ? Corner::job_coach : Corner::lead);
    std::string why;
    for (const std::string& reason : reasons_of(view.words, view.organisation, view.names, *taker, partner))
        why += (why.empty() ? "" : ", ") + reason;
    return why;
}

struct WhyCache {
    Memo<Shown, std::vector<PersonId>, PersonId> made;
    std::vector<std::string> lines;
};

const std::vector<std::string>& reasons_in(const ViewContext& view) {
    const ExploreState& state = view.own<ExploreState>();
    WhyCache& cache = view.own<WhyCache>();
    std::vector<PersonId> given;
    for (const LostCorner& each : state.lost) given.push_back(each.taker);
    if (!cache.made.is_stale(view.shown(), std::move(given), state.away)) return cache.lines;
    cache.lines.clear();
    for (const LostCorner& each : state.lost) {
        const Triad* triad = find_triad(view.organisation, each.triad);
        cache.lines.push_back(triad && each.taker ? why_taker(view, each, *triad) : std::string());
    }
    return cache.lines;
}

void draw_lost_row(const ViewContext& view, Column& column, const LostCorner& lost, const std::string& why) {
    const Words& words = view.words;
    const Triad& triad = *find_triad(view.organisation, lost.triad);
    const Scope scope(lost.triad.text + std::to_string(static_cast<int>(lost.corner)));
    const std::string code = view.code_of(triad);
    const std::string corner(name_of(words, lost.corner, triad.type));
    const std::string taker = lost.taker ? view.name_of(lost.taker) : std::string(words.absence_stays_open);
    constexpr float for_button = 48;
    const float left = 88;
    const float room = column.width() - left - for_button;
    const float lines = count_lines(why, room, type::caption.size, type::caption.weight);
    const Rect row = column.take(std::max(48.0F, 30 + 21 * lines));
    column.leave(space::close);
    const Container item(view.ui, Role::list_item, "item", {}, row);
    record(view.ui, Role::text, fill(words.absence_taker, {code, corner, taker}), row);
    draw_plate({row.min.x + 34, row.min.y + 20}, code, 60, 28);
    Column words_column(view.ui, {row.min.x + left, row.min.y}, room);
    words_column.drawn_line(taker, lost.taker ? type::strong : type::attention);
    words_column.leave(0);
    if (!why.empty()) words_column.paragraph(why, type::caption);
    const Rect change{{row.max.x - 40, row.min.y}, {row.max.x, row.min.y + 40}};
    if (icon_button(view.ui, "change", change, icons::pencil, fill(words.absence_change_taker, {code})))
        view.open_dialog(TakerDialog{lost.triad, lost.corner});
    line({row.min.x, row.max.y + 4}, {row.max.x, row.max.y + 4}, Ink::line);
}

void draw_lost_table(const ViewContext& view, const Rect& box) {
    const ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    const std::vector<std::string>& why = reasons_in(view);
    const std::array<TableColumn, 4> columns{{{words.absence_column_code, 0.14F, 0.26F},
                                              {words.absence_column_corner, 0.14F, 0.3F},
                                              {words.absence_column_taker, 0.24F, 0.44F},
                                              {words.absence_column_why, 0.48F}}};
    draw_paged_table(view, box, words.tab_absence, columns, static_cast<int>(state.lost.size()), words.absence_choose,
                     [&](Table& table, int index) {
                         const LostCorner& lost = state.lost[static_cast<std::size_t>(index)];
                         const Triad& triad = *find_triad(view.organisation, lost.triad);
                         const std::string& reason = why[static_cast<std::size_t>(index)];
                         const Scope each(lost.triad.text + std::to_string(static_cast<int>(lost.corner)));
                         const TableRow row(table, row_height(reason, table.width(3), list_row_height));
                         {
                             const Container cell = row.first_cell();
                             const Press press = press_area(view.ui, "open", row.area(),
                                                            fill(words.absence_change_taker, {view.code_of(triad)}));
                             row.draw_ground(false, press.hovered);
                             if (press.pressed) view.open_dialog(TakerDialog{lost.triad, lost.corner});
                         }
                         draw_lines(row.cell(0), {{view.code_of(triad), type::strong}});
                         row.write(1, name_of(words, lost.corner, triad.type));
                         row.write(2, lost.taker ? view.name_of(lost.taker) : std::string(words.absence_stays_open),
                                   lost.taker ? type::body : type::attention);
                         row.write_lines(3, reason, type::caption);
                     });
}

std::string loses_sentence(const ViewContext& view) {
    const ExploreState& state = view.own<ExploreState>();
    const std::string person = view.name_of(state.away);
    if (state.lost.empty()) return fill(view.words.absence_nothing, {person});
    return state.lost.size() == 1 ? fill(view.words.absence_loses_one, {person})
                                  : fill(view.words.absence_loses_many, {person, std::to_string(state.lost.size())});
}

std::string above_sentence(const ViewContext& view) {
    std::vector<std::string> above;
    for (const LoadChange& change : changes_in(view)) {
        if (change.load.limits.busy && change.then > *change.load.limits.busy &&
            change.load.person != view.own<ExploreState>().away)
            above.push_back(view.names.short_of(view.organisation, change.load.person));
    }
    return above.empty() ? std::string() : fill(view.words.absence_above, {listed(view.words, above)});
}

void apply_takers(const ViewContext& view, const TimeAway& away) {
    for (const LostCorner& each : view.own<ExploreState>().lost) {
        const Triad* triad = find_triad(view.organisation, each.triad);
        // In a 3-hoek that begins later somebody begins with it.
        if (triad && each.taker)
            view.send(SetCorner{each.triad, each.corner, each.taker,
                                std::max(away.first, triad->begin.value_or(away.first))});
    }
}

void draw_buttons(const ViewContext& view, Column& column, const TimeAway& away) {
    const Words& words = view.words;
    const int count = count_taken(view.own<ExploreState>());
    column.paragraph(words.absence_talk, type::caption);
    column.paragraph(words.absence_afterwards, type::caption);
    column.leave(space::normal);
    const std::string apply = count_in(words.absence_apply_one, words.absence_apply_many, count);
    if (column.wide_button("apply", apply, {.kind = ButtonKind::primary, .is_disabled = count == 0}))
        apply_takers(view, away);
    column.leave(space::close);
    if (column.wide_button("again", words.absence_propose, {.glyph = icons::rotate_ccw})) propose_anew(view, away);
    column.leave(space::close);
    column.line(words.absence_nothing_yet, type::centred(type::caption));
}

void draw_load_legend(const ViewContext& view, Column& column) {
    const Rect row = column.take(24);
    const float y = row.centre().y;
    fill_rect({{row.min.x, y - 9}, {row.min.x + 18, y + 9}}, Ink::panel, 9);
    stroke_rect({{row.min.x, y - 9}, {row.min.x + 18, y + 9}}, Ink::ctl, 9, 1.75F);
    const float now = draw_text({row.min.x + 26, y + 5}, view.words.load_now, type::caption);
    const float x = row.min.x + 26 + now + 24;
    fill_rect({{x, y - 9}, {x + 18, y + 9}}, Ink::job_coach, 9);
    draw_text({x + 26, y + 5}, view.words.load_then, type::caption);
}

void draw_outcome(const ViewContext& view, Column& column, const TimeAway& away) {
    ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    Columns sides(column, 2, least_absence_column, load_column);
    Column left = sides.next();
    {
        Card card(left, "lost", loses_sentence(view));
        card.paragraph(fill(words.absence_replaced, {std::to_string(count_taken(state))}), type::caption);
        const Group list(card, Role::list, "corners", words.tab_absence);
        const std::vector<std::string>& why = reasons_in(view);
        for (std::size_t at = 0; at < state.lost.size(); ++at) draw_lost_row(view, card, state.lost[at], why[at]);
    }
    Column right = sides.next();
    Card card(right, "load", words.absence_load);
    const Picture& picture = change_picture_in(view, card.width());
    const PictureAct act =
        explore_picture(view.ui, "changes", card.take(picture.bounds.height()), picture, state.changes);
    if (act.wants_list) view.state.shows_list = true;
    if (act.chosen) select_person(view, act.chosen->person);
    draw_load_legend(view, card);
    if (const std::string above = above_sentence(view); !above.empty()) {
        const Point sign = card.note(above, Ink::amber_tint, type::attention, true);
        draw_signal_mark(Rule::job_coach_is_busy, sign, 10);
    }
    draw_buttons(view, card, away);
}

}  // namespace

void ask_absence(const ViewContext& view, const PersonId& person) {
    ExploreState& state = view.own<ExploreState>();
    view.state.select_nothing();
    show_tab(view, ExploreTab::absence);
    state.away = person;
    state.first = view.iso_today();
    state.last = iso_from_date(view.today + usual_absence);
}

void draw_absence_tab(const ViewContext& view, const Rect& area) {
    keep_up(view);
    const std::optional<TimeAway> away = asked_time(view);
    const ExploreState& state = view.own<ExploreState>();
    ScrollColumn column(view.ui, "scroll", area, 0, 0);
    draw_question(view, column);
    if (!away) return;
    column.leave(space::gap);
    if (state.lost.empty()) {
        Card card(column, "nothing", loses_sentence(view));
        return;
    }
    if (!view.shows_list()) return draw_outcome(view, column, *away);
    column.heading(loses_sentence(view), 2, type::card_title);
    const float rows = static_cast<float>(std::min<std::size_t>(state.lost.size(), rows_per_page));
    draw_lost_table(view, column.take(std::max(320.0F, 120 + rows * 64)));
    column.leave(space::gap);
    Card card(column, "apply", {}, CardStyle{.spoken = view.words.tab_absence});
    draw_buttons(view, card, *away);
}

void draw(const ViewContext& view, TakerDialog& dialog) {
    ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    const Triad* triad = find_triad(view.organisation, dialog.triad);
    const auto lost = std::ranges::find_if(
        state.lost, [&](const LostCorner& each) { return each.triad == dialog.triad && each.corner == dialog.corner; });
    if (!triad || lost == state.lost.end()) return close_dialog(view);
    DialogSheet sheet(
        view, "taker",
        fill(words.absence_taker_title, {name_of(words, dialog.corner, triad->type), view.code_of(*triad)}),
        SheetWidth::usual, true);
    std::vector<Taker> takers = takers_in(view, dialog.triad, dialog.corner);
    std::erase_if(takers, [&](const Taker& taker) { return taker.person == state.away; });
    const auto give = [&](const PersonId& person) {
        lost->taker = person;
        state.by_hand.insert(dialog.triad);
        close_dialog(view);
    };
    const PersonId& partner = triad->person_at(dialog.corner == Corner::lead ? Corner::job_coach : Corner::lead);
    if (takers.empty()) sheet.paragraph(words.takers_none, type::caption);
    for (std::size_t at = 0; at < std::min(takers.size(), most_in_dialog); ++at) {
        const Taker& taker = takers[at];
        const Scope scope(taker.person.text);
        std::string reasons;
        for (const std::string& reason : reasons_of(words, view.organisation, view.names, taker, partner))
            reasons += (reasons.empty() ? "" : ", ") + reason;
        const float lines = count_lines(reasons, sheet.width() - 32, type::caption.size, type::caption.weight);
        const Rect row = sheet.take(32 + 21 * lines);
        sheet.leave(2);
        const bool is_chosen = lost->taker == taker.person;
        const Press press =
            press_area(view.ui, "give", row, view.name_of(taker.person), Role::button,
                       static_cast<std::uint16_t>(state_switch | (is_chosen ? state_pressed : 0)), reasons);
        if (press.hovered || is_chosen) fill_rect(row, Ink::sub, 10);
        if (is_chosen) stroke_rect(row, Ink::ink, 10, 2);
        Column inside(view.ui, {row.min.x + 16, row.min.y + 6}, row.width() - 32);
        inside.drawn_line(view.name_of(taker.person), type::strong);
        inside.leave(0);
        inside.drawn_paragraph(reasons, type::caption);
        if (press.pressed) give(taker.person);
    }
    sheet.leave(space::gap);
    if (sheet.end(words.cancel, words.absence_leave_open)) give({});
}

}  // namespace driehoek::ui
