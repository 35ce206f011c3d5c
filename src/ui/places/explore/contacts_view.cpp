// From 3 to 2 (S1 1.12): contact persons through time and by unit, never by person.
#include <algorithm>

#include "ui/places/explore/explore.hpp"
#include "ui/shared/pieces.hpp"
#include "words/explore/sentences.hpp"

namespace driehoek::ui {
namespace {

std::string contacts_heading(const ViewContext& view, const ContactsOnDay& now) {
    const std::string all = std::to_string(now.all);
    const ToldCount& two = now.counts[2];
    return two.is_hidden() ? fill(view.words.contacts_heading_told, {all})
                           : fill(view.words.contacts_heading, {std::to_string(two.count), all});
}

std::vector<std::string> class_names(const Words& words) {
    std::vector<std::string> names;
    for (std::size_t at = 0; at < contact_class_count; ++at) names.push_back(contact_class_name(words, at));
    return names;
}

// A row for each day, or each unit: how many have none, 1, 2, 3 or more.
struct ContactRow {
    std::string name;
    ContactCounts counts{};
    std::string all;
};

void draw_contact_table(const ViewContext& view, const Rect& box, Word name, Word first,
                        const std::vector<ContactRow>& rows) {
    const Words& words = view.words;
    const std::vector<std::string> names = class_names(words);
    const std::array<TableColumn, contact_class_count + 2> columns{{{first, 0.35F, 0.4F},
                                                                    {names[0], 0.13F, 0.15F},
                                                                    {names[1], 0.13F, 0.15F},
                                                                    {names[2], 0.13F, 0.15F},
                                                                    {names[3], 0.13F, 0.15F},
                                                                    {words.contacts_column_all, 0.13F}}};
    draw_paged_table(view, box, name, columns, static_cast<int>(rows.size()), words.contacts_empty,
                     [&](Table& table, int index) {
                         const ContactRow& each = rows[static_cast<std::size_t>(index)];
                         const Scope scope(std::to_string(index));
                         const TableRow row(table);
                         row.write(0, each.name, type::strong);
                         for (std::size_t at = 0; at < contact_class_count; ++at)
                             row.write(at + 1, text_of(each.counts[at]));
                         row.write(contact_class_count + 1, each.all);
                     });
}

std::vector<ContactRow> unit_rows(const ViewContext& view, const ContactsOnDay& now) {
    std::vector<ContactRow> rows;
    for (const ContactsOfUnit& each : now.units) {
        const Unit* unit = find_unit(view.organisation, each.unit);
        rows.push_back({unit ? unit->name : std::string(view.words.no_unit), each.counts, text_of(each.all)});
    }
    return rows;
}

std::vector<ContactRow> day_rows(const ViewContext& view, const std::vector<ContactsOnDay>& days) {
    std::vector<ContactRow> rows;
    for (const ContactsOnDay& each : days)
        rows.push_back({long_date(view.words, each.day), each.counts, std::to_string(each.all)});
    std::ranges::reverse(rows);
    return rows;
}

constexpr std::size_t days_in_list = 25;  // two years, and today

}  // namespace

void draw_contacts_tab(const ViewContext& view, const Rect& area) {
    ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    if (view.shows_list()) {
        const std::vector<ContactsOnDay>& days = contact_days_of(view, days_in_list);
        Column above(view.ui, area.min, area.width());
        above.heading(contacts_heading(view, days.back()), 2, type::large_title);
        const Rect rest{{area.min.x, above.bottom() + space::normal}, area.max};
        const float middle = rest.min.y + rest.height() * 0.55F;
        {
            const Scope scope("days");
            draw_contact_table(view, {rest.min, {rest.max.x, middle - space::close}}, words.contacts_over_time,
                               words.contacts_column_day, day_rows(view, days));
        }
        const Scope scope("units");
        draw_contact_table(view, {{rest.min.x, middle + space::close}, rest.max}, words.contacts_units,
                           words.roster_unit, unit_rows(view, days.back()));
        return;
    }
    ScrollColumn column(view.ui, "scroll", area, 0, 0);
    const float inner = std::max(320.0F, column.width() - 2 * space::padding);
    const Picture& picture = contact_picture_in(view, inner);
    const std::vector<ContactsOnDay>& days = contact_days_of(view, most_contact_days(inner));
    const ContactsOnDay& now = days.back();
    {
        Card card(column, "time", contacts_heading(view, now), {.title = type::large_title});
        card.leave(space::hair);
        std::string detail(words.contacts_text);
        detail += ' ' + std::string(words.contacts_history);
        if (now.hides_small)
            detail += ' ' + fill(words.small_numbers, {std::to_string(view.organisation.settings.small_number)});
        card.paragraph(now.all == 0 ? words.contacts_empty : std::string_view(detail), type::caption);
        if (now.all == 0) return;
        const PictureAct act =
            explore_picture(view.ui, "bars", card.take(picture.bounds.height()), picture, state.bars);
        if (act.wants_list) view.state.shows_list = true;
    }
    column.leave(space::gap);
    const std::vector<ContactRow> rows = unit_rows(view, now);
    column.heading(words.contacts_units, 2, type::card_title);
    const float height = 60 + list_row_height * static_cast<float>(rows.size()) + space::normal;
    const Scope scope("units");
    draw_contact_table(view, column.take(height), words.contacts_units, words.roster_unit, rows);
}

}  // namespace driehoek::ui
