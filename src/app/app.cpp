#include "app/app.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <utility>

#include "app/parts.hpp"
#include "base/text.hpp"
#include "io/json.hpp"
#include "model/rules.hpp"
#include "ui/look.hpp"

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
    return status == platform::Status::storage_full ? ui::PageFault::storage_full : ui::PageFault::storage_failed;
}

bool is_about_triads(const Finding& finding) { return static_cast<bool>(finding.triad); }

// The nearest moment of several; negative stands for never.
int nearest(int one, int other) {
    if (one < 0 || other < 0) return std::max(one, other);
    return std::min(one, other);
}

}  // namespace

App::App(platform::Platform& platform) : parts_(std::make_unique<Parts>(platform)) { parts_->open_kept_document(); }

App::~App() = default;

void App::set_sample(std::string json) {
    parts_->sample = std::move(json);
    if (parts_->wants_sample) parts_->start_sample();
}

void App::set_plain(bool plain) { parts_->is_plain = plain; }

void App::set_preferences(Preferences preferences) { parts_->preferences = preferences; }

const char* App::theme() const {
    // After "system" the choices stand in the order of the themes.
    return theme_keys[1 + static_cast<std::size_t>(parts_->theme())].data();
}

Theme App::Parts::theme() const {
    switch (status.theme) {
        case ui::ThemeChoice::light: return Theme::light;
        case ui::ThemeChoice::dark: return Theme::dark;
        case ui::ThemeChoice::contrast: return Theme::contrast;
        case ui::ThemeChoice::system: break;
    }
    if (preferences.more_contrast) return Theme::contrast;
    return preferences.dark ? Theme::dark : Theme::light;
}

void App::pinch(float x, float y, float scale, float dx, float dy) { parts_->pinch = ui::Pinch{{x, y}, scale, dx, dy}; }

void App::Parts::ask(platform::Request request, std::vector<std::string> parts,
                     std::function<void(const platform::Reply&)> then) {
    pending.emplace(platform.start(request, std::move(parts)), std::move(then));
}

void App::Parts::derive() {
    const Date today = platform.today();
    if (!document || (derived_from == revision() && derived_on == today)) return;
    derived_from = revision();
    derived_on = today;
    const Organisation& organisation = document->organisation();
    derived.findings = check_organisation(organisation, today);
    derived.active.clear();
    for (const Triad& triad : *organisation.triads) {
        if (triad.is_active_on(today)) derived.active.push_back(triad.id);
    }
    derived.with_signal.clear();
    for (const Finding& finding : derived.findings) {
        const bool counts = is_about_triads(finding) && std::ranges::binary_search(derived.active, finding.triad);
        if (counts) derived.with_signal.push_back(finding.triad);
    }
    std::ranges::sort(derived.with_signal);
    const auto doubles = std::ranges::unique(derived.with_signal);
    derived.with_signal.erase(doubles.begin(), doubles.end());
}

void App::Parts::refresh_status() {
    status.now = platform.now();
    status.can_undo = document && document->can_undo() && may_change();
    status.can_redo = document && document->can_redo() && may_change();
    if (status.can_undo)
        status.undo_what = sentence_of(words(), document->organisation(), names, document->deed_to_undo());
    if (status.can_redo)
        status.redo_what = sentence_of(words(), document->states()[document->current() + 1].organisation, names,
                                       document->deed_to_redo());
    status.steps_done = document ? static_cast<int>(document->current()) : 0;
    status.has_kept_names = vault.has_kept();
    status.has_names_file = vault.has_file();
    const bool has_failed = keeper.failure().has_value() || vault.has_failed();
    status.kept = keeper.is_read_only()                 ? ui::KeptState::read_only
                  : has_failed                          ? ui::KeptState::failed
                  : keeper.is_kept() && vault.is_kept() ? ui::KeptState::kept
                                                        : ui::KeptState::not_yet;
    // A fault of keeping goes by itself once keeping works again; the others until the user has dealt with them.
    const bool is_about_keeping =
        status.fault == ui::PageFault::storage_full || status.fault == ui::PageFault::storage_failed;
    if (has_failed && !keeper.is_read_only()) {
        status.fault = fault_of(keeper.failure().value_or(platform::Status::storage_failed));
    } else if (is_about_keeping) {
        status.fault = ui::PageFault::none;
    }
    if (keeper.is_read_only())
        status.fault = ui::PageFault::read_only;
    else if (status.fault == ui::PageFault::read_only)
        status.fault = ui::PageFault::none;
    platform.set_unsaved(status.kept == ui::KeptState::not_yet || status.kept == ui::KeptState::failed);
}

ui::ViewContext App::Parts::view(ui::Ui& ui) {
    static const Organisation nothing;
    return {.ui = ui,
            .organisation = document ? document->organisation() : nothing,
            .derived = derived,
            .names = names,
            .words = words(),
            .status = status,
            .today = platform.today(),
            .revision = revision(),
            .state = state,
            .outbox = outbox,
            .wheel = wheel,
            .overview = overview,
            .rounds = rounds,
            .page = {ImGui::GetIO().DisplaySize.x, ImGui::GetIO().DisplaySize.y}};
}

