// What the page knows of a table that is being read in, and what can be done with it. The app fills it (app/intake); views only
// read it. It lives as long as the reading goes on, and stands in no storage.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "intake/plan.hpp"

namespace driehoek::ui {

enum class IntakeStage : std::uint8_t {
    none,  // nothing is being read in
    reading,
    sheets,  // which one of the workbook is asked
    table,
};

struct IntakeView {
    IntakeStage stage{};
    std::uint64_t number = 0;  // of this reading: another one has another
    std::string file;  // its name; empty: pasted
    float progress = 0;  // of reading, 0 to 1; negative: nobody knows
    std::vector<std::string> sheets;  // of a workbook, as far as something stands in them
    std::size_t sheet = 0;
    std::size_t hidden_rows = 0;  // of the sheet
    std::size_t encoding = 0;  // as io::Encoding; of a workbook without meaning
    bool is_text = false;  // no workbook
    bool has_source = false;  // another sheet, encoding or header can still be chosen
    bool is_cut_off = false;  // there was more than we read

    // From `table` on.
    std::optional<intake::IntakeTable> table;
    intake::Mapping mapping;
    std::optional<IntakeField> missing;  // without it there is no plan
    bool shows_columns = false;
    bool shows_source = false;
    std::size_t answered = 0;  // here: what can be taken back
    std::optional<intake::Plan> plan;
    float planned = 1;  // 0 to 1: how far the next plan is
    std::uint64_t version = 0;  // of the plan; another one whenever it is another

    bool is_on() const { return stage != IntakeStage::none; }
    bool is_planning() const { return planned < 1; }
    std::size_t row_count() const { return plan ? plan->states.size() - plan->empty : table ? table->row_count() : 0; }
};

namespace intake_act {

struct ChooseSheet {
    std::size_t sheet = 0;
};
struct SetEncoding {
    std::size_t encoding = 0;
};
// Of the raw table.
struct SetHeaderRow {
    std::size_t row = 0;
};
struct SetKind {
    TableKind kind{};
};
struct SetField {
    std::size_t column = 0;
    IntakeField field{};
};
struct Answer {
    IntakeAnswer answer{};
};
struct TakeBackAnswer {};
// Which of the steps is looked at: the file, its columns, or else only its rows. Leaving the columns forgets the file itself.
struct ShowSource {};
struct ShowColumns {};
struct ShowRows {};
// And these leave, from that day on.
struct ReadIn {
    std::vector<intake::Gone> gone{};
    Date day{};
};
// Those that could not be read, as a file.
struct SaveRows {};
struct Cancel {};

}  // namespace intake_act

using IntakeAct = std::variant<intake_act::ChooseSheet, intake_act::SetEncoding, intake_act::SetHeaderRow,
                               intake_act::SetKind, intake_act::SetField, intake_act::Answer,
                               intake_act::TakeBackAnswer, intake_act::ShowSource, intake_act::ShowColumns,
                               intake_act::ShowRows, intake_act::ReadIn, intake_act::SaveRows, intake_act::Cancel>;

}  // namespace driehoek::ui
