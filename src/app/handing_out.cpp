// What leaves the page for other programs and for paper: sessions for calendars, sheets for groups. Never a case.
#include <algorithm>

#include "app/parts.hpp"
#include "io/calendar_file.hpp"
#include "io/csv.hpp"
#include "io/method_file.hpp"
#include "model/rules.hpp"
#include "picture/buddy_sheet.hpp"
#include "picture/certificate.hpp"
#include "picture/group_sheet.hpp"
#include "picture/svg.hpp"
#include "ui/places/triads/saved_view.hpp"
#include "words/programme/sentences.hpp"
#include "words/sessions/sentences.hpp"

namespace driehoek::app {

void App::Parts::save_calendar(const ui::wish::SaveCalendar& wish) {
    if (!document) return;
    if (document->scenario()) return tell(std::string(words().what_if_no_paper), false, true);
    const Organisation& organisation = document->organisation();
    const auto events = events_of(words(), organisation, {wish.round, wish.group, wish.session, wish.facilitator});
    if (events.empty()) return tell(std::string(words().calendar_nothing), false, true);
    // Nobody's name in the name of a file.
    const Round* round = find_round(organisation, wish.round);
    const IntervisieGroup* group = round ? find_group(*round, wish.group) : nullptr;
    std::string name = "intervisie";
    if (group) name += "-groep-" + group->name;
    if (wish.session) name += "-sessie-" + iso_from_date(events.front().date);
    save_file(name + ".ics", "text/calendar", io::write_calendar(events, platform.now()), LogEvent::calendar_saved);
}

void App::Parts::print_sheets(const ui::wish::PrintSheets& wish) {
    if (!document) return;
    if (document->scenario()) return tell(std::string(words().what_if_no_paper), false, true);
    const Organisation& organisation = document->organisation();
    const Round* round = find_round(organisation, wish.round);
    if (!round) return;
    Names called = names;
    called.show_names(wish.has_names && names.is_open());
    const ui::ScreenMeasure measure;
    const SheetView view{.organisation = organisation,
                         .round = *round,
                         .group = wish.group,
                         .is_for_each = wish.is_for_each,
                         .names = called,
                         .words = words(),
                         .measure = measure,
                         .today = platform.today()};
    print_pages(text_of(group_sheets(view)),
                wish.has_names && names.is_open() ? LogEvent::names_printed : LogEvent::printed);
}

void App::Parts::print_certificates(const ui::wish::PrintCertificates& wish) {
    if (!document) return;
    if (document->scenario()) return tell(std::string(words().what_if_no_paper), false, true);
    const Organisation& organisation = document->organisation();
    const Round* round = find_round(organisation, wish.round);
    const IntervisieGroup* group = round ? find_group(*round, wish.group) : nullptr;
    if (!group) return;
    const CertificateView view{.organisation = organisation,
                               .round = *round,
                               .group = *group,
                               .person = wish.person,
                               .names = names,
                               .words = words(),
                               .today = platform.today()};
    print_pages(text_of(certificates(view)), LogEvent::names_printed);
}

// Words of a method are of nobody: what-if or not, it is the one that is shown.
void App::Parts::save_method(const ui::wish::SaveMethod& wish) {
    if (!document) return;
    const std::vector<OwnMethod>& all = document->shown().settings.methods;
    const auto found = std::ranges::find(all, wish.method, &OwnMethod::id);
    if (found != all.end())
        save_file(file_name("methode " + found->name, "json"), "application/json", io::write_method(*found));
}

void App::Parts::print_pages(std::string pages, LogEvent event) {
    ask(platform::Request::print_pages, {std::move(pages)}, [this, event](const platform::Reply& reply) {
        if (reply.status != platform::Status::done) return tell(std::string(words().print_failed), false, true);
        log(event);
    });
}

// Always with codes (P17), never with what happens to be selected; what was chosen and the day stand on it.
void App::Parts::save_view(ui::ViewFile kind) {
    if (!document) return;
    const Names codes;
    ui::ViewState unselected;
    unselected.place = &ui::places::triads;
    unselected.filter = state.filter;
    unselected.map_place = state.map_place;
    unselected.map_place.chosen.reset();
    unselected.highlighted = state.highlighted;
    ui::Store store_for_this;
    ui::Outbox unused;
    ui::Ui ui{mirror};
    ui.is_still = true;
    const ui::ViewContext context{.ui = ui,
                                  .organisation = document->shown(),
                                  .as_is = document->organisation(),
                                  .scenario = find_scenario(document->organisation(), document->scenario()),
                                  .derived = document.derived(),
                                  .names = codes,
                                  .words = words(),
                                  .status = status,
                                  .today = platform.today(),
                                  .revision = revision(),
                                  .state = unselected,
                                  .outbox = unused,
                                  .store = store_for_this,
                                  .proposal = composing.view(),
                                  .intake = intake.view()};
    const std::string& name = document->organisation().settings.name;
    if (kind == ui::ViewFile::csv)
        return save_file(file_name(name, "csv"), "text/csv", io::write_csv(ui::rows_to_save(context)));
    if (kind == ui::ViewFile::list && document->scenario())
        return tell(std::string(words().what_if_no_paper), false, true);
    if (kind == ui::ViewFile::list) return print_pages(text_of(ui::list_to_print(context)));
    const std::string svg = svg_from_picture(ui::picture_to_save(context));
    if (kind == ui::ViewFile::svg) return save_file(file_name(name, "svg"), "image/svg+xml", svg);
    // The page makes dots of it (web/files.js).
    save_file(file_name(name, "png"), "image/png", svg);
}

void App::Parts::save_programme_calendar(const ui::wish::SaveProgrammeCalendar& wish) {
    if (!document) return;
    if (document->scenario()) return tell(std::string(words().what_if_no_paper), false, true);
    const auto events = programme_events_of(words(), document->organisation(), wish.unit);
    if (events.empty()) return tell(std::string(words().calendar_nothing_planned), false, true);
    save_file("programma.ics", "text/calendar", io::write_calendar(events, platform.now()), LogEvent::calendar_saved);
}

void App::Parts::copy_text(const ui::wish::CopyText& wish) {
    ask(platform::Request::copy_text, {wish.text}, [this, told = wish.told](const platform::Reply& reply) {
        const bool is_done = reply.status == platform::Status::done;
        if (is_done) log(LogEvent::text_copied);
        tell(is_done ? told : std::string(words().account_copy_failed), false, !is_done);
    });
}

void App::Parts::print_buddy_paper(const ui::wish::PrintBuddyPaper& wish) {
    const std::string name = document ? document->organisation().settings.name : std::string();
    const auto sheet = buddy_sheet(words(), name, static_cast<BuddyPaper>(wish.paper), platform.today());
    ask(platform::Request::print_pages, {text_of(sheet)}, [this](const platform::Reply& reply) {
        if (reply.status != platform::Status::done) tell(std::string(words().print_failed), false, true);
    });
}

}  // namespace driehoek::app
