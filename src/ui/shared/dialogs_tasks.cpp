// Dialogs that solve a task of the overview: the day of a session, somebody's training, who somebody reports to.
// Where more of the same kind wait, the next one follows.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "derive/intervisie.hpp"
#include "model/rules.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

std::string iso_of(const std::optional<Date>& date) { return date ? iso_from_date(*date) : std::string(); }

bool is_about_training(const Finding& finding) {
    return finding.rule >= Rule::trainer_is_not_registered && finding.rule <= Rule::learning_begins_before_finish;
}

// The next group that waits for a day, after this one got its own; after the last one those before it.
void open_next_date(const ViewContext& view, const SessionDateDialog& done) {
    const auto is_done = [&](const MissingDate& each) { return each.round == done.round && each.group == done.group; };
    std::vector<MissingDate> missing = missing_dates_of(view.organisation);
    const auto here = std::ranges::find_if(missing, is_done);
    if (here == missing.end() || missing.size() == 1) return;
    std::ranges::rotate(missing, here + 1);
    replace_dialog(view, SessionDateDialog{missing.front().round, missing.front().group, {}, {}});
}

// Somebody in a third corner, for Praktijkleren.
Options<PersonId> learner_options(const ViewContext& view) {
    Options<PersonId> options;
    options.add({}, view.words.nobody_chosen);
    for (const Person& person : *view.organisation.people) {
        if (person.trajectory) options.add(person.id, view.name_of_third(person.id));
    }
    return options;
}

}  // namespace

void draw(const ViewContext& view, SessionDateDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    const IntervisieGroup* group = round ? find_group(*round, dialog.group) : nullptr;
    if (!group) return close_dialog(view);
    const std::optional<MissingDate> window = find_session_to_date(*round, *group, dialog.session);
    if (!window) return close_dialog(view);
    if (dialog.day.empty()) {
        const Date from = std::max(window->first.value_or(view.today), view.today);
        dialog.day = iso_from_date(day_for_session(*group, dialog.session, from));
    }
    DialogSheet sheet(view, "date" + round->id.text + '/' + group->id.text,
                      fill(words.date_title, {name_of_group(words, view.organisation, *round, *group)}),
                      SheetWidth::narrow);
    if (window->first)
        sheet.paragraph(fill(words.date_window, {two_dates(words, *window->first, *window->last)}), type::caption);
    const std::optional<Date> day = read_day(view, dialog.day);
    const auto refusal = day ? refusal_of(*group, dialog.session, *day) : std::nullopt;
    const std::string_view wrong = refusal ? sentence_of(words, *refusal) : day_hint(view, dialog.day);
    sheet.field("day", fill(words.date_field, {std::to_string(window->session)}), dialog.day,
                {.role = Role::date_field, .description = wrong, .is_invalid = !wrong.empty()});
    if (day && wrong.empty()) {
        const auto planned = std::ranges::find(group->sessions, dialog.session, &Session::id);
        Session session = planned == group->sessions.end() ? Session() : *planned;
        session.date = day;
        draw_double_bookings(view, sheet, *round, *group, session);
    }
    if (!sheet.done(words.date_button, !wrong.empty())) return;
    view.send(SetSessionDate{dialog.round, dialog.group, dialog.session, *day});
    close_dialog(view);
    if (!dialog.session) open_next_date(view, dialog);
}

TrainingDialog training_dialog(const ViewContext& view, const PersonId& id) {
    TrainingDialog dialog;
    dialog.person = id;
    const Person* person = find_person(view.organisation, id);
    if (!person) return dialog;
    dialog.status = person->training.status;
    dialog.finished = iso_of(person->training.finished);
    dialog.registered = iso_of(person->training.sbb_registered);
    for (const PracticeLearning& learning : *view.organisation.practice_learning) {
        if (learning.trainer != id) continue;
        dialog.learner = learning.learner;
        dialog.begin = iso_of(learning.begin);
    }
    return dialog;
}

void draw(const ViewContext& view, TrainingDialog& dialog) {
    const Words& words = view.words;
    const Person* person = find_person(view.organisation, dialog.person);
    if (!person) return close_dialog(view);
    DialogSheet sheet(view, "training" + person->id.text, fill(words.training_title, {view.name_of(person->id)}),
                      SheetWidth::narrow);
    for (const Finding& finding : findings_of(view, person->id)) {
        if (is_about_training(finding))
            sheet.paragraph(sentence_of(words, view.organisation, view.names, finding), type::caption);
    }
    sheet.select("status", words.training_status, status_options(words), dialog.status);
    Columns training(sheet, 2, least_field);
    Column finished = training.next();
    day_field(view, finished, "finished", words.training_finished, dialog.finished);
    Column registered = training.next();
    day_field(view, registered, "registered", words.training_registered, dialog.registered);
    Columns practice(sheet, 2, least_field);
    practice.next().select("learner", words.training_learner, learner_options(view), dialog.learner);
    Column begin = practice.next();
    day_field(view, begin, "begin", words.training_begin, dialog.begin);
    const bool is_wrong = std::ranges::any_of(std::array{&dialog.finished, &dialog.registered, &dialog.begin},
                                              [&](const std::string* day) { return !day_hint(view, *day).empty(); });
    if (!sheet.done(words.training_button, is_wrong)) return;
    SetTraining set{.person = person->id, .training = person->training};
    set.training.status = dialog.status;
    set.training.finished = read_optional_day(view, dialog.finished);
    set.training.sbb_registered = read_optional_day(view, dialog.registered);
    set.learner = dialog.learner;
    set.begin = read_optional_day(view, dialog.begin);
    view.send(std::move(set));
    close_dialog(view);
}

void draw(const ViewContext& view, LineManagersDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "manager", fill(words.manager_title, {view.name_of(dialog.person)}), SheetWidth::narrow);
    manager_fields(view, sheet, dialog.person, dialog.managers);
    if (!sheet.done(words.manager_button)) return;
    view.send(SetLineManagers{dialog.person, dialog.managers});
    close_dialog(view);
}

}  // namespace driehoek::ui
