// The route of the voorman: the picture, its to-dos with what solves each, and what a station is made of.
#include <algorithm>

#include "picture/foreman_route_picture.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/programme/dialogs.hpp"
#include "ui/places/programme/programme.hpp"
#include "ui/shared/dialog_sheet.hpp"

namespace driehoek::ui {
namespace {

constexpr float to_do_height = 72;
constexpr float least_route_width = 560;  // of the picture
constexpr std::size_t most_to_dos = 6;  // then the number of the rest: they all stand at Overzicht

Word to_do_words(const Words& words, Rule rule) {
    if (rule == Rule::trainer_is_not_registered) return words.route_no_sbb;
    if (rule == Rule::trainer_without_learner) return words.route_no_learner;
    return words.route_look_training;
}

// An amber card with a name and the next step; pressed, it opens what solves it.
void draw_to_do(const ViewContext& view, const RoutePerson& person, const Rect& area) {
    const Scope scope(person.person.text);
    const Word what = to_do_words(view.words, *person.to_do);
    const std::string name = view.name_of(person.person);
    fill_rect(area, Ink::amber_tint, 12);
    const Press press = press_area(view.ui, "to do", area, fill(view.words.task_about, {name, what}));
    if (press.hovered) stroke_rect(area, Ink::amber_line, 12, 2);
    draw_signal_mark(*person.to_do, {area.min.x + 24, area.min.y + 26}, 11);
    const float room = area.width() - 84;
    draw_text({area.min.x + 44, area.min.y + 26}, name, {15, Weight::bold, Ink::ink, Anchor::start, room});
    draw_text({area.min.x + 44, area.min.y + 52}, what, {15, Weight::regular, Ink::ink, Anchor::start, room});
    icon({area.max.x - 32, area.centre().y - 10}, icons::chevron_right, 20, Ink::ink2);
    if (press.pressed) view.open_dialog(training_dialog(view, person.person));
}

void draw_hidden_note(const ViewContext& view, const Rect& area) {
    icon({area.min.x + 8, area.min.y + 6}, icons::eye_off, 20, Ink::ink2);
    Column note(view.ui, {area.min.x + 40, area.min.y + 4}, area.width() - 44);
    note.paragraph(fill(view.words.route_hidden, {std::to_string(view.organisation.settings.small_number)}),
                   type::caption);
}

void draw_to_dos(const ViewContext& view, Column& column, const ForemanRoute& route) {
    std::vector<const RoutePerson*> waiting;
    for (const RoutePerson& person : route.people) {
        if (person.to_do) waiting.push_back(&person);
    }
    const bool has_note = route.certificates.is_hidden();
    if (waiting.empty() && !has_note) return;
    Grid grid(column, 276, to_do_height, space::normal);
    for (std::size_t at = 0; at < std::min(waiting.size(), most_to_dos); ++at)
        draw_to_do(view, *waiting[at], grid.next());
    if (has_note) draw_hidden_note(view, grid.next());
    if (waiting.size() > most_to_dos)
        column.paragraph(fill(view.words.many_more_to_do, {std::to_string(waiting.size() - most_to_dos)}),
                         type::caption);
}

// --- what a station is made of

void draw_learnings(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    for (const PracticeLearning& learning : *view.organisation.practice_learning) {
        const Scope scope(learning.trainer.text + '/' + learning.learner.text);
        std::string line = view.name_of(learning.trainer) + ": " + view.name_of_third(learning.learner);
        if (learning.begin) line += ", " + short_date(words, *learning.begin);
        if (!column.line_with_button(line, "edit", words.activity_open)) continue;
        const auto iso = [](const std::optional<Date>& day) { return day ? iso_from_date(*day) : std::string(); };
        view.open_dialog(
            LearningDialog{learning, iso(learning.begin), iso(learning.end), iso(learning.certificate), false});
    }
    if (column.button("add", words.learning_add, {.glyph = icons::plus})) view.open_dialog(LearningDialog{});
}

std::string recognition_words(const ViewContext& view, const Unit& unit) {
    const Words& words = view.words;
    if (!unit.sbb_recognised) return std::string(words.recognised_not);
    const Date end = recognition_ends(*unit.sbb_recognised);
    return fill(end > view.today ? words.recognised_until : words.recognised_was_until, {long_date(words, end)});
}

void draw_recognitions(const ViewContext& view, Column& column) {
    column.leave(space::gap);
    column.heading(view.words.route_recognitions, 3);
    for (const Unit& unit : *view.organisation.units) {
        if (!unit.sbb_recognised) continue;
        column.line(unit.name, type::strong);
        column.leave(space::hair);
        const bool is_over = recognition_ends(*unit.sbb_recognised) <= view.today;
        column.paragraph(recognition_words(view, unit), is_over ? type::attention : type::caption);
    }
}

// Instead of the picture: each stop in words, and the stations with what they are made of.
void draw_route_rows(const ViewContext& view, Column& column, const ForemanRoute& route) {
    const auto told = route_in_words(view.words, route);
    for (std::size_t stop = 0; stop < told.size(); ++stop) {
        const Scope scope(std::to_string(stop));
        column.paragraph(told[stop]);
        if (stop > 0 && column.button("open", view.words.route_stations[stop], {.glyph = icons::chevron_right}))
            view.open_dialog(RouteStationDialog{static_cast<int>(stop) - 1});
    }
}

}  // namespace

void draw_route(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    const ForemanRoute& route = route_of(view);
    Card card(column, "route", {}, {.spoken = words.route_title});
    card.heading_with(words.route_title, 2,
                      route.all() == 0 ? std::string() : fill(words.route_text, {std::to_string(route.all())}));
    if (route.all() == 0) return card.paragraph(words.route_nobody, type::caption);
    if (card.width() < least_route_width) {
        draw_route_rows(view, card, route);
        card.leave(space::normal);
        return draw_to_dos(view, card, route);
    }
    const Picture& picture = route_picture_of(view, card.width());
    card.leave(space::close);
    const Rect area = card.take(picture.bounds.height());
    ProgrammeState& state = view.own<ProgrammeState>();
    const PictureAct act = explore_picture(view.ui, "foremen", area, picture, state.route);
    constexpr std::array glyphs{icons::graduation_cap, icons::badge_check, icons::hand_helping, icons::award};
    const auto places = large_station_places(area.width());
    for (std::size_t at = 0; at < places.size(); ++at)
        icon({area.min.x + places[at].x - 13, area.min.y + places[at].y - 13}, glyphs[at], 26, Ink::ink);
    if (act.chosen && act.chosen->kind == Subject::Kind::person)
        view.open_dialog(training_dialog(view, act.chosen->person));
    else if (act.chosen)
        view.open_dialog(RouteStationDialog{act.chosen->column});
    card.leave(space::normal);
    draw_to_dos(view, card, route);
}

void draw(const ViewContext& view, RouteStationDialog& dialog) {
    const Words& words = view.words;
    const auto station = static_cast<std::size_t>(dialog.station);
    DialogSheet sheet(view, "station", words.route_stations[station + 1]);
    if (station + 1 == large_stations) {
        const ToldCount& told = route_of(view).certificates;
        sheet.paragraph(told.count == 0 ? std::string(words.route_certificates_none)
                                        : std::string(words.route_stations[station + 1]) + ": " + text_of(told),
                        type::strong);
        if (told.is_hidden())
            sheet.paragraph(fill(words.route_hidden, {std::to_string(view.organisation.settings.small_number)}),
                            type::caption);
    }
    if (station >= 2) {
        sheet.paragraph(words.learning_text, type::caption);
        draw_learnings(view, sheet);
    } else {
        const auto least = static_cast<RouteStop>(station + 1);
        for (const RoutePerson& person : route_of(view).people) {
            if (person.stop < least) continue;
            const Scope scope(person.person.text);
            if (sheet.line_with_button(view.name_of(person.person), "open", words.solve_training))
                view.open_dialog(training_dialog(view, person.person));
        }
        if (station == 1) draw_recognitions(view, sheet);
    }
    sheet.end(words.done);
}

void draw(const ViewContext& view, LearningDialog& dialog) {
    const Words& words = view.words;
    PracticeLearning& learning = dialog.learning;
    DialogSheet sheet(view, "learning", words.learning_title);
    sheet.paragraph(words.learning_text, type::caption);
    if (dialog.is_new) {
        Options<PersonId> trainers, learners;
        trainers.add({}, words.nobody_chosen);
        learners.add({}, words.nobody_chosen);
        for (const Person& person : *view.organisation.people) {
            if (person.training.sbb_registered) trainers.add(person.id, view.name_of(person.id));
            if (person.trajectory) learners.add(person.id, view.name_of_third(person.id));
        }
        Columns people(sheet, 2, least_field);
        people.next().select("trainer", words.learning_trainer, trainers, learning.trainer);
        people.next().select("learner", words.learning_learner, learners, learning.learner);
    } else {
        sheet.paragraph(view.name_of(learning.trainer) + ": " + view.name_of_third(learning.learner), type::strong);
    }
    Columns days(sheet, 2, least_field);
    Column begin = days.next();
    day_field(view, begin, "begin", words.learning_begin, dialog.begin);
    Column end = days.next();
    day_field(view, end, "end", words.learning_end, dialog.end);
    Columns last(sheet, 2, least_field);
    Column certificate = last.next();
    day_field(view, certificate, "certificate", words.learning_certificate, dialog.certificate);
    Options<int> levels;
    for (int level = 1; level <= 4; ++level) levels.add(level, fill(words.mbo_level, {std::to_string(level)}));
    last.next().select("level", words.learning_level, levels, learning.level);
    if (!dialog.is_new &&
        sheet.button("remove", words.learning_remove, {.kind = ButtonKind::danger, .glyph = icons::trash_2})) {
        view.send(RemoveLearning{learning.trainer, learning.learner});
        return close_dialog(view);
    }
    const bool is_wrong = std::ranges::any_of(std::array{&dialog.begin, &dialog.end, &dialog.certificate},
                                              [&](const std::string* day) { return !day_hint(view, *day).empty(); });
    if (!sheet.done(words.learning_save, is_wrong || !learning.trainer || !learning.learner)) return;
    learning.begin = read_optional_day(view, dialog.begin);
    learning.end = read_optional_day(view, dialog.end);
    learning.certificate = read_optional_day(view, dialog.certificate);
    view.send(SetLearning{learning});
    close_dialog(view);
}

}  // namespace driehoek::ui
