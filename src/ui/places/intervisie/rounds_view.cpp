// Composing a round of intervisie by hand (pictures 04 and 18): chips, tables or list, tray, the state of the round.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "model/rules.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/intervisie/dates.hpp"
#include "ui/places/intervisie/encounters.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/shared/layout.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

RoundDialog new_round(const ViewContext& view) {
    RoundDialog dialog;
    dialog.functions = usual_functions(Composition::mixed);
    dialog.groups = comfortable_group_count(count_target_people(view.organisation, dialog.functions));
    // The later sessions of a round are no rounds of their own.
    int number = 1 + static_cast<int>(std::ranges::count_if(*view.organisation.rounds, [&](const Round& round) {
                     return !is_later_session(view.organisation, round);
                 }));
    const auto is_taken = [&](const std::string& name) {
        return std::ranges::find(*view.organisation.rounds, name, &Round::name) != view.organisation.rounds->end();
    };
    do {
        dialog.name = fill(view.words.round_next_name, {std::to_string(number++)});
    } while (is_taken(dialog.name));
    return dialog;
}

RoundDialog settings_of(const Round& round) {
    return {.round = round.id,
            .name = round.name,
            .type = round.composition,
            .groups = static_cast<int>(round.groups.size()),
            .cases = round.cases_per_session,
            .functions = round.target_functions};
}

int count_passing(const RoundPlan& plan, GroupFilter filter) {
    return static_cast<int>(
        std::ranges::count_if(plan.groups, [&](const GroupPlan& group) { return passes(filter, group); }));
}

// Which groups are shown; no use for so few that all are in sight.
void draw_filters(const ViewContext& view, ChipRow& chips, const Round& round) {
    const RoundPlan& plan = round_plan(view, round);
    const Words& words = view.words;
    GroupFilter& filter = view.state.group_filter;
    chips.divide();
    std::array<Chip, 3> filters{
        Chip{.label = std::string(words.filter_every)},
        Chip{.label = std::string(words.unsound), .is_about_errors = true, .is_short = view.is_phone()},
        Chip{.label = std::string(words.attention), .signal = Rule::group_is_large, .is_short = view.is_phone()}};
    constexpr std::array kinds{GroupFilter::every, GroupFilter::wrong, GroupFilter::attention};
    for (std::size_t at = 0; at < filters.size(); ++at) filters[at].count = count_passing(plan, kinds[at]);
    // Rather signs alone than a second row, which costs the tables their last line.
    if (!chips.has_room_for(filters)) filters[1].is_short = filters[2].is_short = true;
    for (std::size_t at = 0; at < filters.size(); ++at) {
        filters[at].is_on = filter == kinds[at];
        // A press on the one that is on shows all again.
        if (chips.add(filters[at])) filter = filter == kinds[at] ? GroupFilter::every : kinds[at];
    }
}

