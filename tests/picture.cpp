// Pictures as data: what is drawn and in which order, what can be pointed at, what is said, and the SVG made of them.
#include "picture/picture.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "model/rules.hpp"
#include "picture/shapes.hpp"
#include "picture/svg.hpp"
#include "picture/triad_wheel.hpp"
#include "picture/welcome.hpp"
#include "support/files.hpp"
#include "support/lindewaard.hpp"
#include "support/wheel_cases.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

// De Lindewaard with everything a picture of it needs.
struct WheelSample {
    Organisation organisation = build_lindewaard();
    Date today = make_date(2022, 10, 6);
    std::vector<Finding> findings = check_organisation(organisation, today);
    Names names;
    const Words& words = words_in(Language::dutch);
    WheelLayout layout = layout_wheel(input());

    WheelInput input() const {
        WheelInput input = wheel_input(organisation);
        input.badge_count = [this](const TriadId& triad) { return badge_count(findings, triad); };
        input.today = today;
        return input;
    }
    WheelView view() const {
        return {.organisation = organisation,
                .layout = layout,
                .findings = findings,
                .names = names,
                .words = words,
                .today = today};
    }
    Picture wheel(const char* selected = "") const {
        WheelView looked_at = view();
        if (*selected != 0) looked_at.selected = TriadId(selected);
        return triad_wheel_picture(looked_at);
    }
    Picture triad(const char* id) const {
        return triad_picture(organisation, *find_triad(organisation, TriadId(id)), findings, names, words, today);
    }
};

const Target& target_of(const Picture& picture, const char* triad) {
    const auto found =
        std::ranges::find_if(picture.targets, [&](const Target& target) { return target.subject.triad.text == triad; });
    REQUIRE(found != picture.targets.end());
    return *found;
}

// Index of the last shape that is like this; -1 for none.
template <class Like>
std::ptrdiff_t last_shape(const Picture& picture, Like like) {
    const auto found = std::ranges::find_if(picture.shapes.rbegin(), picture.shapes.rend(), like);
    return picture.shapes.rend() - found - 1;
}
template <class Like>
std::ptrdiff_t first_shape(const Picture& picture, Like like) {
    return std::ranges::find_if(picture.shapes, like) - picture.shapes.begin();
}

bool is_area(const Shape& shape) { return shape.closed && shape.fill.opacity < 0.05F; }
bool is_link(const Shape& shape) {
    return shape.kind == Shape::Kind::path && !shape.closed && shape.stroke.opacity < 1;
}
bool is_plate(const Shape& shape) {
    return shape.closed && (shape.fill.ink == Ink::third_fill || shape.fill.ink == Ink::third);
}

}  // namespace

// Kaan takes three of Nadia, Eva takes the open corner, K-05 stops and somebody new leads K-01 (picture 07).
Organisation tried_out(const Organisation& now, Date today) {
    Organisation then = now;
    int moved = 0;
    for (Triad& triad : then.triads.edit()) {
        if (triad.id == TriadId("K-09")) triad.seat(Corner::job_coach).person = PersonId("JC-3");
        if (triad.id == TriadId("K-05")) triad.end = today - 1;
        if (triad.id == TriadId("K-01")) triad.seat(Corner::lead).person = PersonId("NEW");
        if (triad.person_at(Corner::job_coach) != PersonId("JC-1") || moved++ >= 3) continue;
        triad.seat(Corner::job_coach).person = PersonId("JC-4");
    }
    Person person;
    person.id = PersonId("NEW");
    person.name = "Noor Wilgeroos";
    person.functions = {Function::foreman};
    then.people.edit().push_back(person);
    std::ranges::sort(then.people.edit(), {}, &Person::id);
    return then;
}