void App::frame() {
    Parts& parts = *parts_;
    parts.wants_frame = false;
    parts.take_replies();
    parts.derive();
    const std::int64_t now = parts.platform.now();
    parts.keeper.note(parts.revision(), now);
    if (parts.state.toast && parts.state.toast->until <= now) parts.state.toast.reset();
    parts.refresh_status();

    const std::string title =
        parts.document ? parts.document->organisation().settings.name + " - " + std::string(parts.words().app_name)
                       : std::string(parts.words().app_name);
    parts.mirror.begin(title, parts.words().language_code);
    const std::vector<ui::Dialog> dialogs_before = parts.state.dialogs;
    const ui::Place place_before = parts.state.place;
    ui::use_theme(parts.theme());
    ui::apply_style();
    begin_page();
    ui::Ui ui{parts.mirror};
    ui.pinch = std::exchange(parts.pinch, std::nullopt);
    // Nothing is shown before it is known what there is: a welcome that turns into a map would be a lie.
    if (!parts.is_opening) ui::draw_shell(parts.view(ui));
    ImGui::End();
    parts.mirror.end();

    if (parts.state.place != place_before) {
        parts.wants_frame = true;
        if (parts.state.place == ui::Place::data) parts.list_restore_points();
    }
    if (parts.state.dialogs.size() != dialogs_before.size()) parts.wants_frame = true;
    if (std::exchange(parts.outbox.wants_frame, false)) parts.wants_frame = true;
    parts.run_commands(dialogs_before);
    for (const ui::Wish& wish : std::exchange(parts.outbox.wishes, {})) {
        parts.fulfil(wish);
        parts.wants_frame = true;
    }
    parts.keeper.note(parts.revision(), now);
    if (parts.document) parts.keeper.keep_when_due(*parts.document, now);
    parts.vault.keep_when_due(now);
}

bool App::wants_frame() const { return parts_->wants_frame; }

int App::milliseconds_until_due() const {
    const Parts& parts = *parts_;
    const std::int64_t now = parts.platform.now();
    int due = nearest(parts.keeper.milliseconds_until_due(now), parts.vault.milliseconds_until_due(now));
    if (const auto& carry = parts.state.carry; carry && carry->held_over && !carry->is_grown)
        due = nearest(due, static_cast<int>(std::max<std::int64_t>(carry->held_since + ui::growing_takes - now, 1)));
    if (parts.state.toast)
        due = nearest(due, static_cast<int>(std::max<std::int64_t>(parts.state.toast->until - now, 1)));
    return due;
}

bool App::Parts::take_key(const std::string& key) {
    const bool has_dialog = !state.dialogs.empty();
    if (key == "Escape") {
        if (has_dialog)
            state.dialogs.pop_back();
        else if (state.carry)
            state.put_back();
        else if (state.has_selection())
            state.select_nothing();
        else if (state.toast)
            state.toast.reset();
        else
            return false;
        return true;
    }
    if (has_dialog || !document) return false;
    if (key == "ctrl+k") {
        state.dialogs.push_back(ui::PaletteDialog{});
        return true;
    }
    if (state.is_round_key(key)) {
        state.round_key = key;
        return true;
    }
    if (key == "?") {
        state.dialogs.push_back(ui::HelpDialog{});
        return true;
    }
    if (key == "ctrl+z" && document->can_undo()) {
        outbox.wishes.push_back({ui::WishKind::undo});
        return true;
    }
    if ((key == "ctrl+y" || key == "ctrl+shift+z") && document->can_redo()) {
        outbox.wishes.push_back({ui::WishKind::redo});
        return true;
    }
    return false;
}

bool App::offer_key(ui::NodeId focus, const std::string& key) {
    Parts& parts = *parts_;
    if (parts.take_key(key)) return true;
    constexpr std::array walking{"ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End",  "n",
                                 "l",          "0",         "+",       "=",         "-",    "Enter"};
    const bool is_space = key == " ";
    if (!is_space && std::ranges::find(walking, key) == walking.end()) return false;
    const auto& nodes = parts.mirror.nodes();
    const std::uint16_t needed = is_space ? ui::state_takes_space : ui::state_takes_keys;
    const bool takes_keys = std::ranges::any_of(nodes, [&](const ui::MirrorNode& node) {
        const bool may = key != "Enter" || node.role == ui::Role::text_field;  // Enter presses everything else
        return may && node.id == focus && (node.state & needed) != 0;
    });
    if (takes_keys) parts.mirror.receive({ui::MirrorEvent::Kind::key, focus, key, 0});
    return takes_keys;
}

ui::Mirror& App::mirror() { return parts_->mirror; }

const std::string& App::last_state() const { return parts_->keeper.last_text(); }

}  // namespace driehoek::app
