// Several organisations in one browser: which there are, which one is on screen, and how the next one comes there. Each has
// its own states, name list and writer; one that leaves the screen is kept first.
#include <algorithm>
#include <utility>

#include "app/parts.hpp"
#include "base/text.hpp"
#include "io/json.hpp"

namespace driehoek::app {
namespace {

using platform::Reply;
using platform::Request;
using platform::Status;

constexpr std::size_t room_for_number = 12;  // behind a name that is taken

// Says nothing about the organisation: it stands in the address bar. The moment is enough to be the only one.
std::string new_id(std::int64_t now) {
    constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::string id;
    for (; now > 0; now /= 36) id += digits[static_cast<std::size_t>(now % 36)];
    return id;
}

}  // namespace

void App::Parts::list_organisations() {
    ask(Request::list_documents, {}, [this](const Reply& reply) {
        status.organisations.clear();
        for (std::size_t at = 0; at + 5 < reply.parts.size(); at += 6) {
            const About about = about_from_text(reply.parts[at + 1]).value_or(About{});
            status.organisations.push_back(
                {.id = reply.parts[at],
                 .name = about.name.empty() ? std::string(words().organisation_nameless) : about.name,
                 .changed = when(number_of(reply.parts[at + 2])),
                 .filed = about.filed == 0 ? std::string() : when(about.filed),
                 .file = reply.parts[at + 5],
                 .triads = about.triads,
                 .changes = about.changes,
                 .is_sample = about.is_sample,
                 .is_removed = reply.parts[at + 3] == "1",
                 .has_names = reply.parts[at + 4] == "1"});
        }
    });
}

void App::Parts::leave(std::function<void()> next) {
    files.wants_sample = false;  // something else is opened: a sample that comes late must not take its place
    opening.after_keeping = std::move(next);
    keeper.retry();
    if (document) keeper.keep_now(*document);
    vault.keep_now();
    go_on_when_kept();
}

void App::Parts::go_on_when_kept() {
    if (!opening.after_keeping) return;
    const bool is_kept = !document || (keeper.is_safe() && (keeper.is_read_only() || vault.is_kept()));
    const bool has_failed = (keeper.failure() && !keeper.is_keeping()) || (vault.has_failed() && !vault.is_keeping());
    if (!is_kept && !has_failed) return;
    const auto next = std::exchange(opening.after_keeping, {});
    if (is_kept) return next();
    tell(std::string(words().organisation_not_kept), false, true);
}

void App::Parts::open_organisation(const std::string& id) {
    if (document && id == keeper.id()) return;
    leave([this, id] { request_open(id); });
}

void App::Parts::request_open(const std::string& id, const std::string& before) {
    const int asked = opening.begin(id, platform.now());
    ask(Request::open_document, {id, before}, [this, id, asked](const Reply& reply) {
        if (opening.is_last(asked)) return take_opened(reply, id);
        // Too late: something else is on screen by now. It stands in the list.
        if (!reply.parts.empty() && reply.parts[0] != keeper.id()) ask(Request::close_document, {reply.parts[0]});
        list_organisations();
    });
}

void App::Parts::take_opened(const Reply& reply, const std::string& asked) {
    opening.end();
    const bool is_open = reply.status == Status::done || reply.status == Status::older_opened;
    if (!is_open || reply.parts.size() < 8) return take_unopened(reply, asked);
    auto kept = io::read_kept(reply.parts[2]);
    if (!kept) {
        // Left as it is. The state before may be one that we can read.
        if (!trouble.unread) trouble.unread = Trouble::Unread{reply.parts[2], std::move(kept.error())};
        trouble.unread->fault.path.clear();  // where in the file says nothing here
        return request_open(reply.parts[0], reply.parts[7]);
    }
    if (document && keeper.id() != reply.parts[0]) ask(Request::close_document, {keeper.id()});
    put_on_screen(reply, std::move(kept->organisation));
    keeper.set_read_only(reply.parts[6].empty());
    trouble.is_writer_gone = false;
    vault.use(keeper.id());
    forget_view();
    if (!kept->left_out.empty()) tell(fill(words().left_out, {listed(words(), kept->left_out)}), false);
    trouble.forget();
    if (trouble.unread) {
        trouble.notice_unread(ui::PageFault::older_opened, sentence_of(words(), trouble.unread->fault));
    } else if (reply.status == Status::older_opened) {
        trouble.damaged = reply.parts.back();
        trouble.noticed = trouble.damaged.empty() ? ui::PageFault::newest_is_missing : ui::PageFault::older_opened;
    }
    if (const auto link = links.take_wanted()) go_to_link(*link);
    list_organisations();
}

void App::Parts::take_unopened(const Reply& reply, const std::string& asked) {
    if (trouble.unread) {  // nor any state before it
        return trouble.notice_unread(ui::PageFault::kept_is_damaged, sentence_of(words(), trouble.unread->fault));
    }
    switch (reply.status) {
        case Status::nothing_kept:
            links.wanted.clear();
            if (asked.empty()) return;
            tell(std::string(words().link_unknown), false, true);
            if (!document || asked == keeper.id()) request_open({});
            return;
        case Status::storage_is_newer: trouble.noticed = ui::PageFault::newest_is_newer; return;
        case Status::is_damaged:
            trouble.damaged = reply.parts.empty() ? std::string() : reply.parts.back();
            trouble.noticed = ui::PageFault::kept_is_damaged;
            return;
        default:
            if (document) return tell(std::string(words().fault_failed_title), false, true);
            trouble.has_no_storage = true;
    }
}

void App::Parts::put_on_screen(const Reply& reply, Organisation organisation) {
    auto history = io::read_history(reply.parts[3], organisation, reply.parts[2]);
    document.show(history ? Document(std::move(history->states), history->current) : Document(std::move(organisation)));
    if (reply.parts[0] != keeper.id()) {
        forgets_before.reset();
        status.log.clear();
        ++status.log_revision;
    }
    // From before there was a list: what can be undone is what may not be in a file.
    const About unknown{.changes = static_cast<int>(document->current())};
    keeper.begin(reply.parts[0], about_from_text(reply.parts[1]).value_or(unknown), revision(), true, platform.now());
    drop_old_log();
}

void App::Parts::follow_writer() {
    if (!keeper.is_read_only() || !keeper.is_safe() || opening.is_under_way()) return;
    trouble.is_writer_gone = false;
    ask(Request::read_document, {keeper.id()}, [this](const Reply& reply) {
        const bool is_still_wanted = keeper.is_read_only() && keeper.is_safe() && !opening.is_under_way() && document &&
                                     reply.status == Status::done && reply.parts.size() >= 6 &&
                                     reply.parts[0] == keeper.id();
        if (!is_still_wanted) return;
        if (auto kept = io::read_kept(reply.parts[2])) put_on_screen(reply, std::move(kept->organisation));
    });
}

void App::Parts::begin_organisation(Organisation organisation, bool is_from_file) {
    leave([this, organisation = std::move(organisation), is_from_file] {
        if (document) ask(Request::close_document, {keeper.id()});
        const bool is_first = status.organisations.empty();
        Organisation own = organisation;
        const auto is_taken = [this](const std::string& name) {
            return std::ranges::any_of(status.organisations, [&](const ui::OrganisationEntry& each) {
                return !each.is_removed && each.name == name;
            });
        };
        for (int number = 2; is_taken(own.settings.name); ++number)
            own.settings.name = std::string(beginning_of(organisation.settings.name, longest_text - room_for_number)) +
                                ' ' + std::to_string(number);
        const std::string id = new_id(platform.now());
        ask(Request::begin_document, {id});
        if (is_from_file) ask(Request::link_file, {id});
        if (!is_first) tell(fill(words().organisation_begun, {own.settings.name}), false);
        document.show(Document(std::move(own)));
        const About about{.filed = is_from_file ? platform.now() : 0};
        keeper.begin(id, about, revision(), false, platform.now());
        keeper.set_read_only(false);
        forgets_before.reset();
        status.log.clear();
        log(LogEvent::begun);
        opening.give_up();
        vault.use(id);
        trouble.noticed = ui::PageFault::none;
        forget_view();
    });
}

void App::Parts::forget_view() {
    ui::ViewState fresh;
    fresh.place = document ? &ui::places::triads : &ui::places::welcome;
    fresh.shows_list = state.shows_list;
    fresh.toast = std::move(state.toast);
    state = std::move(fresh);
    load_wall();
    derive();
}

void App::Parts::remove_organisation(const std::string& id) {
    const auto remove = [this, id] {
        ask(Request::remove_document, {id}, [this, id](const Reply& reply) {
            if (reply.status == Status::read_only)
                return tell(std::string(words().organisation_elsewhere), false, true);
            if (reply.status != Status::done) return tell(std::string(words().fault_failed_title), false, true);
            const auto entry = std::ranges::find(status.organisations, id, &ui::OrganisationEntry::id);
            std::string name = entry == status.organisations.end() ? std::string() : entry->name;
            log_of(id, {.event = LogEvent::removed});
            opening.removed_here = document && id == keeper.id() ? id : std::string();
            if (!opening.removed_here.empty()) name = document->organisation().settings.name;  // the list may be older
            if (!opening.removed_here.empty()) {
                ask(Request::close_document, {id});
                document.close();
                keeper.begin({}, {}, revision(), true, platform.now());
                vault.use({});
                forget_view();
                request_open({});
            }
            list_organisations();
            tell(fill(words().organisation_removed, {name}), true);
            state.toast->organisation = id;
        });
    };
    if (id == keeper.id())
        leave(remove);
    else
        remove();
}

void App::Parts::restore_organisation(const std::string& id) {
    state.toast.reset();
    ask(Request::restore_document, {id}, [this, id](const Reply& reply) {
        if (reply.status != Status::done) return tell(std::string(words().fault_failed_title), false, true);
        log_of(id, {.event = LogEvent::restored});
        list_organisations();
        // Back to where it was: on the screen only if it was there.
        if (!document || id == opening.removed_here) return open_organisation(id);
        const auto entry = std::ranges::find(status.organisations, id, &ui::OrganisationEntry::id);
        if (entry != status.organisations.end()) tell(fill(words().organisation_back, {entry->name}), false);
    });
}

}  // namespace driehoek::app
