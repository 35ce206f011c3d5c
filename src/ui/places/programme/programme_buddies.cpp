// Buddies: a card with what there is to tell. Nothing of them is kept, counted or remembered.
#include "picture/buddy_sheet.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/programme/dialogs.hpp"
#include "ui/places/programme/programme.hpp"
#include "ui/shared/dialog_sheet.hpp"

namespace driehoek::ui {

void draw_buddies(const ViewContext& view, Column& column) {
    const Words& words = view.words;
    Card card(column, "buddies", {}, {.fill = Ink::sub, .spoken = words.buddy_title});
    const Rect head = card.take(32);
    icon(head.min, icons::heart_handshake, 32, Ink::ink);
    heading(view.ui, {head.min.x + 44, head.min.y + 23}, words.buddy_title, 2, type::card_title);
    card.paragraph(words.buddy_card);
    card.leave(space::gap);
    Column wide = card.widened(space::close);
    const Point sign = wide.note(words.buddy_note, Ink::sunk, type::body, true);
    icon({sign.x - 10, sign.y - 10}, icons::info, 20, Ink::ink2);
    card.reach(wide.bottom());
    card.leave(space::gap);
    Row row(card);
    if (row.button("read", words.buddy_read)) view.open_dialog(BuddyDialog{});
    if (row.button("print", words.buddy_print, {.glyph = icons::printer}))
        view.ask(wish::PrintBuddyPaper{static_cast<int>(BuddyPaper::flyer)});
    Row more(card);
    if (more.button("follow-up", words.follow_up_help, {.kind = ButtonKind::ghost}))
        view.open_dialog(FollowUpHelpDialog{});
}

void draw(const ViewContext& view, BuddyDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "buddies", words.buddy_title);
    sheet.paragraph(words.buddy_intro, type::caption);
    Options<int> papers;
    for (int paper = 0; paper < buddy_paper_count; ++paper)
        papers.add(paper, words.buddy_papers[static_cast<std::size_t>(paper)]);
    sheet.select("paper", words.buddy_title, papers, dialog.paper, false);
    const auto paper = static_cast<BuddyPaper>(dialog.paper);
    for (const Word line : buddy_lines(words, paper)) sheet.paragraph(line);
    Row row(sheet);
    if (row.button("copy", words.buddy_copy, {.glyph = icons::copy}))
        view.ask(wish::CopyText{buddy_text(words, paper), std::string(words.buddy_copied)});
    if (row.button("print", words.buddy_print_this, {.glyph = icons::printer}))
        view.ask(wish::PrintBuddyPaper{dialog.paper});
    sheet.paragraph(words.buddy_nothing_kept, type::caption);
    sheet.end(words.done);
}

void draw(const ViewContext& view, FollowUpHelpDialog&) {
    const Words& words = view.words;
    DialogSheet sheet(view, "follow-up", words.instruments_title);
    sheet.paragraph(words.instruments_text, type::caption);
    const auto add = [&](std::string_view title, std::string_view text) {
        sheet.heading(title, 3);
        sheet.leave(space::hair);
        sheet.paragraph(text);
    };
    for (std::size_t at = 0; at < words.instrument_titles.size(); ++at)
        add(words.instrument_titles[at], words.instrument_texts[at]);
    for (const OwnInstrument& own : view.organisation.settings.programme.instruments) add(own.name, own.text);
    sheet.end(words.done);
}

}  // namespace driehoek::ui
