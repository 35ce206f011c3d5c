// The rules of a group in words, each with the way out, and the swaps that fit.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {
namespace {

struct RuleLine {
    std::string words;
    std::vector<Rule> rules;  // that make it not so
    bool is_unmet_wish = false;  // a soft rule: told, never refused
    bool is_unknown = false;  // nobody can tell
    std::string note{};  // of a part that nobody can tell
};

std::vector<RuleLine> rule_lines(const ViewContext& view, const IntervisieGroup& group, const GroupPlan& plan) {
    const Words& words = view.words;
    const bool is_unknown = plan.size > 0 && plan.without_line == plan.size;
    std::string missing;
    for (const Function function : plan.counts.missing_functions)
        missing += (missing.empty() ? "" : ", ") + std::string(name_of(words, function));
    return {
        {std::string(words.rule_size), {Rule::group_is_too_small, Rule::group_is_large, Rule::group_is_too_large}},
        {.words = std::string(is_unknown ? words.rule_lines_unknown : words.rule_lines),
         .rules = {Rule::direct_reporting_line, Rule::indirect_reporting_line},
         .is_unknown = is_unknown,
         .note = is_unknown || plan.without_line == 0
                     ? std::string()
                     : count_in(words.rule_lines_one, words.rule_lines_many, plan.without_line)},
        {group.facilitator ? fill(words.rule_facilitator, {view.name_of(group.facilitator)})
                           : std::string(words.rule_facilitator_missing),
         {Rule::facilitator_is_missing, Rule::facilitator_is_not_in_pool, Rule::facilitator_is_member,
          Rule::facilitator_manages_member}},
        {std::string(words.rule_pairs), {Rule::apart_pair_shares_group}},
        {std::string(words.rule_targets), {Rule::function_is_outside_target, Rule::member_sits_out}},
        {missing.empty() ? std::string(words.rule_functions) : fill(words.rule_functions_missing, {missing}),
         {},
         !missing.empty()},
    };
}

// How good a swap is, in words.
std::string worth_of(const Words& words, const FittingSwap& swap) {
    if (swap.missing > 0) return std::string(words.function_fewer);
    return swap.shared > 0 ? fill(words.shared_more, {std::to_string(swap.shared)})
                           : std::string(words.fits_everywhere);
}

// As short as tells them apart.
std::pair<std::string, std::string> names_of(const ViewContext& view, const FittingSwap& swap) {
    const std::array both{swap.person, swap.other};
    return {view.names.short_among(view.organisation, swap.person, both),
            view.names.short_among(view.organisation, swap.other, both)};
}

// Who goes, who comes in exchange, and how good that is. True when chosen.
bool draw_swap_row(const ViewContext& view, const Rect& row, const Round& round, const FittingSwap& swap,
                   bool is_chosen) {
    const auto [person, other] = names_of(view, swap);
    const std::string place = place_name(view, round, group_of(round, swap.other)->id);
    const std::string worth = worth_of(view.words, swap);
    const Press press = press_area(
        view.ui, "swap", row, fill(view.words.swap_button, {view.name_of(swap.person), view.name_of(swap.other)}),
        Role::button, static_cast<std::uint16_t>(state_switch | (is_chosen ? state_pressed : 0)), place + ", " + worth);
    card(row, is_chosen || press.hovered ? Ink::sub : Ink::panel, is_chosen ? Ink::ink : Ink::ctl, 12);
    if (is_chosen) stroke_rect(row, Ink::ink, 12, 2.25F);
    const float middle = row.centre().y;
    const bool has_room = row.width() > 340;
    const float top = has_room ? middle - 3 : middle - 14;
    const float arrow = row.min.x + (has_room ? 130.0F : 112.0F);
    const float right = has_room ? text_width(worth, 15, Weight::regular) + 16 : 0;
    draw_person_token(view, round, swap.person, {row.min.x + 28, middle}, 15);
    draw_text({row.min.x + 52, middle + 5}, person,
              {15, Weight::semibold, Ink::ink, Anchor::start, arrow - row.min.x - 56});
    icon({arrow, middle - 10}, icons::arrow_left_right, 20, Ink::ink2);
    draw_person_token(view, round, swap.other, {arrow + 48, middle}, 15);
    const float x = arrow + 72;
    draw_text({x, top}, other, {15, Weight::semibold, Ink::ink, Anchor::start, row.max.x - x - right - 12});
    const TextStyle quiet{15, Weight::regular, Ink::ink2, Anchor::start, row.max.x - x - right - 8};
    draw_text({x, top + 20}, place, quiet);
    if (!has_room) draw_text({x, top + 39}, worth, quiet);
    if (has_room) draw_text({row.max.x - 16, middle + 5}, worth, {15, Weight::regular, Ink::ink2, Anchor::end});
    return press.pressed;
}

}  // namespace

