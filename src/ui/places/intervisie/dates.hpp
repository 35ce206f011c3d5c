// Data (picture 21): the days of all sessions of a round, beside composing in the place Intervisie.
#pragma once
#include <vector>

#include "derive/session_dates.hpp"
#include "ui/kit/flow.hpp"
#include "ui/kit/memo.hpp"
#include "ui/places/intervisie/dialogs.hpp"
#include "ui/shared/views.hpp"

namespace driehoek::ui {

struct DatesCache {
    Memo<Shown, RoundId, Date> planned;
    Memo<Shown, DatePlan, bool> judged;
    Memo<Shown, DatePlan, float, std::optional<PlanPlace>, bool> drawn;
    std::vector<DateIssue> issues;
    Picture picture;
    DateAxis axis;
};

// The first day on which a session may be planned.
Date first_day_of_dates(const ViewContext& view);
// What is looked at: the days of the organisation, with proposed ones where there are none yet. Made anew when others came in.
const DatePlan& dates_draft(const ViewContext& view, const Round& round);
// Whether the organisation has the same days.
bool is_draft_used(const ViewContext& view);
const std::vector<DateIssue>& dates_issues(const ViewContext& view, const Round& round);
const Picture& dates_picture(const ViewContext& view, const Round& round, float width);

// Leads there, from anywhere.
void show_dates(const ViewContext& view);
void select_next_issue(const ViewContext& view, const Round& round, int step);

void draw_dates_view(const ViewContext& view, const Rect& area, const Round& round);
void draw_dates_list(const ViewContext& view, const Rect& area, const Round& round);
// What holds, what does not yet, and the buttons; with `panel` as the ground it stands on.
void draw_dates_panel(const ViewContext& view, const Rect& panel, const Round& round);
// Idem, below a picture.
void draw_dates_messages(const ViewContext& view, Column& column, const Round& round);

// What a session is called: "Groep 1, sessie 2".
std::string session_name(const ViewContext& view, const PlannedSession& session, const std::string& group);
// By hand: it stays where it is, or not any more.
void switch_fixed(const ViewContext& view, PlanPlace place);

}  // namespace driehoek::ui
