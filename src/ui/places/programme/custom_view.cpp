// Maatwerk as picture 13b: the teams, the three parties at one table with one shared outcome, and the gate with its history.
#include <algorithm>

#include "base/order.hpp"
#include "base/text.hpp"
#include "picture/custom_training_picture.hpp"
#include "picture/shapes.hpp"
#include "picture/station.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/programme/dialogs.hpp"
#include "ui/places/programme/programme.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/layout.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float list_width = 300;
constexpr float gate_width = 332;
constexpr float least_three_columns = 1120;

const CustomTrainingRequest* request_in_view(const ViewContext& view) {
    return find_custom_training(view.organisation, view.state.custom);
}

bool is_gate_open(const ViewContext& view, const Unit& unit) {
    return base_programme_of(view.organisation, unit) == ProgrammeStatus::finished;
}

// From 1; 0: nothing is missing.
int missing_part_of(const ViewContext& view, const Unit& unit) {
    const Programme& programme = view.organisation.settings.programme;
    for (const BasePart& part : programme.parts) {
        if (part_status_of(unit, part.id) != ProgrammeStatus::finished) return number_of(programme, part.id);
    }
    return 0;
}

std::string who_is(const ViewContext& view, const CustomTrainingRequest& request, Party party) {
    const PersonId& person = request.look(party).person;
    return person ? view.name_of(person) : name_of(view.words, view.organisation.settings, party);
}

std::vector<std::string> who_waits(const ViewContext& view, const CustomTrainingRequest& request) {
    std::vector<std::string> who;
    for (int party = 0; party < party_count; ++party) {
        if (!request.look(static_cast<Party>(party)).looked)
            who.push_back(who_is(view, request, static_cast<Party>(party)));
    }
    return who;
}

// What is written of the outcome, from what was kept when another request is looked at.
OutcomeDraft& draft_of(const ViewContext& view, const CustomTrainingRequest& request) {
    OutcomeDraft& draft = view.own<ProgrammeState>().draft;
    if (draft.request != request.id)
        draft = {request.id, request.outcome, request.what, request.how_much, request.reason};
    return draft;
}

// --- the list of teams

void choose_team(const ViewContext& view, const UnitId& unit) {
    view.state.custom = unit;
    view.outbox.wants_frame = true;
}

void draw_team(const ViewContext& view, Column& column, const ProgrammeLine& line) {
    const Words& words = view.words;
    const Unit* unit = find_unit(view.organisation, line.unit);
    if (!unit) return;
    const Scope scope(line.unit.text);
    const bool is_on = view.state.custom == line.unit;
    const std::string missing = line.missing_part() > 0
                                    ? fill(words.finish_part_first, {std::to_string(line.missing_part())})
                                    : std::string(words.finish_parts_first);
    const std::string said =
        line.is_stuck ? std::string(words.closed_short) : state_of_custom(words, view.organisation, *unit);
    const float text_width = column.width() - 70;
    const float high = line.is_stuck ? 74 + 21 * count_lines(missing, text_width, 15, Weight::regular) : 78.0F;
    const Rect area = column.take(high);
    if (line.is_stuck) fill_rect(area, Ink::amber_tint, 12);
    if (is_on) {
        fill_rect(area, line.is_stuck ? Ink::amber_tint : Ink::sub, 12);
        stroke_rect(area, Ink::ink, 12, 2.25F);
    }
    const std::string spoken = unit->name + ": " + said + (line.is_stuck ? ". " + missing : std::string());
    const Press press = press_area(view.ui, "team", area, spoken, Role::button,
                                   static_cast<std::uint16_t>(state_switch | (is_on ? state_pressed : 0)));
    if (press.hovered && !is_on) stroke_rect(area, Ink::ctl, 12);
    Picture mark;
    append_station(mark, line.custom, {area.min.x + 28, area.min.y + 38}, 13,
                   static_cast<float>(line.looks) / static_cast<float>(party_count));
    draw_marks(mark);
    const float x = area.min.x + 56;
    draw_text({x, area.min.y + 34}, unit->name,
              {16, is_on ? Weight::bold : Weight::semibold, Ink::ink, Anchor::start, text_width});
    draw_text({x, area.min.y + 57}, said,
              {15, line.is_stuck ? Weight::semibold : Weight::regular, line.is_stuck ? Ink::amber_text : Ink::ink2,
               Anchor::start, text_width});
    if (line.is_stuck) draw_paragraph({x, area.min.y + 80}, text_width, missing, type::caption);
    if (press.pressed) choose_team(view, line.unit);
}

