// What a proposal keeps to and what it weighs, each wish a card in plain words; and how the proposal in use was found.
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/round_choices.hpp"

namespace driehoek::ui {
namespace {

constexpr CardStyle wish_card{
    .fill = Ink::sub, .radius = 12, .padding = space::gap, .role = Role::group, .level = 4, .title = type::section};

Options<bool> yes_or_no(const std::array<Word, 2>& words) {
    Options<bool> options;
    options.add(false, words[0]);
    options.add(true, words[1]);
    return options;
}

// Who takes part, and of whom what a wish is about is not known.
struct Unknown {
    int functions = 0, units = 0;
};
Unknown unknown_in(const Organisation& organisation, const Round& round, UnitKind level) {
    Unknown unknown;
    for (const Person& person : *organisation.people) {
        if (!is_asked(round, person)) continue;
        unknown.functions += person.functions.empty() ? 1 : 0;
        unknown.units += unit_of_kind(organisation, person.unit, level) ? 0 : 1;
    }
    return unknown;
}

void draw_unknown(Column& column, int count, Word one, const Pattern<"count">& many) {
    if (count > 0) column.paragraph(count_in(one, many, count), type::caption);
}

void draw_rule_card(const ViewContext& view, Column& column, const Unknown& unknown, SoftRule rule, Proposal& wishes) {
    const Words& words = view.words;
    const auto index = static_cast<std::size_t>(rule);
    Options<SoftWeight> weights;
    for (const Word weight : words.soft_weights) weights.add(static_cast<SoftWeight>(weights.values.size()), weight);
    Card card(column, words.soft_rules[index], words.soft_rules[index], wish_card);
    card.paragraph(words.soft_rule_texts[index], type::caption);
    card.segments("weight", words.soft_rules[index], weights, wishes.weights[rule]);
    if (rule == SoftRule::functions)
        draw_unknown(card, unknown.functions, words.wishes_no_function_one, words.wishes_no_function_many);
    if (rule == SoftRule::units) draw_unknown(card, unknown.units, words.wishes_no_unit_one, words.wishes_no_unit_many);
    if (rule == SoftRule::lone_functions && wishes.weights[rule] != SoftWeight::off &&
        wishes.weights[SoftRule::functions] != SoftWeight::off)
        card.paragraph(words.wishes_mixes_both, type::caption);
    if (rule == SoftRule::shared_triads && wishes.weights[rule] != SoftWeight::off)
        card.segments("direction", words.wishes_direction, yes_or_no(words.wishes_directions),
                      wishes.wants_shared_triads);
}

void draw_yes_no_card(const ViewContext& view, Column& column, Word title, Word explanation, bool& is_wanted) {
    Card card(column, title, title, wish_card);
    card.paragraph(explanation, type::caption);
    card.segments("choice", title, yes_or_no(view.words.wishes_no_yes), is_wanted);
}

std::string units_apart_title(const Words& words, const Proposal& wishes) {
    return fill(words.wishes_units_apart, {words.wishes_same_units[wishes.unit_level]});
}

void draw_units_card(const ViewContext& view, Column& column, const Unknown& unknown, Proposal& wishes) {
    const Words& words = view.words;
    Options<UnitKind> levels;
    for (const Word kind : words.unit_kinds) levels.add(static_cast<UnitKind>(levels.values.size()), kind);
    Card card(column, "units", words.wishes_units, wish_card);
    card.paragraph(words.wishes_units_text, type::caption);
    card.segments("level", words.wishes_unit_level, levels, wishes.unit_level);
    draw_unknown(card, unknown.units, words.wishes_no_unit_one, words.wishes_no_unit_many);
    card.segments("apart", units_apart_title(words, wishes), yes_or_no(words.wishes_no_yes), wishes.units_apart);
}

bool draw_adding(Column& column, Word label, bool is_disabled) {
    return column.button("add", label, {.glyph = icons::plus, .is_disabled = is_disabled});
}

std::string absence_line(const ViewContext& view, const Proposal& wishes, const Absence& absence) {
    return fill(view.words.wishes_absent_row,
                {view.name_of(absence.person), std::to_string(wishes.sitting + absence.session + 1)});
}

std::string together_line(const ViewContext& view, const std::vector<PersonId>& block) {
    std::vector<std::string> names;
    for (const PersonId& person : block) names.push_back(view.name_of(person));
    return listed(view.words, names);
}

// The lines of a list, each with a button that takes it away.
template <class Item, class LineOf>
void draw_wish_list(const ViewContext& view, Column& column, std::vector<Item>& items, const LineOf& line_of) {
    std::optional<std::size_t> removed;
    for (std::size_t index = 0; index < items.size(); ++index) {
        const Scope scope("item" + std::to_string(index));
        const std::string line = line_of(items[index]);
        if (column.removable(line, fill(view.words.wishes_remove, {line}))) removed = index;
    }
    if (removed) items.erase(items.begin() + static_cast<std::ptrdiff_t>(*removed));
}

void draw_out_card(const ViewContext& view, Column& column, const Options<PersonId>& people, WishesDialog& dialog) {
    const Words& words = view.words;
    std::vector<PersonId>& out = dialog.wishes.sits_out;
    Card card(column, "out", words.wishes_out, wish_card);
    card.paragraph(words.wishes_out_text, type::caption);
    draw_wish_list(view, card, out, [&](const PersonId& person) { return view.name_of(person); });
    card.select("person", words.wishes_out_person, people, dialog.out);
    if (!draw_adding(card, words.wishes_out_add, !dialog.out || std::ranges::contains(out, dialog.out))) return;
    out.push_back(dialog.out);
    dialog.out = {};
}

void draw_absent_card(const ViewContext& view, Column& column, const Options<PersonId>& people, const Round& round,
                      WishesDialog& dialog) {
    const Words& words = view.words;
    Proposal& wishes = dialog.wishes;
    Options<int> sessions;
    for (int session = 0; session < std::min(round.planned_sessions, compose::most_sittings); ++session)
        sessions.add(session, fill(words.proposal_session, {std::to_string(wishes.sitting + session + 1)}));
    Card card(column, "absent", words.wishes_absent, wish_card);
    card.paragraph(words.wishes_absent_text, type::caption);
    draw_wish_list(view, card, wishes.absences,
                   [&](const Absence& absence) { return absence_line(view, wishes, absence); });
    card.select("person", words.wishes_absent_person, people, dialog.absent);
    card.select("session", words.wishes_absent_session, sessions, dialog.session);
    const Absence absence{dialog.absent, dialog.session};
    const bool is_nothing = !absence.person || sessions.is_empty() || std::ranges::contains(wishes.absences, absence);
    if (!draw_adding(card, words.wishes_absent_add, is_nothing)) return;
    wishes.absences.push_back(absence);
    dialog.absent = {};
}

// Who is in a block already brings it along.
void put_together(std::vector<std::vector<PersonId>>& together, const PersonId& one, const PersonId& other) {
    std::vector<PersonId> block{one, other};
    std::erase_if(together, [&](const std::vector<PersonId>& known) {
        const bool is_shared = std::ranges::contains(known, one) || std::ranges::contains(known, other);
        for (const PersonId& person : known) {
            if (is_shared && !std::ranges::contains(block, person)) block.push_back(person);
        }
        return is_shared;
    });
    together.push_back(std::move(block));
}

void draw_together_card(const ViewContext& view, Column& column, const Options<PersonId>& people,
                        WishesDialog& dialog) {
    const Words& words = view.words;
    std::vector<std::vector<PersonId>>& together = dialog.wishes.together;
    Card card(column, "together", words.wishes_together, wish_card);
    card.paragraph(words.wishes_together_text, type::caption);
    draw_wish_list(view, card, together,
                   [&](const std::vector<PersonId>& block) { return together_line(view, block); });
    pair_fields(words, card, people, dialog.one, dialog.other);
    const bool is_no_pair = !dialog.one || !dialog.other || dialog.one == dialog.other;
    if (!draw_adding(card, words.wishes_together_add, is_no_pair)) return;
    put_together(together, dialog.one, dialog.other);
    dialog.one = dialog.other = {};
}

void draw_firm_wishes(const ViewContext& view, Column& column, const Round& round, const Unknown& unknown,
                      WishesDialog& dialog) {
    const Words& words = view.words;
    Proposal& wishes = dialog.wishes;
    const Options<PersonId> people = round_options(view, round);
    draw_yes_no_card(view, column, words.wishes_functions, words.wishes_functions_text, wishes.functions_required);
    draw_units_card(view, column, unknown, wishes);
    draw_yes_no_card(view, column, words.wishes_keeps, words.wishes_keeps_text, wishes.keeps_facilitators);
    draw_out_card(view, column, people, dialog);
    if (wishes.changes_groups) draw_absent_card(view, column, people, round, dialog);
    draw_together_card(view, column, people, dialog);
}

// 8, or 9 and 10, which ask for attention.
Options<int> size_options(const Words& words) {
    Options<int> sizes;
    for (int size = largest_good_group; size <= largest_group; ++size) {
        const Pattern<"count">& pattern = size > largest_good_group ? words.wishes_size_attention : words.many_people;
        sizes.add(size, fill(pattern, {std::to_string(size)}));
    }
    return sizes;
}

bool has_other_wishes(const Proposal& wishes, const Proposal& known) {
    Proposal with_wishes = known;
    set_wishes(with_wishes, wishes);
    return with_wishes != known;
}

// What was asked for beside the weights, in the words of the cards.
std::vector<std::string> firm_wishes(const ViewContext& view, const Proposal& proposal) {
    const Words& words = view.words;
    std::vector<std::string> lines;
    if (proposal.functions_required) lines.emplace_back(words.wishes_functions);
    if (proposal.units_apart) lines.push_back(units_apart_title(words, proposal));
    if (proposal.keeps_facilitators) lines.emplace_back(words.wishes_keeps);
    const auto tell = [&](Word title, const std::string& line) { lines.push_back(std::string(title) + ": " + line); };
    if (!proposal.sits_out.empty()) tell(words.wishes_out, together_line(view, proposal.sits_out));
    for (const Absence& absence : proposal.absences) {
        if (proposal.changes_groups) tell(words.wishes_absent, absence_line(view, proposal, absence));
    }
    for (const std::vector<PersonId>& block : proposal.together)
        tell(words.wishes_together, together_line(view, block));
    return lines;
}

}  // namespace

void draw(const ViewContext& view, WishesDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round || has_final_group(*round)) return close_dialog(view);
    DialogSheet sheet(view, "wishes", fill(words.wishes_title, {round->name}), SheetWidth::usual, true);
    sheet.paragraph(words.wishes_text);
    sheet.select("mode", words.wishes_mode, yes_or_no(words.wishes_modes), dialog.wishes.changes_groups);
    sheet.select("largest", words.wishes_largest, size_options(words), dialog.wishes.largest_size);
    const Unknown unknown = unknown_in(view.organisation, *round, dialog.wishes.unit_level);
    sheet.heading(words.wishes_firm, 3);
    draw_firm_wishes(view, sheet, *round, unknown, dialog);
    sheet.heading(words.wishes_weights, 3);
    for (int rule = 0; rule < soft_rule_count; ++rule)
        draw_rule_card(view, sheet, unknown, static_cast<SoftRule>(rule), dialog.wishes);
    if (!sheet.done(words.wishes_save)) return;
    if (has_other_wishes(dialog.wishes, round->proposal)) view.send(SetWishes{round->id, dialog.wishes});
    close_dialog(view);
}

