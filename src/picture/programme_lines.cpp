#include "picture/programme_lines.hpp"

#include <algorithm>
#include <utility>

#include "picture/encounter_parts.hpp"
#include "picture/shapes.hpp"
#include "picture/station.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float design_width = 1260;
constexpr float heads = 71;  // from the top to the first line
constexpr float group_gap = 8;
constexpr float base_width = 140;
constexpr float least_capsule = 104;
constexpr float ring_pitch = 84, least_ring_pitch = 66;
constexpr float legend_height = 52;

class LinesDrawing {
public:
    explicit LinesDrawing(const ProgrammeLinesView& view)
        : view_(view), words_(view.words), spread_(std::max(0.0F, view.width - design_width)) {
        // What is too narrow for the names of bedrijfsonderdelen leaves them out: they stand in the spoken names and the list.
        has_headings_ = view.width >= design_width - 100;
        const float missing = std::max(0.0F, design_width - (has_headings_ ? 0.0F : headings_width) - view.width);
        const float shift = has_headings_ ? 0 : -headings_width;
        name_x_ = headings_width + shift;
        base_x_ = 334 + shift - missing * 0.2F;
        coaching_x_ = 512 + shift - missing * 0.35F + spread_ * 0.2F;
        capsule_x_ = 676 + shift - missing * 0.55F + spread_ * 0.4F;
        follow_x_ = 792 + shift - missing * 0.7F + spread_ * 0.55F;
        gate_x_ = 920 + shift - missing * 0.85F + spread_ * 0.7F;
        custom_x_ = gate_x_ + 32;
    }

    Picture draw() {
        picture_.title = words_.teams_picture_title;
        picture_.is_grid = true;
        place_rows();
        draw_heads();
        draw_tint();
        for (std::size_t row = 0; row < view_.map.lines.size(); ++row) draw_line(row);
        draw_interchange();
        const float end = std::max(capsule_.max.y, rows_.empty() ? heads : rows_.back() + 22);
        draw_legend(end + 38);
        picture_.bounds = {{0, 0}, {view_.width, end + legend_height}};
        return std::move(picture_);
    }

private:
    static constexpr float headings_width = 180;

    void place_rows() {
        float y = heads;
        const std::vector<ProgrammeLine>& lines = view_.map.lines;
        for (std::size_t row = 0; row < lines.size(); ++row) {
            if (row > 0) y += view_.row_height + (begins_group(row) ? group_gap : 0);
            rows_.push_back(y);
        }
        if (rows_.empty()) return;
        const float low = std::max(rows_.back() + 22, rows_.front() - 22 + least_capsule);
        capsule_ = {{capsule_x_ - 36, rows_.front() - 22}, {capsule_x_ + 36, low}};
    }
    bool begins_group(std::size_t row) const {
        const std::vector<ProgrammeLine>& lines = view_.map.lines;
        return row == 0 || (lines[row].heading != lines[row - 1].heading && !is_sum_of_itself(lines[row]));
    }
    // A bedrijfsonderdeel that stands for its teams needs no heading beside its own name.
    static bool is_sum_of_itself(const ProgrammeLine& line) { return line.is_sum && line.unit == line.heading; }

    std::string name_of_unit(const UnitId& id) const {
        const Unit* unit = find_unit(view_.organisation, id);
        return unit ? unit->name : id.text;
    }

    void draw_heads() {
        const auto head = [&](float x, Word name, std::string_view detail, Anchor anchor) {
            append_text(picture_, {x, 18}, std::string(name), 15, Weight::bold, Ink::ink, anchor);
            append_text(picture_, {x, 37}, std::string(detail), 15, Weight::regular, Ink::ink2, anchor);
        };
        const std::size_t parts = view_.organisation.settings.programme.parts.size();
        head(base_x_ + base_width / 2 - 3, words_.station_names[0], fill(words_.base_detail, {std::to_string(parts)}),
             Anchor::middle);
        head(coaching_x_ + 34, words_.station_names[1], words_.station_details[0], Anchor::middle);
        head(capsule_x_, words_.station_names[2], words_.station_details[1], Anchor::middle);
        head(follow_x_ + 36, words_.station_names[3], words_.station_details[2], Anchor::middle);
        head(gate_x_ + 20, words_.station_names[4], words_.station_details[3], Anchor::start);
    }