std::string gates_sentence(const Words& words, const ProgrammeMap& map) {
    const int closed = map.missing();
    if (closed == 0) return std::string(words.gates_all_open);
    return closed == 1 ? std::string(words.gate_one_closed) : fill(words.gates_closed, {std::to_string(closed)});
}

void draw_team_list(const ViewContext& view, const Rect& area) {
    card(area);
    const Container region(view.ui, Role::region, "teams", view.words.custom_list, area);
    const Scope scope("teams");
    const ProgrammeMap& map = programme_of(view);
    Column head(view.ui, area, 20, 22);
    head.heading(view.words.custom_list, 2, type::card_title);
    head.leave(2);
    head.paragraph(gates_sentence(view.words, map), type::caption);
    ScrollColumn column(view.ui, "scroll", {{area.min.x, head.bottom() + 6}, {area.max.x, area.max.y - 8}}, 10, 6);
    for (const ProgrammeLine& line : map.teams) {
        column.leave(space::close);
        draw_team(view, column, line);
    }
}

// --- the table

std::string asked_sentence(const ViewContext& view, const Unit& unit, const CustomTrainingRequest* request) {
    const Words& words = view.words;
    if (!request) return std::string(words.custom_nothing_asked);
    const auto with_where = [&](const Date& day) {
        if (!request->instrument) return fill(words.asked_on, {day_and_month(words, day)});
        return fill(words.asked_on_where, {day_and_month(words, day), words.instruments_where[*request->instrument]});
    };
    if (request->requested && is_gate_open(view, unit)) return with_where(*request->requested);
    const auto day = request->wished ? request->wished : request->requested;
    return day ? fill(words.wished_on, {day_and_month(words, *day)}) : std::string(words.wished);
}

// One of both: pressed, it is the outcome. Its fields stand in it.
void draw_option(const ViewContext& view, const Rect& area, OutcomeDraft& draft, CustomOutcome outcome, bool is_shut) {
    const Words& words = view.words;
    const bool is_on = draft.outcome == outcome;
    const Scope scope(outcome == CustomOutcome::needed ? "needed" : "not needed");
    card(area, is_on ? Ink::panel : Ink::sub, is_on ? Ink::ink : Ink::ctl, 12);
    if (is_on) stroke_rect(area, Ink::ink, 12, 2.25F);
    const Word label = outcome == CustomOutcome::needed ? words.outcome_needed : words.not_needed;
    const Rect head{area.min, {area.max.x, area.min.y + 48}};
    const std::uint16_t state =
        static_cast<std::uint16_t>(state_switch | (is_on ? state_pressed : 0) | (is_shut ? state_disabled : 0));
    const Press press = press_area(view.ui, "choose", head, label, Role::button, state,
                                   outcome == CustomOutcome::not_needed ? words.outcome_with_reason : Word());
    Picture mark;
    const Point disc{area.min.x + 26, area.min.y + 26};
    append_circle(mark, disc, 10, {Ink::panel}, {is_on ? Ink::ink : Ink::ctl, 2});
    if (is_on) append_circle(mark, disc, 5, {Ink::ink});
    draw_marks(mark);
    draw_text({area.min.x + 48, area.min.y + 32}, label, type::lead);
    if (press.pressed && !is_shut) {
        draft.outcome = outcome;
        view.outbox.wants_frame = true;
    }
    if (!is_on) {
        if (outcome == CustomOutcome::not_needed)
            draw_text({area.min.x + 48, area.min.y + 58}, words.outcome_with_reason, type::caption);
        return;
    }
    Column fields(view.ui, {area.min.x + 16, area.min.y + 48}, area.width() - 32);
    if (outcome == CustomOutcome::needed) {
        fields.field("what", words.outcome_what, draft.what);
        fields.leave(space::close);
        fields.field("how much", words.outcome_how_much, draft.how_much);
    } else {
        fields.field("reason", words.outcome_reason, draft.reason);
    }
}

