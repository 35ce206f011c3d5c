#include "edit/stories.hpp"

#include <algorithm>
#include <utility>

#include "base/citizen_number.hpp"
#include "base/text.hpp"
#include "edit/apply.hpp"

namespace driehoek {
namespace {

std::optional<Refusal> check_stop(const StoryStop& stop) {
    if (const auto refusal = check_name(stop.name)) return refusal;
    if (is_longer_than(stop.sentence, longest_sentence)) return Refusal::sentence_is_too_long;
    if (holds_citizen_number(stop.sentence)) return Refusal::name_is_forbidden;
    return std::nullopt;
}

}  // namespace

Next apply(Organisation organisation, const SetStory& set) {
    Story story = set.story;
    if (const auto refusal = check_name(story.name)) return refuse(*refusal);
    if (story.stops.size() > most_stops) return refuse(Refusal::story_is_full);
    story.name = tidied(story.name);
    for (StoryStop& stop : story.stops) {
        if (const auto refusal = check_stop(stop)) return refuse(*refusal);
        stop.name = tidied(stop.name);
        stop.sentence = tidied(stop.sentence);
    }
    std::vector<Story>& all = organisation.stories.edit();
    if (!story.id) {
        if (all.size() >= most_stories) return refuse(Refusal::stories_are_full);
        std::vector<std::string_view> taken;
        for (const Story& each : all) taken.emplace_back(each.id.text);
        story.id = StoryId(next_id("verhaal", taken));
    }
    const auto place = std::ranges::lower_bound(all, story.id, {}, &Story::id);
    Deed deed{.kind = DeedKind::story_set, .story = story.id};
    if (place != all.end() && place->id == story.id)
        *place = std::move(story);
    else
        all.insert(place, std::move(story));
    return changed(organisation, std::move(deed));
}

Next apply(Organisation organisation, const RemoveStory& remove) {
    const auto is_it = [&](const Story& story) { return story.id == remove.story; };
    if (std::erase_if(organisation.stories.edit(), is_it) == 0) return refuse(Refusal::story_is_gone);
    return changed(organisation, {.kind = DeedKind::story_removed, .story = remove.story});
}

}  // namespace driehoek
