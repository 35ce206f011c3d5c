// Mijn 3-hoek: first names of who helps and nothing else, both types, an open corner, a contact beside the two, a caseload.
#include "picture/own_triad_sheet.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "picture/drawn_icon.hpp"
#include "picture/svg.hpp"
#include "support/builders.hpp"
#include "support/even_measure.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const Date sheet_day = make_date(2022, 10, 6);

OwnTriadView view_of(const Organisation& organisation, const Triad& triad, Language language = Language::dutch) {
    return {.organisation = organisation, .triad = triad, .words = words_in(language), .today = sheet_day};
}
OwnTriadView view_of(const Organisation& organisation, const char* code) {
    return view_of(organisation, *find_triad(organisation, TriadId(code)));
}

// All that can be read, on paper and in the picture.
std::string everything(const OwnTriadView& view) {
    std::string text = text_of(own_triad_sheets({view}));
    const EvenMeasure measure;
    const Picture picture = own_triad_picture(view, measure);
    text += picture.title + ' ' + picture.summary;
    for (const Shape& shape : picture.shapes) text += ' ' + shape.text;
    return text;
}

int dashed_in(const Picture& picture, Dash dash) {
    return static_cast<int>(
        std::ranges::count_if(picture.shapes, [&](const Shape& shape) { return shape.stroke.dash == dash; }));
}

}  // namespace

TEST_CASE("both types say who helps, by first name and function") {
    const Organisation organisation = build_lindewaard();
    const Triad& of_foreman = *find_triad(organisation, TriadId("K-01"));
    const OwnTriadPaper paper = own_triad_paper(view_of(organisation, of_foreman));
    const Person& lead = *find_person(organisation, of_foreman.person_at(Corner::lead));
    CHECK(paper.title == "Mijn 3-hoek");
    CHECK(paper.lead == "2 mensen helpen mij.");
    CHECK(paper.helpers[0].name == first_name(lead.name));
    CHECK(paper.helpers[0].role == "mijn voorman");
    CHECK(paper.helpers[0].token == Token::foreman);
    CHECK(paper.helpers[1].role == "mijn jobcoach");
    CHECK(paper.helpers[0].title == paper.helpers[0].name + " helpt mij met");
    CHECK(paper.ask == "Weet je niet wie? Vraag het " + paper.helpers[0].name + " of " + paper.helpers[1].name + ".");
    CHECK(paper.sample == "Verzonnen voorbeeld");
    const OwnTriadPaper of_manager = own_triad_paper(view_of(organisation, "W-01"));
    CHECK(of_manager.helpers[0].role == "mijn manager");
    CHECK(of_manager.helpers[0].token == Token::manager);
    // Who is in the corner counts, not who should be: W-13 has a voorman.
    CHECK(own_triad_paper(view_of(organisation, "W-13")).helpers[0].role == "mijn voorman");
    Organisation real = organisation;
    real.settings.is_sample = false;
    CHECK(own_triad_paper(view_of(real, "K-01")).sample.empty());
    CHECK_FALSE(everything(view_of(real, "K-01")).contains("Verzonnen"));
}

TEST_CASE("no code, surname, trajectory, module, type or unit stands on any sheet, in any language") {
    const Organisation organisation = build_lindewaard();
    int sheets = 0;
    for (const Triad& triad : *organisation.triads) {
        for (const Language language : {Language::dutch, Language::english}) {
            const std::string text = everything(view_of(organisation, triad, language));
            CAPTURE(triad.id.text);
            CHECK_FALSE(text.contains(triad.id.text));
            CHECK_FALSE(text.contains('{'));
            for (const Person& person : *organisation.people) {
                const std::size_t space = person.name.find(' ');
                if (space != std::string::npos) CHECK_FALSE(text.contains(person.name.substr(space + 1)));
                if (!person.code.empty()) CHECK_FALSE(text.contains(person.code));
                if (person.trajectory && !person.trajectory->module.empty())
                    CHECK_FALSE(text.contains(person.trajectory->module));
            }
            for (const Unit& unit : *organisation.units) CHECK_FALSE(text.contains(unit.name));
            for (const Word kind : words_in(language).trajectories) CHECK_FALSE(text.contains(kind));
        }
        ++sheets;
    }
    CHECK(sheets == 32);
}

TEST_CASE("an open corner is said kindly, and drawn dashed") {
    const Organisation organisation = build_lindewaard();
    const OwnTriadView view = view_of(organisation, "K-09");  // without a job coach
    const OwnTriadPaper paper = own_triad_paper(view);
    CHECK(paper.lead == "1 persoon helpt mij.");
    CHECK_FALSE(paper.helpers[0].is_open);
    REQUIRE(paper.helpers[1].is_open);
    CHECK(paper.helpers[1].title == "Er is nog geen jobcoach.");
    CHECK(paper.helpers[1].lines ==
          std::vector<std::string>{"We zoeken iemand voor jou.", "Vraag het aan " + paper.helpers[0].name + "."});
    CHECK(paper.helpers[1].find.empty());
    CHECK(paper.ask == "Weet je niet wie? Vraag het " + paper.helpers[0].name + ".");
    const EvenMeasure measure;
    const int usual = dashed_in(own_triad_picture(view_of(organisation, "K-01"), measure), Dash::open);
    // The shape of who is looked for, both sides to it, and the box.
    CHECK(usual == 0);
    CHECK(dashed_in(own_triad_picture(view, measure), Dash::open) == 4);
    const std::vector<SheetLine> lines = own_triad_sheets({view});
    CHECK(std::ranges::count(lines, SheetPart::reach, &SheetLine::part) == 1);
    Triad nobody = *find_triad(organisation, TriadId("K-09"));
    nobody.seat(Corner::lead) = {};
    const OwnTriadPaper alone = own_triad_paper(view_of(organisation, nobody));
    CHECK(alone.lead == "Wie helpt mij?");
    CHECK(alone.helpers[0].title == "Er is nog geen voorman.");
    CHECK(alone.helpers[0].lines.size() == 1);
    CHECK(alone.ask == "Weet je niet wie? Vraag het op je werk.");
}

