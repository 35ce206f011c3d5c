#include "picture/contact_bars.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "words/explore/sentences.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float contact_names = 128;
constexpr float tallest_bar = 150;  // of all 3-hoeken of a day
constexpr float hidden_contacts = 10;
constexpr float above_bar = 26, below_bar = 16;  // room for the number, and between the rows
constexpr float days_foot = 46;

class ContactDrawing {
public:
    explicit ContactDrawing(const ContactBarsView& view) : view_(view) {
        for (const ContactsOnDay& day : view.days) {
            most_ = std::max(most_, day.all);
        }
    }

    Picture draw() {
        for (const ContactsOnDay& day : view_.days) {
            for (std::size_t at = 0; at < contact_class_count; ++at)
                tallest_[at] = std::max(tallest_[at], bar_height(day.counts[at]));
        }
        picture_.title = view_.words.contacts_over_time;
        float y = 0;
        for (const std::size_t at : order) {
            if (tallest_[at] == 0) continue;
            y += above_bar + tallest_[at];
            draw_row(at, y);
            y += below_bar;
        }
        draw_days(y);
        picture_.bounds = {{0, 0}, {view_.width, y + days_foot}};
        return std::move(picture_);
    }

private:
    // What was agreed first, then what was too many, then what is missing.
    static constexpr std::array<std::size_t, contact_class_count> order{2, 3, 1, 0};

    float bar_height(const ToldCount& told) const {
        if (told.is_hidden()) return hidden_contacts;
        if (told.count == 0) return 0;
        return std::max(3.0F, tallest_bar * static_cast<float>(told.count) / static_cast<float>(std::max(most_, 1)));
    }
    float day_width() const {
        const auto days = static_cast<float>(std::max<std::size_t>(view_.days.size(), 1));
        return (view_.width - contact_names) / days;
    }
    float middle_of_day(std::size_t at) const { return contact_names + day_width() * (static_cast<float>(at) + 0.5F); }

    void draw_row(std::size_t at, float bottom) {
        const float y = bottom - std::min(tallest_[at], 40.0F) / 2;
        if (at + 1 == contact_class_count) append_signal(picture_, Sign::contacts, {11, y}, 10);
        if (at < 2) append_signal(picture_, Sign::open, {11, y}, 10);
        append_text(picture_, {28, y + 5}, contact_class_name(view_.words, at), 15, Weight::semibold, Ink::ink);
        append_line(picture_, {contact_names, bottom}, {view_.width, bottom}, {Ink::line, 1});
        const float half = std::min(day_width() * 0.3F, 26.0F);
        for (std::size_t day = 0; day < view_.days.size(); ++day) {
            const ToldCount& told = view_.days[day].counts[at];
            if (told.count == 0) continue;
            const float x = middle_of_day(day), top = bottom - bar_height(told);
            const Rect bar{{x - half, top}, {x + half, bottom}};
            if (told.is_hidden())
                append_rect(picture_, bar, 2, {Ink::panel}, {Ink::ctl, 1.5F, Dash::window});
            else if (at == 2)
                append_rect(picture_, bar, 2, {Ink::quiet}, {Ink::ctl, 1});
            else if (at > 2)
                append_rect(picture_, bar, 2, {Ink::amber_mark}, {Ink::amber_line, 1});
            else
                append_rect(picture_, bar, 2, {Ink::panel}, {Ink::amber_line, 2, Dash::open});
            append_text(picture_, {x, top - 8}, text_of(told), 15, Weight::semibold, Ink::ink, Anchor::middle);
        }
    }

    void draw_days(float y) {
        for (std::size_t at = 0; at < view_.days.size(); ++at) {
            const ContactsOnDay& day = view_.days[at];
            const float x = middle_of_day(at);
            const bool is_last = at + 1 == view_.days.size();
            const std::string month = is_last ? std::string(view_.words.load_now)
                                              : std::string(view_.words.months_short[day.day.month() - 1]);
            append_text(picture_, {x, y + 10}, month, 15, is_last ? Weight::bold : Weight::regular, Ink::ink,
                        Anchor::middle);
            if (!is_last && (at == 0 || day.day.month() == 1))
                append_text(picture_, {x, y + 30}, std::to_string(day.day.year()), 15, Weight::regular, Ink::ink2,
                            Anchor::middle);
            Target target;
            target.subject = {.kind = Subject::Kind::part, .row = static_cast<int>(at)};
            target.area = {{x - day_width() / 2 + 1, 0}, {x + day_width() / 2 - 1, y + 34}};
            target.spoken = fill(view_.words.contacts_of_day,
                                 {long_date(view_.words, day.day), counts_sentence(view_.words, day.counts)});
            picture_.targets.push_back(std::move(target));
        }
    }

    const ContactBarsView& view_;
    int most_ = 0;
    std::array<float, contact_class_count> tallest_{};
    Picture picture_;
};

}  // namespace

std::size_t contact_days_in(float width) {
    return static_cast<std::size_t>(std::max(2.0F, (width - contact_names) / narrowest_contact_day));
}

Picture contact_bars_picture(const ContactBarsView& view) { return ContactDrawing(view).draw(); }

}  // namespace driehoek