    // Of the first line that cannot go on, and of no other.
    void draw_tint() {
        const auto stuck = std::ranges::find(view_.map.lines, true, &ProgrammeLine::is_stuck);
        if (stuck == view_.map.lines.end()) return;
        tinted_ = static_cast<int>(stuck - view_.map.lines.begin());
        const float y = rows_[static_cast<std::size_t>(tinted_)];
        append_rect(picture_, {{-12, y - 19}, {view_.width + 8, y + 19}}, 10, {Ink::amber_tint});
    }

    void draw_line(std::size_t row) {
        const ProgrammeLine& line = view_.map.lines[row];
        const float y = rows_[row];
        if (has_headings_ && begins_group(row)) {
            if (row > 0) {
                const float above = (rows_[row - 1] + y) / 2;
                append_line(picture_, {0, above}, {304, above}, {Ink::line, 1});
            }
            const std::string heading =
                line.heading ? name_of_unit(line.heading) : std::string(words_.whole_organisation_line);
            if (!is_sum_of_itself(line))
                append_text(picture_, {0, y + 5},
                            cut_to_width(view_.measure, heading, headings_width - 8, Weight::regular), 15,
                            Weight::regular, Ink::ink2);
        }
        const float name_x = is_sum_of_itself(line) ? 0 : name_x_;
        append_text(picture_, {name_x, y + 5},
                    cut_to_width(view_.measure, name_of_unit(line.unit), base_x_ - name_x - 12, Weight::semibold), 15,
                    Weight::semibold, Ink::ink);
        line.is_sum ? draw_sum(line, row) : draw_team(line, row);
    }

    void draw_track(float y, bool is_open) {
        append_line(picture_, {base_x_, y}, {gate_x_, y}, {Ink::ctl, 2});
        append_line(picture_, {gate_x_, y}, {custom_x_, y}, {Ink::ctl, 2, is_open ? Dash::none : Dash::open});
    }
    Ink ground_of(std::size_t row) const { return static_cast<int>(row) == tinted_ ? Ink::amber_tint : Ink::panel; }

    // A station with words beside it, which cover the track.
    void draw_station(std::size_t row, float x, StationState state, const std::string& said, float share = 0.5F) {
        const float y = rows_[row];
        const float wide = view_.measure.width(said, 15, Weight::regular) + 12;
        append_rect(picture_, {{x + 12, y - 10}, {x + 12 + wide, y + 10}}, 0, {ground_of(row)});
        append_station(picture_, state, {x, y}, 10, share);
        const bool is_quiet = state == StationState::not_yet;
        append_text(picture_, {x + 17, y + 5}, said, 15, Weight::regular, is_quiet ? Ink::ink2 : Ink::ink);
    }

    void draw_team(const ProgrammeLine& line, std::size_t row) {
        const float y = rows_[row];
        draw_track(y, line.is_gate_open);
        append_parts(picture_, line.parts, {base_x_, y}, base_width);
        const auto said = [&](ProgrammeStop stop) { return words_of_stop(words_, view_.organisation, line, stop); };
        draw_station(row, coaching_x_, line.coaching, said(ProgrammeStop::coaching));
        draw_station(row, follow_x_, line.follow_ups, said(ProgrammeStop::follow_up));
        append_gate(picture_, {gate_x_, y}, line.is_gate_open);
        append_station(picture_, line.custom, {custom_x_, y}, 11,
                       static_cast<float>(line.looks) / static_cast<float>(party_count));
        const bool is_strong = line.is_stuck || line.custom == StationState::done;
        const Ink ink = line.is_stuck ? Ink::amber_text
                        : line.custom == StationState::not_yet || line.custom == StationState::not_needed ||
                                line.custom == StationState::shut
                            ? Ink::ink2
                            : Ink::ink;
        append_text(picture_, {custom_x_ + 20, y + 5},
                    cut_to_width(view_.measure, said(ProgrammeStop::custom), view_.width - custom_x_ - 48,
                                 is_strong ? Weight::semibold : Weight::regular),
                    15, is_strong ? Weight::semibold : Weight::regular, ink);
        if (line.is_stuck || line.custom == StationState::busy) draw_chevron({view_.width - 6, y});
        add_targets(line, row);
    }

    void draw_chevron(Point at) {
        append_polyline(picture_,
                        std::array{Point{at.x - 3, at.y - 5}, Point{at.x + 2, at.y}, Point{at.x - 3, at.y + 5}},
                        {Ink::ink2, 2});
    }

