// Tables of other programs: chosen, dropped or pasted, read in as one step with a restore point before it, and the rows that
// failed as a file to send back.
#include <algorithm>
#include <utility>

#include "app/parts.hpp"
#include "base/text.hpp"
#include "io/csv.hpp"
#include "ui/places/data/intake.hpp"
#include "ui/shell/dialogs.hpp"
#include "words/intake/sentences.hpp"

namespace driehoek::app {
namespace {

using platform::Reply;
using platform::Request;
using platform::Status;

}  // namespace

void App::Parts::begin_table(const std::string& name, const std::string& bytes, bool is_workbook) {
    if (!document) {
        Organisation empty;
        empty.settings.name = words().new_organisation_name;
        begin_organisation(std::move(empty));
        if (!document) return;  // what is on screen is still being kept
    }
    if (!may_change()) return tell(std::string(words().fault_read_only_text), false, true);
    state.dialogs.clear();
    if (state.place != &ui::places::data) {
        state.place = &ui::places::data;
        enter_place();
    }
    if (!is_workbook) return intake.begin_text(keeper.id(), name, bytes);
    const std::uint64_t number = intake.begin_workbook(keeper.id(), name);
    ask(Request::read_workbook, {bytes}, [this, number, name](const Reply& reply) {
        if (intake.view().number != number || intake.view().stage != ui::IntakeStage::reading) return;
        std::vector<Intake::Sheet> sheets;
        for (std::size_t at = 0; reply.status == Status::done && at + 2 < reply.parts.size(); at += 3)
            sheets.push_back(
                {reply.parts[at], reply.parts[at + 1], static_cast<std::size_t>(number_of(reply.parts[at + 2]))});
        const bool is_read = !sheets.empty();
        if (intake.take_sheets(std::move(sheets))) return;
        intake.end();
        refuse_table(name, is_read ? words().reading_no_table : words().reading_bad_workbook);
    });
}

void App::Parts::take_paste(const std::string& text) {
    const bool is_awaited = state.dialogs.empty() ? state.place == &ui::places::data
                                                  : state.dialogs.back().as<ui::ReadTableDialog>() != nullptr;
    if (is_awaited) begin_table({}, text, false);
}

void App::Parts::refuse_table(const std::string& name, Word why) {
    std::string detail = name.empty() ? std::string() : name + ". ";
    state.dialogs.clear();
    state.dialogs.push_back(ui::MessageDialog{std::string(words().import_failed_title),
                                              std::string(words().import_failed_safe), detail + std::string(why),
                                              true});
}

void App::Parts::work_on_intake() {
    if (!intake.is_on()) return;
    if (!document || intake.organisation() != keeper.id()) return end_intake();  // another one is on the screen
    const std::string file = intake.view().file;
    switch (intake.work(platform, document->shown(), revision())) {
        case Intake::Work::done: return;
        case Intake::Work::more: wants_frame = true; return;
        case Intake::Work::found_no_table: intake.end(); return refuse_table(file, words().reading_no_table);
    }
}

void App::Parts::end_intake() {
    const bool waits_for_workbook = intake.view().stage == ui::IntakeStage::reading && intake.view().progress < 0;
    intake.end();
    if (waits_for_workbook) ask(Request::stop_reading, {});
}

void App::Parts::obey(const ui::IntakeAct& act) {
    if (!intake.is_on() || !document) return;
    if (std::holds_alternative<ui::intake_act::Cancel>(act)) return end_intake();
    if (std::holds_alternative<ui::intake_act::SaveRows>(act)) return save_rows_back();
    if (const auto* read = std::get_if<ui::intake_act::ReadIn>(&act)) return read_table_in(*read);
    intake.obey(act, document->shown());
}

void App::Parts::read_table_in(const ui::intake_act::ReadIn& act) {
    const ui::IntakeView& view = intake.view();
    if (!view.plan || view.is_planning()) return;
    ReadTable change = view.plan->change;
    intake::let_go(change, act.gone, act.day);
    change.recipe = intake.recipe(platform.today());
    const std::size_t rows = view.plan->ready;
    outbox.commands.push_back(std::move(change));
    if (!run_commands()) return;  // it said why, and all of it is still there
    intake.end();
    tell(rows == 1 ? std::string(words().read_in_one_done) : fill(words().read_in_done, {std::to_string(rows)}), true);
}

void App::Parts::save_rows_back() {
    const ui::IntakeView& view = intake.view();
    if (!view.plan || view.is_planning()) return;
    const auto rows = intake::rows_to_send_back(*view.table, *view.plan, words().reason_header,
                                                reasons_of(words(), *view.table, *view.plan));
    const std::string of =
        view.file.empty() ? document->shown().settings.name : view.file.substr(0, view.file.find_last_of('.'));
    save_file(file_name(of, "csv"), "text/csv", io::write_csv(rows));
}

}  // namespace driehoek::app
