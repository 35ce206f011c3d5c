// What the app is made of. Shared by the files of this room; nobody else includes it.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/app.hpp"
#include "app/composing.hpp"
#include "app/device_settings.hpp"
#include "app/document_on_screen.hpp"
#include "app/files.hpp"
#include "app/input.hpp"
#include "app/intake.hpp"
#include "app/keeper.hpp"
#include "app/languages.hpp"
#include "app/links.hpp"
#include "app/name_vault.hpp"
#include "app/opening.hpp"
#include "app/requests.hpp"
#include "app/trouble.hpp"
#include "app/wall_keeping.hpp"
#include "base/steady_clock.hpp"
#include "model/log.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::app {

// As the platform writes a number; 0 when it is none.
std::int64_t number_of(const std::string& text);

struct App::Parts {
    explicit Parts(platform::Platform& machine)
        : platform(machine), requests(machine), keeper(machine), vault(machine, names), composing(machine) {}

    platform::Platform& platform;
    Requests requests;

    // What is worked on, and how it comes and stays here.
    DocumentOnScreen document;
    Names names;
    Keeper keeper;
    NameVault vault;
    Composing composing;
    Opening opening;
    Files files;
    Intake intake;
    Links links;
    Trouble trouble;
    WallKeeping wall;
    SteadyClock clock;

    // What the user looks at, and with what.
    ui::Mirror mirror;
    ui::ViewState state;
    ui::Outbox outbox;
    ui::Store store;  // of what the views compute once
    ui::PageStatus status;
    Input input;
    Languages languages;
    DeviceSettings device;
    bool is_plain = false;
    bool wants_frame = true;
    // Restore points that are older go, once the state that is on its way is kept; and while they go.
    std::optional<std::int64_t> forgets_before;
    bool is_forgetting = false;
    int ui_due = -1;  // milliseconds after the last frame that the views want another; negative: none

    Theme theme() const { return device.theme_for(status.theme); }
    const Words& words() const { return languages.words_of(status.language); }
    std::uint64_t revision() const { return document.revision(); }
    bool is_late() const { return opening.is_late(platform.now()); }
    std::int64_t steady_now() { return clock.read(platform.even(), platform.now()); }
    bool may_change() const { return !keeper.is_read_only() && !opening.is_under_way(); }

    // Starts a request whose reply is handled by `then`.
    void ask(platform::Request request, std::vector<std::string> parts, Requests::Then then = {}) {
        requests.ask(request, std::move(parts), std::move(then));
    }

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

    // --- wall.cpp: the session on the wall
    void load_wall();
    void note_wall();
    void show_wall();
    void watch_wall(const std::string& id, const std::string& text);
    void keep_wall_now();
    int milliseconds_until_wall_is_due() const;
    void close_wall(const ui::wish::CloseWall& wish);

    // --- logging.cpp: what is noted of what was done, never what it said
    void log(LogEvent event);
    // Of the step that led to this state.
    void log_deed(LogEvent event, std::size_t state);
    // In the log of this organisation; moment and workplace are filled in.
    void log_of(const std::string& id, LogEntry entry);
    void drop_old_log();
    void list_log();
    void save_log();
    void set_workplace(const std::string& name);

    // --- cleaning.cpp: what was cleaned up, in the end for good
    void note_cleaning(DeedKind deed);
    void finish_cleaning_when_due();
    // `before`: restore points of before that moment go.
    void finish_cleaning(std::int64_t before);
    void forget_points_when_kept();
    std::string day_of_final_cleaning() const;
    void remove_names(const std::vector<std::string>& codes);

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
    void show_wanted_sample();
    bool meets_dialog();

    // --- opening.cpp: organisations in and out
    void show(Organisation organisation, DeedKind deed, const std::string& restore_label);
    void start_sample();
    void take_file(const std::string& name, const std::string& bytes);
    void take_method(const std::string& name, const std::string& bytes);
    void bring_in(const std::string& name, Organisation organisation);
    void save_view(ui::ViewFile kind);
    // `event`: what the log says once it is there.
    void save_file(const std::string& name, const std::string& type, const std::string& bytes,
                   LogEvent event = LogEvent::view_saved);
    std::string file_name(std::string_view organisation, std::string_view ending) const;

    // --- reading_in.cpp: tables of other programs
    // An empty name: pasted.
    void take_paste(const std::string& text);
    void begin_table(const std::string& name, const std::string& bytes, bool is_workbook);
    void refuse_table(const std::string& name, Word why);
    void work_on_intake();
    void obey(const ui::IntakeAct& act);
    void read_table_in(const ui::intake_act::ReadIn& act);
    void save_rows_back();
    void end_intake();

    // --- wishes.cpp: what the views sent
    // False when there were some and none of them happened.
    bool run_commands();
    // What the dialog asked for when it sent them; when they were refused it stays, with what was filled in.
    void end_dialog(bool is_accepted);
    void fulfil(const ui::Wish& wish);
    // What leaves the page for calendars and paper (app/handing_out.cpp).
    void save_calendar(const ui::wish::SaveCalendar& wish);
    void print_sheets(const ui::wish::PrintSheets& wish);
    void print_certificates(const ui::wish::PrintCertificates& wish);
    void save_method(const ui::wish::SaveMethod& wish);
    void save_programme_calendar(const ui::wish::SaveProgrammeCalendar& wish);
    void copy_text(const ui::wish::CopyText& wish);
    void print_buddy_paper(const ui::wish::PrintBuddyPaper& wish);
    void print_pages(std::string pages, LogEvent event = LogEvent::printed);
    // Without a seed the round as it is gets mended.
    void start_proposal(const RoundId& round, std::optional<int> seed);
    void tell(std::string text, bool offers_undo, bool is_refusal = false);

    // --- app.cpp
    void enter_place();
    void derive();
    ui::PageFault fault() const;
    void refresh_status();
    std::string told_deed(std::size_t state);
    ui::ViewContext view(ui::Ui& ui);
    bool is_in_field(ui::NodeId focus) const;  // of text
    bool give_key(ui::NodeId focus, const std::string& key);  // to what has the focus, when it wants it
    bool take_key(const std::string& key);
    bool takes_place_key(const std::string& key);
    bool is_round_key(const std::string& key) const;
};

}  // namespace driehoek::app
