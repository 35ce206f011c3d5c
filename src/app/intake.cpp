#include "app/intake.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "io/text_encoding.hpp"

namespace driehoek::app {
namespace {

constexpr std::int64_t time_in_a_frame = 8;  // milliseconds
constexpr std::size_t bytes_at_once = std::size_t{64} * 1024;
constexpr std::size_t rows_at_once = 250;
constexpr int most_pieces = 48;  // in one frame, however quick the machine is

class Turn {
public:
    explicit Turn(const platform::Platform& platform) : platform_(platform), end_(platform.now() + time_in_a_frame) {}
    bool has_time() { return ++pieces_ < most_pieces && platform_.now() < end_; }

private:
    const platform::Platform& platform_;
    std::int64_t end_;
    int pieces_ = 0;
};

float share(std::size_t part, std::size_t all) {
    return all == 0 ? 1.0F : static_cast<float>(part) / static_cast<float>(all);
}

// What was in it is nowhere any more.
void overwrite(std::string& text) {
    std::ranges::fill(text, '\0');
    text.clear();
}

}  // namespace

void Intake::begin(std::string organisation, std::string file) {
    end();
    organisation_ = std::move(organisation);
    ++view_.number;
    view_.file = std::move(file);
    view_.stage = ui::IntakeStage::reading;
}

void Intake::begin_text(std::string organisation, std::string file, std::string bytes) {
    begin(std::move(organisation), std::move(file));
    bytes_ = std::move(bytes);
    view_.is_text = true;
    read_source();
}

std::uint64_t Intake::begin_workbook(std::string organisation, std::string file) {
    begin(std::move(organisation), std::move(file));
    view_.progress = -1;
    return view_.number;
}

bool Intake::take_sheets(std::vector<Sheet> sheets) {
    std::erase_if(sheets, [](const Sheet& sheet) { return trimmed(sheet.csv).empty(); });
    if (sheets.empty()) return false;
    sheets_ = std::move(sheets);
    for (const Sheet& sheet : sheets_) view_.sheets.push_back(sheet.name);
    if (sheets_.size() == 1)
        read_source();
    else
        view_.stage = ui::IntakeStage::sheets;
    return true;
}

void Intake::end() {
    planner_.reset();
    reader_.reset();
    forget_source();
    answers_.clear();
    planned_revision_.reset();
    planned_for_ = {};
    organisation_.clear();
    const std::uint64_t number = view_.number, version = view_.version;
    view_ = {};
    view_.number = number;
    view_.version = version;
}

void Intake::forget_source() {
    overwrite(bytes_);
    for (Sheet& sheet : sheets_) overwrite(sheet.csv);
    sheets_.clear();
    view_.has_source = view_.shows_source = false;
}

void Intake::read_source(std::optional<std::size_t> encoding) {
    planner_.reset();
    view_.table.reset();
    view_.plan.reset();
    view_.stage = ui::IntakeStage::reading;
    view_.progress = 0;
    if (view_.is_text) {
        io::DecodedText decoded =
            io::decode_text(bytes_, encoding ? std::optional(static_cast<io::Encoding>(*encoding)) : std::nullopt);
        view_.encoding = static_cast<std::size_t>(decoded.encoding);
        reader_.emplace(std::move(decoded.text));
        return;
    }
    view_.hidden_rows = sheets_[view_.sheet].hidden_rows;
    reader_.emplace(sheets_[view_.sheet].csv, ';');
}

bool Intake::understand(const Organisation& organisation) {
    view_.is_cut_off = reader_->is_cut_off();
    std::optional<intake::IntakeTable> table = intake::understand(reader_->take_table());
    reader_.reset();
    if (!table || table->row_count() == 0) return false;
    view_.table = std::move(table);
    view_.stage = ui::IntakeStage::table;
    view_.has_source = true;
    view_.shows_source = false;
    const IntakeRecipe* recipe = intake::find_recipe(*organisation.recipes, *view_.table);
    answers_ = recipe ? recipe->answers : std::vector<IntakeAnswer>();
    view_.answered = 0;
    propose(intake::propose_mapping(*view_.table, *organisation.recipes));
    // As the last time: only the rows are looked at.
    view_.shows_columns = !view_.mapping.remembered || view_.missing;
    if (!view_.shows_columns) forget_source();
    return true;
}

void Intake::propose(intake::Mapping mapping) {
    planner_.reset();  // it refers to what changes here
    view_.mapping = std::move(mapping);
    view_.missing = intake::missing_field(view_.mapping);
    if (view_.missing) view_.plan.reset();
    plan_again();
}

void Intake::plan_again() {
    planner_.reset();
    planned_revision_.reset();
    view_.planned = view_.missing ? 1 : 0;
}

Intake::Work Intake::work(const platform::Platform& platform, const Organisation& organisation,
                          std::uint64_t revision) {
    Turn turn(platform);
    if (reader_) {
        while (reader_->step(bytes_at_once)) {
            view_.progress = share(reader_->done(), reader_->size());
            if (!turn.has_time()) return Work::more;
        }
        if (!understand(organisation)) return Work::found_no_table;
    }
    if (view_.stage != ui::IntakeStage::table || view_.missing) return Work::done;
    if (planned_revision_ != revision) {
        planner_.reset();
        planned_for_ = organisation;
        planned_revision_ = revision;
        // A paste is a part of a list: nobody is missing in it.
        planner_.emplace(planned_for_, *view_.table, view_.mapping, answers_,
                         intake::PlanOptions{.today = platform.today(), .can_miss_people = !view_.file.empty()});
    }
    if (!planner_) return Work::done;
    while (planner_->step(rows_at_once)) {
        view_.planned = 0.95F * share(planner_->done(), planner_->size());
        if (!turn.has_time()) return Work::more;
    }
    view_.plan = planner_->take();
    planner_.reset();
    view_.planned = 1;
    ++view_.version;
    return Work::more;  // the page shows it
}

void Intake::obey(const ui::IntakeAct& act, const Organisation& organisation) {
    using namespace ui::intake_act;
    const bool has_table = view_.stage == ui::IntakeStage::table;
    if (const auto* sheet = std::get_if<ChooseSheet>(&act)) {
        if (sheet->sheet >= sheets_.size()) return;
        view_.sheet = sheet->sheet;
        return read_source();
    }
    if (!has_table) return;
    if (const auto* wanted = std::get_if<SetEncoding>(&act)) {
        if (view_.has_source && view_.is_text) read_source(wanted->encoding);
    } else if (const auto* header = std::get_if<SetHeaderRow>(&act)) {
        std::optional<intake::IntakeTable> table = intake::understand(view_.table->raw, header->row);
        if (!table || table->row_count() == 0) return;
        planner_.reset();
        view_.plan.reset();
        // What was refused has been overwritten: it shows no more what it was.
        for (std::size_t column = 0; column < std::min(table->columns.size(), view_.table->columns.size()); ++column) {
            if (!view_.table->columns[column].refused) continue;
            table->columns[column].refused = view_.table->columns[column].refused;
            table->columns[column].examples.clear();
        }
        view_.table = std::move(table);
        propose(intake::propose_mapping(*view_.table, *organisation.recipes));
    } else if (const auto* kind = std::get_if<SetKind>(&act)) {
        if (kind->kind == view_.mapping.kind) return;
        view_.plan.reset();
        propose(intake::propose_mapping(*view_.table, kind->kind));
    } else if (const auto* field = std::get_if<SetField>(&act)) {
        intake::Mapping mapping = view_.mapping;
        intake::set_field(mapping, *view_.table, field->column, field->field);
        if (mapping != view_.mapping) propose(std::move(mapping));
    } else if (const auto* answer = std::get_if<Answer>(&act)) {
        answers_.push_back(answer->answer);
        ++view_.answered;
        plan_again();
    } else if (std::holds_alternative<TakeBackAnswer>(act)) {
        if (view_.answered == 0) return;
        answers_.pop_back();
        --view_.answered;
        plan_again();
    } else if (std::holds_alternative<ShowSource>(act)) {
        view_.shows_source = view_.has_source;
    } else if (std::holds_alternative<ShowColumns>(act)) {
        view_.shows_columns = true;
        view_.shows_source = false;
    } else if (std::holds_alternative<ShowRows>(act)) {
        view_.shows_columns = false;
        forget_source();
    }
}

IntakeRecipe Intake::recipe(Date today) const {
    return intake::recipe_of(*view_.table, view_.mapping, answers_, today);
}

}  // namespace driehoek::app
