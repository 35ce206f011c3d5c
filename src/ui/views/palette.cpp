// The palette (picture 10a): commands first, then people and 3-hoeken, then explanation; every one found by typing.
#include <algorithm>
#include <functional>

#include "base/order.hpp"
#include "base/search.hpp"
#include "base/text.hpp"
#include "ui/icons.hpp"
#include "ui/tokens.hpp"
#include "ui/views/dialogs.hpp"

namespace driehoek::ui {
namespace {

using Act = std::function<void(const ViewContext&)>;

// A command that the user can also give elsewhere; the key does the same.
struct Action {
    std::string title;
    std::string_view glyph;
    Act act;
    std::string_view key{};
    std::string detail{};
};

// What can be chosen. `person` and `triad` decide what is drawn before it.
struct Entry {
    Action action;
    int section = 0;
    int cost = 0;
    Match match{};
    const Person* person = nullptr;
    std::string_view plate{};
};

constexpr float row_height = 44;
constexpr std::size_t most_rows = 6;  // per section

Act dialog_opener(Dialog dialog) {
    return [dialog = std::move(dialog)](const ViewContext& view) { view.open_dialog(dialog); };
}
Act wisher(WishKind kind, int number = 0) {
    return [kind, number](const ViewContext& view) { view.ask(kind, {}, {}, number); };
}

void select_on_map(const ViewContext& view, const Subject& subject) {
    go_to(view, Place::triads);
    view.state.select(subject);
}

// The corner that is open, as the button of its signal would fill it.
Action fill_corner(const ViewContext& view, const Triad& triad, Corner corner) {
    return {fill(view.words.choose_for, {name_of(view.words, corner, triad.type), view.code_of(triad)}),
            icons::user_plus,
            dialog_opener(ChoosePersonDialog{triad.id, corner, view.iso_today(), {}}),
            {},
            std::string(view.words.open_corner_short)};
}

std::vector<Action> actions_of(const ViewContext& view) {
    const Words& words = view.words;
    std::vector<Action> actions;
    for (const Finding& finding : view.derived.findings) {
        const Triad* triad = finding.corner ? find_triad(view.organisation, finding.triad) : nullptr;
        if (triad && finding.rule == Rule::corner_is_open)
            actions.push_back(fill_corner(view, *triad, *finding.corner));
    }
    for (const NavItem& item : nav_items(words)) {
        actions.push_back({fill(words.go_to_place, {item.label}), item.glyph,
                           [place = item.place](const ViewContext& there) { go_to(there, place); }});
    }
    const auto add = [&](Word title, std::string_view glyph, Act act, std::string_view key = {}) {
        actions.push_back({std::string(title), glyph, std::move(act), key});
    };
    add(words.start_triad, icons::plus, dialog_opener(StartTriadDialog{}));
    add(words.add_person, icons::user_plus, dialog_opener(AddPersonDialog{}));
    add(words.filter_title, icons::funnel, dialog_opener(FilterDialog{}));
    const bool list = view.shows_list();
    add(
        list ? words.show_on_map : words.show_in_list, list ? icons::map : icons::list,
        [list](const ViewContext& there) {
            go_to(there, Place::triads);
            there.state.shows_list = !list;
        },
        "L");
    if (view.status.can_undo) add(words.undo, icons::undo_2, wisher(WishKind::undo), "Ctrl Z");
    if (view.status.can_redo) add(words.redo, icons::redo_2, wisher(WishKind::redo), "Ctrl Y");
    add(words.export_json, icons::download, wisher(WishKind::export_json));
    if (!view.derived.active.empty()) add(words.export_svg, icons::image, wisher(WishKind::export_svg));
    add(words.codes_title, icons::eye_off, press_codes);
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark, ThemeChoice::contrast}) {
        const auto index = static_cast<std::size_t>(choice);
        actions.push_back({std::string(words.theme_title) + ": " + std::string(words.theme_choices[index]), icons::eye,
                           wisher(WishKind::set_theme, static_cast<int>(index))});
    }
    const int scale = view.status.scale;
    if (scale + 1 < static_cast<int>(scale_steps.size()))
        add(words.scale_up, icons::plus, wisher(WishKind::set_scale, scale + 1));
    if (scale > 0) add(words.scale_down, icons::minus, wisher(WishKind::set_scale, scale - 1));
    add(words.organisation_rename, icons::pencil, dialog_opener(RenameDialog{view.organisation.settings.name}));
    add(words.nav_help, icons::circle_question_mark, dialog_opener(HelpDialog{}), "?");
    return actions;
}

