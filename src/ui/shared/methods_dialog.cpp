#include "ui/shared/methods_dialog.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "ui/kit/icons.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"
#include "words/methods/sentences.hpp"

namespace driehoek::ui {
namespace {

std::string in_minutes(const Words& words, int minutes) {
    return count_in(words.one_minute, words.many_minutes, minutes);
}

std::string line_of(const Words& words, std::string_view name, int minutes) {
    return fill(words.method_line, {name, in_minutes(words, minutes)});
}

// A method of the list: what it is called, when it suits, and the way to a copy.
void draw_listed(const ViewContext& view, Column& column, Method method) {
    const Words& words = view.words;
    const Scope scope(std::to_string(static_cast<int>(method)));
    column.line(line_of(words, words.methods[method], minutes_of(info_of(method))), type::strong);
    column.leave(space::hair);
    column.paragraph(words.method_fits[method], type::caption);
    column.leave(space::close);
    if (column.button("copy", fill(words.method_copy, {words.methods[method]}), {.glyph = icons::copy}))
        view.open_dialog(OwnMethodDialog{copy_of(words, method)});
    column.leave(space::gap);
}

void draw_own(const ViewContext& view, Column& column, const OwnMethod& method) {
    const Words& words = view.words;
    const Scope scope(method.id.text);
    column.line(line_of(words, method.name, minutes_of(method)), type::strong);
    column.leave(space::hair);
    if (!method.fits.empty()) column.paragraph(method.fits, type::caption);
    column.leave(space::close);
    Row row(column);
    if (row.button("edit", fill(words.method_edit, {method.name}), {.glyph = icons::pencil}))
        view.open_dialog(OwnMethodDialog{method});
    if (row.button("copy", fill(words.method_copy, {method.name}), {.glyph = icons::copy}))
        view.open_dialog(OwnMethodDialog{copy_of(words, method)});
    if (row.button("save", fill(words.method_save_file, {method.name}), {.glyph = icons::download}))
        view.ask(wish::SaveMethod{method.id});
    column.leave(space::gap);
}

// A field that says how much room there is. False when there is too much in it.
bool bounded_field(const ViewContext& view, Column& column, std::string_view id, Word label, std::string& text,
                   std::size_t longest) {
    const auto length = static_cast<int>(code_points_in(text));
    const int room = static_cast<int>(longest) - length;
    const std::string said = room < 0 ? fill(view.words.method_too_much, {std::to_string(-room)})
                                      : fill(view.words.method_room, {std::to_string(room)});
    column.field(id, label, text, {.description = said, .is_invalid = room < 0});
    return room >= 0;
}

Options<int> numbers(int first, int last) {
    Options<int> options;
    for (int number = first; number <= last; ++number) options.add(number, std::to_string(number));
    return options;
}

// --- a step

// False when the text of a field is too long.
bool draw_step_fields(const ViewContext& view, Column& column, OwnStep& step) {
    const Words& words = view.words;
    bool fits = bounded_field(view, column, "name", words.step_name, step.name, longest_method_line);
    column.select("minutes", words.step_minutes, numbers(1, most_step_minutes), step.minutes);
    fits &= bounded_field(view, column, "instruction", words.step_instruction, step.instruction, longest_instruction);
    fits &= bounded_field(view, column, "hint", words.step_hint, step.hint, longest_hint);
    fits &= bounded_field(view, column, "second", words.step_second_hint, step.second_hint, longest_hint);
    fits &= bounded_field(view, column, "avoid", words.step_avoid, step.avoid, longest_hint);
    Options<Voice> voices;
    for (int voice = 0; voice < voice_count; ++voice)
        voices.add(static_cast<Voice>(voice), words.voices[static_cast<Voice>(voice)]);
    column.select("voice", words.step_voice, voices, step.voice);
    return fits;
}

void draw_step(const ViewContext& view, OwnMethodDialog& dialog) {
    const Words& words = view.words;
    std::vector<OwnStep>& steps = dialog.method.steps;
    std::size_t at = *dialog.step;
    DialogSheet sheet(view, "method-step" + std::to_string(at), words.step_title, SheetWidth::usual, true);
    draw_step_fields(view, sheet, steps[at]);
    sheet.leave(space::gap);
    const auto swap_with = [&](std::size_t other) {
        std::swap(steps[at], steps[other]);
        dialog.step = at = other;
    };
    Row row(sheet);
    const bool is_first = at == 0;
    const bool is_last = at + 1 == steps.size();
    const bool goes_earlier =
        row.button("earlier", words.step_earlier, {.glyph = icons::arrow_left, .is_disabled = is_first});
    const bool goes_later =
        row.button("later", words.step_later, {.glyph = icons::arrow_right, .is_disabled = is_last});
    if (goes_earlier) swap_with(at - 1);
    if (goes_later) swap_with(at + 1);
    // A method keeps one.
    if (row.button("remove", words.step_remove, {.kind = ButtonKind::danger, .is_disabled = steps.size() < 2})) {
        steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(at));
        dialog.step.reset();
    }
    // What was typed stays in the method, which is not saved yet.
    if (sheet.done(words.step_back)) dialog.step.reset();
}

// --- a method

// A copy stays on the wall; but who removes what a group is using does not mean to.
bool is_on_wall(const ViewContext& view, const MethodId& id) {
    const std::optional<RunningSession>& running = view.state.wall.content.running;
    return running && std::ranges::any_of(running->methods, [&](const ChosenMethod& method) {
               return method.own && method.own->id == id;
           });
}

void draw_steps(const ViewContext& view, Column& column, OwnMethodDialog& dialog) {
    const Words& words = view.words;
    std::vector<OwnStep>& steps = dialog.method.steps;
    column.leave(space::gap);
    column.heading(fill(words.method_steps, {in_minutes(words, minutes_of(dialog.method))}), 3);
    {
        const Group list(column, Role::list, "steps", words.method_steps_list);
        for (std::size_t at = 0; at < steps.size(); ++at) {
            const Scope scope(std::to_string(at));
            const Group item(column, Role::list_item, "item", {});
            const std::string line = fill(
                words.method_step_line, {std::to_string(at + 1), steps[at].name, in_minutes(words, steps[at].minutes)});
            if (column.wide_button("step", line)) dialog.step = at;
            column.leave(space::close);
        }
    }
    if (column.button("add", words.method_add_step,
                      {.glyph = icons::plus, .is_disabled = steps.size() >= most_own_steps})) {
        steps.push_back(new_step(words));
        dialog.step = steps.size() - 1;
    }
}

}  // namespace

