// What the other steps of the frame show: ground rules, the agreement of last time and the next one, roles, the evaluation.
#include <algorithm>

#include "base/text.hpp"
#include "derive/evaluation.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/session/wall.hpp"

namespace driehoek::ui {
namespace {

// Equal boxes in two columns. `draw(index, area)`.
template <class Draw>
void draw_wall_boxes(const Wall& wall, const Rect& area, std::size_t count, float high, Draw draw) {
    const std::size_t columns = area.width() > wall.px(760) ? 2 : 1;
    const float gap = wall.px(14);
    const float width = (area.width() - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (std::size_t index = 0; index < count; ++index) {
        const float x = area.min.x + static_cast<float>(index % columns) * (width + gap);
        const auto down = index / columns;
        const float y = area.min.y + static_cast<float>(down) * (high + gap);
        draw(index, Rect{{x, y}, {x + width, y + high}});
    }
}

// A box with a title and words below it. Returns the baseline after them.
float draw_told(const Wall& wall, const Rect& area, std::string_view id, Word title, std::string_view words,
                bool is_quiet) {
    wall_card(wall, area);
    const Container container(wall.ui(), Role::region, id, title, area);
    heading(wall.ui(), {area.min.x + wall.px(32), area.min.y + wall.px(48)}, title, 2,
            wall.style(wall_type::lead, Weight::bold));
    return wall_paragraph(
        wall, {area.min.x + wall.px(32), area.min.y + wall.px(94)}, area.width() - wall.px(64), words,
        wall.style(wall_type::name, is_quiet ? Weight::regular : Weight::semibold, is_quiet ? Ink::ink2 : Ink::ink));
}

}  // namespace

void draw_ground_rules(const Wall& wall, const Rect& area) {
    const Words& words = wall.words();
    RunningSession& session = wall.session;
    const float high = std::min(wall.px(150), (area.height() - wall.px(28)) / 3);
    draw_wall_boxes(wall, area, ground_rule_count, high, [&](std::size_t index, const Rect& box) {
        const RuleWords& rule = words.ground_rules[index];
        const bool is_agreed = session.agreed.test(index);
        const Scope scope(std::to_string(index));
        const std::string said = std::string(rule.title) + ". " + std::string(rule.text);
        Press press;
        if (wall.is_watched())
            record(wall.ui(), Role::text, said, box);
        else
            press = press_area(wall.ui(), "rule", box, said, Role::checkbox,
                               static_cast<std::uint16_t>(is_agreed ? state_selected : state_none));
        wall_card(wall, box, press.hovered ? Ink::sub : Ink::panel, is_agreed ? Ink::ink : Ink::line);
        if (press.pressed) session.agreed.flip(index);
        const Rect mark{{box.min.x + wall.px(24), box.min.y + wall.px(22)},
                        {box.min.x + wall.px(60), box.min.y + wall.px(58)}};
        if (is_agreed) {
            fill_rect(mark, Ink::ink, wall.px(8));
            icon({mark.min.x + wall.px(4), mark.min.y + wall.px(4)}, icons::check, wall.px(28), Ink::panel);
        } else {
            stroke_rect(mark, Ink::ctl, wall.px(8), 2);
        }
        draw_text({box.min.x + wall.px(76), box.min.y + wall.px(50)}, rule.title,
                  wall.style(wall_type::name, Weight::bold));
        draw_paragraph({box.min.x + wall.px(24), box.min.y + wall.px(94)}, box.width() - wall.px(48), rule.text,
                       wall.style(wall_type::small, Weight::regular, Ink::ink2));
    });
}

void draw_look_back(const Wall& wall, const Rect& area) {
    const Words& words = wall.words();
    const std::string& agreement = wall.session.earlier_agreement;
    std::string said = agreement.empty() ? std::string(words.last_agreement_none) : agreement;
    if (!wall.session.earlier_question.empty()) said = wall.session.earlier_question + ' ' + said;
    const float half = std::max(area.height() * 0.44F, wall.px(180));
    draw_told(wall, {area.min, {area.max.x, area.min.y + half}}, "last", words.last_agreement, said, agreement.empty());
    const Rect below{{area.min.x, area.min.y + half + wall.px(14)}, area.max};
    wall_card(wall, below);
    draw_wall_hints(wall, {below.min.x + wall.px(36), below.centre().y - wall.px(46)}, below.width() - wall.px(60),
                    wall_type::name, 56);
}

// --- next time

void draw_next_time(const Wall& wall, const Rect& area) {
    const Words& words = wall.words();
    const RunningSession& session = wall.session;
    const float half = area.height() * 0.46F;
    const bool is_empty = session.agreement.empty();
    draw_told(wall, {area.min, {area.max.x, area.min.y + half}}, "agreement", words.agreement_title,
              is_empty ? std::string_view(words.agreement_none) : std::string_view(session.agreement), is_empty);
    if (wall_button(wall, "write",
                    {{area.min.x + wall.px(32), area.min.y + half - wall.px(84)},
                     {area.min.x + wall.px(412), area.min.y + half - wall.px(20)}},
                    is_empty ? words.agreement_write : words.agreement_change, {.glyph = icons::pencil}))
        wall.view.open_dialog(AgreementDialog{session.agreement});
    const Rect below{{area.min.x, area.min.y + half + wall.px(14)}, area.max};
    wall_card(wall, below);
    const Container container(wall.ui(), Role::region, "next-roles", words.next_roles, below);
    // The one after this.
    const IntervisieGroup* group = wall.group();
    std::string when(words.next_session_none);
    if (group) {
        const Session* next = nullptr;
        for (const Session& each : group->sessions) {
            const bool comes = each.id != session.session && each.status == SessionStatus::planned && each.date &&
                               *each.date >= wall.view.today;
            if (comes && (!next || *each.date < *next->date)) next = &each;
        }
        if (next) when = fill(words.next_session_on, {full_date(words, *next->date)});
    }
    text(wall.ui(), {below.min.x + wall.px(32), below.min.y + wall.px(48)}, when,
         wall.style(wall_type::name, Weight::bold));
    heading(wall.ui(), {below.min.x + wall.px(32), below.min.y + wall.px(92)}, words.next_roles, 2,
            wall.style(wall_type::body, Weight::semibold, Ink::ink2));
    const Roles roles = proposed_roles(session.people, {}, session.number + 1);
    float y = below.min.y + wall.px(136);
    for (std::size_t role = 0; role < roles.size(); ++role) {
        if (!roles[role]) continue;
        const float x = below.min.x + wall.px(32) + static_cast<float>(role % 2) * below.width() / 2;
        draw_wall_token(wall, roles[role], {x + wall.px(20), y}, wall.px(20));
        const std::string line =
            wall_name(wall, roles[role]) + ", " + std::string(role_word(words, static_cast<SessionRole>(role)));
        text(wall.ui(), {x + wall.px(52), y + wall.px(8)}, line, wall.style(wall_type::body));
        if (role % 2 == 1) y += wall.px(54);
    }
}

// --- the evaluation

namespace {

void draw_wall_form(const Wall& wall, const Rect& area) {
    const Words& words = wall.words();
    EvaluationForm& form = *wall.state().form;
    wall_card(wall, area);
    const Container container(wall.ui(), Role::region, "form", words.form_begin, area);
    const float key = wall.px(64);
    const float keys = 5 * key + 4 * wall.px(8);
    const float right = area.max.x - wall.px(28);
    const float left = area.min.x + wall.px(28);
    // What the ends of the scale mean stands above them; each key says its own words.
    const float head = wall.px(40);
    TextStyle style = wall.style(wall_type::small, Weight::regular, Ink::ink2);
    style.max_width = area.width() - wall.px(56);
    style.anchor = Anchor::end;
    text(wall.ui(), {right, area.min.y + wall.px(30)},
         std::string(words.marks[1]) + " - " + std::string(words.marks[highest_mark]), style);
    const float foot = wall.px(84);
    const float step = (area.height() - head - foot) / static_cast<float>(statement_count);
    for (std::size_t statement = 0; statement < form.size(); ++statement) {
        const Scope scope(std::to_string(statement));
        const float middle = area.min.y + head + step * (static_cast<float>(statement) + 0.5F);
        const Word said = words.statements[statement];
        const Container group(wall.ui(), Role::group, "statement", said,
                              {{left, middle - step / 2}, {right, middle + step / 2}});
        const float width = right - keys - wall.px(24) - left;
        const float lines = count_lines(said, width, wall.px(wall_type::small), Weight::semibold);
        draw_paragraph({left, middle + wall.px(8) - (lines - 1) * wall.px(15)}, width, said,
                       wall.style(wall_type::small, Weight::semibold));
        for (int mark = 1; mark <= highest_mark; ++mark) {
            const float x = right - keys + static_cast<float>(mark - 1) * (key + wall.px(8));
            const float half = std::min(step * 0.46F, wall.px(30));
            const bool is_on = form[statement] == mark;
            if (wall_button(wall, std::to_string(mark), {{x, middle - half}, {x + key, middle + half}},
                            std::to_string(mark),
                            {.is_primary = is_on,
                             .spoken = words.marks[static_cast<std::size_t>(mark)],
                             .state = static_cast<std::uint16_t>(state_switch | (is_on ? state_pressed : 0))}))
                form[statement] = is_on ? 0 : mark;
        }
    }
    const float y = area.max.y - wall.px(78);
    const bool is_empty = form == EvaluationForm{};
    if (wall_button(wall, "done", {{right - wall.px(320), y}, {right, y + wall.px(64)}}, words.form_hand_in,
                    {.glyph = icons::check, .is_primary = true})) {
        if (is_empty) return wall.ui().mirror.announce(std::string(words.form_empty), true);
        wall.session.hand_in(form);
        wall.state().form.reset();
        return;
    }
    if (wall_button(wall, "leave", {{left, y}, {left + wall.px(280), y + wall.px(64)}}, words.form_leave))
        wall.state().form.reset();
}

// What the group thinks, for the group alone: each statement with its mean, as a bar, a number and words.
void draw_wall_result(const Wall& wall, const Rect& area) {
    const Words& words = wall.words();
    wall_card(wall, area);
    const Container container(wall.ui(), Role::region, "result", words.result_title, area);
    const float left = area.min.x + wall.px(36);
    const float right = area.max.x - wall.px(36);
    status_text(wall.ui(), {left, area.min.y + wall.px(56)}, words.result_title,
                wall.style(wall_type::name, Weight::bold));
    const std::string forms = fill(words.result_text, {std::to_string(wall.session.evaluation.forms)});
    text(wall.ui(), {right, area.min.y + wall.px(56)}, forms,
         wall.style(wall_type::small, Weight::regular, Ink::ink2, Anchor::end));
    const float top = area.min.y + wall.px(76);
    const float step = (area.max.y - wall.px(16) - top) / static_cast<float>(statement_count);
    const std::vector<std::optional<StatementMean>> means = group_means_of(wall.session.evaluation);
    const Container list(wall.ui(), Role::list, "means", words.result_title, {{left, top}, {right, area.max.y}});
    for (std::size_t statement = 0; statement < means.size(); ++statement) {
        const float y = top + step * static_cast<float>(statement);
        const std::optional<StatementMean>& mean = means[statement];
        const Word said = words.statements[statement];
        TextStyle style = wall.style(wall_type::small, Weight::semibold);
        style.max_width = right - left;
        const float baseline = y + std::min(wall.px(26), step * 0.42F);
        draw_text({left, baseline}, said, style);
        const Rect whole{{left, y}, {right, y + step}};
        const float number = wall.px(300);
        const Rect track{{left, baseline + step * 0.14F}, {right - number, baseline + step * 0.14F + wall.px(16)}};
        const float middle = track.centre().y + wall.px(8);
        stroke_rect(track, Ink::ctl, wall.px(8), 1.5F);
        if (!mean) {
            draw_text({track.max.x + wall.px(20), middle}, words.too_few_short,
                      wall.style(wall_type::small, Weight::regular, Ink::ink2));
            record(wall.ui(), Role::list_item, fill(words.too_few_answers, {said}), whole);
            continue;
        }
        const float share = static_cast<float>(mean->tenths - 10) / (10 * (highest_mark - 1));
        if (share > 0)
            fill_rect({track.min, {track.min.x + std::max(track.width() * share, wall.px(16)), track.max.y}}, Ink::ink,
                      wall.px(8));
        const std::string tenths = one_decimal(words, mean->tenths);
        const Word meaning = words.mark_names[static_cast<std::size_t>((mean->tenths + 5) / 10) - 1];
        draw_text({track.max.x + wall.px(20), middle}, tenths, wall.style(wall_type::lead, Weight::bold));
        style = wall.style(wall_type::small, Weight::regular, Ink::ink2);
        style.max_width = number - wall.px(76);
        draw_text({track.max.x + wall.px(76), middle}, meaning, style);
        record(wall.ui(), Role::list_item, fill(words.result_line, {said, tenths, meaning}), whole);
    }
}

}  // namespace

void draw_wall_evaluation(const Wall& wall, const Rect& area) {
    const Words& words = wall.words();
    RunningSession& session = wall.session;
    if (session.shows_result) return draw_wall_result(wall, area);
    if (wall.state().form) return draw_wall_form(wall, area);
    const int forms = session.evaluation.forms;
    const int all = session.count_present();
    wall_card(wall, area);
    const Container container(wall.ui(), Role::region, "forms", words.steps[StepKind::evaluation].name, area);
    const float left = area.min.x + wall.px(48);
    status_text(wall.ui(), {left, area.min.y + wall.px(96)},
                fill(words.forms_in, {std::to_string(forms), std::to_string(all)}),
                wall.style(wall_type::long_name, Weight::bold));
    float y = wall_paragraph(wall, {left, area.min.y + wall.px(156)}, area.width() - wall.px(96), words.form_private,
                             wall.style(wall_type::lead, Weight::regular, Ink::ink2));
    if (forms >= all) {
        text(wall.ui(), {left, y + wall.px(24)}, words.forms_complete, wall.style(wall_type::lead, Weight::semibold));
        y += wall.px(60);
    } else if (wall_button(wall, "begin", {{left, y + wall.px(8)}, {left + wall.px(400), y + wall.px(76)}},
                           words.form_begin, {.glyph = icons::pencil, .is_primary = true})) {
        wall.state().form = EvaluationForm{};
    }
    // Who wants no form may leave it: then the begeleider says that these are all.
    const bool may_show = session.may_show_result();
    const float beside = forms >= all ? left : left + wall.px(416);
    const Rect show{{beside, y + wall.px(8)}, {beside + wall.px(320), y + wall.px(76)}};
    if (may_show && wall_button(wall, "show", show, words.result_show, {.glyph = icons::eye})) session.show_result();
    wall_paragraph(wall, {left, y + wall.px(128)}, area.width() - wall.px(96),
                   may_show ? words.result_closed_then : words.result_few,
                   wall.style(wall_type::small, Weight::regular, Ink::ink2));
}

}  // namespace driehoek::ui