constexpr float option_high = 228, option_low = 88, option_reason = 148;

void draw_outcome(const ViewContext& view, Column& column, const CustomTrainingRequest& request) {
    const Words& words = view.words;
    if (request.decided) {
        column.heading_with(words.outcome_title, 3,
                            fill(words.outcome_decided, {day_and_month(words, *request.decided)}));
        const bool is_needed = request.outcome == CustomOutcome::needed;
        column.paragraph(is_needed ? fill(words.needed_what, {request.what}) : std::string(words.not_needed),
                         type::lead);
        const std::string& more = is_needed ? request.how_much : request.reason;
        if (!more.empty()) column.paragraph(more);
        return;
    }
    OutcomeDraft& draft = draft_of(view, request);
    column.heading_with(words.outcome_title, 3, words.outcome_draft);
    const bool is_side_by_side = column.width() >= 520;
    const auto height_of = [&](CustomOutcome outcome) {
        if (draft.outcome != outcome) return option_low;
        return outcome == CustomOutcome::needed ? option_high : option_reason;
    };
    const float no = height_of(CustomOutcome::not_needed), yes = height_of(CustomOutcome::needed);
    if (is_side_by_side) {
        const Rect row = column.take(std::max(no, yes));
        const float narrow = draft.outcome == CustomOutcome::not_needed ? 0.62F : 0.32F;
        const float left = (row.width() - space::normal) * narrow;
        draw_option(view, {row.min, {row.min.x + left, row.min.y + no}}, draft, CustomOutcome::not_needed, false);
        draw_option(view, {{row.min.x + left + space::normal, row.min.y}, {row.max.x, row.min.y + yes}}, draft,
                    CustomOutcome::needed, false);
        return;
    }
    draw_option(view, column.take(no), draft, CustomOutcome::not_needed, false);
    draw_option(view, column.take(yes), draft, CustomOutcome::needed, false);
}

// Why it cannot be decided yet; empty when it can.
std::string refusal_of_decision(const ViewContext& view, const Unit& unit, const CustomTrainingRequest& request) {
    const Words& words = view.words;
    if (!is_gate_open(view, unit)) return std::string(words.cannot_decide_closed);
    if (!request.requested) return std::string(words.cannot_decide_wish);
    const std::vector<std::string> waiting = who_waits(view, request);
    if (!waiting.empty())
        return fill(waiting.size() == 1 ? words.cannot_decide_one : words.cannot_decide_many,
                    {with_capital(listed(words, waiting))});
    const OutcomeDraft& draft = view.own<ProgrammeState>().draft;
    const bool has_words =
        draft.outcome == CustomOutcome::needed ? !trimmed(draft.what).empty() : !trimmed(draft.reason).empty();
    if (draft.outcome == CustomOutcome::open || !has_words) return std::string(words.cannot_decide_words);
    return {};
}

void send_decision(const ViewContext& view, const CustomTrainingRequest& request, bool is_final) {
    const OutcomeDraft& draft = view.own<ProgrammeState>().draft;
    view.send(DecideCustomTraining{request.unit, draft.outcome, draft.what, draft.how_much, draft.reason,
                                   is_final ? std::optional(view.today) : std::nullopt});
}

