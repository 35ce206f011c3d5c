// Organisations in and out: the samples, files that are read in, files that are made.
#include <algorithm>
#include <cassert>
#include <utility>

#include "app/parts.hpp"
#include "base/text.hpp"
#include "derive/sample_days.hpp"
#include "io/file_kind.hpp"
#include "io/json.hpp"
#include "io/method_file.hpp"
#include "ui/places/data/dialogs.hpp"
#include "ui/shared/methods_dialog.hpp"
#include "ui/shell/dialogs.hpp"

namespace driehoek::app {
namespace {

using platform::Request;

// "de-lindewaard": what every file system takes.
std::string file_name_part(std::string_view name) {
    std::string part;
    for (const char character : name) {
        const bool is_plain = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
        const bool is_capital = character >= 'A' && character <= 'Z';
        if (is_plain)
            part += character;
        else if (is_capital)
            part += static_cast<char>(character + 32);
        else if (!part.empty() && part.back() != '-')
            part += '-';
    }
    while (!part.empty() && part.back() == '-') part.pop_back();
    return part.empty() ? "organisatie" : part;
}

bool is_empty(const Organisation& organisation) { return organisation.people->empty() && organisation.triads->empty(); }

}  // namespace

// Another state of the organisation that is on screen.
void App::Parts::show(Organisation organisation, DeedKind deed, const std::string& restore_label) {
    // What is there now gets a name to go back to, before it is replaced.
    keeper.keep_now(*document, restore_label);
    [[maybe_unused]] const auto opened = document->run(OpenOrganisation{std::move(organisation), deed});
    assert(opened);  // nothing refuses it
    log_deed(LogEvent::step, document->current());
    forget_view();
}

void App::Parts::start_sample() {
    files.wants_sample = files.sample.empty();
    if (files.wants_sample) return;
    auto organisation = io::read_organisation(files.sample);
    if (!organisation) {
        state.dialogs.push_back(ui::MessageDialog{std::string(words().import_failed_title),
                                                  std::string(words().import_failed_safe),
                                                  sentence_of(words(), organisation.error()), false});
        return;
    }
    begin_organisation(moved_to(std::move(*organisation), platform.today()));
}

void App::Parts::take_file(const std::string& name, const std::string& bytes) {
    // Sealed or not, a name list says so itself.
    if (std::string_view(bytes).substr(0, 200).contains("\"driehoek-names\"")) {
        if (!document) return tell(std::string(words().names_need_organisation), false, true);
        vault.take_file(bytes);
        if (state.dialogs.empty() || !state.dialogs.back().as<ui::OpenNamesDialog>())
            state.dialogs.push_back(ui::OpenNamesDialog{});
        return;
    }
    const bool wanted_names = !state.dialogs.empty() && state.dialogs.back().as<ui::OpenNamesDialog>();
    if (wanted_names) {
        state.dialogs.back().as<ui::OpenNamesDialog>()->message = words().names_file_bad;
        return;
    }
    if (std::string_view(bytes).substr(0, 200).contains(io::method_mark)) return take_method(name, bytes);
    auto file = io::read_file(bytes);
    if (!file) {
        const std::optional<FileKind> foreign = io::foreign_kind_of(bytes);
        if (foreign == FileKind::csv || foreign == FileKind::spreadsheet)
            return begin_table(name, bytes, foreign == FileKind::spreadsheet);
        const bool is_ours = !foreign && file.error().error != ReadError::not_a_driehoek_file;
        state.dialogs.clear();
        state.dialogs.push_back(ui::MessageDialog{
            std::string(words().import_failed_title),
            std::string(is_ours ? words().import_failed_safe : words().import_foreign_safe),
            name + ". " + (foreign ? sentence_of(words(), *foreign) : sentence_of(words(), file.error())), true});
        return;
    }
    if (file->left_out.empty()) return bring_in(name, std::move(file->organisation));
    files.offered.emplace(name, std::move(file->organisation));
    state.dialogs.push_back(ui::LeaveOutDialog{name, std::move(file->left_out)});
}

// Shown before it is kept: whoever reads it in sees what it says.
void App::Parts::take_method(const std::string& name, const std::string& bytes) {
    if (!document) return tell(std::string(words().method_needs_organisation), false, true);
    if (!may_change()) return tell(std::string(words().fault_read_only_text), false, true);
    auto method = io::read_method(bytes);
    if (!method) {
        state.dialogs.push_back(ui::MessageDialog{std::string(words().method_file_title),
                                                  std::string(words().import_failed_safe),
                                                  name + ". " + sentence_of(words(), method.error()), true});
        return;
    }
    tell(fill(words().method_read_done, {method->name}), false);
    state.dialogs.push_back(ui::OwnMethodDialog{std::move(*method)});
}

void App::Parts::bring_in(const std::string& name, Organisation organisation) {
    // As we would write it: a file just within the limits may come to more.
    if (!io::can_be_read(io::write_organisation(organisation))) {
        state.dialogs.push_back(ui::MessageDialog{std::string(words().import_failed_title),
                                                  std::string(words().import_failed_safe),
                                                  name + ". " + std::string(words().fault_large_title), true});
        return;
    }
    const std::string sentence =
        fill(words().import_done, {organisation.settings.name, std::to_string(organisation.people->size()),
                                   triad_count(words(), static_cast<int>(organisation.triads->size()))});
    // Another state of what is on screen, or a beginning of it; anything else opens beside it.
    const bool is_same = document && (is_empty(document->organisation()) ||
                                      document->organisation().settings.name == organisation.settings.name);
    if (!is_same) {
        begin_organisation(std::move(organisation), true);
        return tell(sentence, false);
    }
    if (!may_change()) return tell(std::string(words().fault_read_only_text), false, true);
    show(std::move(organisation), DeedKind::organisation_imported, "import");
    keeper.note(revision(), platform.now());
    keeper.note_file(keeper.about(), platform.now());
    ask(Request::link_file, {keeper.id()}, [this](const platform::Reply&) { list_organisations(); });
    tell(sentence, true);
}

void App::Parts::save_file(const std::string& name, const std::string& type, const std::string& bytes, LogEvent event) {
    ask(Request::save_file, {name, type, bytes, "", ""}, [this, name, event](const platform::Reply& reply) {
        if (reply.status != platform::Status::done) return tell(std::string(words().fault_failed_title), false, true);
        log(event);
        tell(fill(words().export_done, {name}), false);
    });
}

std::string App::Parts::file_name(std::string_view organisation, std::string_view ending) const {
    return "driehoek-" + file_name_part(organisation) + '-' + iso_from_date(platform.today()) + '.' +
           std::string(ending);
}

}  // namespace driehoek::app
