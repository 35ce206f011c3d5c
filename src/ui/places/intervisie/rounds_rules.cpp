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

std::vector<RuleLine> rule_lines(const ViewContext& view, const Proposal& proposal, const IntervisieGroup& group,
                                 const GroupPlan& plan) {
    const Words& words = view.words;
    const bool is_unknown = plan.size > 0 && plan.without_line == plan.size;
    std::string missing;
    std::vector<std::string> lone;
    for (const PersonId& member : plan.counts.lone_members) lone.push_back(view.name_of(member));
    const bool is_lonely = !lone.empty() && proposal.weights[SoftRule::lone_functions] != SoftWeight::off;
    for (const Function function : plan.counts.missing_functions)
        missing += (missing.empty() ? "" : ", ") + std::string(name_of(words, function));
    std::vector<RuleLine> lines{
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
         !missing.empty() || is_lonely,
         false,
         lone.empty() ? std::string() : fill(words.rule_lone, {listed(words, lone)})},
    };
    if (proposal.units_apart)
        lines.push_back(
            {fill(words.rule_units, {words.wishes_same_units[proposal.unit_level]}), {Rule::unit_shares_group}});
    return lines;
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
    const bool has_room = row.width() > 340;
    Strip strip(row, space::normal);
    draw_person_token(view, round, swap.person, strip.left(30).centre(), 15);
    draw_lines(strip.left(has_room ? 74 : 56), {{person, type::strong}});
    icon_in(strip.left(20), icons::arrow_left_right, 20, Ink::ink2);
    draw_person_token(view, round, swap.other, strip.left(30).centre(), 15);
    if (has_room) {
        strip.words_at_end(worth, type::caption);
        draw_lines(strip.rest(), {{other, type::strong}, {place, type::caption}});
    } else {
        draw_lines(strip.rest(), {{other, type::strong}, {place, type::caption}, {worth, type::caption}});
    }
    return press.pressed;
}

}  // namespace

void draw_group_rules(const ViewContext& view, Column& column, const Proposal& proposal, const IntervisieGroup& group,
                      const GroupPlan& plan) {
    column.leave(space::gap);
    column.heading(fill(view.words.rules_of_group, {group.name}), 3);
    column.leave(space::close);
    int index = 0;
    for (const RuleLine& rule : rule_lines(view, proposal, group, plan)) {
        const Scope scope("rule" + std::to_string(index++));
        std::vector<const Finding*> broken;
        for (const Finding& finding : plan.findings) {
            if (std::ranges::find(rule.rules, finding.rule) != rule.rules.end()) broken.push_back(&finding);
        }
        const bool is_wrong =
            std::ranges::any_of(broken, [](const Finding* finding) { return finding->severity == Severity::wrong; });
        const Point sign = column.sign();
        if (is_wrong) {
            draw_error_mark(sign, 10);
        } else if (!broken.empty() || rule.is_unmet_wish) {
            draw_signal_mark(Rule::group_is_large, sign, 9);
        } else if (rule.is_unknown) {
            icon_in({sign, sign}, icons::info, 20, Ink::ink2);
        } else {
            draw_tick_mark(sign, 9.5F);
        }
        Column words = column.indented(sign_indent);
        words.paragraph(rule.words, is_wrong ? type::strong : type::body);
        for (const Finding* finding : broken) {
            words.leave(0);
            words.paragraph(sentence_in_group(view.words, view.organisation, view.names, *finding),
                            is_wrong ? TextStyle{.ink = Ink::red} : type::caption);
        }
        words.leave(0);
        words.paragraph(rule.note, type::caption);
        column.leave(space::close);
    }
}

void draw_fitting_swaps(const ViewContext& view, Column& column, const Round& round, std::span<const PersonId> people) {
    const Words& words = view.words;
    const std::vector<FittingSwap>& swaps = fitting_swaps(view, round, people);
    column.leave(space::gap);
    if (swaps.empty()) {
        column.heading(words.fitting_swaps, 3);
        return column.paragraph(words.no_swap_fits, type::caption);
    }
    column.heading_with(words.fitting_swaps, 3, words.rest_stays);
    std::size_t& chosen = view.state.chosen_swap;
    if (chosen >= swaps.size()) chosen = 0;
    for (std::size_t index = 0; index < swaps.size(); ++index) {
        const Scope scope(swaps[index].person.text + "/" + swaps[index].other.text);
        column.leave(space::close);
        if (draw_swap_row(view, column.widened(button_outset).take(68), round, swaps[index], index == chosen))
            chosen = index;
    }
    const FittingSwap& swap = swaps[chosen];
    const auto [person, other] = names_of(view, swap);
    if (panel_button(column, "do swap", fill(words.swap_button, {person, other}), {.kind = ButtonKind::primary}))
        view.send(SwapMembers{round.id, swap.person, swap.other});
}

}  // namespace driehoek::ui
