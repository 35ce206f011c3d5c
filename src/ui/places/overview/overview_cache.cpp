#include "ui/places/overview/overview_cache.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "picture/group_rings.hpp"
#include "picture/task_picture.hpp"
#include "ui/kit/look.hpp"

namespace driehoek::ui {
namespace {

void make_tasks(const ViewContext& view, OverviewCache& cache) {
    cache.tasks.clear();
    for (Task& task : tasks_of(view.organisation, view.derived.findings, view.today)) {
        OverviewTask& each = cache.tasks.emplace_back();
        each.picture = task_picture(view.organisation, task);
        each.title = title_of(view.words, view.organisation, view.names, task);
        each.sentence = sentence_of(view.words, view.organisation, view.names, task, view.today);
        each.task = std::move(task);
    }
}

// With its year where that is not this one.
std::string near_date(const Words& words, Date date, Date today) {
    if (date.year() == today.year()) return short_date(words, date);
    return short_date(words, date) + ' ' + std::to_string(date.year());
}

std::string next_words(const ViewContext& view, const SessionProgress& progress, const IntervisieGroup& group,
                       bool waits) {
    const Words& words = view.words;
    if (waits) return std::string(words.group_no_date);
    if (progress.held >= progress.planned) return std::string(words.group_done);
    const Session* next = next_session(group);
    if (!next) return std::string(words.group_no_date);
    return fill(words.group_next, {std::to_string(progress.held + 1), near_date(words, *next->date, view.today)});
}

std::string round_sentence(const Words& words, const Organisation& organisation, const Round& round) {
    int held = 0;
    int planned = 0;
    bool is_even = true;
    const SessionProgress first = count_sessions(round, round.groups.front());
    for (const IntervisieGroup& group : round.groups) {
        const SessionProgress progress = count_sessions(round, group);
        held += progress.held;
        planned += progress.planned;
        is_even = is_even && progress == first;
    }
    std::string sentence = is_even
                               ? fill(words.rounds_even, {std::to_string(first.held), std::to_string(first.planned)})
                               : fill(words.rounds_total, {std::to_string(held), std::to_string(planned)});
    if (organisation.rounds->size() == 1) return sentence;
    return fill(words.task_about, {round.name, sentence});
}

void make_groups(const ViewContext& view, const Round& round, OverviewCache& cache) {
    const Words& words = view.words;
    const std::vector<MissingDate> missing = missing_dates_of(view.organisation);
    for (const IntervisieGroup& group : round.groups) {
        OverviewGroup& each = cache.groups.emplace_back();
        each.waits = std::ranges::any_of(
            missing, [&](const MissingDate& date) { return date.round == round.id && date.group == group.id; });
        each.ring = group_ring_picture(view.organisation, round, group, each.waits, words);
        each.id = group.id.text;
        each.name = fill(words.task_group_name, {group.name});
        each.next = next_words(view, count_sessions(round, group), group, each.waits);
        each.members = fill(words.group_members, {std::to_string(group.members.size())});
    }
}

void make_round_ring(const Words& words, const Round& round, OverviewCache& cache) {
    cache.round_ring = round_ring_picture(round, words);
    int planned = 0;
    for (const IntervisieGroup& group : round.groups) planned = std::max(planned, count_sessions(round, group).planned);
    const std::string groups = std::to_string(round.groups.size());
    for (int session = 1; session <= planned; ++session) {
        cache.round_lines.push_back(
            fill(words.groups_past_session,
                 {std::to_string(session), std::to_string(count_groups_past(round, session)), groups}));
    }
}

void make_intervisie(const ViewContext& view, OverviewCache& cache) {
    cache.groups.clear();
    cache.round_lines.clear();
    cache.coverage.clear();
    const Round* round = current_round(view.organisation);
    cache.has_round = round != nullptr;
    if (!round) return;
    cache.round_sentence = round_sentence(view.words, view.organisation, *round);
    if (round->groups.size() <= most_group_rings) {
        make_groups(view, *round, cache);
    } else {
        make_round_ring(view.words, *round, cache);
    }
    cache.coverage = coverage_of(view.organisation, *round);
}

}  // namespace

const OverviewCache& overview_of(const ViewContext& view, float mosaic_width) {
    OverviewCache& cache = view.own<OverviewCache>();
    if (cache.made.is_stale(view.shown())) {
        make_tasks(view, cache);
        make_intervisie(view, cache);
    }
    if (cache.drawn.is_stale(view.shown(), std::trunc(mosaic_width))) {
        const ScreenMeasure measure;
        const MosaicView mosaic{.organisation = view.organisation,
                                .triads = view.derived.active,
                                .findings = view.derived.findings,
                                .names = view.names,
                                .words = view.words,
                                .measure = measure,
                                .numbers = view.derived.numbers,
                                .width = mosaic_width};
        cache.mosaic = overview_mosaic_picture(mosaic);
    }
    return cache;
}

}  // namespace driehoek::ui
