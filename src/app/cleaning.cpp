// Cleaning up for good: what was cleaned up can be undone for a while; then it goes from the steps that are kept and from the restore
// points as well.
#include <algorithm>

#include "app/parts.hpp"

namespace driehoek::app {
namespace {

using platform::Reply;
using platform::Request;
using platform::Status;

constexpr std::int64_t milliseconds_a_day = 24LL * 3600 * 1000;
constexpr std::int64_t cleaning_waits = 7 * milliseconds_a_day;  // for a file to be saved
constexpr std::int64_t keeping_takes = 60'000;  // at most: a state that was on its way when something was cleaned up

}  // namespace

// After a step, an undo or a redo of this kind.
void App::Parts::note_cleaning(DeedKind deed) {
    if (deed != DeedKind::cleaned_up) return;
    const auto states = document->states().subspan(0, document->current() + 1);
    const bool has_cleaned = std::ranges::any_of(
        states.subspan(1), [](const PastState& state) { return state.deed.kind == DeedKind::cleaned_up; });
    keeper.note_cleaning(has_cleaned ? platform.now() : 0);
}

void App::Parts::finish_cleaning_when_due() {
    const std::int64_t cleaned = keeper.about().cleaned;
    if (cleaned == 0 || platform.now() - cleaned < cleaning_waits) return;
    finish_cleaning(cleaned + keeping_takes);
}

void App::Parts::finish_cleaning(std::int64_t before) {
    if (!document || keeper.about().cleaned == 0 || forgets_before || !may_change()) return;
    document->forget_before_cleaning();
    forgets_before = before;
    keeper.keep_again(*document);
}

// Only when the state without it is kept: what is there now may be all that there is.
void App::Parts::forget_points_when_kept() {
    if (!forgets_before || is_forgetting || !keeper.is_kept() || keeper.is_keeping() || keeper.failure()) return;
    is_forgetting = true;
    ask(Request::forget_points, {keeper.id(), std::to_string(*forgets_before)},
        [this, id = keeper.id(), cleaned = keeper.about().cleaned](const Reply& reply) {
            is_forgetting = false;
            if (id != keeper.id()) return;
            forgets_before.reset();
            if (reply.status != Status::done) return keeper.note_cleaning(platform.now());  // once more, later
            if (keeper.about().cleaned == cleaned) keeper.note_cleaning(0);
            describe();
            log(LogEvent::cleaning_final);
            list_restore_points();
            tell(std::string(words().clean_final), false);
        });
}

std::string App::Parts::day_of_final_cleaning() const {
    const std::int64_t moment = keeper.about().cleaned + cleaning_waits;
    const std::int64_t ahead = std::int64_t{60'000} * platform.minutes_ahead_of_utc(moment);
    return long_date(words(), Date::from_days_since_1970(static_cast<int>((moment + ahead) / milliseconds_a_day)));
}

// The names of codes that are gone: in the list that is open.
void App::Parts::remove_names(const std::vector<std::string>& codes) {
    for (const std::string& code : codes) vault.set_name(code, {}, platform.now());
}

}  // namespace driehoek::app