float draw_round_chips(const ViewContext& view, const Rect& row, const Round& round, const Round& shown,
                       bool has_inspector) {
    const Container group(view.ui, Role::group, "chips", view.words.round_chips, row);
    const Scope scope("chips");
    const Words& words = view.words;
    ChipRow chips(view, row);
    const auto add = [&](std::string label, std::string_view glyph, bool is_short = false) {
        return chips.add({.label = std::move(label), .count = -1, .glyph = glyph, .opens = true, .is_short = is_short});
    };
    if (view.organisation.rounds->size() > 1 && add(name_in_series(view, round), icons::chevron_down))
        view.open_dialog(ChooseRoundDialog{});
    const bool wants_settings = add(std::string(words.compositions[round.composition]), icons::users_round);
    const bool wants_count =
        add(count_in(words.one_person, words.many_people, round_plan(view, shown).people()) + ", " +
                count_in(words.one_group, words.many_groups, static_cast<int>(shown.groups.size())),
            icons::pencil);
    if (wants_settings || wants_count) view.open_dialog(settings_of(round));
    // The chips that say what is shown stay whole.
    const bool is_tight = view.is_phone() || (form_of(shown) != TableForm::large && row.width() < 1200);
    if (!has_final_group(round) && add(std::string(words.wishes_chip), icons::scale, is_tight))
        view.open_dialog(WishesDialog{round.id, round.proposal});
    if (!has_inspector) {
        if (!has_final_group(round) && add(std::string(words.propose), icons::wand_sparkles, view.is_phone()))
            propose(view, round);
        if (add(std::string(words.pool_button), icons::users_round, view.is_phone()))
            view.open_dialog(FacilitatorsDialog{.round = round.id});
        if (has_final_group(round) &&
            add(std::string(words.evaluation_button), icons::file_spreadsheet, view.is_phone()))
            view.open_dialog(EvaluationDialog{round.id});
        const int pairs = static_cast<int>(round.apart.size());
        if (!has_final_group(round) &&
            add(pairs == 0 ? std::string(words.pairs_button) : count_in(words.one_pair, words.many_pairs, pairs),
                icons::user_minus, view.is_phone()))
            view.open_dialog(ApartPairsDialog{round.id});
    }
    if (add(std::string(words.round_new), icons::plus, is_tight)) view.open_dialog(new_round(view));
    if (form_of(shown) != TableForm::large) {
        draw_filters(view, chips, shown);
    } else {
        view.state.group_filter = GroupFilter::every;
    }
    return chips.end();
}

void draw_no_round(const ViewContext& view, const Rect& area) {
    const Container group(view.ui, Role::region, "empty", view.words.rounds_empty_title, area);
    const Scope scope("empty");
    const Point middle = area.centre();
    heading(view.ui, {middle.x, middle.y - 40}, view.words.rounds_empty_title, 2,
            {20, Weight::bold, Ink::ink, Anchor::middle});
    text(view.ui, {middle.x, middle.y - 12}, view.words.rounds_empty_text,
         {15, Weight::regular, Ink::ink2, Anchor::middle, area.width() - 32});
    const float half = button_width(view.words.round_new, {.glyph = icons::plus}) / 2 + 8;
    if (button(view.ui, "new", {{middle.x - half, middle.y + 14}, {middle.x + half, middle.y + 58}},
               view.words.round_new, {.kind = ButtonKind::primary, .glyph = icons::plus}))
        view.open_dialog(new_round(view));
}

// A number of its own for each proposal, choice and session that can be on the tables.
std::uint64_t preview_number(const ViewContext& view) {
    return (view.proposal.version * compose::most_proposals + view.state.proposal_choice) * compose::most_sittings +
           shown_sitting(view);
}

// A large table with what is said of it below, on two lines.
constexpr float tables_with_verdicts = 456;

// The groups get the room of a tray without people; while somebody is carried it stands where the bar is.
bool hides_tray(const ViewContext& view, const Round& round) {
    return !view.proposal.is_about(round.id) && !shows_round_list(view, round) &&
           round_plan(view, round).unplaced.empty();
}

}  // namespace

void open_new_round(const ViewContext& view) {
    go_to(view, places::intervisie);
    view.open_dialog(new_round(view));
}

