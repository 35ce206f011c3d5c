// What stands out in a part of the map, why, and where in it (right side of picture 03).
#include <algorithm>

#include "base/order.hpp"
#include "picture/overview_mosaic.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/triads/map_place.hpp"
#include "ui/places/triads/triads.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr float side_of_panel = 24;
constexpr std::size_t most_bars = 6;

bool is_exact(const ToldCount& told) { return !told.is_hidden() && !told.is_about; }

// In whole percents, of what is told only.
std::optional<int> share_of(const ToldCount& some, const ToldCount& all) {
    if (!is_exact(some) || !is_exact(all) || all.count == 0) return std::nullopt;
    return (200 * some.count + all.count) / (2 * all.count);
}

// Whether it can be known from what is told that no other part has as many with this sign.
bool has_most(const MapNow& now, std::size_t part, std::size_t sign) {
    const int least = range_of(now.parts[part].signs[sign]).least;
    for (std::size_t at = 0; at < now.parts.size(); ++at) {
        if (at != part && range_of(now.parts[at].signs[sign]).most >= least) return false;
    }
    return least > 0 && now.parts.size() > 1;
}

// Why somebody would look here first.
std::string reason_for(const ViewContext& view, const MapNow& now, std::size_t part) {
    const Words& words = view.words;
    const Settings& settings = view.organisation.settings;
    const auto is_first = [&](Sign sign) { return has_most(now, part, static_cast<std::size_t>(sign)); };
    if (is_first(Sign::open)) return std::string(words.most_open);
    if (is_first(Sign::contacts))
        return fill(words.most_contacts, {std::to_string(settings.target_contact_persons + 1)});
    if (now.standing_out == part && now.parts.size() > 1) return std::string(words.most_attention);
    return told_triads(words, now.parts[part].all);
}

void draw_share(const ViewContext& view, Column& column, const MapNow& now, const MapPart& part) {
    const Words& words = view.words;
    const auto share = share_of(part.attention, part.all);
    const auto average = share_of(now.numbers->attention, now.numbers->all);
    if (!part.asks()) return column.paragraph(words.part_well, type::message);
    if (share && average) {
        const TextStyle large{.size = 40, .weight = Weight::bold};
        const std::string number = fill(words.percent, {std::to_string(*share)});
        const Rect row = column.take(48);
        text(view.ui, {row.min.x, row.min.y + 40}, number, large);
        const float wide = text_width(number, large.size, large.weight) + space::normal;
        Column beside(view.ui, {row.min.x + wide, row.min.y + 4}, row.width() - wide);
        beside.paragraph(fill(words.part_share, {text_of(part.all), std::to_string(*average)}), type::caption);
        column.reach(beside.bottom());
        return;
    }
    column.paragraph(part.attention.is_about ? fill(words.part_some_about, {text_of(part.all)})
                                             : fill(words.part_some, {text_of(part.attention), text_of(part.all)}),
                     type::message);
}

// A bar is as long as what is told of it; of what is not told it is open, and of one length.
void draw_bar(const ViewContext& view, Column& column, const MapPart& part) {
    const Words& words = view.words;
    const std::string name = name_of_part(view.organisation, view.names, words, part);
    const std::string count = fill(words.count_of_all, {text_of(part.attention), text_of(part.all)});
    const Group each(column, Role::list_item, name, name + ": " + count);
    const Rect row = column.take(42);
    Strip line_of(Rect{row.min, {row.max.x, row.min.y + 22}});
    line_of.words_at_end(count, type::label);
    line_of.words(name, type::strong);
    const Rect track{{row.min.x, row.max.y - 14}, row.max};
    fill_rect(track, Ink::quiet, 5);
    if (part.asks()) {
        const auto share = share_of(part.attention, part.all);
        const float full = share ? track.width() * static_cast<float>(*share) / 100 : track.width() * 0.12F;
        const Rect filled{track.min, {track.min.x + std::max(full, 6.0F), track.max.y}};
        if (share)
            fill_rect(filled, Ink::amber_mark, 5);
        else
            dashed_rect(filled, Ink::amber_line, 5, 2);
    }
    stroke_rect(track, Ink::ctl, 5);
}

void draw_where(const ViewContext& view, Column& column, const MapNow& now, const MapPart& part) {
    if (part.level == MapLevel::leads || !part.asks()) return;
    const MapLevel level = level_inside(*now.numbers, part.inside());
    std::vector<MapPart> parts = parts_of(*now.numbers, level, part.inside());
    std::erase_if(parts, [](const MapPart& each) { return !each.asks(); });
    if (parts.empty()) return;
    constexpr auto weight = [](const MapPart& each) {
        return each.attention.is_hidden() ? each.attention.below / 2 : each.attention.count;
    };
    sort(parts, [&](const MapPart& one, const MapPart& other) { return weight(one) > weight(other); });
    if (parts.size() > most_bars) parts.resize(most_bars);
    column.leave(space::gap);
    column.heading(view.words.where_inside, 3);
    const Group list(column, Role::list, "where", view.words.where_inside);
    for (const MapPart& each : parts) draw_bar(view, column, each);
}