void draw(const ViewContext& view, ExplainProposalDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round || !round->proposal.is_used()) return close_dialog(view);
    const Proposal& proposal = round->proposal;
    DialogSheet sheet(view, "explain", fill(words.explain_title, {round->name}));
    const auto section = [&](Word title) {
        sheet.leave(space::padding);
        sheet.heading(title, 3);
    };
    sheet.paragraph(fill(words.explain_made, {proposal.made ? long_date(words, *proposal.made) : std::string(),
                                              std::to_string(proposal.seed), std::to_string(proposal.steps)}));
    if (proposal.share >= compose::telling_share)
        sheet.paragraph(fill(words.explain_share, {fill(words.percent, {std::to_string(proposal.share / 10)})}));
    if (proposal.changes_groups) sheet.paragraph(fill(words.explain_session, {std::to_string(proposal.sitting + 1)}));
    section(words.explain_hard);
    for (const Word rule : words.explain_rules) {
        const Point at = sheet.next();
        draw_tick_mark({at.x + 10, at.y + 11}, 9);
        sheet.indented(30).paragraph(rule);
    }
    if (const std::vector<std::string> firm = firm_wishes(view, proposal); !firm.empty()) {
        section(words.wishes_firm);
        for (const std::string& line : firm) sheet.paragraph(line);
    }
    section(words.explain_soft);
    for (std::size_t rule = 0; rule < proposal.weights.of.size(); ++rule) {
        const bool is_turned =
            proposal.wants_shared_triads && rule == static_cast<std::size_t>(SoftRule::shared_triads);
        sheet.paragraph(std::string(words.soft_rules[rule]) + ": " +
                        std::string(words.soft_weights_told[proposal.weights.of[rule]]) +
                        (is_turned ? ", " + with_small_letter(words.wishes_directions[1]) : std::string()));
    }
    if (const std::string& unmet = unmet_in(view, *round); !unmet.empty()) {
        section(words.proposal_unmet);
        sheet.paragraph(unmet);
    }
    if (has_final_group(*round)) return;
    sheet.leave(space::padding);
    if (!sheet.button("again", words.explain_again, {.glyph = icons::wand_sparkles})) return;
    view.ask(wish::Propose{round->id, proposal.seed});
    close_dialog(view);
}

}  // namespace driehoek::ui
