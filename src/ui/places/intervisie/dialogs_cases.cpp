// What the cases of a round were about: by subject, and by side of the 3-hoek (S1 1.23, 1.24).
#include <algorithm>
#include <vector>

#include "derive/case_counts.hpp"
#include "picture/case_triangle.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/intervisie/dialogs.hpp"
#include "ui/shared/dialog_sheet.hpp"

namespace driehoek::ui {
namespace {

// Those with a case, most first.
void draw_themes(const ViewContext& view, Column& column, const CaseCounts& counts) {
    const Words& words = view.words;
    std::vector<CaseTheme> themes;
    for (int theme = 0; theme < case_theme_count; ++theme) themes.push_back(static_cast<CaseTheme>(theme));
    const auto count_of = [&](CaseTheme theme) { return counts.themes[static_cast<std::size_t>(theme)]; };
    std::ranges::stable_sort(themes, [&](CaseTheme one, CaseTheme other) { return count_of(one) > count_of(other); });
    column.heading(words.cases_themes_title, 3);
    for (const CaseTheme theme : themes) {
        if (count_of(theme) > 0)
            column.paragraph(fill(words.cases_theme, {words.case_themes[theme], std::to_string(count_of(theme))}));
    }
}

// The picture, and in the mirror each side as an item of a list.
void draw_sides(const ViewContext& view, Column& column, const CaseCounts& counts) {
    const Words& words = view.words;
    column.leave(space::gap);
    column.heading(words.cases_sides_title, 3);
    column.paragraph(words.cases_sides_text, type::caption);
    column.leave(space::gap);
    const Picture picture = case_triangle_picture(words, counts, column.width());
    const Rect area = column.take(picture.bounds.max.y);
    draw_marks(picture, area.min);
    const Container list(view.ui, Role::list, "sides", words.cases_sides_title, area);
    for (const Target& side : picture.targets)
        record(view.ui, Role::list_item, side.spoken,
               {{area.min.x + side.area.min.x, area.min.y + side.area.min.y},
                {area.min.x + side.area.max.x, area.min.y + side.area.max.y}});
}

}  // namespace

void draw(const ViewContext& view, CasesDialog& dialog) {
    const Words& words = view.words;
    const Round* round = find_round(view.organisation, dialog.round);
    if (!round) return close_dialog(view);
    DialogSheet sheet(view, "cases", fill(words.cases_title, {round->name}), SheetWidth::narrow);
    const CaseCounts counts = count_cases(*round);
    if (!counts.is_told()) {
        sheet.paragraph(words.cases_few);
    } else {
        sheet.paragraph(fill(words.cases_text, {std::to_string(counts.cases), std::to_string(counts.groups)}));
        sheet.leave(space::gap);
        draw_themes(view, sheet, counts);
        draw_sides(view, sheet, counts);
    }
    sheet.end(words.done);
}

}  // namespace driehoek::ui
