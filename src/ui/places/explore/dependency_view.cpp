// Who needs whom: the structure, the map of functions, and the sentences that follow from it.
#include <algorithm>
#include <functional>

#include "picture/dependency_map.hpp"
#include "ui/kit/icons.hpp"
#include "ui/places/explore/explore.hpp"
#include "ui/shared/pieces.hpp"
#include "words/explore/sentences.hpp"

namespace driehoek::ui {
namespace {

constexpr float structure_width = 420;
constexpr float least_dependency = 430;
constexpr float widest_map = 620;

struct Followed {
    std::string sentence;
    std::function<void()> follow;
};

std::vector<Followed> followed_sentences(const ViewContext& view) {
    const Words& words = view.words;
    const Dependencies& all = dependencies_in(view);
    std::vector<Followed> sentences;
    const auto coaches = std::ranges::find(all.classes, Corner::job_coach, &DependencyClass::corner);
    if (coaches != all.classes.end()) {
        const auto at = static_cast<std::size_t>(coaches - all.classes.begin());
        sentences.push_back({all_via_sentence(words, all), [&view, at] { look_at_part(view, at, at); }});
    }
    if (const auto& held = most_held_in(view))
        sentences.push_back({falls_out_sentence(words, view.organisation, view.names, *held),
                             [&view, person = held->person] { ask_absence(view, person); }});
    for (const DependencyLink& link : all.links) {
        if (link.is_misfit && all.classes[link.one].corner == Corner::lead)
            sentences.push_back({misfit_sentence(words, all, link),
                                 [&view, one = link.one, other = link.other] { look_at_part(view, one, other); }});
    }
    if (all.open_corners > 0)
        sentences.push_back({open_sentence(words, all), [&view] { show_tab(view, ExploreTab::open); }});
    return sentences;
}

float sentence_row(const ViewContext& view) { return view.layout.has_fingers ? space::control : 32; }

// Each leads to what it is about.
void draw_sentences(const ViewContext& view, const Rect& box, const std::vector<Followed>& sentences) {
    fill_rect(box, Ink::sunk, 14);
    icon({box.min.x + 16, box.min.y + 18}, icons::lightbulb, 24, Ink::ink);
    const Container list(view.ui, Role::list, "sentences", view.words.dependency_title, box);
    for (std::size_t at = 0; at < sentences.size(); ++at) {
        const Scope scope(std::to_string(at));
        const float y = box.min.y + 14 + sentence_row(view) * static_cast<float>(at);
        const Rect row{{box.min.x + 48, y}, {box.max.x - 10, y + sentence_row(view)}};
        const Container item(view.ui, Role::list_item, "item", {}, row);
        const Press press = press_area(view.ui, "follow", row, sentences[at].sentence);
        if (press.hovered) fill_rect(row, Ink::panel, 8);
        draw_text({row.min.x + 6, row.centre().y + 5}, sentences[at].sentence,
                  {15, Weight::regular, Ink::ink, Anchor::start, row.width() - 34});
        icon({row.max.x - 22, row.centre().y - 8}, icons::chevron_right, 16, Ink::ink2);
        if (press.pressed) sentences[at].follow();
    }
}

void draw_map_card(const ViewContext& view, const Rect& box, bool has_structure_button) {
    ExploreState& state = view.own<ExploreState>();
    const Words& words = view.words;
    const Scope scope("map");
    const Container region(view.ui, Role::region, "map", words.dependency_title, box);
    card(box);
    const std::vector<Followed> sentences = followed_sentences(view);
    const float for_sentences = sentence_row(view) * static_cast<float>(sentences.size()) + 28;
    const Rect below{{box.min.x + 20, box.max.y - 20 - for_sentences}, {box.max.x - 20, box.max.y - 20}};
    Column head(view.ui, box, space::padding, 18);
    head.heading(words.dependency_title, 2, type::card_title);
    head.leave(space::hair);
    const bool is_grid = is_dependency_grid(dependencies_in(view));
    head.paragraph(is_grid ? words.dependency_grid_number : words.dependency_number, type::caption);
    if (has_structure_button) {
        const Rect corner{{box.max.x - 56, box.min.y + 10}, {box.max.x - 16, box.min.y + 50}};
        if (icon_button(view.ui, "structure", corner, icons::network, words.structure_widen)) state.is_wide = true;
    }
    const Rect room{{box.min.x + 20, head.bottom() + space::close},
                    {box.max.x - 20, sentences.empty() ? box.max.y - 20 : below.min.y - space::close}};
    const Picture& picture =
        dependency_picture_in(view, std::clamp(room.width() - 8, 400.0F, is_grid ? 900.0F : widest_map));
    const float zoom = std::min({1.0F, room.width() / picture.bounds.width(), room.height() / picture.bounds.height()});
    const Rect area = middle_of(room, picture.bounds.width() * zoom, picture.bounds.height() * zoom);
    const PictureAct act = explore_picture(view.ui, "functions", area, picture, state.map);
    if (act.wants_list) view.state.shows_list = true;
    if (act.chosen)
        look_at_part(view, static_cast<std::size_t>(act.chosen->row), static_cast<std::size_t>(act.chosen->column));
    else if (act.chose_nothing)
        state.part = {};
    if (!sentences.empty()) draw_sentences(view, below, sentences);
}

void draw_dependency_list(const ViewContext& view, const Rect& box) {
    const Words& words = view.words;
    const Dependencies& all = dependencies_in(view);
    const std::array<TableColumn, 3> columns{{{words.dependency_column_one, 0.34F, 0.4F},
                                              {words.dependency_column_other, 0.34F, 0.36F},
                                              {words.dependency_column_triads, 0.32F, 0.24F}}};
    draw_paged_table(view, box, words.dependency_list, columns, static_cast<int>(all.links.size()),
                     words.contacts_empty, [&](Table& table, int index) {
                         const DependencyLink& link = all.links[static_cast<std::size_t>(index)];
                         const Scope each(std::to_string(index));
                         const TableRow row(table);
                         const std::string one = size_of(words, all.classes[link.one]);
                         const std::string other = size_of(words, all.classes[link.other]);
                         {
                             const Container cell = row.first_cell();
                             const Press press = press_area(view.ui, "open", row.area(), name_of(words, all, link));
                             const Subject& part = view.own<ExploreState>().part;
                             row.draw_ground(part.kind != Subject::Kind::none &&
                                                 part.row == static_cast<int>(link.one) &&
                                                 part.column == static_cast<int>(link.other),
                                             press.hovered);
                             if (press.pressed) look_at_part(view, link.one, link.other);
                         }
                         draw_lines(row.cell(0), {{one, type::strong}});
                         row.write(1, other);
                         row.write(2,
                                   link.is_misfit ? text_of(link.triads) + ", " + std::string(words.dependency_misfit)
                                                  : text_of(link.triads),
                                   link.is_misfit ? type::attention : type::body);
                     });
}

}  // namespace

void draw_dependency_tab(const ViewContext& view, const Rect& area) {
    ExploreState& state = view.own<ExploreState>();
    const bool has_both = area.width() >= structure_width + space::gap + least_dependency;
    const bool shows_structure = has_both || state.is_wide || state.near;
    const bool shows_map = has_both ? !state.is_wide : !shows_structure;
    Rect left = area;
    if (shows_map && shows_structure) left.max.x = area.min.x + structure_width;
    if (shows_structure) {
        if (state.near && find_person(view.organisation, state.near))
            draw_near(view, left);
        else
            draw_structure(view, left);
    }
    if (!shows_map) return;
    const Rect right{{shows_structure ? left.max.x + space::gap : area.min.x, area.min.y}, area.max};
    if (view.shows_list()) return draw_dependency_list(view, right);
    draw_map_card(view, right, !shows_structure);
}

}  // namespace driehoek::ui