void draw_decision(const ViewContext& view, Column& column, const Unit& unit, const CustomTrainingRequest& request) {
    const Words& words = view.words;
    if (request.decided) {
        if (request.outcome != CustomOutcome::needed) return;
        if (column.button("carry out", words.carry_out_button, {.glyph = icons::calendar_days}))
            view.open_dialog(CarryOutDialog{.unit = unit.id});
        return;
    }
    const std::string why_not = refusal_of_decision(view, unit, request);
    if (!why_not.empty()) {
        const Point sign = column.sign();
        Picture mark;
        append_signal(mark, Sign::open, sign, 11);
        draw_marks(mark);
        column.indented(sign_indent).paragraph(why_not, type::attention);
        column.leave(space::normal);
    }
    Row row(column, space::control);
    // What solves it stands first.
    if (!is_gate_open(view, unit)) {
        if (row.button("parts", words.finish_parts_button, {.kind = ButtonKind::primary}))
            view.open_dialog(BasePartsDialog{.unit = unit.id});
        return;
    }
    if (!request.requested) {
        if (row.button("request", words.custom_request, {.kind = ButtonKind::primary}))
            view.open_dialog(CustomRequestDialog{.unit = unit.id});
        return;
    }
    for (int party = 0; party < party_count; ++party) {
        const auto each = static_cast<Party>(party);
        if (request.look(each).looked) continue;
        if (row.button("invite", fill(words.invite_party, {who_is(view, request, each)}),
                       {.kind = ButtonKind::primary, .glyph = icons::user_plus}))
            view.open_dialog(PartyDialog{.unit = unit.id, .party = each});
        break;
    }
    const ButtonStyle decide{.kind = why_not.empty() ? ButtonKind::primary : ButtonKind::normal,
                             .is_disabled = !why_not.empty()};
    if (row.button("decide", words.decide_button, decide)) send_decision(view, request, true);
    const OutcomeDraft& draft = view.own<ProgrammeState>().draft;
    const bool is_changed = draft.outcome != request.outcome || draft.what != request.what ||
                            draft.how_much != request.how_much || draft.reason != request.reason;
    if (is_changed && row.button("draft", words.draft_button)) send_decision(view, request, false);
}

void draw_table_of(const ViewContext& view, Column& column, const Unit& unit, const CustomTrainingRequest& request,
                   const ProgrammeCache& pictures) {
    const Rect area = column.take(pictures.table.bounds.height());
    const Rect place = middle_of(area, pictures.table.bounds.width(), area.height());
    const PictureAct act = explore_picture(view.ui, "parties", place, pictures.table, view.own<ProgrammeState>().table);
    if (act.chosen && is_gate_open(view, unit) && request.requested && !request.decided)
        view.open_dialog(PartyDialog{.unit = unit.id, .party = static_cast<Party>(act.chosen->column)});
}

void draw_custom_of(const ViewContext& view, Column& column, const Unit& unit) {
    const Words& words = view.words;
    const CustomTrainingRequest* request = request_in_view(view);
    column.heading(fill(words.custom_question, {unit.name}), 2, type::page_title);
    column.leave(space::hair);
    column.paragraph(asked_sentence(view, unit, request), type::caption);
    if (request && !request->wish.empty()) column.paragraph(request->wish);
    const ProgrammeCache* pictures = custom_pictures_of(view, unit.id, column.width());
    if (!pictures) return;
    const Rect track = column.take(custom_track_height);
    show_picture(view.ui, "steps", track, pictures->track);
    column.leave(space::gap);
    column.divide();
    column.leave(space::gap);
    if (!request || request->is_over()) {
        const bool is_open = is_gate_open(view, unit);
        if (request) draw_outcome(view, column, *request);
        column.leave(space::gap);
        Row row(column, space::control);
        if (row.button("request", is_open ? words.custom_request : words.custom_wish_button,
                       {.kind = request ? ButtonKind::normal : ButtonKind::primary}))
            view.open_dialog(CustomRequestDialog{.unit = unit.id});
        return;
    }
    draw_table_of(view, column, unit, *request, *pictures);
    column.divide();
    column.leave(space::gap);
    draw_outcome(view, column, *request);
    column.leave(space::gap);
    draw_decision(view, column, unit, *request);
    column.leave(space::gap);
    if (!request->decided && column.button("withdraw", words.custom_withdraw, {.kind = ButtonKind::ghost}))
        view.send(WithdrawCustomTraining{unit.id});
}

// --- the gate, and what happened

struct HistoryLine {
    std::optional<Date> day{};
    std::string what{};
    bool waits = false;
};