TEST_CASE("what is tried out moves nobody: what goes is a ghost, and its new side is ink") {
    const WheelSample sample;
    const Organisation then = tried_out(sample.organisation, sample.today);
    WheelInput input = wheel_input(then);
    input.triads = sample.input().triads;
    input.today = sample.today;
    input.badge_count = sample.input().badge_count;
    input.before = &sample.organisation;
    input.gone = {TriadId("K-05")};
    input.name_of = [&](const PersonId& person) { return sample.names.of(then, person); };
    const WheelLayout layout = layout_wheel(input);
    // Everything that was there stands where it stood; numbers are the new ones.
    const auto same_places = [](const std::vector<WheelHub>& was, const std::vector<WheelHub>& is) {
        return std::ranges::all_of(was, [&](const WheelHub& hub) {
            const auto found = std::ranges::find(is, hub.person, &WheelHub::person);
            return found != is.end() && found->centre == hub.centre && found->radius == hub.radius;
        });
    };
    CHECK(same_places(sample.layout.leads, layout.leads));
    CHECK(same_places(sample.layout.job_coaches, layout.job_coaches));
    CHECK(std::ranges::equal(sample.layout.plates, layout.plates, {}, &WheelPlate::centre, &WheelPlate::centre));
    CHECK(layout.leads.size() == sample.layout.leads.size() + 1);
    const auto triads_of = [](const std::vector<WheelHub>& hubs, const char* person) {
        const auto found = std::ranges::find(hubs, PersonId(person), &WheelHub::person);
        return found == hubs.end() ? -1 : found->triads;
    };
    CHECK(triads_of(sample.layout.job_coaches, "JC-3") == 7);
    CHECK(triads_of(layout.job_coaches, "JC-3") == 8);
    CHECK(triads_of(layout.leads, "NEW") == 1);

    const std::vector<Finding> findings = check_organisation(then, sample.today);
    WheelView view{.organisation = then,
                   .layout = layout,
                   .findings = findings,
                   .names = sample.names,
                   .words = sample.words,
                   .today = sample.today,
                   .before = &sample.organisation};
    const Picture picture = triad_wheel_picture(view);
    check_golden(svg_from_picture(picture), "lindewaard-wheel-what-if.svg");
    CHECK(target_of(picture, "K-09").spoken.ends_with("jobcoach was open"));
    CHECK(target_of(picture, "K-05").spoken.ends_with("stopt in wat als"));
    CHECK(target_of(picture, "K-01").spoken.contains("leiding was "));
    const auto told = std::ranges::count_if(picture.targets, [](const Target& target) {
        return target.spoken.contains(" was ") || target.spoken.contains("stopt in wat als");
    });
    const auto changed = std::ranges::count_if(
        *sample.organisation.triads, [&](const Triad& triad) { return triad != *find_triad(then, triad.id); });
    CHECK(changed >= 4);
    CHECK(told == changed);  // each of those that change, and no other
    check_golden(svg_from_picture(small_wheel_picture(view, 124)), "lindewaard-wheel-small.svg");
}

TEST_CASE("the sample's wheel is drawn as it always was") {
    const WheelSample sample;
    check_golden(svg_from_picture(sample.wheel()), "lindewaard-wheel.svg");
    check_golden(svg_from_picture(sample.wheel("K-05")), "lindewaard-wheel-selected.svg");
}

TEST_CASE("the wheel is drawn in layers: areas, links, plates, hubs, badges, labels") {
    const WheelSample sample;
    const Picture picture = sample.wheel();
    const auto is_hub = [](const Shape& shape) { return shape.fill.ink == Ink::manager && shape.fill.opacity == 1; };
    const auto is_badge = [](const Shape& shape) { return shape.fill.ink == Ink::amber_mark; };
    const auto is_label = [](const Shape& shape) { return shape.text == "Mila Sterrenbos"; };
    CHECK(last_shape(picture, is_area) < first_shape(picture, is_link));
    CHECK(last_shape(picture, is_link) < first_shape(picture, is_plate));
    CHECK(last_shape(picture, is_plate) < first_shape(picture, is_hub));
    CHECK(last_shape(picture, is_hub) < first_shape(picture, is_badge));
    CHECK(last_shape(picture, is_badge) < first_shape(picture, is_label));
}

TEST_CASE("the wheel says who, how many, and what is open") {
    const WheelSample sample;
    const Picture picture = sample.wheel();
    CHECK(picture.title == "3-hoeken van De Lindewaard");
    CHECK(picture.summary == "28 van de 32 3-hoeken zijn in orde, 4 vragen aandacht.");
    for (const char* text :
         {"Groen & Buitenruimte", "9 3-hoeken", "Nadia Lindehof", "12", "K-05", "W-13", "open hoek", "?"}) {
        CAPTURE(text);
        CHECK(says(picture, text));
    }
    CHECK_FALSE(says(picture, "Tom Essenveld"));  // a guest shows with its 3-hoek only
    CHECK(says(sample.wheel("K-12"), "Tom Essenveld"));
}