TEST_CASE("a contact beside the two is told as somebody who helps too, until it ends") {
    const Organisation organisation = build_lindewaard();
    Triad triad = *find_triad(organisation, TriadId("K-05"));
    REQUIRE(count_contact_persons(triad, sheet_day) == 3);
    const OwnTriadPaper paper = own_triad_paper(view_of(organisation, triad));
    CHECK(paper.lead == "3 mensen helpen mij.");
    CHECK(paper.also.ends_with(" helpt mij ook."));
    CHECK(text_of(own_triad_sheets({view_of(organisation, triad)})).contains(paper.also));
    triad.extra_contacts[0].until = sheet_day;
    CHECK(own_triad_paper(view_of(organisation, triad)).also.empty());
    CHECK(own_triad_paper(view_of(organisation, triad)).lead == "2 mensen helpen mij.");
}

TEST_CASE("helpers with one first name are told apart, and one without a name is no code") {
    Organisation organisation;
    for (const char* name : {"Eva Meidoorn", "Eva Zandoog"}) {
        Person person = make_staff(name, name[4] == 'M' ? Function::foreman : Function::job_coach);
        person.name = name;
        insert_person(organisation, person);
    }
    Person nameless = make_third("K-88", TrajectoryKind::participation_act);
    insert_person(organisation, nameless);
    Triad triad = make_triad("K-01", TriadType::a, "Eva Meidoorn", "Eva Zandoog");
    OwnTriadPaper paper = own_triad_paper(view_of(organisation, triad));
    CHECK(paper.helpers[0].name == "Eva M.");
    CHECK(paper.helpers[1].name == "Eva Z.");
    triad.seat(Corner::lead).person = nameless.id;
    paper = own_triad_paper(view_of(organisation, triad));
    CHECK(paper.helpers[0].name == "een collega");
    CHECK_FALSE(everything(view_of(organisation, triad)).contains("K-88"));
}

TEST_CASE("phone, place and day stand there only when somebody typed them") {
    const Organisation organisation = build_lindewaard();
    OwnTriadView view = view_of(organisation, "K-01");
    const OwnReach known = known_reach(view, Corner::lead);
    CHECK(known[0].empty());
    CHECK(known[1] == "Kade");
    CHECK(known[2] == "ma di wo do vr");
    CHECK_FALSE(everything(view).contains("Kade"));
    const EvenMeasure measure;
    CHECK(dashed_in(own_triad_picture(view, measure), Dash::third_contact) == 6);
    view.reach[0] = {"06 00000000", "Kade", ""};
    CHECK(everything(view).contains("06 00000000"));
    CHECK(dashed_in(own_triad_picture(view, measure), Dash::third_contact) == 4);
}

TEST_CASE("all sheets of a caseload are pages of their own, in order") {
    const Organisation organisation = build_lindewaard();
    std::vector<OwnTriadView> views;
    for (const Triad& triad : *organisation.triads) {
        if (triad.person_at(Corner::job_coach) == PersonId("JC-1")) views.push_back(view_of(organisation, triad));
    }
    REQUIRE(views.size() == 12);
    const std::vector<SheetLine> lines = own_triad_sheets(views);
    CHECK(std::ranges::count(lines, SheetPart::plain, &SheetLine::part) == 12);
    CHECK(std::ranges::count(lines, SheetPart::title, &SheetLine::part) == 12);
    CHECK(std::ranges::count(lines, SheetPart::foot, &SheetLine::part) == 12);
    CHECK(lines.front().part == SheetPart::plain);
}

TEST_CASE("the picture stays on its page and in the colours of high contrast, and icons come as lines") {
    const Organisation organisation = build_lindewaard();
    const EvenMeasure measure;
    for (const Triad& triad : *organisation.triads) {
        const Picture picture = own_triad_picture(view_of(organisation, triad), measure);
        for (const Shape& shape : picture.shapes) {
            for (const Point point : shape.points) CHECK(picture.bounds.contains(point));
            if (shape.kind == Shape::Kind::text) CHECK(shape.size >= 13);
        }
    }
    const std::string svg =
        svg_from_picture(own_triad_picture(view_of(organisation, "K-01"), measure), Theme::contrast);
    CHECK(svg.contains(value_of(Ink::foreman, Theme::contrast)));
    CHECK_FALSE(svg.contains(value_of(Ink::foreman, Theme::light)));
    Picture icon;
    constexpr std::array<float, 12> lines{0, 2, 2, 1, 22, 2, 0, 12, 12, 1, 12.01F, 12};
    append_icon(icon, lines, {10, 20}, 48, Ink::ink, 2);
    REQUIRE(icon.shapes.size() == 2);
    CHECK(icon.shapes[0].points == std::vector<Point>{{14, 24}, {54, 24}});
    CHECK(icon.shapes[1].kind == Shape::Kind::circle);  // a line without a length is a dot
    CHECK(icon.shapes[1].points == std::vector<Point>{{34, 44}});
}
