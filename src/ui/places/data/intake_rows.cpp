// How far the rows are: a sentence, a strip with a mark for each, and a card for whatever must be answered first.
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/data/intake.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "words/intake/sentences.hpp"

namespace driehoek::ui {
namespace {

using intake::Offer;
using intake::Plan;
using intake::Problem;
using intake::RowState;

void answer_intake(const ViewContext& view, IntakeAnswer answer) {
    view.ask(wish::InIntake{intake_act::Answer{std::move(answer)}});
}

std::string number_of_rows(const Word& one, const Pattern<"count">& many, std::size_t count) {
    return count == 1 ? std::string(one) : fill(many, {std::to_string(count)});
}

// --- the strip -----------------------------------------------------------------------------------------------------------

// One mark for each row; above a hundred one for several, and a row that needs help is never rounded away.
std::vector<bool> marks_of(const Plan& plan, std::size_t most) {
    std::vector<bool> marks;
    const std::size_t rows = plan.states.size() - plan.empty;
    marks.resize(std::min(rows, most));
    std::size_t at = 0;
    for (const RowState state : plan.states) {
        if (state == RowState::is_no_row) continue;
        if (state == RowState::needs_help) marks[at * marks.size() / rows] = true;
        ++at;
    }
    return marks;
}

void draw_strip(const ViewContext& view, Column& column, const Plan& plan, std::string_view spoken) {
    constexpr float height = 20, usual_step = 24.6F, least_step = 11;
    constexpr std::size_t most_single = 100;
    const Rect area = column.take(height);
    record(view.ui, Role::image, spoken, area);
    const std::size_t rows = plan.states.size() - plan.empty;
    if (rows == 0) return;
    const auto fitting = static_cast<std::size_t>(area.width() / least_step);
    const std::vector<bool> marks = marks_of(plan, rows <= most_single ? std::max(rows, fitting) : fitting);
    const float step = std::min(usual_step, area.width() / static_cast<float>(marks.size()));
    const float width = std::min(16.0F, step - 3);
    for (std::size_t mark = 0; mark < marks.size(); ++mark) {
        const float x = std::floor(area.min.x + static_cast<float>(mark) * step);
        const Point middle{x + width / 2, area.centre().y};
        if (!marks[mark]) {
            fill_rect({{x, middle.y - 7}, {x + width, middle.y + 7}}, Ink::quiet, 3);
            continue;
        }
        const float half = std::max(width / 2 + 1, 4.0F);
        const Rect box{{middle.x - half, middle.y - 9}, {middle.x + half, middle.y + 9}};
        fill_rect(box, Ink::red_tint, 4);
        stroke_rect(box, Ink::red, 4, 2);
        const float arm = std::min(3.5F, half - 2.5F);
        if (arm < 2) continue;
        line({middle.x - arm, middle.y - arm}, {middle.x + arm, middle.y + arm}, Ink::red, 2);
        line({middle.x - arm, middle.y + arm}, {middle.x + arm, middle.y - arm}, Ink::red, 2);
    }
}

// --- problems ------------------------------------------------------------------------------------------------------------

bool is_use(AnswerKind kind) {
    return kind == AnswerKind::use_person || kind == AnswerKind::use_unit || kind == AnswerKind::use_location ||
           kind == AnswerKind::use_function || kind == AnswerKind::use_trajectory;
}

// The one that is probably meant; null when there is none, or more than one.
const Offer* likely_of(const Problem& problem) {
    if (std::ranges::count_if(problem.offers, is_use, &Offer::kind) != 1) return nullptr;
    return &*std::ranges::find_if(problem.offers, is_use, &Offer::kind);
}

// "Regel 9  Lotte Hazelhoff kennen we niet als leiding."
std::string title_of_problem(const ViewContext& view, const Problem& problem) {
    const Words& words = view.words;
    const intake::IntakeTable& table = *view.intake.table;
    const std::string sentence = sentence_of(words, table, problem);
    const std::string first = std::to_string(table.raw.line(problem.rows.front()));
    const std::string rows = problem.rows.size() == 1
                                 ? fill(words.intake_line, {first})
                                 : fill(words.problem_lines, {std::to_string(problem.rows.size())});
    const bool says_which = sentence.contains(fill(words.intake_line, {first}));
    return says_which ? sentence : rows + ": " + sentence;
}

std::string label_of_offer(const ViewContext& view, const Problem& problem, const Offer& offer) {
    const Words& words = view.words;
    std::string label = label_of(words, offer);
    if (&offer == likely_of(problem)) label = fill(words.problem_use, {label});
    if (problem.rows.size() == 1) return label;
    return fill(words.problem_for_rows, {label, std::to_string(problem.rows.size())});
}

// Another code can be typed.
bool is_about_code(const Problem& problem) {
    return problem.what == IntakeProblem::code_is_wrong || problem.what == IntakeProblem::code_is_there_twice;
}

void draw_problem(const ViewContext& view, Column& column, const Problem& problem, std::size_t number) {
    const Words& words = view.words;
    const std::string title = title_of_problem(view, problem);
    Card card(column, "problem " + std::to_string(number), {},
              {.fill = Ink::red_tint,
               .border = Ink::red_tint,
               .radius = 12,
               .padding = space::gap,
               .role = Role::group,
               .spoken = title});
    std::vector<std::string> labels;
    float buttons = 0;
    for (const Offer& offer : problem.offers) {
        labels.push_back(label_of_offer(view, problem, offer));
        buttons += button_width(labels.back()) + space::close;
    }
    if (is_about_code(problem)) {
        labels.push_back(label_of(words, Offer{.kind = AnswerKind::use_code}));
        buttons += button_width(labels.back()) + space::close;
    }
    constexpr float sign = 40;
    const Point at = card.next();
    const bool is_beside = buttons < card.width() * 0.6F;
    Column text_column(view.ui, {at.x + sign, at.y + 2}, card.width() - sign - (is_beside ? buttons : 0));
    text_column.paragraph(title, type::strong);
    const Offer* likely = likely_of(problem);
    if (likely) {
        text_column.leave(space::hair);
        text_column.paragraph(fill(words.problem_do_you_mean, {label_of(words, *likely)}), type::caption);
    }
    const float height = std::max(text_column.bottom() - at.y, space::button);
    draw_error_mark({at.x + 14, is_beside ? at.y + height / 2 : at.y + 14}, 12);
    card.reach(at.y + height);
    const auto press = [&](std::size_t index, bool is_pressed) {
        if (is_pressed && index == problem.offers.size())
            view.open_dialog(RowCodeDialog{answer_to(problem, {.kind = AnswerKind::use_code}), title});
        else if (is_pressed)
            answer_intake(view, answer_to(problem, problem.offers[index]));
    };
    if (!is_beside) {
        Column below = card.indented(sign);
        Row row(below);
        for (std::size_t index = 0; index < labels.size(); ++index)
            press(index, row.button("offer " + std::to_string(index), labels[index]));
        return;
    }
    float x = card.right() - buttons + space::close;
    const float top = at.y + (height - space::button) / 2;
    for (std::size_t index = 0; index < labels.size(); ++index) {
        const float width = button_width(labels[index]);
        press(index, button(view.ui, "offer " + std::to_string(index), {{x, top}, {x + width, top + space::button}},
                            labels[index]));
        x += width + space::close;
    }
}

// What can be answered without knowing what stands there.
bool is_for_all(AnswerKind kind) { return !is_use(kind); }

// Where the same is asked of one thing after another: one answer to all of it.
void draw_answer_to_all(const ViewContext& view, Column& column, const Problem& first, std::size_t count) {
    const Words& words = view.words;
    Card card(column, "all of " + first.key, {},
              {.fill = Ink::sub, .radius = 12, .padding = space::gap, .role = Role::group});
    const std::string digits = std::to_string(count);
    card.paragraph(fill(words.problem_of_a_kind, {digits}));
    Row row(card);
    for (std::size_t index = 0; index < first.offers.size(); ++index) {
        const Offer& offer = first.offers[index];
        if (is_for_all(offer.kind) &&
            row.button("offer " + std::to_string(index), fill(words.problem_for_all, {label_of(words, offer), digits})))
            answer_intake(view, answer_to_all(first, offer));
    }
}

void draw_problems(const ViewContext& view, Column& column, const Plan& plan) {
    IntakeLooks& looks = looks_of_intake(view);
    std::array<std::array<std::size_t, intake_field_count>, intake_problem_count> counts{};
    const auto count_of = [&](const Problem& problem) -> std::size_t& {
        return counts[static_cast<std::size_t>(problem.what)][static_cast<std::size_t>(problem.field)];
    };
    std::size_t stopping = 0;
    for (const Problem& problem : plan.problems) {
        if (!problem.stops) continue;
        ++stopping;
        ++count_of(problem);
    }
    std::size_t shown = 0;
    for (const Problem& problem : plan.problems) {
        if (!problem.stops) continue;
        if (shown == IntakeLooks::few && !looks.shows_all_problems) break;
        std::size_t& count = count_of(problem);
        if (count > 1 && std::ranges::any_of(problem.offers, is_for_all, &Offer::kind))
            draw_answer_to_all(view, column, problem, count);
        count = 0;  // once for each kind
        draw_problem(view, column, problem, shown++);
    }
    if (stopping > shown && draw_more(view, column, "more problems", view.words.problems_more, stopping - shown)) {
        looks.shows_all_problems = true;
        view.outbox.wants_frame = true;
    }
}

// What is left out without stopping anything.
void draw_told(const ViewContext& view, Column& column, const Plan& plan) {
    const Words& words = view.words;
    IntakeLooks& looks = looks_of_intake(view);
    const auto all = static_cast<std::size_t>(
        std::ranges::count_if(plan.problems, [](const Problem& problem) { return !problem.stops; }));
    if (all == 0) return;
    column.leave(space::gap);
    column.heading(words.rows_good_to_know, 3);
    std::size_t shown = 0;
    for (const Problem& problem : plan.problems) {
        if (problem.stops) continue;
        if (shown == IntakeLooks::few && !looks.shows_all_told) break;
        ++shown;
        column.marked_paragraph(icons::info, sentence_of(words, *view.intake.table, problem), type::caption);
    }
    if (all > shown && draw_more(view, column, "more told", words.problems_more, all - shown)) {
        looks.shows_all_told = true;
        view.outbox.wants_frame = true;
    }
}

}  // namespace

void draw(const ViewContext& view, RowCodeDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "row code", label_of(words, Offer{.kind = AnswerKind::use_code}), SheetWidth::narrow);
    sheet.paragraph(dialog.title);
    sheet.field("code", words.roster_code, dialog.answer.value);
    const std::string code(trimmed(dialog.answer.value));
    if (!code.empty() && !is_code(code))
        sheet.paragraph(fill(words.grid_faults[GridFault::code_is_wrong], {{"text", code}, {"row", {}}}));
    if (!sheet.done(words.location_save, !is_code(code))) return;
    dialog.answer.value = code;
    answer_intake(view, dialog.answer);
    close_dialog(view);
}