// What it is remembered by when it was chosen.
std::string key_of(const Entry& entry) { return std::to_string(entry.section) + entry.action.title; }

class Finder {
public:
    Finder(const ViewContext& view, std::string_view query) : view_(view), query_(trimmed(query)) {}

    void offer(int section, Action action, const Person* person = nullptr, std::string_view plate = {}) {
        Entry entry{.action = std::move(action), .section = section, .person = person, .plate = plate};
        if (query_.empty()) {
            const auto recent = std::ranges::find(view_.state.recent, key_of(entry));
            if (section != 0 && recent == view_.state.recent.end()) return;  // too many to show unasked
            entry.cost = static_cast<int>(recent - view_.state.recent.begin());
        } else {
            const auto match = find_match(entry.action.title + ' ' + entry.action.detail, query_);
            if (!match) return;
            entry.match = *match;
            entry.cost = match->cost;
        }
        entries_.push_back(std::move(entry));
    }

    std::vector<Entry> take() {
        sort(entries_, [](const Entry& one, const Entry& other) {
            return one.section != other.section ? one.section < other.section : one.cost < other.cost;
        });
        // Guesses only when nothing is what was typed.
        if (!query_.empty() &&
            std::ranges::any_of(entries_, [](const Entry& entry) { return entry.cost < cost_of_slip; }))
            std::erase_if(entries_, [](const Entry& entry) { return entry.cost >= cost_of_slip; });
        std::vector<Entry> shown;
        std::size_t in_section = 0;
        for (Entry& entry : entries_) {
            in_section = !shown.empty() && shown.back().section == entry.section ? in_section + 1 : 0;
            if (in_section < most_rows) shown.push_back(std::move(entry));
        }
        return shown;
    }

private:
    const ViewContext& view_;
    std::string_view query_;
    std::vector<Entry> entries_;
};

std::vector<Entry> entries_for(const ViewContext& view, std::string_view query) {
    const Words& words = view.words;
    Finder finder(view, query);
    for (Action& action : actions_of(view)) finder.offer(0, std::move(action));
    for (const Person& person : *view.organisation.people) {
        if (person.functions.empty()) continue;
        finder.offer(
            1,
            {view.name_of(person.id),
             {},
             [id = person.id](const ViewContext& there) { select_on_map(there, {Subject::Kind::person, {}, id, {}}); },
             {},
             std::string(name_of(words, person.functions.front()))},
            &person);
    }
    for (const TriadId& id : view.derived.active) {
        const Triad& triad = *find_triad(view.organisation, id);
        finder.offer(2,
                     {fill(words.triad_heading, {view.code_of(triad)}),
                      {},
                      [id](const ViewContext& there) { select_on_map(there, {Subject::Kind::triad, id, {}, {}}); },
                      {},
                      std::string(name_of(words, triad.type))},
                     nullptr, id.text);
    }
    for (std::size_t index = 0; index < words.term_questions.size(); ++index) {
        const MessageDialog answer{
            std::string(words.term_questions[index]), std::string(words.term_answers[index]), {}, false};
        finder.offer(3, {std::string(words.term_questions[index]), icons::info, dialog_opener(answer)});
    }
    return finder.take();
}

// The part that matches is bold and underlined: never by colour alone.
float draw_title(const Entry& entry, Point at) {
    const std::string_view title = entry.action.title;
    const Match& match = entry.match;
    const bool is_marked = match.length > 0 && match.begin + match.length <= title.size();
    const std::size_t begin = is_marked ? match.begin : title.size();
    const std::size_t end = is_marked ? begin + match.length : title.size();
    float x = at.x + draw_text(at, title.substr(0, begin), {.weight = Weight::semibold});
    const float wide = draw_text({x, at.y}, title.substr(begin, end - begin), {.weight = Weight::bold});
    if (is_marked) line({x, at.y + 4}, {x + wide, at.y + 4}, Ink::ink, 1.5F);
    x += wide;
    return x + draw_text({x, at.y}, title.substr(end), {.weight = Weight::semibold});
}