void draw(const ViewContext& view, MethodsDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "methods", words.methods_title, SheetWidth::wide, true);
    sheet.paragraph(words.methods_text, type::caption);
    sheet.button("read", words.method_read, {.glyph = icons::upload, .role = Role::file_button});
    sheet.leave(space::gap);
    sheet.heading(words.methods_own, 3);
    const std::vector<OwnMethod>& own = view.organisation.settings.methods;
    if (own.empty()) sheet.paragraph(words.methods_none, type::caption);
    for (const OwnMethod& method : own) draw_own(view, sheet, method);
    sheet.leave(space::gap);
    sheet.heading(words.methods_listed, 3);
    for (int method = 0; method < method_count; ++method) draw_listed(view, sheet, static_cast<Method>(method));
    if (sheet.end(words.done)) close_dialog(view);
}

void draw(const ViewContext& view, OwnMethodDialog& dialog) {
    if (dialog.step && *dialog.step < dialog.method.steps.size()) return draw_step(view, dialog);
    const Words& words = view.words;
    OwnMethod& method = dialog.method;
    const bool is_new = !method.id;
    DialogSheet sheet(view, "own-method", is_new ? words.method_new_title : words.method_edit_title, SheetWidth::usual,
                      true);
    bounded_field(view, sheet, "name", words.method_name, method.name, longest_method_line);
    bounded_field(view, sheet, "fits", words.method_when, method.fits, longest_fits);
    Columns people(sheet, 2, least_field);
    people.next().select("least", words.method_least, numbers(2, most_people_of_method), method.least_people);
    people.next().select("most", words.method_most, numbers(2, most_people_of_method), method.most_people);
    draw_steps(view, sheet, dialog);
    const auto refusal = refusal_of(tidied(method));
    if (refusal) {
        sheet.leave(space::gap);
        sheet.paragraph(sentence_of(words, *refusal), type::fault);
    }
    if (!is_new) {
        const bool is_used = is_on_wall(view, method.id);
        sheet.leave(space::gap);
        if (sheet.button("remove", words.method_remove, {.kind = ButtonKind::danger, .is_disabled = is_used})) {
            view.send(RemoveMethod{method.id});
            return close_dialog(view);
        }
        if (is_used) sheet.paragraph(words.method_is_on_wall, type::caption);
    }
    if (!sheet.done(words.method_save, refusal.has_value())) return;
    view.send(SetMethod{method});
    close_dialog(view);
}

}  // namespace driehoek::ui