std::vector<HistoryLine> history_of(const ViewContext& view, const Unit& unit) {
    const Words& words = view.words;
    std::vector<HistoryLine> lines;
    const auto add = [&](const std::optional<Date>& day, std::string what) {
        if (day) lines.push_back({day, std::move(what)});
    };
    add(base_programme_finished_on(view.organisation, unit), std::string(words.history_base));
    const CustomTrainingRequest* request = request_in_view(view);
    if (request) {
        add(request->wished, std::string(words.history_wish));
        add(request->requested, request->instrument
                                    ? fill(words.history_asked_where, {words.instruments_where[*request->instrument]})
                                    : std::string(words.history_asked));
        for (int party = 0; party < party_count; ++party) {
            const auto each = static_cast<Party>(party);
            const PersonId& person = request->look(each).person;
            add(request->look(each).looked,
                fill(words.history_looked, {person ? view.names.short_of(view.organisation, person)
                                                   : with_capital(name_of(words, view.organisation.settings, each))}));
        }
        add(request->decided,
            std::string(request->outcome == CustomOutcome::needed ? words.history_needed : words.history_not_needed));
        if (!request->carried_out) add(request->planned, std::string(words.history_planned));
        add(request->carried_out, std::string(words.history_done));
    }
    sort_by(lines, &HistoryLine::day);
    if (request && request->requested && !request->decided) {
        const std::vector<std::string> waiting = who_waits(view, *request);
        if (!waiting.empty()) lines.push_back({{}, fill(words.history_waits, {listed(words, waiting)}), true});
    }
    return lines;
}

void draw_history(const ViewContext& view, Column& column, const Unit& unit) {
    const std::vector<HistoryLine> lines = history_of(view, unit);
    if (lines.empty()) return;
    column.leave(space::gap);
    column.divide();
    column.leave(space::gap);
    column.heading(view.words.custom_history, 3);
    const Group list(column, Role::list, "history", view.words.custom_history);
    const Scope scope("history");
    constexpr float high = 36;
    const Point top = column.next();
    Picture track;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const float y = top.y + high * (static_cast<float>(at) + 0.5F);
        if (at + 1 < lines.size()) {
            const bool waits = lines[at + 1].waits;
            append_line(track, {top.x + 10, y}, {top.x + 10, y + high},
                        {waits ? Ink::amber_line : Ink::line, 2, waits ? Dash::open : Dash::none});
        }
    }
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const float y = top.y + high * (static_cast<float>(at) + 0.5F);
        append_circle(track, {top.x + 10, y}, lines[at].waits ? 6.0F : 5.0F, {Ink::panel},
                      {lines[at].waits ? Ink::amber_line : Ink::ctl, 2, lines[at].waits ? Dash::open : Dash::none});
    }
    draw_marks(track);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const HistoryLine& line = lines[at];
        column.leave(0);
        const Rect row = column.take(high);
        const std::string day = line.day ? short_date(view.words, *line.day) : std::string(view.words.history_now);
        const Container item(view.ui, Role::list_item, std::to_string(at), day + ": " + line.what, row);
        draw_text({row.min.x + 26, row.centre().y + 5}, day, type::strong);
        draw_text({row.min.x + 88, row.centre().y + 5}, line.what,
                  {15, line.waits ? Weight::semibold : Weight::regular, line.waits ? Ink::amber_text : Ink::ink,
                   Anchor::start, row.width() - 88});
    }
}

void draw_third_party(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    ProgrammeState& state = view.own<ProgrammeState>();
    const std::string& kept = view.organisation.settings.third_party;
    if (state.third_party_of != kept) state.third_party = state.third_party_of = kept;
    column.leave(space::gap);
    column.divide();
    column.leave(space::gap);
    column.field("third party", words.third_party_title, state.third_party);
    column.paragraph(words.third_party_text, type::caption);
    const bool is_changed = trimmed(state.third_party) != kept && !trimmed(state.third_party).empty();
    if (is_changed && column.button("third", words.third_party_save)) view.send(NameThirdParty{state.third_party});
}

