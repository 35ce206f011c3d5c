// What is shown of the days of a round, kept until something it depends on has changed.
#include <algorithm>

#include "ui/kit/look.hpp"
#include "ui/places/intervisie/dates.hpp"

namespace driehoek::ui {
namespace {

constexpr int days_to_prepare = 7;

// Days that are there stay; only what has none gets one.
DatePlan with_missing_days(const ViewContext& view, const Round& round, const DatePlan& base) {
    DatePlan plan = base;
    for (DateRow& row : plan.rows) {
        for (PlannedSession& session : row.sessions) session.is_fixed = session.date.has_value();
    }
    plan = propose_dates(view.organisation, round, std::move(plan), first_day_of_dates(view), true);
    for (std::size_t row = 0; row < plan.rows.size(); ++row) {
        for (std::size_t at = 0; at < plan.rows[row].sessions.size(); ++at)
            plan.rows[row].sessions[at].is_fixed = base.rows[row].sessions[at].is_fixed;
    }
    return plan;
}

}  // namespace

Date first_day_of_dates(const ViewContext& view) {
    return std::max(view.state.dates.from.value_or(view.today + days_to_prepare), view.today);
}

const DatePlan& dates_draft(const ViewContext& view, const Round& round) {
    DatesState& state = view.state.dates;
    DatesCache& cache = view.own<DatesCache>();
    if (!cache.planned.is_stale(view.shown(), round.id, first_day_of_dates(view))) return state.draft;
    DatePlan base = date_plan_of(view.organisation, round);
    if (state.round == round.id && state.base == base && !state.draft.rows.empty()) return state.draft;
    state.put_back();
    state.round = round.id;
    state.draft = with_missing_days(view, round, base);
    state.base = std::move(base);
    state.chosen.reset();
    return state.draft;
}

bool is_draft_used(const ViewContext& view) { return view.state.dates.draft == view.state.dates.base; }

const std::vector<DateIssue>& dates_issues(const ViewContext& view, const Round& round) {
    const DatePlan& draft = dates_draft(view, round);
    DatesCache& cache = view.own<DatesCache>();
    // While a day is being moved each step must be quick.
    const bool with_ways_out = !view.state.dates.carried_from;
    if (cache.judged.is_stale(view.shown(), draft, with_ways_out))
        cache.issues = find_date_issues(view.organisation, round, draft, first_day_of_dates(view), with_ways_out);
    return cache.issues;
}

const Picture& dates_picture(const ViewContext& view, const Round& round, float width) {
    const std::vector<DateIssue>& issues = dates_issues(view, round);
    const DatesState& state = view.state.dates;
    DatesCache& cache = view.own<DatesCache>();
    const bool is_carried = state.carried_from.has_value();
    if (!cache.drawn.is_stale(view.shown(), state.draft, width, state.chosen, is_carried)) return cache.picture;
    const ScreenMeasure measure;
    const DateBandView band{.organisation = view.organisation,
                            .round = round,
                            .plan = state.draft,
                            .issues = issues,
                            .names = view.names,
                            .words = view.words,
                            .measure = measure,
                            .today = view.today,
                            .width = width,
                            .chosen = state.chosen,
                            .is_carried = is_carried,
                            .axis = state.axis};
    cache.axis = date_axis_of(band);
    cache.picture = date_band_picture(band);
    return cache.picture;
}

}  // namespace driehoek::ui
