// Which 3-hoeken are shown.
#include "ui/places/triads/triads.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {

void draw(const ViewContext& view, FilterDialog& dialog) {
    const Words& words = view.words;
    Options<PersonId> leads = staff_options(view, Function::foreman, words.filter_everything);
    const Options<PersonId> managers = staff_options(view, Function::department_manager, {});
    for (std::size_t index = 1; index < managers.values.size(); ++index)
        leads.add(managers.values[index], managers.labels[index]);
    DialogSheet sheet(view, "filter", words.filter_title, SheetWidth::narrow);
    sheet.select("unit", words.filter_unit, unit_options(view, words.filter_everything), dialog.filter.unit);
    sheet.select("lead", words.filter_lead, leads, dialog.filter.lead);
    sheet.select("coach", words.filter_coach, staff_options(view, Function::job_coach, words.filter_everything),
                 dialog.filter.job_coach);
    if (!sheet.done(words.filter_apply)) return;
    view.state.filter = dialog.filter;
    view.state.list_page = 0;
    view.state.map = {};
    close_dialog(view);
}

}  // namespace driehoek::ui
