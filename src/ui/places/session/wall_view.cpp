// The wall as a whole: which session, what stands around every step, and what is said to who does not see it.
#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "derive/intervisie.hpp"
#include "picture/step_clock.hpp"
#include "picture/tokens.hpp"
#include "ui/kit/icons.hpp"
#include "ui/kit/memo.hpp"
#include "ui/kit/tokens.hpp"
#include "ui/places/session/wall.hpp"
#include "ui/shared/pieces.hpp"

namespace driehoek::ui {
namespace {

constexpr Point design_page{1440, 900};
constexpr float least_wall_height = 800;  // less, and it scrolls

struct WallCache {
    Memo<std::uint64_t> organisation{};
    Memo<std::uint64_t, Date> next_from{};
    std::optional<NextSession> next{};
};

const std::optional<NextSession>& next_session_on_wall(const ViewContext& view) {
    WallCache& cache = view.own<WallCache>();
    if (cache.next_from.is_stale(view.revision, view.today)) cache.next = next_on_wall(view.organisation, view.today);
    return cache.next;
}

// What was only made ready follows the organisation.
void prepare_wall(const ViewContext& view) {
    if (view.state.wall.is_watched) return;
    std::optional<RunningSession>& running = view.state.wall.content.running;
    const bool is_changed = view.own<WallCache>().organisation.is_stale(view.revision);
    if (running && (running->holds_something() || !is_changed)) return;
    std::optional<RunningSession> begun;
    if (running) begun = begin_session(view.organisation, {running->round, running->group, running->session});
    if (!begun && next_session_on_wall(view)) begun = begin_session(view.organisation, *next_session_on_wall(view));
    if (begun) {
        for (const KeptText& kept : view.state.wall.content.kept) {
            if (kept.round != begun->round || kept.group != begun->group) continue;
            begun->earlier_question = kept.question;
            begun->earlier_agreement = kept.agreement;
        }
    }
    running = std::move(begun);
}

// A new step, a fifth, a twentieth and zero; never each second.
void announce_step(const Wall& wall) {
    SessionOnWall& told = wall.state();
    const RunningSession& session = wall.session;
    const Words& words = wall.words();
    const StepPhase phase = session.phase(wall.now());
    if (told.told_step != session.at) {
        const StepText step = wall_step_text(wall);
        if (told.told_step) wall.ui().mirror.announce(fill(words.step_spoken, {step.name, step.instruction}));
        told.told_step = session.at;
        told.told_phase = phase;
        told.form.reset();
        told.lacks_choice = false;
        return;
    }
    const bool is_later = phase > told.told_phase;
    told.told_phase = phase;
    if (!is_later || !session.is_running()) return;
    const std::string left =
        duration_in_words(words, std::max<std::int64_t>(shown_seconds(session.left(wall.now())), 0));
    if (phase == StepPhase::over) return wall.ui().mirror.announce(std::string(words.step_over));
    wall.ui().mirror.announce(
        fill(words.time_left_spoken, {left, phase == StepPhase::closing ? words.step_closing : words.step_last}));
}

void draw_nothing_to_show(const ViewContext& view, const Rect& area) {
    const Scope scope("session");
    Column column(view.ui, area, space::gap, space::gap);
    if (view.state.wall.is_watched) {
        Card watching(column, "watching", view.words.wall_watching);
        return watching.paragraph(view.words.wall_watching_nothing, type::message);
    }
    Card card(column, "none", view.words.session_none_title);
    card.paragraph(view.words.session_none_text, type::message);
    card.leave(space::gap);
    if (card.button("intervisie", view.words.session_none_button, {.kind = ButtonKind::primary}))
        go_to(view, places::intervisie);
}

}  // namespace

bool has_wall(const ViewContext& view) {
    if (view.state.wall.is_watched) return view.state.wall.content.running.has_value();
    return view.state.wall.content.running || next_session_on_wall(view).has_value();
}

void draw_wall_view(const ViewContext& view, const Rect& area) {
    if (!has_wall(view)) return draw_nothing_to_show(view, area);
    if (!view.state.wall.is_known) return;  // what was kept of it is still being read
    prepare_wall(view);
    std::optional<RunningSession>& running = view.state.wall.content.running;
    if (!running) {
        view.outbox.wants_frame = true;
        return;
    }
    const Scope scope("wall");
    Wall wall{.view = view, .session = *running, .page = area};
    wall.is_low = area.width() < least_wall_width || area.height() < least_wall_height;
    wall.unit = std::max(1.0F, std::min(area.width() / design_page.x, area.height() / design_page.y));
    announce_step(wall);
    draw_wall_header(wall);
    if (wall.session.is_in_method())
        draw_method_step(wall);
    else
        draw_frame_step(wall);
    draw_wall_footer(wall);
    if (wall.session.is_running()) view.ui.want_frame_in(until_next_second(wall.session.left(wall.now())));
}

// --- words and small things

std::string wall_name(const Wall& wall, const PersonId& person) {
    const Person* found = find_person(wall.view.organisation, person);
    if (!found || found->name.empty()) return std::string(wall.words().role_member);
    std::vector<PersonId> others{wall.session.facilitator};
    for (const PersonHere& each : wall.session.people) others.push_back(each.person);
    return wall.view.names.short_among(wall.view.organisation, person, others);
}

void draw_wall_token(const Wall& wall, const PersonId& person, Point centre, float radius, bool is_hollow) {
    const Person* found = find_person(wall.view.organisation, person);
    const Round* round = wall.round();
    const std::optional<Function> function =
        found ? function_in(round ? std::span<const Function>(round->target_functions) : std::span<const Function>(),
                            *found)
              : std::nullopt;
    const Token token = person == wall.session.facilitator ? Token::facilitator
                        : function                         ? token_of(*function)
                                                           : Token::other;
    Picture picture;
    if (is_hollow)
        append_hollow_token(picture, token, centre, radius, letter_of(wall.words(), token));
    else
        append_token(picture, token, centre, radius, letter_of(wall.words(), token));
    draw_marks(picture);
}

std::string role_word(const Words& words, SessionRole role) { return with_small_letter(words.session_roles[role]); }

std::string ready_at(const Wall& wall) {
    const PageStatus& status = wall.view.status;
    return time_of_day(status.now + wall.session.to_go(wall.now()) + std::int64_t{status.minutes_ahead} * minute);
}

std::string wall_step_name(const Wall& wall, std::size_t step) {
    return std::string(text_of(wall.words(), wall.session, step).name);
}

StepText wall_step_text(const Wall& wall) { return text_of(wall.words(), wall.session, wall.session.at); }

std::string wall_session_title(const ViewContext& view, const NextSession& session) {
    const auto begun = begin_session(view.organisation, session);
    const Round* round = find_round(view.organisation, session.round);
    const IntervisieGroup* group = round ? find_group(*round, session.group) : nullptr;
    if (!begun || !group) return {};
    return fill(view.words.session_name, {fill(view.words.group_name, {group->name}), std::to_string(begun->number)});
}

Press wall_press(const Wall& wall, std::string_view id, const Rect& area, std::string_view name, std::uint16_t state,
                 std::string_view description) {
    if (wall.is_watched()) {
        record(wall.ui(), Role::text, name, area);
        return {};
    }
    return press_area(wall.ui(), id, area, name, Role::button,
                      static_cast<std::uint16_t>(state_takes_keys | state_takes_space | state), description);
}

bool wall_button(const Wall& wall, std::string_view id, const Rect& area, std::string_view label,
                 const WallButton& look) {
    if (wall.is_watched() && !look.is_for_all) return false;
    const auto state = static_cast<std::uint16_t>(state_takes_keys | state_takes_space | look.state |
                                                  (look.is_disabled ? state_disabled : 0));
    const Press press = press_area(wall.ui(), id, area, look.spoken.empty() ? label : look.spoken, Role::button, state);
    const float radius = wall.px(9);
    const bool is_filled = look.is_primary && !look.is_disabled;
    fill_rect(area, is_filled ? Ink::ink : Ink::panel, radius);
    if (press.hovered && !look.is_disabled)
        fill_rect(area, is_filled ? Ink::panel : Ink::sub, radius, is_filled ? 0.12F : 1);
    if (!is_filled) stroke_rect(area, Ink::ctl, radius, 1.5F);
    const Ink ink = look.is_disabled ? Ink::ink3 : is_filled ? Ink::panel : Ink::ink;
    const float size = wall.px(look.size);
    const float glyph = look.glyph.empty() ? 0 : size * 1.25F;
    const float gap = look.glyph.empty() || label.empty() ? 0 : wall.px(12);
    const std::string words =
        label.empty() ? std::string() : fitted(label, area.width() - glyph - gap - wall.px(16), size, Weight::semibold);
    const float width = text_width(words, size, Weight::semibold);
    const float x = area.min.x + (area.width() - width - glyph - gap) / 2;
    const float text_x = look.is_glyph_after ? x : x + glyph + gap;
    if (glyph > 0)
        icon({look.is_glyph_after ? x + width + gap : x, area.centre().y - glyph / 2}, look.glyph, glyph, ink);
    if (!words.empty()) draw_text({text_x, area.centre().y + size * 0.34F}, words, {size, Weight::semibold, ink});
    return press.pressed && !look.is_disabled;
}

void wall_card(const Wall& wall, const Rect& area, Ink ground, Ink border) { card(area, ground, border, wall.px(20)); }

float wall_paragraph(const Wall& wall, Point baseline, float width, std::string_view text, const TextStyle& style) {
    return paragraph(wall.ui(), baseline, width, text, style);
}

float fitting_size(const Wall& wall, std::string_view text, float width, float lines,
                   std::initializer_list<float> sizes, Weight weight) {
    float last = wall_type::small;
    for (const float size : sizes) {
        last = size;
        if (count_lines(text, width, wall.px(size), weight) <= lines) break;
    }
    return last;
}

// --- around every step

namespace {

void draw_sample_mark(const Wall& wall, float& right) {
    if (!wall.view.organisation.settings.is_sample) return;
    const TextStyle style = wall.style(wall_type::small, Weight::semibold, Ink::ink2);
    const float width = text_width(wall.words().sample_mark, style.size, style.weight) + wall.px(28);
    const Rect mark{{right - width, wall.px(36)}, {right, wall.px(80)}};
    stroke_rect(mark, Ink::ctl, wall.px(9), 1.5F);
    text(wall.ui(), {mark.min.x + wall.px(14), wall.px(66)}, wall.words().sample_mark, style);
    right = mark.min.x - wall.px(14);
}

bool is_narrow_wall(const Wall& wall) { return wall.page.width() < wall.px(720); }

// What a finger needs a place for; the keys are F and D.
void draw_screen_buttons(const Wall& wall, float& right) {
    const bool is_dark = theme_in_use() == Theme::dark;
    const Words& words = wall.words();
    const auto take = [&] {
        const Rect area{{right - wall.px(52), wall.px(32)}, {right, wall.px(84)}};
        right -= wall.px(60);
        return area;
    };
    if (wall_button(wall, "dark", take(), {},
                    {.glyph = is_dark ? icons::sun : icons::moon,
                     .spoken = is_dark ? words.light_screen : words.dark_screen,
                     .is_for_all = true}))
        wall.view.ask(wish::SetTheme{is_dark ? ThemeChoice::light : ThemeChoice::dark});
    if (wall_button(wall, "full", take(), {},
                    {.glyph = icons::maximize, .spoken = words.full_screen, .is_for_all = true}))
        wall.view.ask(wish::ToggleFullScreen{});
    if (!wall.is_watched() &&
        wall_button(wall, "window", take(), {}, {.glyph = icons::presentation, .spoken = words.second_window}))
        wall.view.ask(wish::OpenWindow{});
}

std::string wall_detail(const Wall& wall) {
    const RunningSession& session = wall.session;
    if (session.is_in_method()) return std::string(name_of(wall.words(), *session.method()));
    const auto rows = session.rows(wall.now());
    const auto on = std::ranges::find_if(rows, &RunningSession::Row::is_on);
    return fill(wall.words().step_of_by, {std::to_string(on - rows.begin() + 1), std::to_string(rows.size()),
                                          wall_name(wall, session.facilitator)});
}

// Idem, with when the session was planned.
std::string with_planned_times(const Wall& wall, const std::string& detail) {
    const Session* planned = wall.planned();
    if (!planned) return detail;
    return fill(wall.words().wall_planned, {detail, iso_from_time(*planned->begin), iso_from_time(*planned->end)});
}

}  // namespace

void draw_wall_header(const Wall& wall) {
    const Words& words = wall.words();
    const ViewContext& view = wall.view;
    const IntervisieGroup* group = wall.group();
    // On a phone signs alone, closer to the edges.
    const bool is_narrow = is_narrow_wall(wall);
    const float margin = wall.px(is_narrow ? 16.0F : 40.0F);
    float right = wall.page.max.x - margin;
    const Rect close{{right - wall.px(is_narrow ? 56.0F : 204.0F), wall.px(32)}, {right, wall.px(84)}};
    right = close.min.x - wall.px(16);
    const float begin = margin + wall.px(64);  // of the title
    Picture token;
    append_token(token, Token::facilitator, {begin - wall.px(38), wall.px(58)}, wall.px(22),
                 letter_of(words, Token::facilitator));
    draw_marks(token);
    const std::string title = fill(words.session_name, {group ? fill(words.group_name, {group->name}) : std::string(),
                                                        std::to_string(wall.session.number)});
    const TextStyle title_style = wall.style(wall_type::body, Weight::semibold, Ink::ink2);
    const float width = text_width(title, title_style.size, title_style.weight);
    // Until it begins another one can be chosen in its place.
    const bool can_choose = !wall.session.holds_something() && !wall.is_watched();
    if (can_choose) {
        const Rect area{{begin - wall.px(8), wall.px(34)}, {begin + width + wall.px(38), wall.px(82)}};
        const Press press = wall_press(wall, "choose", area, title, state_none, words.session_choose);
        if (press.hovered) fill_rect(area, Ink::sunk, wall.px(9));
        draw_text({begin, wall.px(66)}, title, title_style);
        icon({begin + width + wall.px(4), wall.px(46)}, icons::chevron_down, wall.px(24), Ink::ink2);
        if (press.pressed) view.open_dialog(ChooseSessionDialog{});
    } else {
        text(view.ui, {begin, wall.px(66)}, title, title_style);
    }
    const float detail = begin + width + wall.px(can_choose ? 56.0F : 18.0F);
    const std::string what = wall_detail(wall);
    if (!wall.is_low) {
        draw_sample_mark(wall, right);
        draw_screen_buttons(wall, right);
    }
    TextStyle detail_style = wall.style(wall_type::body, Weight::regular, Ink::ink3);
    detail_style.max_width = std::max(right - detail, 0.0F);
    if (detail_style.max_width > wall.px(120)) {
        // Where there is no room for all of it the course says until when, and the mirror everything.
        const std::string whole = with_planned_times(wall, what);
        const bool fits = text_width(whole, detail_style.size, detail_style.weight) <= detail_style.max_width;
        draw_text({detail, wall.px(66)}, fits ? whole : what, detail_style);
        record(view.ui, Role::text, whole, {{detail, wall.px(42)}, {right, wall.px(76)}});
    }
    if (wall_button(wall, "close", close, is_narrow ? Word() : words.wall_close,
                    {.glyph = is_narrow ? icons::x : std::string_view(),
                     .size = wall_type::small,
                     .spoken = words.wall_close,
                     .is_for_all = true})) {
        if (wall.session.holds_something() && !wall.is_watched())
            view.open_dialog(CloseWallDialog{});
        else
            view.ask(wish::CloseWall{});
    }
}

void draw_wall_footer(const Wall& wall) {
    const Words& words = wall.words();
    const Rect& page = wall.page;
    RunningSession& session = wall.session;
    const Rect bar{{page.min.x, page.max.y - wall.px(120)}, page.max};
    const Container container(wall.ui(), Role::region, "controls", words.wall_controls, bar);
    fill_rect(bar, Ink::panel);
    line(bar.min, {bar.max.x, bar.min.y}, Ink::line);
    if (wall.is_watched()) {
        text(wall.ui(), {bar.centre().x, bar.centre().y + wall.px(9)}, words.wall_watching,
             wall.style(wall_type::body, Weight::regular, Ink::ink2, Anchor::middle));
        return;
    }
    const float top = bar.min.y + wall.px(22);
    const auto place = [&](float x, float width) { return Rect{{x, top}, {x + width, top + wall.px(68)}}; };
    const bool is_narrow = is_narrow_wall(wall);
    const float margin = wall.px(wall.is_low ? 16.0F : 40.0F);
    const float gap = wall.px(is_narrow ? 8.0F : 16.0F);
    const float side = wall.px(is_narrow ? 56.0F : wall.is_low ? 68.0F : 180.0F);
    const float forward = wall.px(is_narrow ? 56.0F : wall.is_low ? 190.0F : 204.0F);
    const auto label = [&](Word full, bool is_hidden) { return is_hidden ? Word() : full; };
    if (wall_button(wall, "previous", place(page.min.x + margin, side), label(words.wall_previous, wall.is_low),
                    {.glyph = icons::arrow_left, .is_disabled = !session.previous(), .spoken = words.wall_previous}))
        go_to_previous(wall.view);

    // What comes, before the button that leads there.
    const auto next = session.next();
    const std::string coming = session.step().kind == StepKind::method
                                   ? std::string(name_of(words, method_offers(wall.view, session).front().method))
                               : next ? wall_step_name(wall, *next)
                                      : std::string(words.session_ends);
    float right = page.max.x - margin - forward;
    const Rect next_area = place(right, forward);
    if (!wall.is_low) {
        const TextStyle what = wall.style(wall_type::name, Weight::bold);
        const float width = std::min(std::max(text_width(coming, what.size, what.weight),
                                              text_width(words.next_up, wall.px(wall_type::small), Weight::regular)),
                                     wall.px(300));
        right -= wall.px(32) + width;
        text(wall.ui(), {right, top + wall.px(24)}, words.next_up,
             wall.style(wall_type::small, Weight::regular, Ink::ink2));
        TextStyle shown = what;
        shown.max_width = width + 1;
        text(wall.ui(), {right, top + wall.px(56)}, coming, shown);
    }

    const float minute_width = wall.px(is_narrow ? 52.0F : wall.is_low ? 84.0F : 150.0F);
    const float left_end = page.min.x + margin + side + gap;
    const float clock_width =
        is_narrow ? right - left_end - 2 * minute_width - 3 * gap : wall.px(wall.is_low ? 150.0F : 268.0F);
    const float whole = 2 * minute_width + clock_width + 2 * gap;
    const float middle = std::max(left_end, std::min(page.centre().x - whole / 2, right - wall.px(40) - whole));
    if (wall_button(wall, "less", place(middle, minute_width), label(words.one_minute_button, is_narrow),
                    {.glyph = icons::minus, .is_disabled = !session.may_shorten(), .spoken = words.minute_less}))
        session.change_minutes(-1);
    const Word clock = session.is_running()  ? words.wall_pause
                       : session.has_begun() ? words.wall_go_on
                                             : words.wall_start;
    if (wall_button(wall, "clock", place(middle + minute_width + gap, clock_width), label(clock, is_narrow),
                    {.glyph = session.is_running() ? icons::pause : icons::play,
                     .is_primary = true,
                     .size = wall.is_low ? wall_type::body : wall_type::name,
                     .spoken = clock}))
        switch_clock(wall.view);
    if (wall_button(wall, "more", place(middle + minute_width + clock_width + 2 * gap, minute_width),
                    label(words.one_minute_button, is_narrow), {.glyph = icons::plus, .spoken = words.minute_more}))
        session.change_minutes(1);
    if (wall_button(wall, "next", next_area, label(words.wall_next, is_narrow),
                    {.glyph = icons::arrow_right, .is_glyph_after = true, .spoken = words.wall_next}))
        go_to_next(wall.view);
}

void draw_wall_clock(const Wall& wall, Point centre, bool is_small) {
    const RunningSession& session = wall.session;
    const Words& words = wall.words();
    const std::int64_t left = session.left(wall.now());
    const StepPhase phase = session.phase(wall.now());
    const std::string digits = clock_text(shown_seconds(left));
    const std::string of = count_in(words.of_one_minute, words.of_minutes, session.step().minutes);
    std::string below = of;
    if (phase == StepPhase::closing) below = words.step_closing;
    if (phase == StepPhase::last) below = words.step_last;
    const float planned = static_cast<float>(std::max<std::int64_t>(session.planned(), 1));
    constexpr float ring = 20;
    ClockLook look{.radius = wall.px(wall_clock_edge - ring / 2),
                   .ring = wall.px(ring),
                   .digits = wall.px(100),
                   .line = wall.px(24)};
    if (is_small) look = {.radius = wall.px(44), .ring = wall.px(10), .digits = wall.px(26), .line = 0};
    const ScreenMeasure measure;
    draw_marks(step_clock_picture(measure, digits, std::clamp(static_cast<float>(left) / planned, 0.0F, 1.0F), phase,
                                  below, look),
               centre);
    const float edge = look.radius + look.ring / 2;
    const Rect area{{centre.x - edge, centre.y - edge}, {centre.x + edge, centre.y + edge}};
    const Container clock(wall.ui(), Role::group, is_small ? "small-clock" : "clock", words.clock_title, area);
    record(wall.ui(), Role::text, digits, area);
    record(wall.ui(), Role::text, below == of || is_small ? of : of + ". " + below, area);
}

namespace {

constexpr float beside_sign = 48;  // the words of a hint

}  // namespace

void draw_wall_hints(const Wall& wall, Point baseline, float width, float size, float step) {
    const TextStyle style = wall.style(size, Weight::semibold, Ink::ink2);
    const float room = width - wall.px(beside_sign);
    const auto hint = [&](std::string_view glyph, std::string_view what) {
        if (what.empty()) return;
        icon({baseline.x, baseline.y - wall.px(26)}, glyph, wall.px(32), Ink::ink2);
        wall_paragraph(wall, {baseline.x + wall.px(beside_sign), baseline.y}, room, what, style);
        baseline.y += wall.px(step) + (count_lines(what, room, style.size, style.weight) - 1) * style.size * 1.38F;
    };
    const StepText said = wall_step_text(wall);
    hint(icons::check, said.hint);
    hint(icons::check, said.second_hint);
    hint(icons::ban, said.avoid);
}

float wall_hints_width(const Wall& wall, float size) {
    const StepText said = wall_step_text(wall);
    float widest = 0;
    for (const std::string_view what :
         {std::string_view(said.hint), std::string_view(said.second_hint), std::string_view(said.avoid)})
        widest = std::max(widest, text_width(what, wall.px(size), Weight::semibold));
    return widest > 0 ? widest + wall.px(beside_sign) : 0;
}

// --- what can be done

void switch_clock(const ViewContext& view) {
    RunningSession& session = *view.state.wall.content.running;
    if (session.is_running())
        session.pause(view.status.steady);
    else
        session.go_on(view.status.steady);
}

void go_to_next(const ViewContext& view) {
    RunningSession& session = *view.state.wall.content.running;
    const std::int64_t now = view.status.steady;
    if (session.step().kind == StepKind::case_choice && !session.chosen) {
        view.state.wall.lacks_choice = true;
        return view.ui.mirror.announce(std::string(view.words.choose_case_first), true);
    }
    if (session.step().kind == StepKind::method)
        return session.use_method(method_offers(view, session).front().method, now);
    if (const auto next = session.next()) return session.go_to(*next, now);
    view.open_dialog(CloseWallDialog{});
}

void go_to_previous(const ViewContext& view) {
    RunningSession& session = *view.state.wall.content.running;
    if (const auto previous = session.previous()) session.go_to(*previous, view.status.steady);
}

bool take_wall_key(const ViewContext& view, std::string_view key) {
    std::optional<RunningSession>& running = view.state.wall.content.running;
    if (!running || !view.state.wall.is_known) return false;
    if (view.state.wall.is_watched && key != "f" && key != "d") return false;
    if (key == " ") {
        switch_clock(view);
    } else if (key == "ArrowRight") {
        go_to_next(view);
    } else if (key == "ArrowLeft") {
        go_to_previous(view);
    } else if (key == "f") {
        view.ask(wish::ToggleFullScreen{});
    } else if (key == "d") {
        view.ask(wish::SetTheme{theme_in_use() == Theme::dark ? ThemeChoice::light : ThemeChoice::dark});
    } else if (running->step().kind == StepKind::case_choice && !running->cases.empty()) {
        const std::vector<std::size_t> order = running->cases_in_order();
        std::size_t& card = view.state.wall.card;
        card = std::min(card, order.size() - 1);
        if (key.size() == 1 && key[0] >= '1' && key[0] <= '5') {
            card = std::min(static_cast<std::size_t>(key[0] - '1'), order.size() - 1);
            view.state.wall.wants_card = true;
        } else if (key == "+" || key == "=") {
            running->raise_hand(order[card]);
        } else if (key == "-") {
            running->lower_hand(order[card]);
        } else if (key == "Enter") {
            running->choose(order[card]);
            view.state.wall.lacks_choice = false;
        } else {
            return false;
        }
    } else {
        return false;
    }
    return true;
}

}  // namespace driehoek::ui
