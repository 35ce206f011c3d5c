#include "ui/shared/own_papers.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/search.hpp"
#include "base/text.hpp"
#include "picture/own_data_sheet.hpp"
#include "picture/svg.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/look.hpp"
#include "ui/kit/memo.hpp"
#include "ui/kit/picture_view.hpp"
#include "ui/shared/dialog_sheet.hpp"
#include "ui/shared/dialogs.hpp"

namespace driehoek::ui {
namespace {

constexpr std::size_t most_found = 8;  // the search field leads to the others

// --- the caseload --------------------------------------------------------------------------------------------------------

bool is_in_caseload(const Triad& triad, const PersonId& person, Date today) {
    return has_own_sheet(triad, today) &&
           (triad.person_at(Corner::lead) == person || triad.person_at(Corner::job_coach) == person);
}

std::vector<TriadId> caseload_of(const ViewContext& view, const PersonId& person) {
    std::vector<TriadId> found;
    for (const Triad& triad : *view.organisation.triads) {
        if (is_in_caseload(triad, person, view.today)) found.push_back(triad.id);
    }
    return found;
}

// --- to choose from --------------------------------------------------------------------------------------------------------

struct OwnOffer {
    std::string title, detail;
    std::string folded{};  // both, to search in
    TriadId triad{};
    PersonId person{};
    OwnSide side{};
};
// All that could be chosen, to search in.
struct OwnOffers {
    Memo<Shown> made{};
    std::vector<OwnOffer> triads, people;
};

const OwnOffers& offers_in(const ViewContext& view) {
    OwnOffers& offers = view.own<OwnOffers>();
    if (!offers.made.is_stale(view.shown())) return offers;
    const Words& words = view.words;
    offers.triads.clear();
    offers.people.clear();
    const auto add = [](std::vector<OwnOffer>& to, OwnOffer offer) {
        offer.folded = folded(offer.title + ' ' + offer.detail);
        to.push_back(std::move(offer));
    };
    for (const Triad& triad : *view.organisation.triads) {
        if (!has_own_sheet(triad, view.today)) continue;
        std::vector<std::string> names;
        for (const Corner corner : {Corner::lead, Corner::job_coach}) {
            if (triad.person_at(corner)) names.push_back(view.name_of(triad.person_at(corner)));
        }
        add(offers.triads, {.title = fill(words.triad_heading, {view.code_of(triad)}),
                            .detail = listed(words, names),
                            .triad = triad.id});
    }
    // Who works here and is in a trajectory too is met twice, by name and by code; without a code only as somebody of his unit (P22).
    for (const Person& person : *view.organisation.people) {
        const Unit* unit = find_unit(view.organisation, person.unit);
        const std::string where = unit ? ", " + unit->name : std::string();
        const bool is_staff = has_side(person, OwnSide::staff);
        if (is_staff)
            add(offers.people,
                {.title = own_name_of(person, OwnSide::staff, words),
                 .detail = std::string(person.functions.empty() ? words.no_function
                                                                : name_of(words, person.functions.front())) +
                           where,
                 .person = person.id,
                 .side = OwnSide::staff});
        if (has_side(person, OwnSide::third))
            add(offers.people,
                {.title = is_staff ? own_name_of(person, OwnSide::third, words) : view.name_of(person.id),
                 .detail = std::string(words.third_legend) + where,
                 .person = person.id,
                 .side = OwnSide::third});
    }
    return offers;
}

// A field to search in, and what fits. What was pressed.
std::optional<OwnOffer> draw_own_offers(const ViewContext& view, Column& column, const std::vector<OwnOffer>& offers,
                                        std::string& search) {
    const Words& words = view.words;
    column.field("search", words.own_search, search);
    std::vector<const OwnOffer*> found;
    std::size_t count = 0;
    const Query typed(trimmed(search));
    for (const OwnOffer& offer : offers) {
        if (!typed.cost_in(offer.folded, false)) continue;
        if (++count <= most_found) found.push_back(&offer);
    }
    column.status(found.empty() ? std::string(words.own_found_nobody) : std::string(), type::caption);
    std::optional<OwnOffer> pressed;
    for (const OwnOffer* offer : found) {
        const Scope scope(offer->triad.text + offer->person.text + (offer->side == OwnSide::third ? "/" : ""));
        const Rect row = column.take(space::control + space::close);
        column.leave(space::hair);
        const Press press = press_area(view.ui, "offer", row, offer->title, Role::button, state_none, offer->detail);
        card(row, press.hovered ? Ink::sub : Ink::panel, press.hovered ? Ink::ink : Ink::ctl, 10);
        draw_lines({{row.min.x + space::normal, row.min.y}, {row.max.x - space::normal, row.max.y}},
                   {{offer->title, type::strong}, {offer->detail, type::caption}});
        if (press.pressed) pressed = *offer;
    }
    if (count > found.size())
        column.paragraph(fill(words.own_more, {std::to_string(count - found.size())}), type::caption);
    return pressed;
}

// --- Mijn 3-hoek -----------------------------------------------------------------------------------------------------------

OwnTriadView own_view(const ViewContext& view, const Triad& triad, const OwnTriadDialog& dialog) {
    OwnTriadView own{.organisation = view.organisation, .triad = triad, .words = view.words, .today = view.today};
    if (dialog.is_typed && !dialog.caseload) own.reach = dialog.reach;
    return own;
}

// This sheet, or all of somebody who is in this 3-hoek and has more.
void draw_which(const ViewContext& view, Column& column, const Triad& triad, OwnTriadDialog& dialog) {
    const Words& words = view.words;
    Options<PersonId> which;
    which.add({}, words.own_this_sheet);
    for (const Corner corner : {Corner::lead, Corner::job_coach}) {
        const PersonId& person = triad.person_at(corner);
        const int count = person ? count_own_sheets(view, person) : 0;
        if (count > 1) which.add(person, fill(words.own_sheets_of, {view.name_of(person), std::to_string(count)}));
    }
    if (which.values.size() > 1) column.select("which", words.own_which, which, dialog.caseload);
}

void draw_own_reach(const ViewContext& view, Column& column, const Triad& triad, OwnTriadDialog& dialog) {
    const Words& words = view.words;
    Options<bool> ways;
    ways.add(false, words.own_reach_by_hand);
    ways.add(true, words.own_reach_here);
    column.label(words.own_reach);
    column.segments("reach", words.own_reach, ways, dialog.is_typed);
    if (!dialog.is_typed) return;
    column.paragraph(words.own_reach_note, type::caption);
    const OwnTriadView own = own_view(view, triad, dialog);
    if (std::exchange(dialog.typed_for, triad.id) != triad.id)
        dialog.reach = {known_reach(own, Corner::lead), known_reach(own, Corner::job_coach)};
    const OwnTriadPaper paper = own_triad_paper(own);
    const std::array labels = reach_labels(words);
    Columns columns(column, 2, least_field);
    for (std::size_t helper = 0; helper < paper.helpers.size(); ++helper) {
        Column each = columns.next();
        if (paper.helpers[helper].is_open) continue;
        const Scope scope(helper == 0 ? "lead" : "coach");
        for (std::size_t line = 0; line < labels.size(); ++line)
            each.field(labels[line], fill(words.own_reach_field, {labels[line], paper.helpers[helper].name}),
                       dialog.reach[helper][line]);
    }
}

void draw_preview(const ViewContext& view, Column& column, const OwnTriadView& own) {
    const ScreenMeasure measure;
    const Picture picture = own_triad_picture(own, measure);
    column.leave(space::gap);
    const float wide = std::min(column.width(), picture.bounds.width());
    const float high = wide * picture.bounds.height() / picture.bounds.width();
    const Rect area = middle_of(column.take(high), wide, high);
    show_picture(view.ui, "sheet", area, picture);
    stroke_rect(area, Ink::line, 0);
}

}  // namespace

bool has_own_sheet(const Triad& triad, Date today) {
    return triad.person_at(Corner::third) && (triad.is_active_on(today) || triad.begins_after(today));
}

int count_own_sheets(const ViewContext& view, const PersonId& person) {
    return static_cast<int>(std::ranges::count_if(
        *view.organisation.triads, [&](const Triad& triad) { return is_in_caseload(triad, person, view.today); }));
}

void open_own_triad(const ViewContext& view) {
    const Triad* triad = find_triad(view.organisation, view.state.triad);
    if (triad && has_own_sheet(*triad, view.today)) return view.open_dialog(OwnTriadDialog{.triad = triad->id});
    if (view.state.person && count_own_sheets(view, view.state.person) > 0)
        return view.open_dialog(OwnTriadDialog{.caseload = view.state.person});
    view.open_dialog(OwnTriadDialog{});
}

OwnDataDialog own_data_dialog(const Person& person) {
    return {.person = person.id, .side = has_side(person, OwnSide::staff) ? OwnSide::staff : OwnSide::third};
}

void open_own_data(const ViewContext& view) {
    if (const Triad* triad = find_triad(view.organisation, view.state.triad)) {
        const Person* third = find_person(view.organisation, triad->person_at(Corner::third));
        if (third && has_side(*third, OwnSide::third))
            return view.open_dialog(OwnDataDialog{.person = third->id, .side = OwnSide::third});
    }
    if (const Person* person = find_person(view.organisation, view.state.person))
        return view.open_dialog(own_data_dialog(*person));
    view.open_dialog(OwnDataDialog{});
}

void draw(const ViewContext& view, OwnTriadDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "own_triad", words.own_triad_title, SheetWidth::wide, true);
    // Paper is not made of what is not so.
    if (view.scenario) {
        sheet.paragraph(words.what_if_no_paper);
        sheet.end(words.close);
        return;
    }
    std::vector<TriadId> sheets;
    if (dialog.caseload) sheets = caseload_of(view, dialog.caseload);
    const Triad* triad = find_triad(view.organisation, dialog.triad);
    if (triad && !has_own_sheet(*triad, view.today)) triad = nullptr;
    if (!triad && !sheets.empty()) triad = find_triad(view.organisation, sheets.front());
    if (!triad) {
        sheet.paragraph(words.own_whose_triad, type::caption);
        if (const std::optional<OwnOffer> offer = draw_own_offers(view, sheet, offers_in(view).triads, dialog.search))
            dialog.triad = offer->triad;
        sheet.done(words.account_print, true);
        return;
    }
    sheet.paragraph(words.own_triad_text, type::caption);
    const bool has_one = static_cast<bool>(dialog.triad);  // else the whole caseload was asked for
    if (has_one) draw_which(view, sheet, *triad, dialog);
    if (dialog.caseload) {
        if (!has_one) sheet.label(view.name_of(dialog.caseload));
        sheet.paragraph(fill(words.own_all_count, {triad_count(words, static_cast<int>(sheets.size()))}) + ' ' +
                        std::string(words.own_all_text));
        if (!sheets.empty()) triad = find_triad(view.organisation, sheets.front());
    } else {
        draw_own_reach(view, sheet, *triad, dialog);
        sheets = {triad->id};
    }
    const OwnTriadView own = own_view(view, *triad, dialog);
    if (!dialog.caseload) {
        Row row(sheet);
        const auto save = [&](bool is_dots) {
            const ScreenMeasure measure;
            view.ask(wish::SaveSvg{"mijn-3-hoek", svg_from_picture(own_triad_picture(own, measure), Theme::contrast),
                                   is_dots});
        };
        if (row.button("png", words.own_save_png, {.glyph = icons::image})) save(true);
        if (row.button("svg", words.own_save_svg, {.glyph = icons::image})) save(false);
    }
    draw_preview(view, sheet, own);
    if (!sheet.done(words.account_print)) return;
    std::vector<OwnTriadView> pages;
    for (const TriadId& id : sheets) pages.push_back(own_view(view, *find_triad(view.organisation, id), dialog));
    view.ask(wish::PrintPages{text_of(own_triad_sheets(pages))});
    close_dialog(view);
}