    // Several teams: how many of them came to each station.
    void draw_sum(const ProgrammeLine& line, std::size_t row) {
        const float y = rows_[row];
        draw_track(y, line.closed == 0);
        const auto share = [&](int part) {
            return static_cast<float>(part) / static_cast<float>(std::max(1, line.teams));
        };
        const auto state = [&](int part) {
            return part == line.teams ? StationState::done : part == 0 ? StationState::not_yet : StationState::busy;
        };
        const float reached = base_width * share(line.finished);
        append_rect(picture_, {{base_x_, y - 6}, {base_x_ + base_width, y + 6}}, 6, {Ink::panel}, {Ink::ctl, 1.5F});
        if (reached > 0)
            append_rect(picture_, {{base_x_, y - 6}, {base_x_ + std::max(12.0F, reached), y + 6}}, 6, {Ink::ink2});
        draw_station(row, coaching_x_, state(line.coached), part_of(line, line.coached), share(line.coached));
        draw_station(row, follow_x_, state(line.followed), part_of(line, line.followed), share(line.followed));
        append_gate(picture_, {gate_x_, y}, line.closed == 0);
        append_station(picture_, line.closed == line.teams ? StationState::shut : state(line.decided), {custom_x_, y},
                       11, share(line.decided));
        append_text(picture_, {custom_x_ + 20, y + 5},
                    words_of_stop(words_, view_.organisation, line, ProgrammeStop::custom), 15, Weight::regular,
                    Ink::ink);
        draw_chevron({view_.width - 6, y});
        Target target;
        target.subject = {
            .kind = Subject::Kind::part, .row = static_cast<int>(row), .column = static_cast<int>(ProgrammeStop::all)};
        target.area = {{-8, y - 18}, {view_.width + 4, y + 18}};
        target.spoken = name_of_unit(line.unit) + ", " + count_in(words_.one_team, words_.many_teams, line.teams);
        for (const ProgrammeStop stop :
             {ProgrammeStop::base, ProgrammeStop::coaching, ProgrammeStop::follow_up, ProgrammeStop::custom}) {
            const Word station = words_.station_names[static_cast<std::size_t>(stop)];
            target.spoken += ". " + std::string(station) + ": " + words_of_stop(words_, view_.organisation, line, stop);
        }
        target.has_signal = line.is_stuck;
        picture_.targets.push_back(std::move(target));
    }
    std::string part_of(const ProgrammeLine& line, int part) const {
        return fill(words_.of_all, {std::to_string(part), std::to_string(line.teams)});
    }

    void add_targets(const ProgrammeLine& line, std::size_t row) {
        const float y = rows_[row];
        const auto add = [&](ProgrammeStop stop, float left, float right) {
            Target target;
            target.subject = {
                .kind = Subject::Kind::part, .row = static_cast<int>(row), .column = static_cast<int>(stop)};
            target.area = {{left, y - 17}, {right, y + 17}};
            target.spoken = fill(words_.spoken_station,
                                 {name_of_unit(line.unit), words_.station_names[static_cast<std::size_t>(stop)],
                                  words_of_stop(words_, view_.organisation, line, stop)});
            target.has_signal = line.is_stuck && stop == ProgrammeStop::custom;
            picture_.targets.push_back(std::move(target));
        };
        add(ProgrammeStop::base, base_x_ - 6, base_x_ + base_width + 4);
        add(ProgrammeStop::coaching, coaching_x_ - 16, coaching_x_ + 84);
        add(ProgrammeStop::follow_up, follow_x_ - 16, follow_x_ + 84);
        add(ProgrammeStop::custom, gate_x_ - 12, view_.width + 4);
    }

