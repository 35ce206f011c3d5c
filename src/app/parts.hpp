// What the app is made of. Shared by the files of this room; nobody else includes it.
#pragma once
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "app/app.hpp"
#include "app/keeper.hpp"
#include "app/name_vault.hpp"
#include "ui/overview_cache.hpp"
#include "ui/round_cache.hpp"
#include "ui/views/views.hpp"
#include "ui/wheel_cache.hpp"

namespace driehoek::app {

// How the choice of colours is kept; in the order of ThemeChoice.
inline constexpr std::array<std::string_view, 4> theme_keys{"system", "light", "dark", "contrast"};

struct App::Parts {
    explicit Parts(platform::Platform& machine) : platform(machine), keeper(machine), vault(machine, names) {}

    platform::Platform& platform;
    ui::Mirror mirror;
    ui::ViewState state;
    ui::Outbox outbox;
    ui::WheelCache wheel;
    ui::OverviewCache overview;
    ui::RoundCache rounds;
    ui::Derived derived;
    ui::PageStatus status;
    Names names;
    Keeper keeper;
    NameVault vault;
    std::optional<Document> document;
    std::uint64_t revision_base = 0;  // revisions of earlier documents: every state on screen has its own number
    std::uint64_t derived_from = ~0ULL;
    Date derived_on{};
    std::string sample;
    std::string damaged;  // bytes of a snapshot that could not be read, for the user to keep
    bool is_opening = true;
    bool wants_sample = false;  // asked for before its text had come
    bool is_plain = false;
    bool wants_frame = true;
    int ui_due = -1;  // milliseconds after the last frame that the views want another; negative: none
    Preferences preferences;
    std::string scale_key;  // the setting that holds the size of everything on this screen
    std::optional<ui::Pinch> pinch;
    std::map<platform::Ticket, std::function<void(const platform::Reply&)>> pending;

    Theme theme() const;
    const Words& words() const { return words_in(status.language); }
    std::uint64_t revision() const { return document ? revision_base + document->revision() : revision_base; }
    bool may_change() const { return !keeper.is_read_only(); }

    // Starts a request whose reply is handled by `then`.
    void ask(platform::Request request, std::vector<std::string> parts,
             std::function<void(const platform::Reply&)> then = {});

    // --- replies.cpp: what comes back from the machine
    void open_kept_document();
    void take_replies();
    void list_restore_points();

    // --- opening.cpp: organisations in and out
    void show(Organisation organisation, DeedKind deed, const std::string& restore_label);
    void start_sample();
    void take_file(const std::string& name, const std::string& bytes);
    void export_organisation();
    void export_picture();
    void save_file(const std::string& name, const std::string& type, const std::string& bytes);

    // --- wishes.cpp: what the views sent
    void run_commands(const std::vector<ui::Dialog>& dialogs_before);
    void fulfil(const ui::Wish& wish);
    void tell(std::string text, bool offers_undo, bool is_refusal = false);

    // --- app.cpp
    void derive();
    void refresh_status();
    ui::ViewContext view(ui::Ui& ui);
    bool take_key(const std::string& key);
};

}  // namespace driehoek::app