void draw_key(const ViewContext& view, Column& column, const MapNow& now) {
    const Words& words = view.words;
    column.leave(space::gap);
    column.divide();
    column.heading(words.read_map, 3);
    const auto item = [&](std::optional<Sign> sign, const std::string& what) {
        const Group each(column, Role::list_item, what, what);
        const Rect row = column.take(24);
        column.leave(space::hair);
        Picture mark;
        append_map_key(mark, {row.min.x + 12, row.centre().y}, sign);
        draw_marks(mark);
        draw_text({row.min.x + 36, row.centre().y + 5}, what, type::caption);
    };
    std::array<bool, most_signs> occurs{};
    for (const MapPart& part : now.parts) {
        for (std::size_t sign = 0; sign < most_signs; ++sign) occurs[sign] = occurs[sign] || part.signs[sign].count > 0;
    }
    const Group list(column, Role::list, "key", words.read_map);
    const int scale = now.wheel.per_mark;
    item(std::nullopt,
         scale == 1 ? std::string(words.key_mark_one) : fill(words.key_mark_many, {std::to_string(scale)}));
    const auto has = [&](Sign sign) { return occurs[static_cast<std::size_t>(sign)]; };
    if (has(Sign::open)) item(Sign::open, std::string(words.key_mark_open));
    if (has(Sign::contacts))
        item(Sign::contacts,
             fill(words.key_mark_contacts, {std::to_string(view.organisation.settings.target_contact_persons + 1)}));
    if (has(Sign::wrong_function)) item(Sign::wrong_function, std::string(words.key_mark_function));
    if (has(Sign::attention)) item(Sign::attention, std::string(words.key_mark_attention));
    if (!now.numbers->hides_small) return;
    column.leave(space::close);
    column.paragraph(view.state.filter.is_set()
                         ? std::string(words.filter_about)
                         : fill(words.small_numbers, {std::to_string(view.organisation.settings.small_number)}),
                     type::caption);
}

// The list of what asks attention in a part, one below the other.
void show_signals(const ViewContext& view, const MapPart& part, std::optional<Rule> rule) {
    view.state.highlighted = rule;
    view.state.map_place = {.level = MapLevel::triads, .scope = part.inside()};
    if (part.level == MapLevel::leads && part.lead) view.state.filter.lead = part.lead;
    view.state.shows_list = true;
    view.state.list_page = 0;
    view.state.select_nothing();
}

}  // namespace

void draw_part_panel(const ViewContext& view, const Rect& panel) {
    const Words& words = view.words;
    const MapNow& now = map_now(view);
    const auto at = chosen_part(view, now);
    if (!at) {
        const Rect body = draw_panel_title(view, panel, name_of_scope(view, now.scope), words.part_well);
        ScrollColumn column(view.ui, "part", body, side_of_panel, 0);
        draw_key(view, column, now);
        return;
    }
    const MapPart& part = now.parts[*at];
    const std::string name = name_of_part(view.organisation, view.names, words, part);
    Rect body = draw_panel_title(view, panel, name, reason_for(view, now, *at));
    body.max.y -= 128;
    {
        ScrollColumn column(view.ui, "part", body, side_of_panel, 0);
        draw_share(view, column, now, part);
        draw_where(view, column, now, part);
        draw_key(view, column, now);
        column.leave(space::close);
        column.take(0);
    }
    line({panel.min.x + 1, body.max.y + 2}, {panel.max.x - 1, body.max.y + 2}, Ink::line);
    Column end(view.ui, {panel.min.x + 16, body.max.y + 10}, panel.width() - 32);
    if (end.wide_button("in", fill(words.zoom_into, {name}), {.kind = ButtonKind::primary, .glyph = icons::zoom_in}))
        zoom_into(view, *at);
    end.leave(space::close);
    const bool has_open = part.signs[static_cast<std::size_t>(Sign::open)].count > 0;
    if (part.asks() &&
        end.wide_button("list", has_open ? words.show_open_corners : words.show_all_signals, {.glyph = icons::list}))
        show_signals(view, part, has_open ? std::optional(Rule::corner_is_open) : std::nullopt);
    end.leave(space::hair);
    end.line(words.zoom_hint, type::centred(type::caption));
}

}  // namespace driehoek::ui
