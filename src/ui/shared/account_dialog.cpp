#include "ui/shared/account_dialog.hpp"

#include "base/text.hpp"
#include "picture/account_sheet.hpp"
#include "picture/svg.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/memo.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

struct AccountCache {
    Memo<Shown, Date, Date> made{};
    Account account{};
};

const Account& account_in_view(const ViewContext& view, Date from, Date until) {
    AccountCache& cache = view.own<AccountCache>();
    if (cache.made.is_stale(view.shown(), from, until))
        cache.account = account_of(view.organisation, {from, until, view.today}, &view.derived.numbers);
    return cache.account;
}

}  // namespace

void open_account(const ViewContext& view) {
    const AccountPeriod period = usual_period(view.today);
    view.open_dialog(AccountDialog{std::string(view.words.account_question), iso_from_date(period.from),
                                   iso_from_date(period.until)});
}

void draw(const ViewContext& view, AccountDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "account", words.account_title, SheetWidth::usual, true);
    sheet.paragraph(words.account_text, type::caption);
    sheet.field("question", words.account_question_label, dialog.question);
    {
        Columns columns(sheet, 2, 190);
        Column left = columns.next();
        day_field(view, left, "from", words.account_from, dialog.from);
        Column right = columns.next();
        day_field(view, right, "until", words.account_until, dialog.until);
    }
    Options<bool> forms;
    forms.add(false, words.account_one_page);
    forms.add(true, words.account_per_unit);
    sheet.label(words.account_form);
    sheet.segments("form", words.account_form, forms, dialog.has_units);
    const std::optional<Date> from = read_optional_day(view, dialog.from);
    std::optional<Date> until = read_optional_day(view, dialog.until);
    if (until && *until > view.today) until = view.today;  // of what is still to come nothing is known
    const bool is_right = from && until && *from <= *until;
    if (from && until && !is_right) sheet.paragraph(words.account_period_fault, type::fault);
    if (!is_right) {
        sheet.done(words.account_print, true);
        return;
    }
    const std::string question = tidied(dialog.question);
    const AccountView account{.organisation = view.organisation,
                              .account = account_in_view(view, *from, *until),
                              .words = words,
                              .question = question.empty() ? std::string(words.account_question) : question,
                              .has_units = dialog.has_units};
    sheet.leave(space::gap);
    for (const std::string& sentence : account_answer(account)) {
        sheet.leave(space::hair);
        sheet.paragraph(sentence, type::message);
    }
    if (account.account.has_hidden()) {
        sheet.leave(space::close);
        sheet.paragraph(fill(words.small_numbers, {std::to_string(view.organisation.settings.small_number)}),
                        type::caption);
    }
    Row row(sheet);
    if (row.button("copy", words.account_copy, {.glyph = icons::copy}))
        view.ask(wish::CopyText{account_letter(account), std::string(words.account_copied)});
    if (row.button("picture", words.account_picture, {.glyph = icons::image}))
        view.ask(wish::SaveSvg{"verantwoording-" + iso_from_date(*until), svg_from_picture(account_picture(account))});
    if (!sheet.done(words.account_print)) return;
    view.ask(wish::PrintPages{text_of(account_sheets(account))});
    close_dialog(view);
}

}  // namespace driehoek::ui