TEST_CASE("everything in the wheel can be walked to, lead by lead and then the job coaches") {
    const WheelSample sample;
    const Picture picture = sample.wheel();
    CHECK(picture.targets.size() == 12 + 32 + 4);
    std::set<std::string> keys;
    for (const Target& target : picture.targets) {
        CHECK_FALSE(target.spoken.empty());
        CHECK(picture.bounds.contains(target.area.min));
        CHECK(picture.bounds.contains(target.area.max));
        keys.insert(target.subject.triad.text + '/' + target.subject.person.text);
    }
    CHECK(keys.size() == picture.targets.size());

    const PersonId first_lead = picture.targets[0].subject.person;
    CHECK(sample.layout.leads[0].person == first_lead);
    const Triad* next = find_triad(sample.organisation, picture.targets[1].subject.triad);
    REQUIRE(next != nullptr);
    CHECK(next->person_at(Corner::lead) == first_lead);
    CHECK(picture.targets.back().subject.person == PersonId("JC-4"));
}

TEST_CASE("a 3-hoek is spoken with its people and its signals") {
    const WheelSample sample;
    const Picture picture = sample.wheel();
    const Target& quiet = target_of(picture, "K-01");
    CHECK(quiet.spoken.starts_with("3-hoek K-01"));
    CHECK(quiet.spoken.contains("Tess Molenkamp"));
    CHECK_FALSE(quiet.has_signal);

    const Target& open = target_of(picture, "K-09");
    CHECK(open.spoken.contains("let op"));
    CHECK(open.has_signal);
    CHECK(target_of(picture, "W-13").has_signal);

    const auto busy = std::ranges::find(picture.targets, PersonId("JC-1"),
                                        [](const Target& target) { return target.subject.person; });
    REQUIRE(busy != picture.targets.end());
    CHECK(busy->has_signal);
}

TEST_CASE("the selected 3-hoek stands out and the others recede") {
    const WheelSample sample;
    const auto links_of = [](const Picture& picture) {
        float strongest = 0;
        for (const Shape& shape : picture.shapes) {
            if (is_link(shape)) strongest = std::max(strongest, shape.stroke.opacity);
        }
        return strongest;
    };
    const Picture selected = sample.wheel("K-05");
    CHECK(links_of(selected) == doctest::Approx(0.38F));
    CHECK(links_of(sample.wheel()) > 0.5F);
    CHECK(target_of(selected, "K-05").is_selected);
    CHECK_FALSE(target_of(selected, "K-06").is_selected);
    const auto is_ink_side = [](const Shape& shape) {
        return shape.closed && shape.stroke.ink == Ink::ink && shape.stroke.width == 2.75F;
    };
    CHECK(first_shape(selected, is_ink_side) < std::ssize(selected.shapes));
    const auto is_contact = [](const Shape& shape) { return shape.stroke.dash == Dash::third_contact; };
    CHECK(first_shape(selected, is_contact) < std::ssize(selected.shapes));
}

TEST_CASE("no plate lies under another, whatever is selected") {
    const WheelSample sample;
    for (const Triad& triad : *sample.organisation.triads) {
        const Picture picture = sample.wheel(triad.id.text.c_str());
        CAPTURE(triad.id.text);
        for (std::size_t i = 0; i < picture.targets.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const Rect& one = picture.targets[i].area;
                const Rect& other = picture.targets[j].area;
                const bool touch = one.min.x < other.max.x && other.min.x < one.max.x && one.min.y < other.max.y &&
                                   other.min.y < one.max.y;
                CHECK_FALSE(touch);
            }
        }
    }
}

TEST_CASE("a plate under the selected area moves aside, the others stay") {
    const WheelSample sample;
    const Picture before = sample.wheel();
    const Picture after = sample.wheel("K-05");
    int moved = 0;
    for (const Target& target : before.targets) {
        if (target.subject.kind != Subject::Kind::triad) continue;
        moved += target_of(after, target.subject.triad.text.c_str()).area == target.area ? 0 : 1;
    }
    CHECK(target_of(after, "K-06").area != target_of(before, "K-06").area);
    CHECK(moved <= 2);
}

TEST_CASE("a filter makes everything else recede") {
    const WheelSample sample;
    WheelView view = sample.view();
    view.highlighted = Rule::corner_is_open;
    const Picture picture = triad_wheel_picture(view);
    int strong = 0;
    for (const Shape& shape : picture.shapes) {
        const bool is_code = shape.text.starts_with("K-") || shape.text.starts_with("W-");
        if (is_code && shape.fill.opacity == 1) ++strong;
    }
    CHECK(strong == 1);
}

