#include "picture/own_triad_sheet.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "derive/names.hpp"
#include "picture/drawn_icon.hpp"
#include "picture/icon_outlines.hpp"
#include "picture/shapes.hpp"
#include "picture/svg.hpp"
#include "picture/theme.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

using Outline = std::span<const float>;

// Half of picture 16, so that dashes are as long beside its lines as on the screen.
constexpr float own_width = 620, own_height = 877, own_margin = 44;
constexpr float own_column = 258, column_gap = 16, box_inset = 18;
constexpr float own_radius = 43, own_line = 3.5F;
constexpr float own_text = 19, own_heading = 20;  // 18 pt
constexpr std::array<float, 2> column_left{own_margin, own_margin + own_column + column_gap};
constexpr std::array<float, 2> column_middle{column_left[0] + own_column / 2, column_left[1] + own_column / 2};

const std::array<std::array<Outline, 3>, 2>& help_icons() {
    static constexpr std::array<std::array<Outline, 3>, 2> icons{
        {{outlines::hammer, outlines::book_open, outlines::circle_question_mark},
         {outlines::messages_square, outlines::signpost, outlines::life_buoy}}};
    return icons;
}
constexpr std::array<Outline, 3> reach_icons{outlines::phone, outlines::map_pin, outlines::calendar_days};

// --- what stands on it

std::string function_name(const Words& words, Function function) {
    return token_of(function) == Token::manager ? std::string(words.manager_short)
                                                : std::string(name_of(words, function));
}

class PaperWriting {
public:
    explicit PaperWriting(const OwnTriadView& view) : view_(view), people_(helpers_of(view)) {}

    OwnTriadPaper write() {
        OwnTriadPaper paper;
        paper.title = words().own_triad_title;
        const auto count = static_cast<int>(people_.size());
        paper.lead = count == 0 ? std::string(words().own_none_helps)
                                : count_in(words().own_one_helps, words().own_many_help, count);
        std::vector<std::string> others;
        for (const PersonId& person : people_) {
            const bool is_corner =
                person == view_.triad.person_at(Corner::lead) || person == view_.triad.person_at(Corner::job_coach);
            if (!is_corner) others.push_back(first_name_of(person));
        }
        if (!others.empty())
            paper.also =
                fill(others.size() == 1 ? words().own_helps_too : words().own_help_too, {listed(words(), others)});
        paper.helpers = {helper_at(Corner::lead), helper_at(Corner::job_coach)};
        paper.helpers[0].reach = view_.reach[0];
        paper.helpers[1].reach = view_.reach[1];
        const OwnHelper& one = paper.helpers[0];
        const OwnHelper& other = paper.helpers[1];
        paper.figure = fill(words().own_figure, {one.name, other.name});
        paper.ask = one.is_open && other.is_open   ? std::string(words().own_ask_at_work)
                    : one.is_open || other.is_open ? fill(words().own_ask_one, {one.is_open ? other.name : one.name})
                                                   : fill(words().own_ask_two, {one.name, other.name});
        paper.correct = words().own_not_right;
        if (view_.organisation.settings.is_sample) paper.sample = words().own_sample;
        return paper;
    }

private:
    const Words& words() const { return view_.words; }

    // The two of the 3-hoek, then whoever is a contact beside them today; each once.
    static std::vector<PersonId> helpers_of(const OwnTriadView& view) {
        std::vector<PersonId> people;
        const auto add = [&](const PersonId& person) {
            if (person && !std::ranges::contains(people, person)) people.push_back(person);
        };
        add(view.triad.person_at(Corner::lead));
        add(view.triad.person_at(Corner::job_coach));
        for (const ExtraContact& contact : view.triad.extra_contacts) {
            if (is_active_on(contact, view.today)) add(contact.person);
        }
        return people;
    }

    // Told apart from the others on the sheet. Somebody without a name here has a code, which does not stand on it.
    std::string first_name_of(const PersonId& id) const {
        const Person* person = find_person(view_.organisation, id);
        if (!person || person->name.empty()) return std::string(words().own_colleague);
        return Names().short_among(view_.organisation, id, people_);
    }