float draw_group_rules(const ViewContext& view, Point at, float width, const IntervisieGroup& group,
                       const GroupPlan& plan) {
    draw_panel_section(view, at, fill(view.words.rules_of_group, {group.name}));
    float y = at.y + 28;
    int index = 0;
    for (const RuleLine& rule : rule_lines(view, group, plan)) {
        const Scope scope("rule" + std::to_string(index++));
        std::vector<const Finding*> broken;
        for (const Finding& finding : plan.findings) {
            if (std::ranges::find(rule.rules, finding.rule) != rule.rules.end()) broken.push_back(&finding);
        }
        const bool is_wrong =
            std::ranges::any_of(broken, [](const Finding* finding) { return finding->severity == Severity::wrong; });
        const Point mark{at.x + 11, y};
        if (is_wrong) {
            draw_error_mark(mark, 10);
        } else if (!broken.empty() || rule.is_unmet_wish) {
            draw_signal_mark(Rule::group_is_large, mark, 9);
        } else if (rule.is_unknown) {
            icon({mark.x - 10, mark.y - 10}, icons::info, 20, Ink::ink2);
        } else {
            draw_tick_mark(mark, 9.5F);
        }
        y = paragraph(view.ui, {at.x + 32, y + 5}, width - 32, rule.words,
                      {15, is_wrong ? Weight::semibold : Weight::regular, Ink::ink, Anchor::start});
        for (const Finding* finding : broken) {
            y = paragraph(view.ui, {at.x + 32, y}, width - 32,
                          sentence_in_group(view.words, view.organisation, view.names, *finding),
                          {15, Weight::regular, is_wrong ? Ink::red : Ink::ink2, Anchor::start});
        }
        if (!rule.note.empty())
            y = paragraph(view.ui, {at.x + 32, y}, width - 32, rule.note,
                          {15, Weight::regular, Ink::ink2, Anchor::start});
        y += 8;
    }
    return y;
}

float draw_fitting_swaps(const ViewContext& view, const Rect& column, const Round& round,
                         std::span<const PersonId> people) {
    const Words& words = view.words;
    const std::vector<FittingSwap>& swaps = fitting_swaps(view, round, people);
    draw_panel_section(view, {column.min.x, column.min.y + 24}, words.fitting_swaps);
    float y = column.min.y + 40;
    if (swaps.empty())
        return paragraph(view.ui, {column.min.x, y + 10}, column.width(), words.no_swap_fits,
                         {15, Weight::regular, Ink::ink2, Anchor::start});
    text(view.ui, {column.max.x, column.min.y + 24}, words.rest_stays, {15, Weight::regular, Ink::ink2, Anchor::end});
    std::size_t& chosen = view.state.chosen_swap;
    if (chosen >= swaps.size()) chosen = 0;
    for (std::size_t index = 0; index < swaps.size(); ++index) {
        const Scope scope(swaps[index].person.text + "/" + swaps[index].other.text);
        if (draw_swap_row(view, {{column.min.x - 8, y}, {column.max.x + 8, y + 66}}, round, swaps[index],
                          index == chosen))
            chosen = index;
        y += 76;
    }
    const FittingSwap& swap = swaps[chosen];
    const auto [person, other] = names_of(view, swap);
    if (button(view.ui, "do swap", {{column.min.x - 8, y}, {column.max.x + 8, y + 44}},
               fill(words.swap_button, {person, other}), {.kind = ButtonKind::primary}))
        view.send(SwapMembers{round.id, swap.person, swap.other});
    return y + 56;
}

}  // namespace driehoek::ui
