// Composing a round of intervisie by hand (pictures 04 and 18): chips, tables or list, tray, the state of the round.
#include <algorithm>

#include "base/text.hpp"
#include "ui/icons.hpp"
#include "ui/layout.hpp"
#include "ui/views/pieces.hpp"
#include "ui/views/rounds.hpp"

namespace driehoek::ui {
namespace {

RoundDialog new_round(const ViewContext& view) {
    RoundDialog dialog;
    dialog.functions = {Function::foreman, Function::department_manager, Function::job_coach};
    dialog.groups = comfortable_group_count(count_target_people(view.organisation, dialog.functions)) - 1;
    int number = static_cast<int>(view.organisation.rounds->size()) + 1;
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
            .type = static_cast<int>(round.composition),
            .groups = static_cast<int>(round.groups.size()) - 1,
            .cases = round.cases_per_session - 1,
            .functions = round.target_functions};
}

float draw_round_chips(const ViewContext& view, const Rect& row, const Round& round) {
    const Container group(view.ui, Role::group, "chips", view.words.round_chips, row);
    const Scope scope("chips");
    const Words& words = view.words;
    ChipRow chips(view, row);
    const auto add = [&](std::string label, std::string_view glyph, bool is_short = false) {
        return chips.add({.label = std::move(label), .count = -1, .glyph = glyph, .is_short = is_short});
    };
    if (view.organisation.rounds->size() > 1 && add(round.name, icons::chevron_down))
        view.open_dialog(ChooseRoundDialog{});
    const bool wants_settings =
        add(std::string(words.compositions[static_cast<std::size_t>(round.composition)]), icons::users_round);
    const bool wants_count =
        add(count_in(words.one_person, words.many_people, round_plan(view, round).people()) + ", " +
                count_in(words.one_group, words.many_groups, static_cast<int>(round.groups.size())),
            icons::pencil);
    if (wants_settings || wants_count) view.open_dialog(settings_of(round));
    if (!has_final_group(round)) {
        const int pairs = static_cast<int>(round.apart.size());
        if (add(pairs == 0 ? std::string(words.pairs_button) : count_in(words.one_pair, words.many_pairs, pairs),
                icons::arrow_left_right, view.is_phone()))
            view.open_dialog(ApartPairsDialog{round.id});
    }
    if (add(std::string(words.round_new), icons::plus, view.is_phone())) view.open_dialog(new_round(view));
    return chips.end();
}

// --- the bar below -------------------------------------------------------------------------------------------------------

std::string reason_of(const ViewContext& view, const RoundPlan& plan) {
    const Words& words = view.words;
    if (plan.groups.empty()) return std::string(sentence_of(words, Refusal::round_is_empty));
    std::string reason;
    if (plan.broken_rules > 0) reason = count_in(words.broken_one, words.broken_many, plan.broken_rules);
    if (!plan.unplaced.empty()) {
        if (!reason.empty()) reason += words.and_between;
        reason += count_in(words.unplaced_one, words.unplaced_many, static_cast<int>(plan.unplaced.size()));
    }
    return reason + ".";
}

void draw_number(const ViewContext& view, Point at, const std::string& number, Word label) {
    draw_text({at.x, at.y + 44}, number, {26, Weight::bold, Ink::ink, Anchor::start});
    draw_text({at.x, at.y + 70}, label, {15, Weight::regular, Ink::ink2, Anchor::start});
    MirrorNode node;
    node.id = view.ui.unique_id(label);
    node.role = Role::text;
    node.rect = {at.x, at.y + 18, 150, 60};
    node.name = number + ' ' + std::string(label);
    view.ui.mirror.add(std::move(node));
}

void draw_bar(const ViewContext& view, const Rect& bar, const Round& round) {
    const Words& words = view.words;
    const Container region(view.ui, Role::region, "bar", words.bar_label, bar);
    const Scope scope("bar");
    const RoundPlan& plan = round_plan(view, round);
    card(bar, Ink::panel, Ink::line, 16);
    const bool is_final = has_final_group(round);
    const float button_wide = button_width(words.finalise);
    const float right = is_final ? bar.max.x - 24 : bar.max.x - 40 - button_wide;
    constexpr float number_width = 160;
    const float numbers = bar.width() > 760 ? 3 * number_width : 0;
    const float words_width = std::min(316.0F, right - numbers - bar.min.x - 24);
    const std::string title = is_final              ? fill(words.bar_final, {round.name})
                              : plan.can_be_final() ? std::string(words.bar_ready)
                                                    : std::string(words.bar_not_yet);
    heading(view.ui, {bar.min.x + 24, bar.min.y + 38}, title, 2,
            {18, Weight::bold, Ink::ink, Anchor::start, right - numbers - bar.min.x - 32});
    paragraph(view.ui, {bar.min.x + 24, bar.min.y + 64}, words_width - 16,
              is_final              ? std::string(words.bar_final_text)
              : plan.can_be_final() ? std::string(words.bar_ready_text)
                                    : reason_of(view, plan),
              {15, Weight::regular, Ink::ink2, Anchor::start});
    if (numbers > 0) {
        const auto of_all = [&](int part, int all) {
            return fill(words.of_all, {std::to_string(part), std::to_string(all)});
        };
        const float x = bar.min.x + 340;
        draw_number(view, {x, bar.min.y}, of_all(plan.placed, plan.people()), words.stat_placed);
        draw_number(view, {x + number_width, bar.min.y},
                    of_all(plan.sound_groups, static_cast<int>(plan.groups.size())), words.stat_sound);
        draw_number(view, {x + 2 * number_width, bar.min.y}, fill(words.percent, {std::to_string(plan.coverage())}),
                    words.stat_turns);
    }
    if (is_final) return;
    const Rect place{{bar.max.x - 16 - button_wide, bar.min.y + 38}, {bar.max.x - 16, bar.min.y + 78}};
    const bool is_ready = plan.can_be_final();
    if (button(view.ui, "finalise", place, words.finalise,
               {.kind = is_ready ? ButtonKind::primary : ButtonKind::normal, .is_disabled = !is_ready}))
        view.send(FinaliseRound{round.id});
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

}  // namespace

void draw_rounds_view(const ViewContext& view, const Rect& area) {
    const Scope scope("rounds");
    const Round* round = current_round(view);
    if (!round) return draw_no_round(view, area);
    const bool is_narrow = !view.layout.has_side();
    Rect inspector = inspector_place(view, area);
    if (view.is_phone() && view.state.has_selection()) {
        view.state.carry.reset();
        return draw_round_inspector(view, inspector, *round);
    }
    if (view.layout.form == Form::wide) inspector.min.x += 24;  // three tables need the room
    const float right = is_narrow ? area.max.x - 8 : inspector.min.x - 16;
    const float left = area.min.x + 8;

    const float chips_end = draw_round_chips(view, {{left, area.min.y + 6}, {right - 104, area.min.y + 40}}, *round);
    const bool fits_as_tables = round->groups.size() <= static_cast<std::size_t>(most_tables);
    if (fits_as_tables) draw_view_switch(view, right, area.min.y + 6);

    const Rect bar{{left, area.max.y - 132}, {right, area.max.y - 16}};
    draw_bar(view, bar, *round);
    if (view.shows_list() || !fits_as_tables) {
        view.state.carry.reset();
        draw_rounds_list(view, {{left - 8, chips_end + 8}, {right + 8, bar.min.y - 4}}, *round);
    } else {
        const float tray = tray_height(view, *round, right - left);
        const float tray_top = bar.min.y - (tray > 0 ? 14.0F : 0.0F) - tray;
        draw_round_tables(view, {{left - 4, chips_end + 14}, {right + 4, tray_top - 14}}, *round);
        if (tray > 0) draw_round_tray(view, {{left, tray_top}, {right, tray_top + tray}}, *round);
        finish_carry(view, *round);
    }
    if (!is_narrow || view.state.has_selection()) {
        const Layer layer = inspector_layer(view, area, inspector);
        draw_round_inspector(view, inspector, *round);
    }
    draw_carried(view, *round);
}

}  // namespace driehoek::ui