void draw_gate(const ViewContext& view, Column& column, const Unit& unit) {
    const Words& words = view.words;
    const Programme& programme = view.organisation.settings.programme;
    const bool is_open = is_gate_open(view, unit);
    column.heading(is_open ? words.open_title : words.closed_title, 2, type::large_title);
    column.leave(space::hair);
    const auto finished = base_programme_finished_on(view.organisation, unit);
    const int missing = missing_part_of(view, unit);
    column.paragraph(!is_open   ? missing > 0 ? fill(words.finish_part_first, {std::to_string(missing)})
                                              : std::string(words.parts_are_missing)
                       : finished ? fill(words.base_done_on, {long_date(words, *finished)})
                                : std::string(words.base_done_sometime),
                     is_open ? type::caption : type::attention);
    if (const Picture* gate = gate_picture_of(view, unit.id, column.width())) {
        const Rect area = column.take(gate->bounds.height());
        draw_marks(*gate, area.min);
    }
    for (const BasePart& part : programme.parts) {
        const bool is_done = part_status_of(unit, part.id) == ProgrammeStatus::finished;
        const Point sign = column.sign();
        if (is_done)
            draw_tick_mark(sign, 9.5F);
        else {
            Picture mark;
            append_signal(mark, Sign::open, sign, 9.5F);
            draw_marks(mark);
        }
        column.indented(sign_indent)
            .line(numbered_name_of(words, programme, part.id), is_done ? type::body : type::attention);
    }
    if (!is_open && column.button("parts", words.finish_parts_button))
        view.open_dialog(BasePartsDialog{.unit = unit.id});
    draw_history(view, column, unit);
    draw_third_party(view, column);
    column.leave(space::gap);
    const Point sign = column.note(words.custom_is_of_team, Ink::sunk, type::body, true);
    icon({sign.x - 10, sign.y - 10}, icons::users_round, 20, Ink::ink2);
}

void draw_back(const ViewContext& view, Column& column) {
    if (!column.wide_button("back", view.words.back_to_programme, {.glyph = icons::arrow_left})) return;
    view.state.custom = {};
    view.outbox.wants_frame = true;
}

}  // namespace

void show_custom(const ViewContext& view, const UnitId& unit) {
    view.state.custom = unit;
    view.outbox.wants_frame = true;
}

void draw_custom_view(const ViewContext& view, const Rect& page) {
    const Scope scope("custom");
    UnitId& custom = view.state.custom;
    const ProgrammeMap& map = programme_of(view);
    const Unit* unit = find_unit(view.organisation, custom);
    if (!unit && !map.teams.empty()) unit = find_unit(view.organisation, map.teams.front().unit);
    if (!unit) {
        custom = {};
        view.outbox.wants_frame = true;
        return;
    }
    custom = unit->id;
    const Rect area{{page.min.x + 8, page.min.y + 6}, {page.max.x - 16, page.max.y - 16}};
    if (area.width() < least_three_columns) {
        ScrollColumn column(view.ui, "scroll", page, space::close, 6);
        draw_back(view, column);
        Options<UnitId> teams;
        for (const ProgrammeLine& line : map.teams) teams.add(line.unit, unit_name(view, line.unit));
        column.select("team", view.words.custom_list, teams, custom);
        {
            Card card(column, "custom", {}, {.spoken = view.words.custom_title});
            draw_custom_of(view, card, *unit);
        }
        column.leave(space::gap);
        Card card(column, "gate", {}, {.spoken = view.words.base_not_done});
        draw_gate(view, card, *unit);
        return;
    }
    draw_team_list(view, {area.min, {area.min.x + list_width, area.max.y}});
    const Rect gate{{area.max.x - gate_width, area.min.y}, area.max};
    const Rect middle{{area.min.x + list_width + card_gap, area.min.y}, {gate.min.x - card_gap, area.max.y}};
    {
        card(middle);
        const Container region(view.ui, Role::region, "request", view.words.custom_title, middle);
        ScrollColumn column(view.ui, "request scroll", middle, 28, 22);
        draw_custom_of(view, column, *unit);
    }
    card(gate);
    const Container region(view.ui, Role::complementary, "gate", view.words.inspector, gate);
    const Rect inside{gate.min, {gate.max.x, gate.max.y - 64}};
    {
        ScrollColumn column(view.ui, "gate scroll", inside, 24, 20);
        draw_gate(view, column, *unit);
    }
    Column below(view.ui, {gate.min.x + 16, gate.max.y - 56}, gate.width() - 32);
    draw_back(view, below);
}

}  // namespace driehoek::ui
