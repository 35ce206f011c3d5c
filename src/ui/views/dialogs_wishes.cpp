// What a proposal weighs, each soft rule a card in plain words; and how the proposal in use was found.
#include <algorithm>

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

float draw_rule_card(const ViewContext& view, Point at, float width, SoftRule rule, Proposal& wishes) {
    const Words& words = view.words;
    const auto index = static_cast<std::size_t>(rule);
    const Scope scope(words.soft_rules[index]);
    const float lines = count_lines(words.soft_rule_texts[index], width - 32, 15, Weight::regular);
    const bool has_direction = rule == SoftRule::shared_triads && wishes.weights[rule] != SoftWeight::off;
    const Rect box{at, {at.x + width, at.y + 96 + lines * 21 + (has_direction ? 48.0F : 0.0F)}};
    const Container group(view.ui, Role::group, "rule", words.soft_rules[index], box);
    card(box, Ink::sub, Ink::line, 12);
    draw_text({at.x + 16, at.y + 28}, words.soft_rules[index], {16, Weight::bold, Ink::ink, Anchor::start});
    float y = paragraph(view.ui, {at.x + 16, at.y + 51}, width - 32, words.soft_rule_texts[index], quiet_text) - 10;
    auto chosen = static_cast<std::size_t>(wishes.weights[rule]);
    if (draw_segments(view, {{at.x + 14, y}, {at.x + width - 10, y + 40}}, words.soft_weights, chosen))
        wishes.weights[rule] = static_cast<SoftWeight>(chosen);
    y += 48;
    if (has_direction) draw_direction(view, {at.x + 14, y}, width - 24, wishes);
    return box.max.y + 10;
}

// 8, or 9 and 10, which ask for attention.
float draw_largest_size(const ViewContext& view, Point at, float width, Proposal& wishes) {
    std::vector<std::string> sizes;
    for (int size = largest_good_group; size <= largest_group; ++size) {
        const Word pattern = size > largest_good_group ? view.words.wishes_size_attention : view.words.many_people;
        sizes.push_back(fill(pattern, {std::to_string(size)}));
    }
    int chosen = std::clamp(wishes.largest_size, largest_good_group, largest_group) - largest_good_group;
    const float bottom = labelled_select(view, at, width, "largest", view.words.wishes_largest, sizes, chosen);
    wishes.largest_size = largest_good_group + chosen;
    return bottom;
}

bool has_other_wishes(const Proposal& one, const Proposal& other) {
    return one.weights != other.weights || one.wants_shared_triads != other.wants_shared_triads ||
           one.changes_groups != other.changes_groups || one.largest_size != other.largest_size;
}

}  // namespace

void draw(const ViewContext& view, WishesDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round || has_final_group(*round)) return close_dialog(view);
    DialogFrame frame(view.ui, "wishes", fill(words.wishes_title, {round->name}), words.dialog_close, 560);
    Point at = frame.origin();
    at.y = paragraph(view.ui, {at.x, at.y + 15}, frame.width(), words.wishes_text, plain_text) + 4;
    const std::vector<std::string> modes{std::string(words.wishes_modes[0]), std::string(words.wishes_modes[1])};
    int mode = dialog.wishes.changes_groups ? 1 : 0;
    at.y = labelled_select(view, at, frame.width(), "mode", words.wishes_mode, modes, mode);
    dialog.wishes.changes_groups = mode == 1;
    at.y = draw_largest_size(view, at, frame.width(), dialog.wishes);
    for (int rule = 0; rule < soft_rule_count; ++rule)
        at.y = draw_rule_card(view, at, frame.width(), static_cast<SoftRule>(rule), dialog.wishes);
    const bool done = draw_done_row(view, {at.x, at.y + 6}, frame.width(), words.wishes_save);
    frame.ends_at(at.y + 58);
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
    tell(fill(words.explain_share, {fill(words.percent, {std::to_string(proposal.share / 10)})}));
    if (proposal.changes_groups) tell(fill(words.explain_session, {std::to_string(proposal.sitting + 1)}));
    section(words.explain_hard);
    for (const Word rule : words.explain_rules) {
        draw_tick_mark({at.x + 10, at.y + 15}, 9);
        tell(std::string(rule), 30);
    }
    section(words.explain_soft);
    for (std::size_t rule = 0; rule < proposal.weights.of.size(); ++rule) {
        const bool is_turned =
            proposal.wants_shared_triads && rule == static_cast<std::size_t>(SoftRule::shared_triads);
        tell(std::string(words.soft_rules[rule]) + ": " +
             std::string(words.soft_weights[static_cast<std::size_t>(proposal.weights.of[rule])]) +
             (is_turned ? ", " + with_small_letter(words.wishes_directions[1]) : std::string()));
    }
    at.y += 16;
    const bool again = !has_final_group(*round) && button(view.ui, "again", {at, {at.x + frame.width(), at.y + 44}},
                                                          words.explain_again, {.glyph = icons::wand_sparkles});
    frame.ends_at(at.y + 50);
    if (again) view.ask(WishKind::propose, round->id.text, {}, proposal.seed);
    if (again || frame.wants_to_close()) close_dialog(view);
}

}  // namespace driehoek::ui