void draw_rounds_view(const ViewContext& view, const Rect& area) {
    const Scope scope("rounds");
    const Round* round = round_in_view(view);
    if (!round) return draw_no_round(view, area);
    if (view.state.encounters.is_shown) return draw_encounters_view(view, area, *round);
    if (view.state.dates.is_shown) return draw_dates_view(view, area, *round);
    const Round* proposed = proposed_round(view, *round);
    view.own<RoundCache>().preview = proposed ? preview_number(view) : 0;
    const Round& shown = proposed ? *proposed : *round;
    const bool has_proposal = view.proposal.is_about(round->id);
    begin_carry(view);
    obey_round_key(view, shown);
    // A proposal is looked at on the tables: beside them it stands as soon as both have room.
    constexpr float room_for_both = 1100;
    const bool is_narrow = !view.layout.has_side() && !(has_proposal && area.width() >= room_for_both);
    Rect inspector = inspector_place(view, area);
    if (view.is_phone() && view.state.has_selection() && !has_proposal) {
        view.state.carry.reset();
        draw_round_inspector(view, inspector, *round);
        return finish_carry(view, *round);
    }
    if (is_narrow && has_proposal) {
        view.ui.kept_from_toast = 96;  // the buttons of the panel
        return draw_proposal_panel(view, {{area.min.x + 8, area.min.y}, {area.max.x - 8, area.max.y - 8}}, *round);
    }
    if (view.layout.form == Form::wide) inspector.min.x += 24;  // three tables, and the chips of many, need the room
    const float right = is_narrow ? area.max.x - 8 : inspector.min.x - 16;
    const float left = area.min.x + 8;

    const float parts_end = draw_rounds_parts(view, {left, area.min.y + 6}) + 16;
    const float high = view.layout.chip();
    // Between the chips and the switch there is room for the button that makes a proposal.
    const float beside = is_narrow ? 104 : 306;
    constexpr float room_for_chips = 760;
    const bool has_own_row = view.is_phone() || right - beside - parts_end < room_for_chips;
    const Point chips = has_own_row ? Point{left, area.min.y + high + (view.is_phone() ? 14.0F : 20.0F)}
                                    : Point{parts_end, area.min.y + 6};
    const float aside = has_own_row ? 0 : beside;
    const float chips_end = draw_round_chips(view, {chips, {right - aside, chips.y + high}}, *round, shown, !is_narrow);
    if (!is_narrow) draw_propose_button(view, {{right - 294, area.min.y + 2}, {right - 104, area.min.y + 44}}, *round);
    const bool is_list = shows_round_list(view, shown);
    draw_view_switch(view, right, area.min.y + 6, is_list);

    const bool has_no_tray = hides_tray(view, *round);
    const Rect bar{{left, area.max.y - (has_no_tray ? 116 : 132)}, {right, area.max.y - 16}};
    // Above a tray it would lie over people: then it goes below the numbers of the bar.
    view.ui.kept_from_toast = has_no_tray ? area.max.y - bar.min.y - 8 : -12;
    if (proposed) {
        draw_proposal_bar(view, bar, shown);
    } else if (has_no_tray && view.state.carry) {
        draw_round_tray(view, bar, *round);
    } else {
        draw_round_bar(view, bar, *round);
    }
    if (is_list) {
        draw_rounds_list(view, {{left - 8, chips_end + 8}, {right + 8, bar.min.y - 4}}, shown);
    } else {
        const bool compares = proposed && !view.proposal.is_mending();
        constexpr float gaps = 42;  // around tables and tray
        const float room = bar.min.y - chips_end - gaps - tables_with_verdicts;
        const float tray = compares ? 108 : has_no_tray ? 0 : tray_height(view, *round, right - left, room);
        const float tray_top = bar.min.y - (tray > 0 ? 14.0F : 0.0F) - tray;
        const Rect tables{{left - 4, chips_end + 14}, {right + 4, tray_top - 14}};
        if (form_of(shown) == TableForm::tile) {
            draw_round_tiles(view, tables, shown);
        } else {
            draw_round_tables(view, tables, shown);
        }
        const Rect strip{{left, tray_top}, {right, tray_top + tray}};
        if (compares) {
            draw_proposal_strip(view, strip, shown);
        } else if (tray > 0) {
            draw_round_tray(view, strip, *round);
        }
    }
    if (has_proposal && !is_narrow) {
        const Layer layer = inspector_layer(view, area, inspector);
        draw_proposal_panel(view, inspector, *round);
    } else if (!is_narrow || view.state.has_selection()) {
        const Layer layer = inspector_layer(view, area, inspector);
        draw_round_inspector(view, inspector, *round);
    }
    finish_carry(view, *round);
    draw_carried(view, *round);
}

}  // namespace driehoek::ui
