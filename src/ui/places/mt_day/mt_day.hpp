// The MT-dag (picture 08): cards of units side by side with their indicators; on the shared screen one card at a time.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "derive/own_measurement.hpp"
#include "picture/picture.hpp"
#include "ui/kit/flow.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {

inline constexpr std::size_t most_cards = 3;  // side by side

// What is looked at.
struct MtDayState {
    MtDayId day{};  // none, or one that is gone: the latest
    UnitId parent{};  // whose afdelingen are shown; none: the bedrijfsonderdelen
    std::vector<UnitId> beside{};  // what was chosen, oldest first
    bool is_begun = false;  // nothing was chosen by hand yet: the first ones are shown
    int list = 0;  // of the list twin
    bool is_on_wall = false;
    UnitId on_wall{};
};

// --- what is shown, made once for each revision

struct IndicatorRow {
    IndicatorId indicator{};
    std::string name{}, value{}, target{}, spoken{}, behind{}, stale{};
    std::string baseline{}, measured{};
    Picture line{};
    bool is_measured = false;
};
struct MtRow {
    UnitId unit{};
    std::string name{}, short_name{}, count{}, spoken{};
    std::array<std::string, all_card_steps.size()> sentences{};
    int written = 0;
    std::vector<IndicatorRow> indicators{};
    std::string target{};  // "doel 2025"; of the first one that has a year
};
const MtDay* day_in_view(const ViewContext& view);
// The units of the level that is shown, in the order of their names.
const std::vector<MtRow>& mt_rows(const ViewContext& view);
// The days, the latest first; and the bedrijfsonderdelen, with each that has afdelingen.
const Options<MtDayId>& mt_days(const ViewContext& view);
const Options<UnitId>& mt_levels(const ViewContext& view);
const MtRow* find_row(const ViewContext& view, const UnitId& unit);
// Those that stand side by side, in the order of the units.
std::vector<UnitId> units_beside(const ViewContext& view);
void switch_beside(const ViewContext& view, const UnitId& unit);

// --- views

void draw_mt_day_view(const ViewContext& view, const Rect& area);
void draw_mt_list(const ViewContext& view, const Rect& area);
bool is_mt_on_wall(const ViewContext& view);
void draw_mt_wall(const ViewContext& view, const Rect& area);
bool take_mt_key(const ViewContext& view, std::string_view key);
// Now, extra impuls or excellent, in its ring; dashed with a question mark where nothing is written.
void draw_step_mark(CardStep step, bool is_written, Point centre, float radius);

// --- dialogs

struct MtDayDialog {
    MtDayId day{};  // none: a new one
    std::string date{}, theme{};
    std::array<std::string, all_card_steps.size()> years{};
    std::vector<UnitId> units{};
};
void draw(const ViewContext& view, MtDayDialog& dialog);
// Filled in with what is known; a new one goes on where the last one was.
MtDayDialog mt_day_dialog(const ViewContext& view, const MtDayId& day);

struct SentenceDialog {
    MtDayId day;
    UnitId unit;
    CardStep step{};
    std::string sentence{};
};
void draw(const ViewContext& view, SentenceDialog& dialog);
void open_sentence(const ViewContext& view, const UnitId& unit, CardStep step);

struct ReflectionDialog {
    MtDayId day;
    bool had_mt = false, had_personal = false;
    std::vector<std::string> agreements{};
};
void draw(const ViewContext& view, ReflectionDialog& dialog);

// Its course, a measurement, and what the people themselves say.
struct IndicatorDialog {
    static constexpr bool stays_for_changes = true;

    IndicatorId indicator;
    std::string day{}, value{};
    std::optional<std::string> behind{}, next{};  // once they were shown
};
void draw(const ViewContext& view, IndicatorDialog& dialog);

struct EditIndicatorDialog {
    Indicator indicator{};  // without an id: a new one
    std::string baseline{}, baseline_day{}, target{}, target_year{};
    std::string suggested{};  // the name that was filled in for what is measured
};
void draw(const ViewContext& view, EditIndicatorDialog& dialog);
EditIndicatorDialog edit_indicator_dialog(const ViewContext& view, const Indicator& indicator);
void open_new_indicator(const ViewContext& view, const UnitId& unit);

// "68", "7,4", "7.4" in tenths; none when it is no number, or too large.
std::optional<int> tenths_from(std::string_view text);

}  // namespace driehoek::ui