TEST_CASE("badges show the two most urgent signs of a 3-hoek") {
    const TriadId triad("K-01");
    const std::vector<Finding> findings{{.rule = Rule::too_many_contact_persons, .triad = triad, .count = 4},
                                        {.rule = Rule::corner_is_open, .triad = triad},
                                        {.rule = Rule::two_active_triads, .triad = triad},
                                        {.rule = Rule::corner_is_open, .triad = triad},
                                        {.rule = Rule::corner_is_open, .triad = TriadId("K-02")}};
    CHECK(badge_count(findings, triad) == 2);
    CHECK(badge_count(findings, TriadId("K-02")) == 1);
    CHECK(badge_count(findings, TriadId("K-03")) == 0);
    const std::vector<const Finding*> about{&findings[0], &findings[1], &findings[2]};
    CHECK(badges_of(about) == std::vector<Badge>{{Sign::open, 0}, {Sign::contacts, 4}});
}

TEST_CASE("the inspector's triangle has the third corner on top, and dashed sides to what is missing") {
    const WheelSample sample;
    const Picture whole = sample.triad("K-05");
    CHECK(whole.title == "3-hoek K-05");
    CHECK(whole.summary.contains("Sami Waterlelie"));
    CHECK(says(whole, "Mila Sterrenbos"));
    CHECK(says(whole, "Sami"));
    const auto is_dashed = [](const Shape& shape) { return shape.stroke.dash == Dash::open; };
    CHECK(first_shape(whole, is_dashed) == std::ssize(whole.shapes));
    const Picture open = sample.triad("K-09");
    CHECK(std::ranges::count_if(open.shapes, is_dashed) == 3);  // two sides and the missing shape
    CHECK(says(open, "open hoek"));
}

TEST_CASE("a function has a shape of its own") {
    CHECK(token_of(Function::foreman) == Token::foreman);
    CHECK(token_of(Function::work_leader) == Token::foreman);
    CHECK(token_of(Function::department_manager) == Token::manager);
    CHECK(token_of(Function::job_coach) == Token::job_coach);
    CHECK(token_of(Function::team_coach) == Token::facilitator);
    CHECK(token_of(Function::hr_adviser) == Token::other);
    const Words& words = words_in(Language::dutch);
    CHECK(letter_of(words, Token::foreman) == "V");
    CHECK(letter_of(words, Token::job_coach) == "J");
    CHECK(letter_of(words, Token::manager) == "M");
    CHECK(letter_of(words, Token::third) == "K");

    Picture small;
    append_token(small, Token::foreman, {0, 0}, 9, "V");
    CHECK_FALSE(says(small, "V"));
    append_token(small, Token::foreman, {0, 0}, 11, "V");
    CHECK(says(small, "V"));
}

TEST_CASE("somebody with two functions is drawn with the one that counts in the corner") {
    Person person;
    CHECK(token_of(&person, Corner::lead) == Token::other);
    person.functions = {Function::job_coach, Function::foreman};
    CHECK(token_of(&person, Corner::lead) == Token::foreman);
    CHECK(token_of(&person, Corner::job_coach) == Token::job_coach);
    CHECK(token_of(&person, Corner::third) == Token::third);
    CHECK(token_of(nullptr, Corner::lead) == Token::other);
}

TEST_CASE("an SVG escapes what people typed, and writes short numbers") {
    Picture picture;
    picture.title = "A & <B>";
    picture.summary = "\"x\"\x01";
    picture.bounds = {{0, 0}, {10.5F, 20}};
    append_circle(picture, {1.0F / 3, -0.004F}, 2.5F, {Ink::red, 0.5F});
    append_text(picture, {-1.25F, 3}, "<script>", 15, Weight::bold, Ink::ink, Anchor::end);
    const std::string svg = svg_from_picture(picture);
    CHECK(svg.contains("<title>A &amp; &lt;B&gt;</title>"));
    CHECK(svg.contains("<desc>&quot;x&quot;</desc>"));
    CHECK(svg.contains("viewBox=\"0 0 10.5 20\""));
    CHECK(svg.contains("<circle cx=\"0.33\" cy=\"0\" r=\"2.5\" fill=\"#B3261E\" fill-opacity=\"0.5\"/>"));
    CHECK(svg.contains("x=\"-1.25\" y=\"3\" font-size=\"15\" font-weight=\"700\" text-anchor=\"end\""));
    CHECK(svg.contains("&lt;script&gt;"));
    CHECK_FALSE(svg.contains("<script>"));
}

TEST_CASE("the welcome picture and the logo stay inside their bounds") {
    for (const Picture& picture : {welcome_picture(words_in(Language::dutch)), app_logo_picture()}) {
        for (const Shape& shape : picture.shapes) {
            for (const Point point : shape.points) CHECK(picture.bounds.contains(point));
        }
    }
}
