// What the app is made of. Shared by the files of this room; nobody else includes it.
#pragma once
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.hpp"
#include "app/composing.hpp"
#include "app/keeper.hpp"
#include "app/name_vault.hpp"
#include "ui/overview_cache.hpp"
#include "ui/palette_cache.hpp"
#include "ui/round_cache.hpp"
#include "ui/views/views.hpp"
#include "ui/wheel_cache.hpp"
#include "words/tables.hpp"

namespace driehoek::app {

// How the choice of colours is kept; in the order of ThemeChoice.
inline constexpr std::array<std::string_view, 4> theme_keys{"system", "light", "dark", "contrast"};

// As the platform writes a number; 0 when it is none.
std::int64_t number_of(const std::string& text);

struct App::Parts {
    explicit Parts(platform::Platform& machine)
        : platform(machine), keeper(machine), vault(machine, names), composing(machine) {}

    platform::Platform& platform;
    ui::Mirror mirror;
    ui::ViewState state;
    ui::Outbox outbox;
    ui::WheelCache wheel;
    ui::OverviewCache overview;
    ui::PaletteCache palette;
    ui::RoundCache rounds;
    ui::Derived derived;
    ui::PageStatus status;
    Names names;
    Keeper keeper;
    NameVault vault;
    Composing composing;
    std::optional<Document> document;
    std::uint64_t revision_base = 0;  // revisions of earlier documents: every state on screen has its own number
    std::uint64_t derived_from = ~0ULL;
    Date derived_on{};
    std::string sample;
    std::optional<std::pair<std::string, Organisation>> offered_file;  // read, with fields left out: the user is asked
    std::string removed_here;  // the organisation that was on the screen when it was removed, of the last one removed
    std::string damaged;  // bytes of a snapshot that could not be read, for the user to keep
    // The newest state that lies there in good order, and that we cannot read: a newer version wrote it, or somebody else.
    struct Unread {
        std::string bytes;
        ReadFault fault;
    };
    std::optional<Unread> unread;
    bool is_opening = false;  // asked for, and not yet there
    int openings = 0;  // which was asked for last: an answer to an earlier one comes too late
    std::int64_t asked_at = 0;
    std::string asked_for;  // its id, or nothing
    ui::PageFault noticed = ui::PageFault::none;  // when it was opened; until the user has dealt with it
    std::string noticed_detail;
    bool has_no_storage = false;
    bool is_writer_gone = false;  // nobody writes what we only look at
    std::function<void()> after_keeping;  // what waits until everything on screen is kept
    std::string wanted_link;  // where to go in the organisation that is being opened
    std::optional<std::string> secret;  // of this device, in every link; none until it is known
    bool wants_sample = false;  // asked for before its text had come
    bool is_plain = false;
    bool wants_frame = true;
    int ui_due = -1;  // milliseconds after the last frame that the views want another; negative: none
    Preferences preferences;
    std::string scale_key;  // the setting that holds the size of everything on this screen
    std::optional<ui::Pinch> pinch;  // since the last frame
    std::vector<ui::Zoomable> zoomable;  // in the last frame
    std::string picture_key;  // for the next one
    std::string english_text;  // what the words below are views into
    std::optional<Words> english;
    Language wanted_language = Language::dutch;
    bool waits_for_words = false;  // at the start, before anything is shown
    std::map<platform::Ticket, std::function<void(const platform::Reply&)>> pending;

    Theme theme() const;
    const Words& words() const { return english && status.language == Language::english ? *english : dutch; }
    std::uint64_t revision() const { return document ? revision_base + document->revision() : revision_base; }
    // The page shows what it can by now, and says that there is more to come.
    bool is_late() const;
    bool may_change() const { return !keeper.is_read_only() && !is_opening; }

    // Starts a request whose reply is handled by `then`.
    void ask(platform::Request request, std::vector<std::string> parts,
             std::function<void(const platform::Reply&)> then = {});

    // --- replies.cpp: what comes back from the machine
    void read_settings();
    // Dutch is always here, the other words come when they are first wanted. `then`: once this language is spoken.
    void speak(Language language, std::function<void()> then = {});
    void take_replies();
    void list_restore_points();
    bool take_composer_reply(const platform::Reply& reply);
    // "vandaag 10:42", "gisteren 16:05", "3 oktober 09:20".
    std::string when(std::int64_t milliseconds) const;

    // --- organisations.cpp: several of them, of which one is on screen
    void list_organisations();
    // Does `next` once all that is on screen is kept. Does not when keeping fails: nothing may be left behind.
    void leave(std::function<void()> next);
    void go_on_when_kept();
    void open_organisation(const std::string& id);
    // before: "", or the key of the state that could not be read.
    void request_open(const std::string& id, const std::string& before = {});
    void take_opened(const platform::Reply& reply, const std::string& asked);
    void take_unopened(const platform::Reply& reply, const std::string& asked);
    void put_on_screen(const platform::Reply& reply, Organisation organisation);
    // The page that writes what is on screen here kept another state.
    void follow_writer();
    void begin_organisation(Organisation organisation, bool is_from_file = false);
    void remove_organisation(const std::string& id);
    void restore_organisation(const std::string& id);
    void forget_view();

    // --- filing.cpp: files of the user's
    // how: as platform::Request::save_file says, or "copy": a download beside the organisation's own file.
    void save_organisation(const std::string& id, const std::string& how);
    void save_organisation_text(const std::string& id, const About& about, const std::string& text,
                                const std::string& how);
    void save_names_of(const std::string& id);
    void describe();
    void wipe();

    // --- links.cpp: what the address bar says
    void go_to_link(const std::string& rest);
    void follow_link(const std::string& link);
    bool meets_dialog();

    // --- opening.cpp: organisations in and out
    void show(Organisation organisation, DeedKind deed, const std::string& restore_label);
    void start_sample();
    void take_file(const std::string& name, const std::string& bytes);
    void bring_in(const std::string& name, Organisation organisation);
    void export_picture();
    void save_file(const std::string& name, const std::string& type, const std::string& bytes);
    std::string file_name(std::string_view organisation, std::string_view ending) const;

    // --- wishes.cpp: what the views sent
    // False when there were some and none of them happened.
    bool run_commands();
    // What the dialog asked for when it sent them; when they were refused it stays, with what was filled in.
    void end_dialog(bool is_accepted);
    void fulfil(const ui::Wish& wish);
    // Without a seed the round as it is gets mended.
    void start_proposal(const RoundId& round, std::optional<int> seed);
    void tell(std::string text, bool offers_undo, bool is_refusal = false);

    // --- app.cpp
    void enter_place();
    void derive();
    ui::PageFault fault() const;
    void refresh_status();
    ui::ViewContext view(ui::Ui& ui);
    bool is_in_field(ui::NodeId focus) const;  // of text
    bool give_key(ui::NodeId focus, const std::string& key);  // to what has the focus, when it wants it
    bool take_key(const std::string& key);
    bool is_round_key(const std::string& key) const;
};

}  // namespace driehoek::app
