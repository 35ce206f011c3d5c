#include "ui/places/intervisie/encounter_cache.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "model/rules.hpp"
#include "ui/kit/look.hpp"
#include "words/encounters/sentences.hpp"

namespace driehoek::ui {
namespace {

ShownEncounters shown_encounters(const ViewContext& view, const Round& round) {
    return {view.shown(), round.id, view.state.encounters.all_rounds};
}

std::string of_all(const Words& words, int part, int all) {
    return fill(words.coverage_of, {std::to_string(part), std::to_string(all)});
}

// Rows of the list, one table at a time.
class RowMaking {
public:
    RowMaking(const ViewContext& view, const Round& round, const EncounterCache& cache)
        : view_(view),
          round_(round),
          cache_(cache),
          telling_{view.organisation, cache.encounters, view.names, view.words, view.state.encounters.all_rounds} {}

    std::vector<EncounterRow> make(EncounterList list) {
        switch (list) {
            case EncounterList::pairs: add_pairs(); break;
            case EncounterList::missing: add_missing(); break;
            case EncounterList::without_place: add_without_place(); break;
            case EncounterList::coverage:
                add_classes(cache_.functions, ClassKind::function);
                add_classes(cache_.units, ClassKind::unit);
                break;
        }
        return std::move(rows_);
    }

private:
    std::string function_of(std::size_t index) const {
        return name_of(view_.words, view_.organisation, {.function = cache_.encounters.people[index].function},
                       ClassKind::function);
    }
    void add(Subject subject, std::array<std::string, 4> cells) {
        rows_.push_back({std::move(subject), std::move(cells)});
    }

    void add_pairs() {
        const std::vector<EncounterPerson>& people = cache_.encounters.people;
        for (std::size_t one = 0; one < people.size(); ++one) {
            for (std::size_t other = one + 1; other < people.size(); ++other) {
                if (!cache_.encounters.have_met(one, other) && !cache_.encounters.will_meet(one, other)) continue;
                add({.kind = Subject::Kind::pair, .person = people[other].id, .other = people[one].id},
                    {view_.name_of(people[one].id), view_.name_of(people[other].id),
                     function_of(one) + std::string(view_.words.and_between) + function_of(other),
                     in_one(lines_of_pair(telling_, one, other))});
            }
        }
    }

    void add_missing() {
        for (std::size_t index = 0; index < cache_.encounters.people.size(); ++index) {
            std::vector<std::string> unmet;
            for (const int each : find_unmet_classes(cache_.encounters, cache_.functions, index)) {
                unmet.push_back(name_of(view_.words, view_.organisation,
                                        cache_.functions.classes[static_cast<std::size_t>(each)], ClassKind::function));
            }
            if (unmet.empty()) continue;
            const PersonId& person = cache_.encounters.people[index].id;
            add({.kind = Subject::Kind::person, .person = person},
                {view_.name_of(person), function_of(index), lines_of_person(telling_, cache_.functions, index).front(),
                 listed(view_.words, unmet)});
        }
    }

    void add_without_place() {
        for (const NoPlace& place : cache_.without_place) {
            const Person* person = find_person(view_.organisation, place.person);
            if (!person) continue;
            const Unit* unit = find_unit(view_.organisation, person->unit);
            add({.kind = Subject::Kind::person, .person = place.person},
                {view_.name_of(place.person), std::string(name_of(view_.words, person->functions.front())),
                 unit ? unit->name : std::string(view_.words.no_unit),
                 reason_of(view_.words, view_.organisation, view_.names, round_, place)});
        }
    }

    void add_classes(const ClassEncounters& classes, ClassKind kind) {
        for (std::size_t index = 0; index < classes.classes.size(); ++index) {
            PairCount others;
            for (std::size_t other = 0; other < classes.classes.size(); ++other) {
                if (other == index) continue;
                others.met += classes.between(index, other).met;
                others.all += classes.between(index, other).all;
            }
            const PersonClass& each = classes.classes[index];
            const PairCount& inside = classes.between(index, index);
            add({},
                {name_of(view_.words, view_.organisation, each, kind), of_all(view_.words, each.placed, each.people),
                 of_all(view_.words, inside.met, inside.all), of_all(view_.words, others.met, others.all)});
        }
    }