    OwnHelper helper_at(Corner corner) const {
        const bool is_lead = corner == Corner::lead;
        const Function wanted = !is_lead                           ? Function::job_coach
                                : view_.triad.type == TriadType::a ? Function::foreman
                                                                   : Function::department_manager;
        OwnHelper helper;
        const PersonId& id = view_.triad.person_at(corner);
        if (!id) {
            helper.is_open = true;
            helper.token = token_of(wanted);
            helper.name = words().own_nobody;
            helper.role = fill(words().own_helper_is, {function_name(words(), wanted)});
            helper.title = fill(words().own_no_helper, {function_name(words(), wanted)});
            helper.lines.emplace_back(words().own_we_search);
            const PersonId& other = view_.triad.person_at(is_lead ? Corner::job_coach : Corner::lead);
            if (other) helper.lines.push_back(fill(words().own_ask_meanwhile, {first_name_of(other)}));
            return helper;
        }
        const Person* person = find_person(view_.organisation, id);
        const std::optional<Function> function = person ? function_at(*person, corner) : std::nullopt;
        helper.token = token_of(person, corner);
        helper.name = first_name_of(id);
        helper.role = function ? fill(words().own_helper_is, {function_name(words(), *function)})
                               : std::string(is_lead ? words().own_helper_plain : words().own_coach_plain);
        helper.title = fill(words().own_helps_with, {helper.name});
        for (const Word line : is_lead ? words().own_lead_helps : words().own_coach_helps)
            helper.lines.emplace_back(line);
        helper.find = fill(words().own_find, {helper.name});
        return helper;
    }

    const OwnTriadView& view_;
    std::vector<PersonId> people_;
};

// --- pictures

void append_own_triangle(Picture& picture, const OwnTriadPaper& paper, const Words& words, float top, float base) {
    const Point me{own_width / 2, top};
    const std::array<Point, 2> at{Point{column_middle[0], base}, Point{column_middle[1], base}};
    const auto side = [&](Point from, Point to, bool is_whole) {
        append_line(picture, from, to, is_whole ? Stroke{Ink::ink, own_line} : Stroke{Ink::ink, own_line, Dash::open});
    };
    side(me, at[0], !paper.helpers[0].is_open);
    side(me, at[1], !paper.helpers[1].is_open);
    side(at[0], at[1], !paper.helpers[0].is_open && !paper.helpers[1].is_open);
    const std::array diamond{Point{me.x, me.y - 46}, Point{me.x + 46, me.y}, Point{me.x, me.y + 46},
                             Point{me.x - 46, me.y}};
    append_polygon(picture, diamond, {Ink::panel}, {Ink::ink, own_line});
    append_text(picture, {me.x, me.y + 10}, std::string(words.own_me), 30, Weight::bold, Ink::ink, Anchor::middle);
    for (std::size_t line = 0; line < words.own_me_text.size(); ++line)
        append_text(picture, {me.x + 61, me.y - 1 + 23 * static_cast<float>(line)},
                    std::string(words.own_me_text[line]), own_text, Weight::regular, Ink::ink);
    for (std::size_t corner = 0; corner < at.size(); ++corner) {
        const OwnHelper& helper = paper.helpers[corner];
        if (!helper.is_open) {
            append_token(picture, helper.token, at[corner], own_radius, letter_of(words, helper.token), 46);
            continue;
        }
        const std::size_t first = picture.shapes.size();
        append_open_token(picture, helper.token, at[corner], own_radius);
        for (std::size_t shape = first; shape < picture.shapes.size(); ++shape) {
            Stroke& stroke = picture.shapes[shape].stroke;
            if (stroke.ink != Ink::none) stroke = {Ink::ink, own_line, stroke.dash};
            if (picture.shapes[shape].kind == Shape::Kind::text) picture.shapes[shape].fill = {Ink::ink};
        }
    }
}

class PagePicture {
public:
    PagePicture(const OwnTriadPaper& paper, const Words& words, const TextMeasure& measure)
        : paper_(paper), words_(words), measure_(measure) {}

