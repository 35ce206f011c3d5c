#include "ui/kit/icons.hpp"
#include "ui/places/intervisie/rounds.hpp"

namespace driehoek::ui {
namespace {

Word title(const ViewContext& view) {
    if (view.state.encounters.is_shown) return view.words.title_encounters;
    return view.state.dates.is_shown ? view.words.title_dates : view.words.title_rounds;
}

// The composer is fetched before it is asked for.
void enter(const ViewContext& view) { view.ask(wish::PrepareComposer{}); }

std::string selected(const ViewState& state) { return state.round.text; }

std::vector<std::string> selectable(const Organisation& organisation) {
    std::vector<std::string> ids;
    for (const Round& round : *organisation.rounds) ids.push_back(round.id.text);
    return ids;
}

void select(ViewState& state, const Organisation&, const std::string& id) { state.round = RoundId(id); }

}  // namespace

constinit const Place places::intervisie{.link = "intervisie",
                                         .key = "g i",
                                         .glyph = icons::users_round,
                                         .name = &Words::nav_rounds,
                                         .title = title,
                                         .draw = draw_rounds_view,
                                         .has_list = true,
                                         .enter = enter,
                                         .selected = selected,
                                         .selectable = selectable,
                                         .select = select};

}  // namespace driehoek::ui
