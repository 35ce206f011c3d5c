#include "app/app.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <utility>

#include "app/parts.hpp"
#include "base/text.hpp"
#include "io/json.hpp"
#include "model/rules.hpp"
#include "ui/kit/lettering.hpp"
#include "ui/kit/look.hpp"
#include "ui/shell/actions.hpp"
#include "ui/shell/places.hpp"
#include "ui/shell/stories.hpp"

namespace driehoek::app {
namespace {

// A window of ImGui that covers the page and has no looks of its own.
void begin_page() {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("##page", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus);
}

ui::PageFault fault_of(platform::Status status) {
    switch (status) {
        case platform::Status::storage_full: return ui::PageFault::storage_full;
        case platform::Status::storage_is_absent: return ui::PageFault::storage_is_absent;
        case platform::Status::storage_is_newer: return ui::PageFault::newest_is_newer;
        case platform::Status::file_is_too_large: return ui::PageFault::too_large;
        default: return ui::PageFault::storage_failed;
    }
}

// Changes since the last file that a reminder waits for: about an afternoon of work, and still few enough to do again by heart.
constexpr int remind_after = 25;
constexpr float wall_width = 3000;  // CSS pixels
constexpr float least_width = 300;  // pixels of ours: on less no view can be laid out

// The nearest moment of several; negative stands for never.
int nearest(int one, int other) {
    if (one < 0 || other < 0) return std::max(one, other);
    return std::min(one, other);
}

}  // namespace

App::App(platform::Platform& platform, const std::string& link) : parts_(std::make_unique<Parts>(platform)) {
    ui::use_word_painter(&platform.word_painter());
    parts_->read_settings();
    parts_->list_organisations();
    parts_->follow_link(link);
    if (!parts_->opening.is_under_way()) parts_->request_open({});
}

App::~App() { ui::use_word_painter(nullptr); }

void App::set_sample(std::string json) {
    parts_->files.sample = std::move(json);
    if (parts_->files.wants_sample) parts_->start_sample();
}

void App::set_plain(bool plain) { parts_->is_plain = plain; }

void App::fonts_changed() { ui::forget_word_pictures(); }

void App::set_preferences(Preferences preferences) { parts_->device.preferences = preferences; }

const char* App::theme() const {
    // After "system" the choices stand in the order of the themes.
    return theme_keys[1 + static_cast<std::size_t>(parts_->theme())].data();
}

void App::set_screen(int width, int height, float window_width) {
    Parts& parts = *parts_;
    parts.status.most_scale = 0;
    for (std::size_t step = 1; step < ui::scale_steps.size(); ++step) {
        const bool has_room =
            parts.is_plain || window_width * 100 >= least_width * static_cast<float>(ui::scale_steps[step]);
        if (has_room) parts.status.most_scale = static_cast<int>(step);
    }
    std::string key = "scale:" + std::to_string(width) + 'x' + std::to_string(height);
    if (key == parts.device.scale_key) return;
    parts.device.scale_key = key;
    // On a wall of pixels nobody reads 15 of them (DESIGN.md section 4), until the user chooses.
    parts.status.scale = window_width >= wall_width ? 2 : 0;
    parts.ask(platform::Request::read_setting, {key}, [&parts, key](const platform::Reply& reply) {
        if (key != parts.device.scale_key || reply.status != platform::Status::done || reply.parts.empty()) return;
        for (std::size_t index = 0; index < ui::scale_steps.size(); ++index) {
            if (reply.parts[0] == std::to_string(ui::scale_steps[index])) parts.status.scale = static_cast<int>(index);
        }
    });
}

float App::scale() const {
    return static_cast<float>(ui::scale_steps[static_cast<std::size_t>(parts_->status.scale_shown())]) / 100;
}

bool App::pinch(float x, float y, float scale, float dx, float dy) {
    return parts_->state.dialogs.empty() && parts_->input.pinch({{x, y}, scale, dx, dy});
}

bool App::carries() const { return parts_->state.carry && !parts_->state.carry->is_by_key; }

void App::Parts::enter_place() {
    if (!document) return;
    if (!state.place->enter) return;
    ui::Ui nothing_drawn{mirror};
    state.place->enter(view(nothing_drawn));
}

void App::Parts::derive() {
    const Date today = platform.today();
    if (document.derive(today)) composing.follow(document->shown(), today);
}

// Of keeping it goes by itself once keeping works again.
ui::PageFault App::Parts::fault() const {
    using enum ui::PageFault;
    if (keeper.is_read_only() && keeper.is_safe()) return trouble.is_writer_gone ? writer_gone : read_only;
    if (keeper.failure() || vault.has_failed())
        return fault_of(keeper.failure().value_or(platform::Status::storage_failed));
    if (trouble.has_no_storage) return storage_is_absent;
    if (opening.is_under_way() && !document && is_late()) return not_opened_yet;
    return trouble.noticed;
}

// What was done to come to a state that is not the first.
std::string App::Parts::told_deed(std::size_t state) {
    const Deed& deed = document->states()[state].deed;
    return sentence_of(words(), document->seen_by(deed, state), document->seen_by(deed, state - 1), names, deed);
}

void App::Parts::refresh_status() {
    status.now = platform.now();
    status.steady = steady_now();
    status.minutes_ahead = platform.minutes_ahead_of_utc(status.now);
    status.can_undo = document && document->can_undo() && may_change();
    status.can_redo = document && document->can_redo() && may_change();
    if (status.can_undo) status.undo_what = told_deed(document->current());
    if (status.can_redo) status.redo_what = told_deed(document->current() + 1);
    status.steps_done = document ? static_cast<int>(document->current()) : 0;
    status.has_kept_names = vault.has_kept();
    status.has_names_file = vault.has_file();
    const bool has_failed = keeper.failure().has_value() || vault.has_failed();
    status.kept = keeper.is_read_only() && keeper.is_safe() ? ui::KeptState::read_only
                  : has_failed                              ? ui::KeptState::failed
                  : keeper.is_kept() && vault.is_kept()     ? ui::KeptState::kept
                                                            : ui::KeptState::not_yet;
    // Told once, when it comes: a region of the page that is always there says it to who does not see the bar.
    status.organisation = document ? keeper.id() : std::string();
    const ui::PageFault before = std::exchange(status.fault, fault());
    status.fault_detail = status.fault == trouble.noticed ? trouble.detail : std::string();
    if (status.fault != before && status.fault != ui::PageFault::none)
        mirror.announce(ui::fault_sentence(words(), status), true);
    const About& about = keeper.about();
    status.changes_since_file = about.changes;
    status.filed = about.filed == 0 ? std::string() : when(about.filed);
    status.cleaned = about.cleaned == 0 ? std::string() : when(about.cleaned);
    status.cleaned_until = about.cleaned == 0 ? std::string() : day_of_final_cleaning();
    // What is made of a sample is nobody's work to lose.
    status.reminds = document && may_change() && !document->organisation().settings.is_sample &&
                     about.changes >= std::max(remind_after, about.quiet_until);
    platform.set_unsaved(status.kept == ui::KeptState::not_yet || status.kept == ui::KeptState::failed);
}

ui::ViewContext App::Parts::view(ui::Ui& ui) {
    static const Organisation nothing;
    return {.ui = ui,
            .organisation = document ? document->shown() : nothing,
            .as_is = document ? document->organisation() : nothing,
            .scenario = document ? find_scenario(document->organisation(), document->scenario()) : nullptr,
            .derived = document.derived(),
            .names = names,
            .words = words(),
            .status = status,
            .today = platform.today(),
            .revision = revision(),
            .state = state,
            .outbox = outbox,
            .store = store,
            .proposal = composing.view(),
            .intake = intake.view(),
            .layout = ui::lay_out({ImGui::GetIO().DisplaySize.x, ImGui::GetIO().DisplaySize.y},
                                  static_cast<int>(ui::all_places().size()), device.preferences.touch)};
}

void App::frame() {
    Parts& parts = *parts_;
    parts.wants_frame = false;
    parts.take_replies();
    parts.go_on_when_kept();
    parts.show_wanted_sample();
    parts.derive();
    parts.work_on_intake();
    const std::int64_t now = parts.platform.now();
    parts.keeper.note(parts.revision(), now);
    parts.finish_cleaning_when_due();
    if (parts.state.toast && parts.state.toast->until <= now) parts.state.toast.reset();
    parts.refresh_status();

    const std::string title =
        parts.document ? parts.document->organisation().settings.name + " - " + std::string(parts.words().app_name)
                       : std::string(parts.words().app_name);
    parts.mirror.begin(title, parts.words().language_code);
    // How many dialogs there are, and which one is on top.
    const auto dialogs_now = [&dialogs = parts.state.dialogs] {
        return std::pair(dialogs.size(), dialogs.empty() ? nullptr : dialogs.back().identity());
    };
    const auto dialogs_before = dialogs_now();
    const ui::Place* const place_before = parts.state.place;
    ui::use_theme(parts.theme());
    ui::apply_style();
    ui::begin_lettering();
    begin_page();
    ui::Ui ui{parts.mirror};
    parts.input.hand_to(ui);
    ui.has_fingers = parts.device.preferences.touch;
    ui.is_still = parts.device.preferences.reduced_motion;
    ui.is_drag_taken = parts.state.carry || parts.state.waits_for_release;
    parts.names.hide_codes(parts.state.story && parts.state.story->is_told());
    // Nothing is shown before it is known what there is: a welcome that turns into a map would be a lie.
    const bool is_known = (!parts.opening.is_under_way() || parts.document) && !parts.languages.are_awaited;
    if (is_known || parts.is_late()) ui::draw_shell(parts.view(ui));
    ImGui::End();
    // What no view took is a table for Gegevens, where that waits for one.
    if (const auto pasted = parts.mirror.take_paste()) parts.take_paste(*pasted);
    parts.mirror.end();
    parts.input.take_from(ui);
    parts.state.wants_done = false;
    parts.ui_due = ui.due;
    if (ui.is_moving || ui::wants_lettering()) parts.wants_frame = true;

    parts.end_dialog(parts.run_commands());
    if (parts.state.place != place_before) {
        parts.wants_frame = true;
        parts.enter_place();
    }
    if (dialogs_now() != dialogs_before) {
        parts.wants_frame = true;
        if (!parts.state.dialogs.empty() && parts.state.dialogs.back().shows_kept()) parts.list_organisations();
    }
    if (std::exchange(parts.outbox.wants_frame, false)) parts.wants_frame = true;
    for (const ui::Wish& wish : std::exchange(parts.outbox.wishes, {})) {
        parts.fulfil(wish);
        parts.wants_frame = true;
    }
    parts.keeper.note(parts.revision(), now);
    if (parts.document) parts.keeper.keep_when_due(*parts.document, now);
    parts.vault.keep_when_due(now);
    parts.note_wall();
    const auto& running = parts.state.wall.content.running;
    parts.platform.set_awake(parts.state.place == &ui::places::session && running && running->is_running());
}

bool App::wants_frame() const { return parts_->wants_frame; }

int App::milliseconds_until_due() const {
    const Parts& parts = *parts_;
    const std::int64_t now = parts.platform.now();
    int due = nearest(parts.keeper.milliseconds_until_due(now), parts.vault.milliseconds_until_due(now));
    due = nearest(due, parts.ui_due);
    due = nearest(due, parts.milliseconds_until_wall_is_due());
    if ((parts.opening.is_under_way() || parts.languages.are_awaited) && !parts.is_late())
        due = nearest(due, static_cast<int>(parts.opening.late_at() - now));
    if (const auto& carry = parts.state.carry; carry && carry->held_over && !carry->is_grown)
        due = nearest(due, static_cast<int>(std::max<std::int64_t>(carry->held_since + ui::growing_takes - now, 1)));
    if (parts.state.toast)
        due = nearest(due, static_cast<int>(std::max<std::int64_t>(parts.state.toast->until - now, 1)));
    return due;
}

// Enter is no letter that a voice or a resting hand can press.
bool App::Parts::is_round_key(const std::string& key) const {
    return state.dialogs.empty() && state.is_round_key(key) && (key == "Enter" || !status.letters_are_off);
}

// Letters alone do nothing where they are off (WCAG 2.1.4).
bool App::Parts::takes_place_key(const std::string& key) {
    if (document && state.story && state.dialogs.empty()) {
        ui::Ui nothing_drawn{mirror};
        if (ui::take_story_key(view(nothing_drawn), key)) return true;
    }
    const bool is_off = status.letters_are_off && key.size() == 1 && key != " ";
    if (!document || !state.dialogs.empty() || !state.place->take_key || is_off || !state.typed_keys.empty())
        return false;
    refresh_status();
    ui::Ui nothing_drawn{mirror};
    return state.place->take_key(view(nothing_drawn), key);
}

bool App::Parts::take_key(const std::string& key) {
    const bool has_dialog = !state.dialogs.empty();
    if (key == "Escape") {
        if (has_dialog)
            state.dialogs.pop_back();
        else if (state.carry)
            state.put_back();
        else if (state.dates.carried_from)
            state.dates.put_back();
        else if (state.has_selection())
            state.select_nothing();
        else if (state.toast)
            state.toast.reset();
        else
            return false;
        return true;
    }
    if (key == "ctrl+z" && state.toast && !state.toast->organisation.empty()) {
        outbox.wishes.push_back(ui::wish::RestoreOrganisation{state.toast->organisation});
        return true;
    }
    if (!document) return false;
    if (is_round_key(key)) {
        state.round_key = key;
        state.typed_keys.clear();
        return true;
    }
    // Of a map, whatever has the focus.
    const bool zooms = key == "+" || key == "=" || key == "-" || key == "0";
    if (zooms && !has_dialog && input.has_zoomable() && !status.letters_are_off) {
        input.press_on_picture(key);
        state.typed_keys.clear();
        return true;
    }
    refresh_status();
    ui::Ui nothing_drawn{mirror};
    const ui::Place* const before = state.place;
    const bool used = ui::run_key(view(nothing_drawn), key);
    if (state.place != before) enter_place();
    return used;
}

bool App::offer_key(ui::NodeId focus, const std::string& key) {
    Parts& parts = *parts_;
    // Enter presses what has the focus, if anything has it.
    const bool is_for_place = !parts.is_in_field(focus) && (key != "Enter" || focus == 0);
    if (is_for_place && parts.takes_place_key(key)) return true;
    // What has the focus comes first, unless a second key is awaited or the key is for the tables as a whole.
    if (!parts.is_round_key(key) && parts.state.typed_keys.empty() && parts.give_key(focus, key)) return true;
    if (key == "Enter" && parts.is_in_field(focus) && !parts.state.dialogs.empty()) {
        parts.state.wants_done = true;
        return true;
    }
    return parts.take_key(key);
}

bool App::Parts::is_in_field(ui::NodeId focus) const {
    return std::ranges::any_of(mirror.nodes(), [&](const ui::MirrorNode& node) {
        return node.id == focus && node.role >= ui::Role::text_field && node.role <= ui::Role::date_field;
    });
}

bool App::Parts::give_key(ui::NodeId focus, const std::string& key) {
    constexpr std::array walking{"ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home",        "End",      "l", "0",
                                 "+",          "=",         "-",       "Enter",     "ContextMenu", "shift+F10"};
    constexpr std::array editing{"F2", "Insert", "PageDown", "PageUp"};
    constexpr std::array calculating{"F8",
                                     "Escape",
                                     "ctrl+c",
                                     "ctrl+d",
                                     "ctrl+z",
                                     "ctrl+Enter",
                                     "alt+ArrowDown",
                                     "ctrl+Home",
                                     "ctrl+End",
                                     "shift+ArrowUp",
                                     "shift+ArrowDown",
                                     "ctrl+shift+ArrowUp",
                                     "ctrl+shift+ArrowDown",
                                     "ctrl+shift+Home",
                                     "ctrl+shift+End"};
    constexpr std::array sideways{"shift+ArrowLeft", "shift+ArrowRight"};
    constexpr std::array letters{"v", "n"};
    const auto is_one_of = [&](const auto& keys) { return std::ranges::find(keys, key) != keys.end(); };
    const int needed = key == " "               ? ui::state_takes_space
                       : is_one_of(walking)     ? ui::state_takes_keys
                       : key == "Delete"        ? ui::state_takes_edits | ui::state_cell
                       : is_one_of(editing)     ? ui::state_takes_edits
                       : is_one_of(calculating) ? ui::state_cell
                       : is_one_of(sideways)    ? ui::state_takes_letters | ui::state_cell
                       : is_one_of(letters)     ? ui::state_takes_letters
                                                : ui::state_none;
    if (needed == ui::state_none) return false;
    const auto& nodes = mirror.nodes();
    const bool takes_keys = std::ranges::any_of(nodes, [&](const ui::MirrorNode& node) {
        const bool may = key != "Enter" || node.role == ui::Role::text_field;  // Enter presses everything else
        return may && node.id == focus && (node.state & needed) != 0;
    });
    if (takes_keys) mirror.receive({ui::MirrorEvent::Kind::key, focus, key, 0});
    return takes_keys;
}

ui::Mirror& App::mirror() { return parts_->mirror; }

const std::string& App::last_state() const { return parts_->keeper.last_text(); }

}  // namespace driehoek::app
