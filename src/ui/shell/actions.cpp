#include "ui/shell/actions.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "derive/intervisie.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/data/data.hpp"
#include "ui/places/data/dialogs.hpp"
#include "ui/places/data/intake.hpp"
#include "ui/places/intervisie/dates.hpp"
#include "ui/places/intervisie/encounters.hpp"
#include "ui/places/intervisie/rounds.hpp"
#include "ui/places/triads/triads.hpp"
#include "ui/shared/account_dialog.hpp"
#include "ui/shared/dialogs.hpp"
#include "ui/shared/methods_dialog.hpp"
#include "ui/shared/own_papers.hpp"
#include "ui/shared/scenarios.hpp"
#include "ui/shared/views.hpp"
#include "ui/shell/dialogs.hpp"
#include "ui/shell/places.hpp"
#include "ui/shell/stories.hpp"

namespace driehoek::ui {
namespace {

using Kind = ActionKind;

// In the order in which the palette and the list of keys show them.
constexpr std::array table{
    Action{Kind::open_palette, "ctrl+k", {}, icons::search, &Words::palette_title},
    Action{Kind::start_triad, "m h", {}, icons::plus, &Words::start_triad},
    Action{Kind::add_person, "m p", {}, icons::user_plus, &Words::add_person},
    Action{Kind::start_round, "m r", {}, icons::users_round, &Words::action_round},
    Action{Kind::custom_training, "m t", {}, icons::graduation_cap, &Words::action_custom},
    Action{Kind::what_if, "m w", {}, icons::git_compare, &Words::what_if_start},
    Action{Kind::tour, "g r", {}, icons::presentation, &Words::tour_start},
    Action{Kind::stories, "m s", {}, icons::presentation, &Words::story_start},
    Action{Kind::propose, "m v", {}, icons::wand_sparkles, &Words::propose},
    Action{Kind::mend, "m i", {}, icons::wand_sparkles, &Words::mend_button},
    Action{Kind::show_encounters, "g w", {}, icons::users_round, &Words::encounters_title},
    Action{Kind::show_dates, "g d", {}, icons::calendar_days, &Words::title_dates},
    Action{Kind::print_sheets, "m d", {}, icons::printer, &Words::print_title},
    Action{Kind::evaluation, "m e", {}, icons::file_spreadsheet, &Words::action_evaluation},
    Action{Kind::methods, "m n", {}, icons::copy, &Words::action_methods},
    Action{Kind::account, "m a", {}, icons::printer, &Words::account_title},
    Action{Kind::own_triad, "m 3", {}, icons::printer, &Words::own_triad_button},
    Action{Kind::own_data, "m g", {}, icons::printer, &Words::own_data_button},
    Action{Kind::filter, "f", {}, icons::funnel, &Words::action_filter},
    Action{Kind::switch_list, "l", {}, icons::list, &Words::show_in_list},
    Action{Kind::next_signal, "n", {}, icons::arrow_right, &Words::action_next_signal},
    Action{Kind::previous_signal, "shift+n", {}, icons::arrow_left, &Words::action_previous_signal},
    Action{Kind::undo, "ctrl+z", {}, icons::undo_2, &Words::undo},
    Action{Kind::redo, "ctrl+y", "ctrl+shift+z", icons::redo_2, &Words::redo},
    Action{Kind::save_file, "ctrl+s", {}, icons::save, &Words::file_save},
    Action{Kind::download_file, "m b", {}, icons::download, &Words::export_json},
    Action{Kind::save_picture, "ctrl+shift+s", {}, icons::image, &Words::action_save_picture},
    Action{Kind::switch_names, "c", {}, icons::eye_off, &Words::codes_title},
    Action{Kind::rename, "F2", {}, icons::pencil, &Words::action_rename},
    Action{Kind::units, "m o", {}, icons::network, &Words::action_units},
    Action{Kind::people, "m m", {}, icons::users_round, &Words::action_people},
    Action{Kind::read_table, "m l", {}, icons::file_spreadsheet, &Words::reading_button},
    Action{Kind::organisations, "g k", {}, icons::folder_open, &Words::organisations_choose},
    Action{Kind::copy_organisation, "m k", {}, icons::copy, &Words::organisation_copy},
    Action{Kind::retention, "m u", {}, icons::clock, &Words::retention_action},
    Action{Kind::log, "m c", {}, icons::list, &Words::log_action},
    Action{Kind::templates, "m j", {}, icons::shield_check, &Words::templates_action},
    Action{Kind::finish, "g q", {}, icons::log_out, &Words::finish_button},
    Action{Kind::use_device_colours, "k a", {}, icons::eye, &Words::theme_title},
    Action{Kind::use_light, "k l", {}, icons::eye, &Words::theme_title},
    Action{Kind::use_dark, "k d", {}, icons::eye, &Words::theme_title},
    Action{Kind::use_contrast, "k h", {}, icons::eye, &Words::theme_title},
    Action{Kind::scale_up, "k g", {}, icons::plus, &Words::scale_up},
    Action{Kind::scale_down, "k k", {}, icons::minus, &Words::scale_down},
    Action{Kind::speak_dutch, "t n", {}, icons::languages, &Words::language_title},
    Action{Kind::speak_english, "t e", {}, icons::languages, &Words::language_title},
    Action{Kind::switch_letters, "ctrl+,", {}, icons::key, &Words::action_letters_off},
    Action{Kind::help, "?", "F1", icons::circle_question_mark, &Words::nav_help},
    Action{Kind::in_picture, "Tab", {}, {}, &Words::key_does_tab},
    Action{Kind::in_picture, "arrows", {}, {}, &Words::key_does_arrows},
    Action{Kind::in_picture, "Enter", {}, {}, &Words::key_does_enter},
    Action{Kind::in_picture, "+ -", {}, {}, &Words::key_does_zoom},
    Action{Kind::in_picture, "0", {}, {}, &Words::key_does_fit},
    Action{Kind::in_picture, "space", {}, {}, &Words::key_does_space},
    Action{Kind::in_picture, "Escape", {}, {}, &Words::key_does_escape},
};

constexpr std::size_t position_of(ActionKind kind) {
    return static_cast<std::size_t>(kind) - static_cast<std::size_t>(Kind::open_palette);
}

constexpr bool is_in_order() {
    for (std::size_t index = 0; table[index].kind < Kind::in_picture; ++index) {
        if (position_of(table[index].kind) != index) return false;
    }
    return true;
}
static_assert(is_in_order(), "an action is found by where it stands");

// Only what a slip of the finger, or a word spoken to the computer, can press: no control key, no F key (WCAG 2.1.4).
bool is_letters(std::string_view key) { return !key.contains("ctrl+") && !key.contains('F'); }

int number_from(ActionKind kind, ActionKind first) { return static_cast<int>(kind) - static_cast<int>(first); }

std::string with_choice(Word title, Word choice) { return std::string(title) + ": " + std::string(choice); }

void switch_list(const ViewContext& view) {
    const bool list = view.state.place->has_list && view.shows_list();
    if (!view.state.place->has_list) go_to_triads(view);
    view.state.shows_list = !list;
}

// At the rounds the groups that do not comply, else the 3-hoeken with a signal.
void select_signal(const ViewContext& view, int step) {
    const Round* round = view.state.place == &places::intervisie ? round_in_view(view) : nullptr;
    if (round && view.state.dates.is_shown && !view.state.encounters.is_shown)
        return select_next_issue(view, *round, step);
    if (round && !view.state.encounters.is_shown) return select_next_problem(view, *round, step);
    if (view.state.place != &places::triads) go_to_triads(view);
    select_next_signal(view, step);
}

std::string cap_of(const Words& words, std::string_view key) {
    if (key == "arrows") return std::string(words.key_arrows);
    if (key == "space") return std::string(words.key_space);
    if (key == "Escape") return std::string(words.key_escape);
    std::string cap;
    bool begins = true;
    for (const char sign : key) {
        const bool joins = sign == '+' && !begins;
        const bool is_small = begins && sign >= 'a' && sign <= 'z';
        cap += joins ? ' ' : is_small ? static_cast<char>(sign - 32) : sign;
        begins = joins;
    }
    return cap;
}

// What stands before the first space, and takes it off.
std::string_view take_key(std::string_view& keys) {
    const std::size_t end = std::min(keys.find(' '), keys.size());
    const std::string_view first = keys.substr(0, end);
    keys.remove_prefix(std::min(end + 1, keys.size()));
    return first;
}

// The round that is shown, or the latest one that there can be forms about.
const Round& round_to_evaluate(const ViewContext& view) {
    const Round* found = round_in_view(view);
    for (const Round& round : *view.organisation.rounds) {
        const bool is_better = !has_final_group(*found) || (found != round_in_view(view) && is_earlier(*found, round));
        if (has_final_group(round) && is_better) found = &round;
    }
    return *found;
}

}  // namespace

std::vector<Action> actions() {
    std::vector<Action> all;
    for (const Place* place : all_places()) all.push_back({Kind::go, place->key, {}, place->glyph, place->name, place});
    all.insert(all.end(), table.begin(), table.end());
    return all;
}

const Action& action_of(ActionKind kind) { return table[position_of(kind)]; }

std::string title_of(const ViewContext& view, const Action& action) {
    const Words& words = view.words;
    const Word label = words.*action.label;
    switch (action.kind) {
        case Kind::go: return fill(words.go_to_place, {label});
        case Kind::use_device_colours:
        case Kind::use_light:
        case Kind::use_dark:
        case Kind::use_contrast:
            return with_choice(
                label,
                words.theme_choices[static_cast<std::size_t>(number_from(action.kind, Kind::use_device_colours))]);
        case Kind::speak_dutch: return with_choice(label, words.language_names[Language::dutch]);
        case Kind::speak_english: return with_choice(label, words.language_names[Language::english]);
        case Kind::what_if: return std::string(view.scenario ? words.what_if_leave : label);
        case Kind::switch_list: return std::string(view.shows_list() ? words.show_on_map : label);
        case Kind::switch_letters: return std::string(view.status.letters_are_off ? words.action_letters_on : label);
        default: return std::string(label);
    }
}

bool is_enabled(const ViewContext& view, ActionKind kind) {
    if (view.state.place == &places::welcome) return false;
    switch (kind) {
        case Kind::undo: return view.status.can_undo;
        case Kind::redo: return view.status.can_redo;
        case Kind::propose: {
            const Round* round = round_in_view(view);
            return round && !has_final_group(*round);
        }
        case Kind::mend: {
            const Round* round = round_in_view(view);
            return round && can_be_mended(view, *round);
        }
        case Kind::show_encounters:
        case Kind::show_dates:
        case Kind::print_sheets:
        case Kind::evaluation: return !view.organisation.rounds->empty();
        case Kind::tour:
        case Kind::save_picture: return !view.derived.active.empty();
        case Kind::scale_up: return view.status.scale_shown() < view.status.most_scale;
        case Kind::scale_down: return view.status.scale_shown() > 0;
        case Kind::own_triad: return !view.derived.active.empty() || !view.derived.planned.empty();
        case Kind::own_data: return !view.organisation.people->empty();
        case Kind::in_picture: return false;
        default: return true;
    }
}

void run(const ViewContext& view, const Action& action) {
    if (action.place) return go_to(view, *action.place);
    run(view, action.kind);
}

void run(const ViewContext& view, ActionKind kind) {
    switch (kind) {
        case Kind::go: return;
        case Kind::open_palette: return view.open_dialog(PaletteDialog{});
        case Kind::start_triad: return view.open_dialog(StartTriadDialog{});
        case Kind::add_person: return view.open_dialog(AddPersonDialog{});
        case Kind::start_round: return open_new_round(view);
        case Kind::custom_training: return view.open_dialog(CustomTrainingDialog{});
        case Kind::filter: go_to(view, places::triads); return view.open_dialog(FilterDialog{view.state.filter});
        case Kind::switch_list: return switch_list(view);
        case Kind::next_signal:
        case Kind::previous_signal: return select_signal(view, kind == Kind::next_signal ? 1 : -1);
        case Kind::undo: return view.ask(wish::Undo{});
        case Kind::redo: return view.ask(wish::Redo{});
        case Kind::what_if: return view.scenario ? view.ask(wish::EnterScenario{}) : start_scenario(view);
        case Kind::tour: return show_tour(view);
        case Kind::stories: return view.open_dialog(StoriesDialog{});
        case Kind::propose: go_to(view, places::intervisie); return propose(view, *round_in_view(view));
        case Kind::mend: go_to(view, places::intervisie); return view.ask(wish::MendRound{round_in_view(view)->id});
        case Kind::show_encounters: return show_encounters(view);
        case Kind::show_dates: return show_dates(view);
        case Kind::print_sheets: return view.open_dialog(PrintDialog{round_in_view(view)->id});
        case Kind::account: return open_account(view);
        case Kind::own_triad: return open_own_triad(view);
        case Kind::own_data: return open_own_data(view);
        case Kind::evaluation: return view.open_dialog(EvaluationDialog{round_to_evaluate(view).id});
        case Kind::methods: return view.open_dialog(MethodsDialog{});
        case Kind::save_file: return view.ask(wish::SaveFile{});
        case Kind::download_file: return view.ask(wish::ExportJson{});
        case Kind::save_picture: return view.ask(wish::ExportSvg{});
        case Kind::switch_names: return press_codes(view);
        case Kind::rename:
            if (rename_chosen(view)) return;
            return view.open_dialog(RenameDialog{view.organisation.settings.name});
        case Kind::units: return show_part(view, DataPart::units);
        case Kind::people: return show_part(view, DataPart::people);
        case Kind::read_table: return view.open_dialog(ReadTableDialog{});
        case Kind::organisations: return view.open_dialog(OrganisationsDialog{});
        case Kind::copy_organisation: return view.ask(wish::DuplicateOrganisation{});
        case Kind::retention: return view.open_dialog(RetentionDialog{});
        case Kind::log: return open_log(view);
        case Kind::templates: return view.open_dialog(TemplatesDialog{});
        case Kind::finish: return view.open_dialog(FinishDialog{});
        case Kind::use_device_colours:
        case Kind::use_light:
        case Kind::use_dark:
        case Kind::use_contrast:
            return view.ask(wish::SetTheme{static_cast<ThemeChoice>(number_from(kind, Kind::use_device_colours))});
        case Kind::scale_up:
        case Kind::scale_down:
            return view.ask(wish::SetScale{view.status.scale_shown() + (kind == Kind::scale_up ? 1 : -1)});
        case Kind::speak_dutch:
        case Kind::speak_english:
            return view.ask(wish::SetLanguage{static_cast<Language>(number_from(kind, Kind::speak_dutch))});
        case Kind::switch_letters: return view.ask(wish::SetLetters{view.status.letters_are_off});
        case Kind::help: return view.open_dialog(HelpDialog{});
        case Kind::in_picture: return;
    }
}

bool run_key(const ViewContext& view, const std::string& key) {
    // What waits for the next frame may be what is to be undone or redone: only after it is known whether there is anything.
    const bool something_waits = !view.outbox.wishes.empty() || view.ui.mirror.has_events();
    const auto may_be_enabled = [&](ActionKind kind) {
        const bool goes_through_time = kind == Kind::undo || kind == Kind::redo;
        const bool is_reached = view.state.dialogs.empty() || (goes_through_time && view.state.may_go_through_time());
        return is_reached && (is_enabled(view, kind) || (goes_through_time && something_waits));
    };
    std::string& typed = view.state.typed_keys;
    const std::string keys = typed.empty() ? key : typed + ' ' + key;
    typed.clear();
    for (const Action& action : actions()) {
        if (!may_be_enabled(action.kind)) continue;
        const std::string_view match = keys == action.key ? action.key : keys == action.also ? action.also : "";
        const bool is_off = view.status.letters_are_off && is_letters(action.key) && match != "F1";
        if (is_off) continue;
        if (!match.empty()) {
            run(view, action);
            return true;
        }
        if (action.key.starts_with(keys + ' ')) typed = keys;
    }
    return !typed.empty();
}

std::string name_of_key(const Words& words, std::string_view key) {
    std::string name;
    while (!key.empty()) name += (name.empty() ? "" : " ") + cap_of(words, take_key(key));
    return name;
}

float draw_keys(const Words& words, std::string_view key, Point at, Anchor anchor) {
    if (anchor == Anchor::end) {
        float width = 0;
        for (std::string_view rest = key; !rest.empty();)
            width += (width > 0 ? 8 : 0) + key_cap_width(cap_of(words, take_key(rest)));
        return draw_keys(words, key, {at.x - width, at.y});
    }
    float x = at.x;
    while (!key.empty()) x += (x > at.x ? 8 : 0) + draw_key_cap(cap_of(words, take_key(key)), {x, at.y});
    return x - at.x;
}

}  // namespace driehoek::ui