    void draw_interchange() {
        if (rows_.empty()) return;
        append_rect(picture_, capsule_, 36, {Ink::panel}, {Ink::ink, 2.25F});
        std::string spoken(words_.station_names[2]);
        const std::vector<InterchangeGroup>& groups = view_.map.groups;
        if (groups.empty()) spoken += ": " + std::string(words_.spoken_no_groups);
        for (const InterchangeGroup& group : groups)
            spoken += (spoken.size() == words_.station_names[2].size() ? ": " : ", ") +
                      fill(words_.spoken_ring, {group.name, std::to_string(group.held), std::to_string(group.planned)});
        const float room = capsule_.height() - 44;
        const float pitch = groups.empty() ? 0 : std::min(ring_pitch, room / static_cast<float>(groups.size()));
        if (groups.size() <= most_rings && (groups.size() <= 1 || pitch >= least_ring_pitch)) {
            const float all = pitch * static_cast<float>(groups.size());
            float y = capsule_.centre().y - all / 2 + 26 + (pitch - ring_pitch) / 2 + 2;
            for (const InterchangeGroup& group : groups) {
                append_session_ring(picture_, {capsule_x_, y}, 22, group.held, group.planned);
                append_text(
                    picture_, {capsule_x_, y + 44},
                    cut_to_width(view_.measure, fill(words_.group_at_interchange, {group.name}), 66, Weight::regular),
                    15, Weight::regular, Ink::ink2, Anchor::middle);
                y += pitch;
            }
        } else if (!groups.empty()) {
            int held = 0, planned = 0;
            for (const InterchangeGroup& group : groups) {
                held += group.held;
                planned += group.planned;
            }
            const Point centre{capsule_x_, capsule_.centre().y - 10};
            append_session_ring(picture_, centre, 28, held, planned);
            append_text(picture_, {centre.x, centre.y + 50},
                        count_in(words_.one_group, words_.many_groups, static_cast<int>(groups.size())), 15,
                        Weight::regular, Ink::ink2, Anchor::middle);
        }
        Target target;
        target.subject = {
            .kind = Subject::Kind::part, .row = -1, .column = static_cast<int>(ProgrammeStop::intervisie)};
        target.area = capsule_;
        target.spoken = spoken + ". " + std::string(words_.goes_to_intervisie);
        picture_.targets.push_back(std::move(target));
    }

    void draw_legend(float y) {
        float x = 0;
        const auto word = [&](std::size_t at) {
            const std::string said(words_.station_legend[at]);
            append_text(picture_, {x + 28, y}, said, 15, Weight::regular, Ink::ink2);
            x += 28 + view_.measure.width(said, 15, Weight::regular) + 26;
        };
        constexpr std::array states{StationState::done, StationState::busy, StationState::planned,
                                    StationState::not_yet, StationState::not_needed};
        for (std::size_t at = 0; at < states.size(); ++at) {
            append_station(picture_, states[at], {x + 10, y - 5}, 9, 0.67F);
            word(at);
        }
        for (const bool is_open : {true, false}) {
            append_line(picture_, {x - 2, y - 5}, {x + (is_open ? 22.0F : 10.0F), y - 5}, {Ink::ctl, 2});
            append_gate(picture_, {x + 10, y - 5}, is_open, 11);
            word(is_open ? 5 : 6);
        }
        if (x + view_.measure.width(words_.order_is_free, 15, Weight::semibold) < view_.width)
            append_text(picture_, {view_.width, y}, std::string(words_.order_is_free), 15, Weight::semibold, Ink::ink2,
                        Anchor::end);
    }

    const ProgrammeLinesView& view_;
    const Words& words_;
    float spread_;
    bool has_headings_ = true;
    float name_x_ = 0, base_x_ = 0, coaching_x_ = 0, capsule_x_ = 0, follow_x_ = 0, gate_x_ = 0, custom_x_ = 0;
    std::vector<float> rows_;
    Rect capsule_{};
    int tinted_ = -1;
    Picture picture_;
};

}  // namespace

std::string words_of_stop(const Words& words, const Organisation& organisation, const ProgrammeLine& line,
                          ProgrammeStop stop) {
    if (line.is_sum) {
        const int part = stop == ProgrammeStop::base        ? line.finished
                         : stop == ProgrammeStop::coaching  ? line.coached
                         : stop == ProgrammeStop::follow_up ? line.followed
                                                            : line.decided;
        return fill(words.teams_part, {std::to_string(part), std::to_string(line.teams)});
    }
    switch (stop) {
        case ProgrammeStop::base:
            return fill(words.spoken_parts, {std::to_string(line.parts_finished()), std::to_string(line.parts.size())});
        case ProgrammeStop::coaching:
            if (line.visits > 0) return count_in(words.one_time, words.many_times, line.visits);
            return line.next_visit ? short_date(words, *line.next_visit) : std::string(words.not_yet);
        case ProgrammeStop::follow_up:
            if (line.follow_up) return short_date(words, *line.follow_up);
            return std::string(line.follow_ups == StationState::done ? words.station_legend[0] : words.not_yet);
        case ProgrammeStop::custom: {
            const Unit* unit = find_unit(organisation, line.unit);
            return unit ? state_of_custom(words, organisation, *unit) : std::string();
        }
        case ProgrammeStop::intervisie:
        case ProgrammeStop::all: break;
    }
    return {};
}

Picture programme_lines_picture(const ProgrammeLinesView& view) { return LinesDrawing(view).draw(); }

}  // namespace driehoek
