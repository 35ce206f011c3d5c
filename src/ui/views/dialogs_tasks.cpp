// Dialogs that solve a task of the overview: the day of a session, somebody's training, who somebody reports to.
// Where more of the same kind wait, the next one follows.
#include <algorithm>

#include "base/text.hpp"
#include "derive/intervisie.hpp"
#include "model/rules.hpp"
#include "ui/views/dialogs.hpp"

namespace driehoek::ui {
namespace {

std::string iso_of(const std::optional<Date>& date) { return date ? iso_from_date(*date) : std::string(); }

std::optional<Date> date_of(const std::string& text) { return text.empty() ? std::nullopt : date_from_iso(text); }

bool is_about_training(const Finding& finding) {
    return finding.rule >= Rule::trainer_is_not_registered && finding.rule <= Rule::learning_begins_before_finish;
}

// Which session it is, from 1, and the days that suit it; none when it has none to follow.
MissingDate window_of(const Round& round, const IntervisieGroup& group, const SessionId& id) {
    MissingDate window{.round = round.id, .group = group.id, .session = 1};
    for (const Session& session : group.sessions) {
        const bool is_meant = id ? session.id == id : session.status == SessionStatus::planned && !session.date;
        if (is_meant) break;
        if (session.status == SessionStatus::cancelled) continue;
        ++window.session;
        if (!session.date) continue;
        window.first = *session.date + shortest_interval;
        window.last = *session.date + longest_interval;
    }
    return window;
}

// The next group that waits for a day, after this one got its own.
void open_next_date(const ViewContext& view, const SessionDateDialog& done) {
    const std::vector<MissingDate> missing = missing_dates_of(view.organisation);
    const auto is_done = [&](const MissingDate& each) { return each.round == done.round && each.group == done.group; };
    const auto here = std::ranges::find_if(missing, is_done);
    if (here == missing.end() || here + 1 == missing.end()) return;
    view.open_dialog(SessionDateDialog{(here + 1)->round, (here + 1)->group, {}, {}});
}

// Somebody in a third corner, for Praktijkleren.
Options<PersonId> learner_options(const ViewContext& view) {
    Options<PersonId> options;
    options.add({}, std::string(view.words.nobody_chosen));
    for (const Person& person : *view.organisation.people) {
        if (person.trajectory) options.add(person.id, view.name_of(person.id));
    }
    return options;
}

}  // namespace

void draw(const ViewContext& view, SessionDateDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    const IntervisieGroup* group = round ? find_group(*round, dialog.group) : nullptr;
    if (!group) return close_dialog(view);
    const MissingDate window = window_of(*round, *group, dialog.session);
    if (dialog.day.empty()) dialog.day = iso_of(window.first ? std::max(*window.first, view.today) : view.today);
    DialogFrame frame(view.ui, "date" + group->id.text, fill(words.date_title, {group->name}), words.dialog_close, 480);
    Point at = frame.origin();
    if (window.first) {
        at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(),
                         fill(words.date_window, {two_dates(words, *window.first, *window.last)}), quiet_text);
    }
    const std::optional<Date> day = date_of(dialog.day);
    at.y = labelled_field(view, at, frame.width(), "day", fill(words.date_field, {std::to_string(window.session)}),
                          dialog.day, Role::date_field, day ? std::string_view() : words.date_is_not_valid, !day);
    const bool done = draw_done_row(view, at, frame.width(), words.date_button, !day);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
    view.send(SetSessionDate{dialog.round, dialog.group, dialog.session, *day});
    const SessionDateDialog closed = dialog;
    close_dialog(view);
    if (!closed.session) open_next_date(view, closed);
}

TrainingDialog training_dialog(const ViewContext& view, const PersonId& id) {
    TrainingDialog dialog;
    dialog.person = id;
    const Person* person = find_person(view.organisation, id);
    if (!person) return dialog;
    dialog.status = static_cast<int>(person->training.status);
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
    DialogFrame frame(view.ui, "training" + person->id.text, fill(words.training_title, {view.name_of(person->id)}),
                      words.dialog_close, 480);
    Point at = frame.origin();
    const float half = (frame.width() - 16) / 2;
    for (const Finding& finding : findings_of(view, person->id)) {
        if (is_about_training(finding))
            at.y = paragraph(view.ui, {at.x, at.y + 14}, frame.width(),
                             sentence_of(words, view.organisation, view.names, finding), quiet_text);
    }
    const std::vector<std::string> statuses(words.training_statuses.begin(), words.training_statuses.end());
    at.y = labelled_select(view, at, frame.width(), "status", words.training_status, statuses, dialog.status);
    labelled_field(view, at, half, "finished", words.training_finished, dialog.finished, Role::date_field);
    at.y = labelled_field(view, {at.x + half + 16, at.y}, half, "registered", words.training_registered,
                          dialog.registered, Role::date_field);
    const Options<PersonId> learners = learner_options(view);
    if (dialog.chosen == 0) dialog.chosen = learners.index_of(dialog.learner);
    labelled_select(view, at, half, "learner", words.training_learner, learners.labels, dialog.chosen);
    at.y = labelled_field(view, {at.x + half + 16, at.y}, half, "begin", words.training_begin, dialog.begin,
                          Role::date_field);
    const bool done = draw_done_row(view, at, frame.width(), words.training_button);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
    SetTraining set{.person = person->id, .training = person->training};
    set.training.status = static_cast<ProgrammeStatus>(dialog.status);
    set.training.finished = date_of(dialog.finished);
    set.training.sbb_registered = date_of(dialog.registered);
    set.learner = learners.at(dialog.chosen);
    set.begin = date_of(dialog.begin);
    view.send(std::move(set));
    close_dialog(view);
}

void draw(const ViewContext& view, LineManagerDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "manager", fill(words.manager_title, {view.name_of(dialog.person)}), words.dialog_close,
                      480);
    Point at = frame.origin();
    Options<PersonId> managers;
    managers.add({}, std::string(words.nobody_chosen));
    for (const Person& person : *view.organisation.people) {
        if (!person.functions.empty() && person.id != dialog.person) managers.add(person.id, view.name_of(person.id));
    }
    at.y = labelled_select(view, at, frame.width(), "manager", words.manager_field, managers.labels, dialog.manager);
    const bool done = draw_done_row(view, at, frame.width(), words.manager_button);
    frame.ends_at(at.y + 52);
    if (frame.wants_to_close()) return close_dialog(view);
    if (!done) return;
    view.send(SetLineManager{dialog.person, managers.at(dialog.manager)});
    close_dialog(view);
}

}  // namespace driehoek::ui