void draw_intake_rows(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const IntakeView& intake = view.intake;
    IntakeLooks& looks = looks_of_intake(view);
    column.leave(space::gap);
    if (intake.is_planning() && !intake.plan) return column.status(words.rows_checking);
    if (!intake.plan || intake.missing) return;
    const Plan& plan = *intake.plan;
    const Scope scope("rows");
    const std::string need = plan.needing_help == 0
                                 ? std::string(words.rows_all_ready)
                                 : number_of_rows(words.rows_one_needs_help, words.rows_need_help, plan.needing_help);
    std::string ready = number_of_rows(words.rows_one_ready, words.rows_ready, plan.ready);
    if (plan.skipped > 0) ready += ", " + fill(words.rows_skipped, {std::to_string(plan.skipped)});
    const Rect head = column.take(24);
    TextStyle title = type::card_title;
    title.max_width = head.width();
    heading(view.ui, {head.min.x, head.max.y - 6}, need, 3, title);
    const float x = head.min.x + text_width(need, title.size, title.weight) + space::normal;
    text(view.ui, {x, head.max.y - 6}, ready,
         {15, Weight::regular, Ink::ink2, Anchor::start, std::max(head.max.x - x, 0.0F)});
    const std::string both = need + ". " + ready + '.';
    if (looks.told != intake.version) {
        looks.told = intake.version;
        view.ui.mirror.announce(both);
    }
    draw_strip(view, column, plan, both);
    if (intake.is_planning()) column.status(words.rows_checking, type::caption);
    draw_problems(view, column, plan);
    if (intake.answered > 0 && column.button("take back", words.problem_take_back, {.glyph = icons::undo_2}))
        view.ask(wish::InIntake{intake_act::TakeBackAnswer{}});
    draw_told(view, column, plan);
}

}  // namespace driehoek::ui