    Picture draw() {
        picture_.title = paper_.title;
        picture_.bounds = {{0, 0}, {own_width, own_height}};
        picture_.summary = paper_.lead + ' ' + paper_.figure;
        append_rect(picture_, picture_.bounds, 0, {Ink::panel});
        text({own_margin, 83}, paper_.title, 52, Weight::bold, own_width - 2 * own_margin);
        text({own_margin, 116}, paper_.lead, 23, Weight::regular, own_width - 2 * own_margin);
        text({own_margin, 141}, paper_.also, own_text, Weight::regular, 190);
        append_own_triangle(picture_, paper_, words_, 194, 338);
        for (std::size_t column = 0; column < 2; ++column) draw_helper(column);
        append_line(picture_, {own_margin, 795}, {own_width - own_margin, 795}, {Ink::ink, 2});
        append_icon(picture_, outlines::smile, {own_margin + 3, 804}, 36, Ink::ink, 2.2F);
        const float room = own_width - 2 * own_margin - 52;
        text({own_margin + 52, 820}, paper_.ask, own_text, Weight::bold, room);
        text({own_margin + 52, 845}, paper_.correct, own_text, Weight::regular, room);
        append_text(picture_, {own_width - own_margin, 867}, paper_.sample, 15, Weight::regular, Ink::ink, Anchor::end);
        return std::move(picture_);
    }

private:
    // Smaller where it would not fit.
    void text(Point at, const std::string& words, float size, Weight weight, float room,
              Anchor anchor = Anchor::start) {
        if (words.empty()) return;
        const float wide = measure_.width(words, size, weight);
        append_text(picture_, at, words, wide > room ? size * room / wide : size, weight, Ink::ink, anchor);
    }
    // Below each other; the baseline after the last one.
    float lines(Point at, std::string_view words, float size, Weight weight, float room) {
        std::string line;
        const auto put = [&] {
            text(at, line, size, weight, room);
            at.y += size * 1.3F;
            line.clear();
        };
        while (!words.empty()) {
            const std::size_t end = std::min(words.find(' '), words.size());
            const std::string longer =
                line.empty() ? std::string(words.substr(0, end)) : line + ' ' + std::string(words.substr(0, end));
            if (!line.empty() && measure_.width(longer, size, weight) > room) {
                put();
                continue;
            }
            line = longer;
            words.remove_prefix(std::min(end + 1, words.size()));
        }
        if (!line.empty()) put();
        return at.y;
    }

    void draw_helper(std::size_t column) {
        const OwnHelper& helper = paper_.helpers[column];
        const float middle = column_middle[column];
        const float left = column_left[column] + box_inset;
        const float room = own_column - 2 * box_inset;
        text({middle, 417}, helper.name, 32, Weight::bold, own_column, Anchor::middle);
        text({middle, 442}, helper.role, 20, Weight::regular, own_column, Anchor::middle);
        const Rect box{{column_left[column], 462}, {column_left[column] + own_column, 634}};
        if (helper.is_open) {
            append_rect(picture_, box, 14, no_fill, {Ink::ink, 2.5F, Dash::open});
            float y = lines({left, 493}, helper.title, own_heading, Weight::bold, room) + 6;
            for (const std::string& line : helper.lines)
                y = lines({left, y}, line, own_text, Weight::regular, room) + 6;
            return;
        }
        append_rect(picture_, box, 14, no_fill, {ink_of(helper.token), 2.5F});
        text({left, 493}, helper.title, own_heading, Weight::bold, room);
        for (std::size_t line = 0; line < helper.lines.size(); ++line) {
            const float y = 523 + 39 * static_cast<float>(line);
            append_icon(picture_, help_icons()[column][line], {left - 1, y - 18}, 28, Ink::ink, 2.2F);
            text({left + 38, y + 4}, helper.lines[line], own_text, Weight::regular, room - 38 + 6);
        }
        draw_reach(helper, left);
    }

    void draw_reach(const OwnHelper& helper, float left) {
        text({left, 665}, helper.find, own_heading, Weight::bold, own_column - box_inset);
        const std::array labels = reach_labels(words_);
        for (std::size_t line = 0; line < labels.size(); ++line) {
            const float y = 698 + 36 * static_cast<float>(line);
            append_icon(picture_, reach_icons[line], {left - 1, y - 18}, 24, Ink::ink, 2);
            const std::string label(labels[line]);
            append_text(picture_, {left + 32, y + 1}, label, own_text, Weight::bold, Ink::ink);
            const float begin = left + 41 + measure_.width(label, own_text, Weight::bold);
            const float end = left + own_column - 2 * box_inset + 6;
            if (helper.reach[line].empty())
                append_line(picture_, {begin, y + 4}, {end, y + 4}, {Ink::ink, 1.25F, Dash::third_contact});
            else
                text({begin, y + 1}, helper.reach[line], own_text, Weight::regular, end - begin);
        }
    }

