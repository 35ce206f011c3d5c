// What a proposal keeps to and what it weighs, each wish a card in plain words; and how the proposal in use was found.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"
#include "ui/views/rounds.hpp"

namespace driehoek::ui {
namespace {

// Side by side, one of them on. True when another one was pressed.
bool draw_segments(const ViewContext& view, const Rect& row, std::span<const Word> labels, std::size_t& chosen) {
    const float wide = row.width() / static_cast<float>(labels.size());
    bool changed = false;
    for (std::size_t at = 0; at < labels.size(); ++at) {
        const float x = row.min.x + static_cast<float>(at) * wide;
        if (!segment(view.ui, labels[at], {{x, row.min.y}, {x + wide - 4, row.max.y}}, {}, labels[at], chosen == at,
                     true))
            continue;
        chosen = at;
        changed = true;
    }
    return changed;
}

float draw_direction(const ViewContext& view, Point at, float width, Proposal& wishes) {
    const Container group(view.ui, Role::group, "direction", view.words.wishes_direction,
                          {at, {at.x + width, at.y + 40}});
    const Scope scope("direction");
    std::size_t chosen = wishes.wants_shared_triads ? 1 : 0;
    if (draw_segments(view, {at, {at.x + width, at.y + 40}}, view.words.wishes_directions, chosen))
        wishes.wants_shared_triads = chosen == 1;
    return at.y + 48;
}

// A card with a title, an explanation and below them so much content, from `inside` down.
class WishCard {
public:
    WishCard(const ViewContext& view, Point at, float width, Word title, Word explanation, float content)
        : box_{at, {at.x + width, at.y + head_height(explanation, width) + content}},
          group_(view.ui, Role::group, "rule", title, box_) {
        card(box_, Ink::sub, Ink::line, 12);
        draw_text({at.x + 16, at.y + 28}, title, {16, Weight::bold, Ink::ink, Anchor::start});
        const float y = paragraph(view.ui, {at.x + 16, at.y + 51}, width - 32, explanation, quiet_text) - 10;
        inside = {at.x + 16, y};
    }
    float bottom() const { return box_.max.y + 10; }
    float inner_width() const { return box_.width() - 32; }

    Point inside;

private:
    static float head_height(Word explanation, float width) {
        return 48 + count_lines(explanation, width - 32, 15, Weight::regular) * 21;
    }

