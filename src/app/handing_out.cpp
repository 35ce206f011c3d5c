// What leaves the page for other programs and for paper: sessions for calendars, sheets for groups. Never a case.
#include "app/parts.hpp"
#include "io/calendar_file.hpp"
#include "model/rules.hpp"
#include "picture/group_sheet.hpp"
#include "words/sessions/sentences.hpp"

namespace driehoek::app {

void App::Parts::save_calendar(const ui::wish::SaveCalendar& wish) {
    if (!document) return;
    const Organisation& organisation = document->organisation();
    const auto events = events_of(words(), organisation, {wish.round, wish.group, wish.session, wish.facilitator});
    if (events.empty()) return tell(std::string(words().calendar_nothing), false, true);
    // Nobody's name in the name of a file.
    const Round* round = find_round(organisation, wish.round);
    const IntervisieGroup* group = round ? find_group(*round, wish.group) : nullptr;
    std::string name = "intervisie";
    if (group) name += "-groep-" + group->name;
    if (wish.session) name += "-sessie-" + iso_from_date(events.front().date);
    save_file(name + ".ics", "text/calendar", io::write_calendar(events, platform.now()));
}

void App::Parts::print_sheets(const ui::wish::PrintSheets& wish) {
    if (!document) return;
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
    print_pages(text_of(group_sheets(view)));
}

void App::Parts::print_pages(std::string pages) {
    ask(platform::Request::print_pages, {std::move(pages)}, [this](const platform::Reply& reply) {
        if (reply.status != platform::Status::done) tell(std::string(words().print_failed), false, true);
    });
}

void App::Parts::copy_text(const ui::wish::CopyText& wish) {
    ask(platform::Request::copy_text, {wish.text}, [this, told = wish.told](const platform::Reply& reply) {
        const bool is_done = reply.status == platform::Status::done;
        tell(is_done ? told : std::string(words().account_copy_failed), false, !is_done);
    });
}

}  // namespace driehoek::app