    const OwnTriadPaper& paper_;
    const Words& words_;
    const TextMeasure& measure_;
    Picture picture_;
};

// --- paper

std::string icon_svg(Outline outline) {
    Picture picture;
    picture.bounds = {{0, 0}, {24, 24}};
    append_icon(picture, outline, {0, 0}, 24, Ink::ink, 1.9F);
    return svg_from_picture(picture, Theme::contrast);
}

void write_helper(std::vector<SheetLine>& lines, const OwnHelper& helper, std::size_t column, const Words& words) {
    lines.push_back({SheetPart::name, {helper.name, helper.role}});
    std::vector<std::string> box{
        helper.is_open ? std::string() : std::string(value_of(ink_of(helper.token), Theme::contrast)), helper.title};
    for (std::size_t line = 0; line < helper.lines.size(); ++line) {
        box.push_back(helper.is_open ? std::string() : icon_svg(help_icons()[column][line]));
        box.push_back(helper.lines[line]);
    }
    lines.push_back({SheetPart::box, std::move(box)});
    if (helper.is_open) return;
    std::vector<std::string> reach{helper.find};
    const std::array labels = reach_labels(words);
    for (std::size_t line = 0; line < labels.size(); ++line) {
        reach.push_back(icon_svg(reach_icons[line]));
        reach.emplace_back(labels[line]);
        reach.push_back(helper.reach[line]);
    }
    lines.push_back({SheetPart::reach, std::move(reach)});
}

void write_page(std::vector<SheetLine>& lines, const OwnTriadView& view) {
    const OwnTriadPaper paper = own_triad_paper(view);
    lines.push_back({SheetPart::plain, {}});
    lines.push_back({SheetPart::title, {paper.title, {}}});
    lines.push_back({SheetPart::lead, {paper.lead}});
    if (!paper.also.empty()) lines.push_back({SheetPart::note, {paper.also}});
    Picture triangle;
    triangle.bounds = {{own_margin, 0}, {own_width - own_margin, 206}};
    append_own_triangle(triangle, paper, view.words, 48, 161);
    lines.push_back({SheetPart::figure, {svg_from_picture(triangle, Theme::contrast), paper.figure}});
    lines.push_back({SheetPart::pair, {}});
    write_helper(lines, paper.helpers[0], 0, view.words);
    lines.push_back({SheetPart::column, {}});
    write_helper(lines, paper.helpers[1], 1, view.words);
    lines.push_back({SheetPart::whole, {}});
    lines.push_back({SheetPart::ask, {icon_svg(outlines::smile), paper.ask, paper.correct}});
    if (!paper.sample.empty()) lines.push_back({SheetPart::foot, {{}, paper.sample}});
}

}  // namespace

OwnTriadPaper own_triad_paper(const OwnTriadView& view) { return PaperWriting(view).write(); }

std::array<Word, 3> reach_labels(const Words& words) { return {words.own_call, words.own_place, words.own_day}; }

OwnReach known_reach(const OwnTriadView& view, Corner corner) {
    const Person* person = find_person(view.organisation, view.triad.person_at(corner));
    if (!person) return {};
    const Location* location = find_location(view.organisation, person->location);
    std::string days;
    for (unsigned day = 0; day < view.words.days_from_monday.size(); ++day) {
        if ((person->working_days >> day & 1U) != 0)
            days += (days.empty() ? "" : " ") + std::string(view.words.days_from_monday[day]);
    }
    return {std::string(), location ? location->name : std::string(), days};
}

std::vector<SheetLine> own_triad_sheets(const std::vector<OwnTriadView>& views) {
    std::vector<SheetLine> lines;
    for (const OwnTriadView& view : views) write_page(lines, view);
    return lines;
}

Picture own_triad_picture(const OwnTriadView& view, const TextMeasure& measure) {
    const OwnTriadPaper paper = own_triad_paper(view);
    return PagePicture(paper, view.words, measure).draw();
}

}  // namespace driehoek