bool draw_entry(const ViewContext& view, const Entry& entry, const Rect& row, bool is_chosen) {
    const Scope scope(key_of(entry));
    const Container item(view.ui, Role::list_item, "item", {}, row);
    const Press press = press_area(view.ui, "run", row, entry.action.title, Role::button,
                                   is_chosen ? state_pressed | state_switch : state_none, entry.action.detail);
    if (is_chosen || press.hovered) fill_rect(row, is_chosen ? Ink::sunk : Ink::sub, 9);
    if (is_chosen) fill_rect({{row.min.x, row.min.y + 9}, {row.min.x + 4, row.max.y - 9}}, Ink::ink, 2);
    const Point middle{row.min.x + 30, row.centre().y};
    if (entry.person)
        draw_corner_token(view.words, entry.person, Corner::lead, middle, 13);
    else if (!entry.plate.empty())
        draw_plate(middle, "", 32, 20);
    else
        icon({middle.x - 11, middle.y - 11}, entry.action.glyph, 22, Ink::ink2);
    const float end = draw_title(entry, {row.min.x + 58, middle.y + 5});
    const float right = entry.action.key.empty()
                            ? row.max.x - 12
                            : row.max.x - 20 - draw_key_cap(entry.action.key, {row.max.x - 12, middle.y}, Anchor::end);
    draw_text({end + 12, middle.y + 5}, entry.action.detail, {.ink = Ink::ink2, .max_width = right - end - 12});
    return press.pressed;
}

Word section_name(const Words& words, int section) {
    switch (section) {
        case 0: return words.palette_commands;
        case 1: return words.palette_people;
        case 2: return words.nav_triads;
        default: return words.palette_terms;
    }
}

void draw_footer(const ViewContext& view, Point at, float width) {
    line({at.x, at.y}, {at.x + width, at.y}, Ink::line);
    const TextStyle style{.ink = Ink::ink2};
    const float y = at.y + 26;
    float x = at.x + draw_key_cap("Enter", {at.x, y}) + 10;
    x += text(view.ui, {x, y + 5}, view.words.palette_run, style) + 24;
    const float hint = text_width(view.words.palette_keys_hint, 15, Weight::regular);
    if (x + hint < at.x + width)
        text(view.ui, {at.x + width, y + 5}, view.words.palette_keys_hint, {.ink = Ink::ink2, .anchor = Anchor::end});
}

void remember(ViewState& state, const std::string& key) {
    constexpr std::size_t most_recent = 12;
    std::erase(state.recent, key);
    state.recent.insert(state.recent.begin(), key);
    if (state.recent.size() > most_recent) state.recent.resize(most_recent);
}

}  // namespace

void draw(const ViewContext& view, PaletteDialog& dialog) {
    const Words& words = view.words;
    DialogFrame frame(view.ui, "palette", words.palette_title, words.dialog_close, 700);
    Point at = frame.origin();
    std::string key;
    if (text_field(view.ui, "query", {at, {at.x + frame.width(), at.y + 48}}, words.palette_title, dialog.query,
                   {.key = &key})) {
        dialog.chosen = 0;
    }
    at.y += 60;
    if (trimmed(dialog.query) == "?") {
        close_dialog(view);
        return view.open_dialog(HelpDialog{});
    }
    const std::vector<Entry> entries = entries_for(view, dialog.query);
    const int count = static_cast<int>(entries.size());
    if (key == "ArrowDown") ++dialog.chosen;
    if (key == "ArrowUp") --dialog.chosen;
    dialog.chosen = count == 0 ? 0 : (dialog.chosen + count) % count;
    if (key.starts_with("Arrow") && count > 0)
        view.ui.mirror.announce(entries[static_cast<std::size_t>(dialog.chosen)].action.title);
    int run = key == "Enter" && count > 0 ? dialog.chosen : -1;
    {
        const Container list(view.ui, Role::list, "found", fill(words.palette_found, {std::to_string(count)}),
                             {at, {at.x + frame.width(), at.y + row_height * static_cast<float>(count)}});
        int section = -1;
        for (int index = 0; index < count; ++index) {
            const Entry& entry = entries[static_cast<std::size_t>(index)];
            if (entry.section != section) {
                section = entry.section;
                draw_text({at.x + 4, at.y + 20}, section_name(words, section),
                          {.weight = Weight::semibold, .ink = Ink::ink3});
                at.y += 30;
            }
            const Rect row{{at.x - 4, at.y}, {at.x + frame.width(), at.y + row_height}};
            if (draw_entry(view, entry, row, index == dialog.chosen)) run = index;
            at.y += row_height;
        }
    }
    if (count == 0) at.y = paragraph(view.ui, {at.x, at.y + 18}, frame.width(), words.palette_none, {.ink = Ink::ink2});
    draw_footer(view, {at.x, at.y + 10}, frame.width());
    frame.ends_at(at.y + 58);
    if (frame.wants_to_close()) return close_dialog(view);
    if (run < 0) return;
    close_dialog(view);
    const Entry& entry = entries[static_cast<std::size_t>(run)];
    remember(view.state, key_of(entry));
    entry.action.act(view);
}

}  // namespace driehoek::ui
