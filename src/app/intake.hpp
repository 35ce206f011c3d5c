// A table that is being read in: text becomes rows, rows become a plan, a piece in each frame. It changes no document, and keeps
// nothing of columns that are refused; all of it is gone when the reading ends.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "io/csv.hpp"
#include "platform/platform.hpp"
#include "ui/shared/intake_view.hpp"

namespace driehoek::app {

class Intake {
public:
    struct Sheet {
        std::string name, csv;
        std::size_t hidden_rows = 0;
    };

    // Of which organisation. What was being read before ends.
    void begin_text(std::string organisation, std::string file, std::string bytes);
    // Its sheets come later; returns which reading that is.
    std::uint64_t begin_workbook(std::string organisation, std::string file);
    // False when nothing stands in any of them.
    bool take_sheets(std::vector<Sheet> sheets);
    void end();

    bool is_on() const { return view_.is_on(); }
    const std::string& organisation() const { return organisation_; }
    const ui::IntakeView& view() const { return view_; }

    enum class Work : std::uint8_t { done, more, found_no_table };
    // Goes on for some milliseconds. `revision`: of the organisation; when it is another, the rows are planned again.
    Work work(const platform::Platform& platform, const Organisation& organisation, std::uint64_t revision);
    // What needs nothing but the table: everything except reading in, saving rows and leaving.
    void obey(const ui::IntakeAct& act, const Organisation& organisation);
    // The answers given here and those of before, for the next time.
    IntakeRecipe recipe(Date today) const;

private:
    void begin(std::string organisation, std::string file);
    void read_source(std::optional<std::size_t> encoding = std::nullopt);
    bool understand(const Organisation& organisation);
    void propose(intake::Mapping mapping);
    void plan_again();
    void forget_source();

    std::string organisation_;
    ui::IntakeView view_;
    std::string bytes_;  // of a file of text
    std::vector<Sheet> sheets_;  // of a workbook
    std::optional<io::CsvReader> reader_;
    std::vector<IntakeAnswer> answers_;
    Organisation planned_for_;  // the planner keeps a reference to it
    std::optional<std::uint64_t> planned_revision_;
    std::optional<intake::Planner> planner_;
};

}  // namespace driehoek::app