    const ViewContext& view_;
    const Round& round_;
    const EncounterCache& cache_;
    EncounterTelling telling_;
    std::vector<EncounterRow> rows_;
};

}  // namespace

const EncounterCache& encounters_of(const ViewContext& view, const Round& round) {
    EncounterCache& cache = view.own<EncounterCache>();
    if (!cache.found.is_stale(shown_encounters(view, round))) return cache;
    cache.encounters = find_encounters(view.organisation, view.state.encounters.all_rounds ? RoundId() : round.id);
    cache.functions = count_by_class(cache.encounters, ClassKind::function);
    cache.units = count_by_class(cache.encounters, ClassKind::unit);
    cache.without_place = find_without_place(view.organisation, round);
    cache.asked_without_place = 0;
    for (const NoPlace& place : cache.without_place) {
        const Person* person = find_person(view.organisation, place.person);
        if (person && is_asked(round, *person)) ++cache.asked_without_place;
    }
    cache.missing = 0;
    for (std::size_t index = 0; index < cache.encounters.people.size(); ++index)
        cache.missing += find_unmet_classes(cache.encounters, cache.functions, index).empty() ? 0 : 1;
    return cache;
}

const std::vector<EncounterRow>& encounter_rows(const ViewContext& view, const Round& round, EncounterList list) {
    encounters_of(view, round);
    EncounterCache& cache = view.own<EncounterCache>();
    if (cache.listed.is_stale(shown_encounters(view, round), list))
        cache.rows = RowMaking(view, round, cache).make(list);
    return cache.rows;
}

const Picture& stairs_picture(const ViewContext& view, const Round& round, Point size) {
    encounters_of(view, round);
    EncounterCache& cache = view.own<EncounterCache>();
    const EncountersState& state = view.state.encounters;
    if (cache.stairs_drawn.is_stale(shown_encounters(view, round), size, state.pointed, state.chosen)) {
        const ScreenMeasure measure;
        cache.stairs = encounter_staircase_picture({.organisation = view.organisation,
                                                    .encounters = cache.encounters,
                                                    .functions = cache.functions,
                                                    .names = view.names,
                                                    .words = view.words,
                                                    .measure = measure,
                                                    .width = size.x,
                                                    .height = size.y,
                                                    .names_rounds = view.state.encounters.all_rounds,
                                                    .pointed = view.state.encounters.pointed,
                                                    .chosen = view.state.encounters.chosen});
    }
    return cache.stairs;
}

const Picture& classes_picture(const ViewContext& view, const Round& round, ClassKind kind, float width) {
    encounters_of(view, round);
    EncounterCache& cache = view.own<EncounterCache>();
    const EncountersState& state = view.state.encounters;
    const auto index = static_cast<std::size_t>(kind);
    if (cache.classes_drawn[index].is_stale(shown_encounters(view, round), width, state.pointed, state.chosen)) {
        const ScreenMeasure measure;
        cache.classes[index] =
            encounter_classes_picture({.organisation = view.organisation,
                                       .classes = kind == ClassKind::function ? cache.functions : cache.units,
                                       .kind = kind,
                                       .words = view.words,
                                       .measure = measure,
                                       .width = width,
                                       .pointed = view.state.encounters.pointed,
                                       .chosen = view.state.encounters.chosen});
    }
    return cache.classes[index];
}

const Picture& timeline_picture(const ViewContext& view, const Round& round, float width) {
    EncounterCache& cache = view.own<EncounterCache>();
    if (cache.timeline_drawn.is_stale(shown_encounters(view, round), width)) {
        const ScreenMeasure measure;
        cache.timeline = session_timeline_picture({.organisation = view.organisation,
                                                   .round = round,
                                                   .words = view.words,
                                                   .measure = measure,
                                                   .today = view.today,
                                                   .width = width});
    }
    return cache.timeline;
}

}  // namespace driehoek::ui
