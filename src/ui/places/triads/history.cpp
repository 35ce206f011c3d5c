#include "ui/places/triads/history.hpp"

#include <algorithm>

#include "base/order.hpp"
#include "base/text.hpp"

namespace driehoek::ui {
namespace {

class Lines {
public:
    Lines(const ViewContext& view, const Triad& triad) : view_(view), triad_(triad) {}

    void add(const std::optional<Date>& when, std::string sentence, bool is_signal = false) {
        if (when) lines_.push_back({*when, {}, std::move(sentence), is_signal});
    }
    std::string short_name(const PersonId& person) const { return view_.names.short_of(view_.organisation, person); }
    std::string who(const PastSeat& past) const {
        return past.corner == Corner::third ? view_.name_of_third(past.person) : short_name(past.person);
    }

    void add_seats() {
        for (const Corner corner : {Corner::lead, Corner::job_coach}) {
            const Seat& seat = triad_.seat(corner);
            if (seat.person && seat.since != triad_.begin) add_arrival(corner, seat.person, seat.since);
        }
        for (const PastSeat& past : triad_.past) {
            if (past.since && past.since != triad_.begin) add_arrival(past.corner, past.person, past.since);
            if (past.until && !successor_on(past.corner, past.until)) {
                add(past.until,
                    fill(view_.words.history_leaves, {who(past), name_of(view_.words, past.corner, triad_.type)}));
            }
        }
    }
    void add_contacts() {
        for (const ExtraContact& contact : triad_.extra_contacts) {
            add(contact.since, fill(view_.words.history_contact_stays, {short_name(contact.person)}), !contact.until);
            add(contact.until, fill(view_.words.history_contact_ends, {short_name(contact.person)}));
        }
    }
    std::vector<HistoryLine> finished() {
        add(triad_.begin, std::string(view_.words.history_started));
        add(triad_.end, std::string(triad_.end < view_.today ? view_.words.history_ended : view_.words.history_ends));
        sort(lines_, [](const HistoryLine& one, const HistoryLine& other) { return one.when > other.when; });
        int shown = 0;
        for (HistoryLine& line : lines_) {
            const int year = line.when.year();
            line.date = short_date(view_.words, line.when);
            if (!lines_.empty() && year != lines_.front().when.year() && year != shown) {
                line.date += ' ' + std::to_string(year);
            }
            shown = year;
        }
        return std::move(lines_);
    }

private:
    // Who left this corner on the day that somebody else came.
    const PastSeat* predecessor_of(Corner corner, const std::optional<Date>& day) const {
        const auto found = std::ranges::find_if(
            triad_.past, [&](const PastSeat& past) { return past.corner == corner && past.until == day; });
        return found == triad_.past.end() ? nullptr : &*found;
    }
    bool successor_on(Corner corner, const std::optional<Date>& day) const {
        if (triad_.seat(corner).person && triad_.seat(corner).since == day) return true;
        return std::ranges::any_of(triad_.past,
                                   [&](const PastSeat& past) { return past.corner == corner && past.since == day; });
    }
    void add_arrival(Corner corner, const PersonId& person, const std::optional<Date>& day) {
        const std::string name = corner == Corner::third ? view_.name_of_third(person) : short_name(person);
        if (const PastSeat* before = predecessor_of(corner, day)) {
            add(day, fill(view_.words.history_takes_over,
                          {name, corner == Corner::third ? who(*before) : view_.name_of(before->person)}));
        } else {
            add(day, fill(view_.words.history_begins, {name, name_of(view_.words, corner, triad_.type)}));
        }
    }

    const ViewContext& view_;
    const Triad& triad_;
    std::vector<HistoryLine> lines_;
};

}  // namespace

std::vector<HistoryLine> history_of(const ViewContext& view, const Triad& triad) {
    Lines lines(view, triad);
    lines.add_seats();
    lines.add_contacts();
    return lines.finished();
}

void draw_dot(Point centre, bool is_signal) {
    constexpr float radius = 5;
    const Rect dot{{centre.x - radius, centre.y - radius}, {centre.x + radius, centre.y + radius}};
    fill_rect(dot, is_signal ? Ink::amber_mark : Ink::panel, radius);
    stroke_rect(dot, is_signal ? Ink::amber_line : Ink::ctl, radius, 2);
}

}  // namespace driehoek::ui