// --- Mijn gegevens -----------------------------------------------------------------------------------------------------------

namespace {

struct OwnDataCache {
    Memo<Shown, PersonId, OwnSide> made{};
    std::vector<SheetLine> lines{};
};

const std::vector<SheetLine>& own_lines(const ViewContext& view, const OwnDataDialog& dialog) {
    OwnDataCache& cache = view.own<OwnDataCache>();
    if (cache.made.is_stale(view.shown(), dialog.person, dialog.side)) {
        const OwnData data = own_data_of(view.organisation, dialog.person, dialog.side);
        cache.lines =
            own_data_sheet({.organisation = view.organisation, .data = data, .words = view.words, .today = view.today});
    }
    return cache.lines;
}

// A row of a table as a sentence: its first cell, then the others with the heads of their columns.
void draw_own_rows(const ViewContext& view, Column& column, const std::vector<std::string>& cells) {
    const auto columns = static_cast<std::size_t>(std::max(1, static_cast<int>(cells.front().front() - '0')));
    for (std::size_t row = 1 + columns; row + columns <= cells.size(); row += columns) {
        std::string text = cells[row];
        if (columns == 2) {
            text = fill(view.words.spoken_fact, {text, cells[row + 1]});
        } else {
            for (std::size_t at = 1; at < columns; ++at) {
                text += at == 1 ? ". " : ", ";
                const std::string& asked = cells[1 + at];
                text += asked.ends_with('?') ? asked + ' ' + cells[row + at]
                                             : fill(view.words.spoken_fact, {asked, cells[row + at]});
            }
        }
        column.leave(space::hair);
        column.paragraph(text);
    }
}

// What the sheet says, below each other.
void draw_sheet_lines(const ViewContext& view, Column& column, const std::vector<SheetLine>& lines) {
    for (const SheetLine& each : lines) {
        switch (each.part) {
            case SheetPart::title:
                column.leave(space::gap);
                column.heading(each.cells[1], 3);
                break;
            case SheetPart::heading:
                column.leave(space::gap);
                column.heading(each.cells[0], 3);
                break;
            case SheetPart::note: column.paragraph(each.cells[0], type::caption); break;
            case SheetPart::rules:
                for (const std::string& line : each.cells) {
                    column.leave(space::hair);
                    column.indented(space::normal).paragraph(line);
                }
                break;
            case SheetPart::table: draw_own_rows(view, column, each.cells); break;
            default: break;
        }
    }
}

}  // namespace

void draw(const ViewContext& view, OwnDataDialog& dialog) {
    const Words& words = view.words;
    DialogSheet sheet(view, "own_data", words.own_data_title, SheetWidth::wide, true);
    if (view.scenario) {
        sheet.paragraph(words.what_if_no_paper);
        sheet.end(words.close);
        return;
    }
    const Person* person = find_person(view.organisation, dialog.person);
    if (!person || !has_side(*person, dialog.side)) {
        sheet.paragraph(words.own_whose_data, type::caption);
        if (const std::optional<OwnOffer> offer = draw_own_offers(view, sheet, offers_in(view).people, dialog.search)) {
            dialog.person = offer->person;
            dialog.side = offer->side;
        }
        sheet.done(words.account_print, true);
        return;
    }
    sheet.paragraph(words.own_data_text, type::caption);
    const std::vector<SheetLine>& lines = own_lines(view, dialog);
    draw_sheet_lines(view, sheet, lines);
    if (!sheet.done(words.account_print)) return;
    view.ask(wish::PrintPages{text_of(lines)});
    close_dialog(view);
}

}  // namespace driehoek::ui
