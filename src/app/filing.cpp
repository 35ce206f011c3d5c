// Files of the user's: the file an organisation belongs to, copies beside it, and leaving a screen that is not one's own.
// A file counts only when the machine said that it is there; a download, when the user said so.
#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include "app/parts.hpp"
#include "base/text.hpp"
#include "io/json.hpp"
#include "ui/places/data/dialogs.hpp"

namespace driehoek::app {
namespace {

using platform::Reply;
using platform::Request;
using platform::Status;

}  // namespace

void App::Parts::describe() {
    ask(Request::describe_document, {keeper.id(), text_from_about(keeper.about())},
        [this](const Reply&) { list_organisations(); });
}

void App::Parts::save_organisation(const std::string& id, const std::string& how) {
    if (document && (id.empty() || id == keeper.id())) {
        keeper.note(revision(), platform.now());
        About about = keeper.about();
        about.name = document->organisation().settings.name;
        // What is only looked at may be behind, and must not go over what the other page wrote into the file.
        return save_organisation_text(keeper.id(), about, io::write_organisation(document->organisation()),
                                      keeper.is_read_only() ? "copy" : how);
    }
    if (id.empty()) return;
    ask(Request::read_document, {id}, [this, id, how](const Reply& reply) {
        if (reply.status != Status::done || reply.parts.size() < 3)
            return tell(std::string(words().fault_damaged_title), false, true);
        // As this version writes it: what an older one let in stays out of files.
        const auto kept = io::read_kept(reply.parts[2]);
        save_organisation_text(id, about_from_text(reply.parts[1]).value_or(About{}),
                               kept ? io::write_organisation(kept->organisation) : reply.parts[2], how);
    });
}

void App::Parts::save_organisation_text(const std::string& id, const About& about, const std::string& text,
                                        const std::string& how) {
    const bool is_copy = how == "copy";
    ask(Request::save_file,
        {file_name(about.name, "json"), "application/json", text, is_copy ? std::string() : id, is_copy ? "" : how},
        [this, id, about](const Reply& reply) {
            if (reply.status == Status::cancelled) return tell(std::string(words().file_cancelled), false);
            if (reply.status == Status::file_changed && !reply.parts.empty()) {
                state.dialogs.push_back(ui::FileChangedDialog{id, reply.parts[0]});
                return;
            }
            if (reply.status != Status::done || reply.parts.size() < 2)
                return tell(std::string(words().file_failed), false, true);
            tell(fill(words().export_done, {reply.parts[0]}), false);
            std::erase(status.sure_of_file, id);
            if (reply.parts[1] == "1") status.sure_of_file.push_back(id);
            log_of(id, {.event = LogEvent::file_saved});
            if (id == keeper.id()) {
                keeper.note_file(about, platform.now());
                // Whatever the clock said when they were kept: it may have been set back since.
                finish_cleaning(std::numeric_limits<std::int64_t>::max());
                return describe();
            }
            About filed = about;
            filed.changes = 0;
            filed.filed = platform.now();
            ask(Request::describe_document, {id, text_from_about(filed)}, [this](const Reply& described) {
                if (described.status == Status::read_only)
                    tell(std::string(words().organisation_elsewhere), false, true);
                list_organisations();
            });
        });
}

void App::Parts::save_names_of(const std::string& id) {
    ask(Request::load_names, {id}, [this, id](const Reply& list) {
        if (list.parts.empty()) return tell(std::string(words().file_failed), false, true);
        const std::string name = "driehoek-namenlijst-" + iso_from_date(platform.today()) + ".json";
        ask(Request::save_file, {name, "application/json", list.parts[0], "", ""},
            [this, id, name](const Reply& reply) {
                if (reply.status != Status::done) return tell(std::string(words().file_failed), false, true);
                tell(fill(words().export_done, {name}), false);
                log_of(id, {.event = LogEvent::names_saved});
                status.names_in_file.push_back(id);
            });
    });
}

void App::Parts::wipe() {
    ask(Request::wipe_everything, {}, [this](const Reply& reply) {
        if (reply.status != Status::done) return tell(std::string(words().fault_failed_title), false, true);
        ask(Request::reload_page, {});
    });
    keeper.set_read_only(true);  // nothing may be written again before the page is gone
}

}  // namespace driehoek::app
