// Below the tables: how far the round is, in numbers, and the button that makes it final or why it cannot be yet.
#include <algorithm>

#include "base/text.hpp"
#include "model/rules.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t most_named = 3;

// Why the round cannot become final.
std::string reason_of(const ViewContext& view, const Round& round, const RoundPlan& plan) {
    const Words& words = view.words;
    if (plan.groups.empty()) return std::string(sentence_of(words, Refusal::round_is_empty));
    std::string reason;
    if (plan.broken_rules > 0) {
        reason = count_in(words.broken_one, words.broken_many, plan.broken_rules);
        // Few enough to name, among more than can be seen at once.
        std::vector<std::string> groups;
        for (std::size_t at = 0; at < plan.groups.size(); ++at) {
            if (!plan.groups[at].is_sound()) groups.push_back(round.groups[at].name);
        }
        if (groups.size() <= most_named && plan.groups.size() > static_cast<std::size_t>(most_large_tables))
            reason = fill(words.broken_in, {reason, listed(words, groups)});
    }
    if (!plan.unplaced.empty()) {
        if (!reason.empty()) reason += words.and_between;
        reason += count_in(words.unplaced_one, words.unplaced_many, static_cast<int>(plan.unplaced.size()));
    }
    return reason + ".";
}

// With other groups in each session all of them become final at once.
struct Readiness {
    bool is_ready = false;
    RoundId first;  // of the sessions
    std::string reason;  // also when it is ready
};

Readiness readiness_of(const ViewContext& view, const Round& round) {
    const Words& words = view.words;
    const std::vector<const Round*> sessions = sessions_in_series(view.organisation, round);
    Readiness readiness{.is_ready = false, .first = sessions.front()->id, .reason = {}};
    const RoundPlan& plan = round_plan(view, round);
    const auto& unready = unready_session(view, round);
    if (!plan.can_be_final()) {
        readiness.reason = reason_of(view, round, plan);
    } else if (unready) {
        readiness.reason = fill(words.session_reason,
                                {std::to_string(unready->number),
                                 reason_of(view, *find_round(view.organisation, unready->round), unready->plan)});
    } else {
        readiness.is_ready = true;
        readiness.reason = sessions.size() > 1 ? fill(words.sessions_ready_text, {std::to_string(sessions.size())})
                                               : std::string(words.bar_ready_text);
    }
    return readiness;
}

int count_facilitators(const Round& round) {
    std::vector<PersonId> people;
    for (const IntervisieGroup& group : round.groups) {
        if (group.facilitator && std::ranges::find(people, group.facilitator) == people.end())
            people.push_back(group.facilitator);
    }
    return static_cast<int>(people.size());
}

// The numbers of the round, as many as there is room for. Returns where the first one begins.
float draw_numbers(const ViewContext& view, const Rect& bar, float right, const Round& round) {
    const Words& words = view.words;
    const RoundPlan& plan = round_plan(view, round);
    const auto of_all = [&](int part, int all) {
        return fill(words.of_all, {std::to_string(part), std::to_string(all)});
    };
    const bool is_wide = bar.width() > 1200;
    const float step = is_wide ? 192 : 160;
    float x = bar.min.x + (is_wide ? 350.0F : 340.0F);
    const float first = x;
    if (x + 2 * step > right) return right;
    const auto add = [&](const std::string& number, Word label) {
        if (x + 120 > right) return;
        draw_round_number(view, {x, bar.min.y}, number, label);
        x += step;
    };
    add(of_all(plan.placed, plan.people()), words.stat_placed);
    add(of_all(plan.sound_groups, static_cast<int>(plan.groups.size())), words.stat_sound);
    add(fill(words.percent, {std::to_string(plan.coverage())}), words.stat_turns);
    const int facilitators = count_facilitators(round);
    if (is_wide)
        add(std::to_string(facilitators), facilitators == 1 ? words.stat_facilitator : words.stat_facilitators);
    return first;
}

}  // namespace

void draw_round_number(const ViewContext& view, Point at, const std::string& number, Word label) {
    draw_text({at.x, at.y + 44}, number, {26, Weight::bold, Ink::ink, Anchor::start});
    draw_text({at.x, at.y + 70}, label, {15, Weight::regular, Ink::ink2, Anchor::start});
    MirrorNode node;
    node.id = view.ui.unique_id(label);
    node.role = Role::text;
    node.rect = {at.x, at.y + 18, 150, 60};
    node.name = number + ' ' + std::string(label);
    view.ui.mirror.add(std::move(node));
}

void draw_round_bar(const ViewContext& view, const Rect& bar, const Round& round) {
    const Words& words = view.words;
    const Container region(view.ui, Role::region, "bar", words.bar_label, bar);
    const Scope scope("bar");
    const Readiness readiness = readiness_of(view, round);
    card(bar, Ink::panel, Ink::line, 16);
    const bool is_final = has_final_group(round);
    const ButtonStyle print{.glyph = icons::printer};
    const float button_wide = is_final ? button_width(words.print_button, print) : button_width(words.finalise);
    const float right = bar.max.x - 40 - button_wide;
    const float numbers = draw_numbers(view, bar, right, round);
    const std::string title = is_final             ? fill(words.bar_final, {round.name})
                              : readiness.is_ready ? std::string(words.bar_ready)
                                                   : std::string(words.bar_not_yet);
    const std::string reason = is_final ? std::string(words.bar_final_text) : readiness.reason;
    heading(view.ui, {bar.min.x + 24, bar.min.y + 38}, title, 2,
            {18, Weight::bold, Ink::ink, Anchor::start, numbers - bar.min.x - 32});
    paragraph(view.ui, {bar.min.x + 24, bar.min.y + 64}, std::min(300.0F, numbers - bar.min.x - 40), reason,
              {15, Weight::regular, Ink::ink2, Anchor::start});
    const float middle = bar.centre().y;
    const Rect place{{bar.max.x - 16 - button_wide, middle - 20}, {bar.max.x - 16, middle + 20}};
    if (is_final) {
        if (button(view.ui, "print", place, words.print_button, print)) view.open_dialog(PrintDialog{round.id});
        return;
    }
    if (button(view.ui, "finalise", place, words.finalise,
               {.kind = readiness.is_ready ? ButtonKind::primary : ButtonKind::normal,
                .is_disabled = !readiness.is_ready}))
        view.send(FinaliseRound{readiness.first});
}

}  // namespace driehoek::ui