    Rect box_;
    Container group_;
};

float draw_rule_card(const ViewContext& view, Point at, float width, SoftRule rule, Proposal& wishes) {
    const Words& words = view.words;
    const auto index = static_cast<std::size_t>(rule);
    const Scope scope(words.soft_rules[index]);
    const bool has_direction = rule == SoftRule::shared_triads && wishes.weights[rule] != SoftWeight::off;
    const WishCard card(view, at, width, words.soft_rules[index], words.soft_rule_texts[index],
                        has_direction ? 96.0F : 48.0F);
    const Point inside{card.inside.x - 2, card.inside.y};
    auto chosen = static_cast<std::size_t>(wishes.weights[rule]);
    if (draw_segments(view, {inside, {at.x + width - 10, inside.y + 40}}, words.soft_weights, chosen))
        wishes.weights[rule] = static_cast<SoftWeight>(chosen);
    if (has_direction) draw_direction(view, {inside.x, inside.y + 48}, width - 24, wishes);
    return card.bottom();
}

float draw_yes_no_card(const ViewContext& view, Point at, float width, Word title, Word explanation, bool& is_wanted) {
    const Scope scope(title);
    const WishCard card(view, at, width, title, explanation, 48);
    std::size_t chosen = is_wanted ? 1 : 0;
    const Point inside{card.inside.x - 2, card.inside.y};
    if (draw_segments(view, {inside, {at.x + width - 10, inside.y + 40}}, view.words.wishes_no_yes, chosen))
        is_wanted = chosen == 1;
    return card.bottom();
}

constexpr float adding_height = 56;  // of the button that adds

bool draw_adding(const ViewContext& view, Point at, float width, Word label, bool is_disabled) {
    return button(view.ui, "add", {at, {at.x + width, at.y + 44}}, label,
                  {.glyph = icons::plus, .is_disabled = is_disabled});
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

// The lines of a list, each with a button that takes it away. `at` moves below them.
template <class Item, class LineOf>
void draw_wish_list(const ViewContext& view, Point& at, float width, std::vector<Item>& items, const LineOf& line_of) {
    std::optional<std::size_t> removed;
    for (std::size_t index = 0; index < items.size(); ++index) {
        const Scope scope("item" + std::to_string(index));
        const std::string line = line_of(items[index]);
        if (draw_removable(view, at, width, line, fill(view.words.wishes_remove, {line}))) removed = index;
    }
    if (removed) items.erase(items.begin() + static_cast<std::ptrdiff_t>(*removed));
}

float list_height(std::size_t items) { return static_cast<float>(items) * removable_height; }

float draw_out_card(const ViewContext& view, Point at, float width, const Options<PersonId>& people,
                    WishesDialog& dialog) {
    const Words& words = view.words;
    const Scope scope("out");
    std::vector<PersonId>& out = dialog.wishes.sits_out;
    const WishCard card(view, at, width, words.wishes_out, words.wishes_out_text,
                        list_height(out.size()) + select_height + adding_height);
    Point inside = card.inside;
    draw_wish_list(view, inside, card.inner_width(), out, [&](const PersonId& person) { return view.name_of(person); });
    inside.y =
        labelled_select(view, inside, card.inner_width(), "person", words.wishes_out_person, people.labels, dialog.out);
    const PersonId person = people.at(dialog.out);
    if (draw_adding(view, inside, card.inner_width(), words.wishes_out_add,
                    !person || std::ranges::contains(out, person))) {
        out.push_back(person);
        dialog.out = 0;
    }
    return card.bottom();
}

float draw_absent_card(const ViewContext& view, Point at, float width, const Options<PersonId>& people,
                       const Round& round, WishesDialog& dialog) {
    const Words& words = view.words;
    const Scope scope("absent");
    Proposal& wishes = dialog.wishes;
    const WishCard card(view, at, width, words.wishes_absent, words.wishes_absent_text,
                        list_height(wishes.absences.size()) + 2 * select_height + adding_height);
    Point inside = card.inside;
    draw_wish_list(view, inside, card.inner_width(), wishes.absences,
                   [&](const Absence& absence) { return absence_line(view, wishes, absence); });
    inside.y = labelled_select(view, inside, card.inner_width(), "person", words.wishes_absent_person, people.labels,
                               dialog.absent);
    std::vector<std::string> sessions;
    for (int session = 0; session < std::min(round.planned_sessions, compose::most_sittings); ++session)
        sessions.push_back(fill(words.proposal_session, {std::to_string(wishes.sitting + session + 1)}));
    inside.y = labelled_select(view, inside, card.inner_width(), "session", words.wishes_absent_session, sessions,
                               dialog.session);
    const Absence absence{people.at(dialog.absent), dialog.session};
    if (draw_adding(view, inside, card.inner_width(), words.wishes_absent_add,
                    !absence.person || sessions.empty() || std::ranges::contains(wishes.absences, absence))) {
        wishes.absences.push_back(absence);
        dialog.absent = 0;
    }
    return card.bottom();
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

float draw_together_card(const ViewContext& view, Point at, float width, const Options<PersonId>& people,
                         WishesDialog& dialog) {
    const Words& words = view.words;
    const Scope scope("together");
    std::vector<std::vector<PersonId>>& together = dialog.wishes.together;
    const WishCard card(view, at, width, words.wishes_together, words.wishes_together_text,
                        list_height(together.size()) + 2 * select_height + adding_height);
    Point inside = card.inside;
    draw_wish_list(view, inside, card.inner_width(), together,
                   [&](const std::vector<PersonId>& block) { return together_line(view, block); });
    inside.y = draw_pair_fields(view, inside, card.inner_width(), people, dialog.one, dialog.other);
    const PersonId one = people.at(dialog.one);
    const PersonId other = people.at(dialog.other);
    if (draw_adding(view, inside, card.inner_width(), words.wishes_together_add, !one || !other || one == other)) {
        put_together(together, one, other);
        dialog.one = dialog.other = 0;
    }
    return card.bottom();
}

float draw_firm_wishes(const ViewContext& view, Point at, float width, const Round& round, WishesDialog& dialog) {
    const Words& words = view.words;
    Proposal& wishes = dialog.wishes;
    const Options<PersonId> people = round_options(view, round);
    at.y = draw_yes_no_card(view, at, width, words.wishes_functions, words.wishes_functions_text,
                            wishes.functions_required);
    at.y = draw_yes_no_card(view, at, width, words.wishes_keeps, words.wishes_keeps_text, wishes.keeps_facilitators);
    at.y = draw_out_card(view, at, width, people, dialog);
    if (wishes.changes_groups) at.y = draw_absent_card(view, at, width, people, round, dialog);
    return draw_together_card(view, at, width, people, dialog);
}

// 8, or 9 and 10, which ask for attention.
float draw_largest_size(const ViewContext& view, Point at, float width, Proposal& wishes) {
    std::vector<std::string> sizes;
    for (int size = largest_good_group; size <= largest_group; ++size) {
        const Pattern<"count">& pattern =
            size > largest_good_group ? view.words.wishes_size_attention : view.words.many_people;
        sizes.push_back(fill(pattern, {std::to_string(size)}));
    }
    int chosen = std::clamp(wishes.largest_size, largest_good_group, largest_group) - largest_good_group;
    const float bottom = labelled_select(view, at, width, "largest", view.words.wishes_largest, sizes, chosen);
    wishes.largest_size = largest_good_group + chosen;
    return bottom;
}

bool has_other_wishes(const Proposal& wishes, const Proposal& known) {
    Proposal with_wishes = known;
    set_wishes(with_wishes, wishes);
    return with_wishes != known;
}

float draw_wishes_title(const ViewContext& view, Point at, Word title) {
    heading(view.ui, {at.x, at.y + 22}, title, 3, {16, Weight::bold, Ink::ink, Anchor::start});
    return at.y + 36;
}

// What was asked for beside the weights, in the words of the cards.
std::vector<std::string> firm_wishes(const ViewContext& view, const Proposal& proposal) {
    const Words& words = view.words;
    std::vector<std::string> lines;
    if (proposal.functions_required) lines.emplace_back(words.wishes_functions);
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
    DialogFrame frame(view.ui, "wishes", fill(words.wishes_title, {round->name}), words.dialog_close, 560,
                      done_row_height);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 15}, frame.width(), words.wishes_text, plain_text) + 4;
    const std::vector<std::string> modes{std::string(words.wishes_modes[0]), std::string(words.wishes_modes[1])};
    int mode = dialog.wishes.changes_groups ? 1 : 0;
    at.y = labelled_select(view, at, frame.width(), "mode", words.wishes_mode, modes, mode);
    dialog.wishes.changes_groups = mode == 1;
    at.y = draw_largest_size(view, at, frame.width(), dialog.wishes);
    at.y = draw_wishes_title(view, at, words.wishes_firm);
    at.y = draw_firm_wishes(view, at, frame.width(), *round, dialog);
    at.y = draw_wishes_title(view, at, words.wishes_weights);
    for (int rule = 0; rule < soft_rule_count; ++rule)
        at.y = draw_rule_card(view, at, frame.width(), static_cast<SoftRule>(rule), dialog.wishes);
    const bool done = draw_done_row(view, frame.begin_footer(at.y + 4), frame.width(), words.wishes_save);
    if (done && has_other_wishes(dialog.wishes, round->proposal)) view.send(SetWishes{round->id, dialog.wishes});
    if (done || frame.wants_to_close()) close_dialog(view);
}

void draw(const ViewContext& view, ExplainProposalDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round || !round->proposal.is_used()) return close_dialog(view);
    const Proposal& proposal = round->proposal;
    DialogFrame frame(view.ui, "explain", fill(words.explain_title, {round->name}), words.dialog_close, 560);
    Point at = frame.origin();
    const auto tell = [&](const std::string& sentence, float indent = 0) {
        at.y = paragraph(view.ui, {at.x + indent, at.y + 20}, frame.width() - indent, sentence, plain_text) - 12;
    };
    const auto section = [&](Word title) {
        heading(view.ui, {at.x, at.y + 36}, title, 3, {16, Weight::bold, Ink::ink, Anchor::start});
        at.y += 44;
    };
    tell(fill(words.explain_made, {proposal.made ? long_date(words, *proposal.made) : std::string(),
                                   std::to_string(proposal.seed), std::to_string(proposal.steps)}));
    if (proposal.share >= compose::telling_share)
        tell(fill(words.explain_share, {fill(words.percent, {std::to_string(proposal.share / 10)})}));
    if (proposal.changes_groups) tell(fill(words.explain_session, {std::to_string(proposal.sitting + 1)}));
    section(words.explain_hard);
    for (const Word rule : words.explain_rules) {
        draw_tick_mark({at.x + 10, at.y + 15}, 9);
        tell(std::string(rule), 30);
    }
    if (const std::vector<std::string> firm = firm_wishes(view, proposal); !firm.empty()) {
        section(words.wishes_firm);
        for (const std::string& line : firm) tell(line);
    }
    section(words.explain_soft);
    for (std::size_t rule = 0; rule < proposal.weights.of.size(); ++rule) {
        const bool is_turned =
            proposal.wants_shared_triads && rule == static_cast<std::size_t>(SoftRule::shared_triads);
        tell(std::string(words.soft_rules[rule]) + ": " +
             std::string(words.soft_weights_told[proposal.weights.of[rule]]) +
             (is_turned ? ", " + with_small_letter(words.wishes_directions[1]) : std::string()));
    }
    if (const std::string& unmet = unmet_in(view, *round); !unmet.empty()) {
        section(words.proposal_unmet);
        tell(unmet);
    }
    at.y += 16;
    const bool again = !has_final_group(*round) && button(view.ui, "again", {at, {at.x + frame.width(), at.y + 44}},
                                                          words.explain_again, {.glyph = icons::wand_sparkles});
    frame.ends_at(at.y + 50);
    if (again) view.ask(WishKind::propose, round->id.text, {}, proposal.seed);
    if (again || frame.wants_to_close()) close_dialog(view);
}

}  // namespace driehoek::ui
