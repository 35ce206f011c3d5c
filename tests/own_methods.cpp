// Methods of intervisie of an organisation's own: what can be kept, that undo takes it back, a file of its own, and the wall.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/text.hpp"
#include "edit/document.hpp"
#include "io/json.hpp"
#include "io/method_file.hpp"
#include "io/wall_file.hpp"
#include "model/running_session.hpp"
#include "support/files.hpp"
#include "support/headless_page.hpp"
#include "words/methods/sentences.hpp"
#include "words/tables.hpp"

using namespace driehoek;
using namespace driehoek::tests;
using test::HeadlessPage;
using test::SamplePlatform;
using ui::Role;

namespace {

const Words& nl() { return words_in(Language::dutch); }

OwnMethod short_method() {
    return {.id = {},
            .name = "Kort rondje",
            .fits = "Voor een half uur",
            .steps = {{.name = "Vertel", .instruction = "Vertel wat er gebeurde.", .voice = Voice::presenter},
                      {.name = "Rondje",
                       .instruction = "Zeg om de beurt wat je hoort.",
                       .hint = "Kort",
                       .avoid = "Geen advies",
                       .minutes = 12,
                       .voice = Voice::group}},
            .least_people = 3,
            .most_people = 12};
}

const std::vector<OwnMethod>& methods_in(const Document& document) { return document.organisation().settings.methods; }

Refusal refusal_to_keep(Document& document, const OwnMethod& method) {
    const auto done = document.run(SetMethod{method});
    REQUIRE_FALSE(done.has_value());
    return done.error().why;
}

}  // namespace

TEST_CASE(
    "a copy of any method of the list is sound, says the same, and stays like the steps that are more than words") {
    for (const Language language : {Language::dutch, Language::english}) {
        const Words& words = words_in(language);
        for (int index = 0; index < method_count; ++index) {
            const auto method = static_cast<Method>(index);
            const OwnMethod copy = copy_of(words, method);
            const MethodInfo& info = info_of(method);
            CAPTURE(copy.name);
            CHECK_FALSE(refusal_of(copy));
            CHECK(tidied(copy) == copy);
            CHECK(minutes_of(copy) == minutes_of(info));
            REQUIRE(copy.steps.size() == info.steps.size());
            for (std::size_t step = 0; step < copy.steps.size(); ++step) {
                CHECK(copy.steps[step].instruction == words.steps[info.steps[step].step].instruction);
                const StepKind kind = kind_of(copy.steps[step].like);
                CHECK((kind == StepKind::own || kind == info.steps[step].step));
                CHECK(is_done_by_frame(kind) == is_done_by_frame(info.steps[step].step));
            }
        }
    }
}

TEST_CASE("a method is added, changed and removed, and undo takes each back") {
    Document document{Organisation{}};
    REQUIRE(document.run(SetMethod{short_method()}));
    REQUIRE(methods_in(document).size() == 1);
    OwnMethod kept = methods_in(document).front();
    CHECK(kept.id == MethodId("methode-1"));
    kept.name = "  Kort   rondje met stilte ";
    REQUIRE(document.run(SetMethod{kept}));
    CHECK(methods_in(document).front().name == "Kort rondje met stilte");
    REQUIRE(document.run(SetMethod{short_method()}));
    CHECK(methods_in(document).back().id == MethodId("methode-2"));
    REQUIRE(document.run(RemoveMethod{MethodId("methode-1")}));
    CHECK(methods_in(document).size() == 1);
    CHECK(document.undo());
    CHECK(document.undo());
    CHECK(document.undo());
    CHECK(methods_in(document).front().name == "Kort rondje");
    CHECK(document.undo());
    CHECK(methods_in(document).empty());
}

TEST_CASE("what the wall cannot show is refused, with why") {
    Document document{Organisation{}};
    const auto refusal_with = [&](auto spoil) {
        OwnMethod method = short_method();
        spoil(method);
        return refusal_to_keep(document, method);
    };
    CHECK(refusal_with([](OwnMethod& method) { method.name = "  "; }) == Refusal::name_is_empty);
    CHECK(refusal_with([](OwnMethod& method) { method.name = std::string(41, 'a'); }) ==
          Refusal::method_text_is_too_long);
    CHECK(refusal_with([](OwnMethod& method) { method.fits = std::string(81, 'a'); }) ==
          Refusal::method_text_is_too_long);
    CHECK(refusal_with([](OwnMethod& method) { method.steps.clear(); }) == Refusal::method_has_no_steps);
    CHECK(refusal_with([](OwnMethod& method) { method.steps.resize(13, method.steps[0]); }) == Refusal::steps_are_full);
    CHECK(refusal_with([](OwnMethod& method) { method.steps[1].instruction.clear(); }) == Refusal::step_lacks_words);
    CHECK(refusal_with([](OwnMethod& method) { method.steps[0].minutes = 0; }) == Refusal::number_is_impossible);
    CHECK(refusal_with([](OwnMethod& method) { method.steps[0].minutes = 181; }) == Refusal::number_is_impossible);
    CHECK(refusal_with([](OwnMethod& method) { method.least_people = 13; }) == Refusal::number_is_impossible);
    CHECK(refusal_with([](OwnMethod& method) { method.steps[0].hint = "bel 123456782"; }) ==
          Refusal::text_is_forbidden);
    CHECK(refusal_with([](OwnMethod& method) { method.id = MethodId("methode-9"); }) == Refusal::method_is_gone);
    REQUIRE(document.run(SetMethod{short_method()}));
    CHECK(refusal_with([](OwnMethod& method) { method.name = "kort RONDJE"; }) == Refusal::name_is_taken);
    for (int more = 1; more < 30; ++more) {
        OwnMethod method = short_method();
        method.name += ' ' + std::to_string(more);
        REQUIRE(document.run(SetMethod{method}));
    }
    CHECK(refusal_with([](OwnMethod& method) { method.name = "Nog een"; }) == Refusal::methods_are_full);
    const auto gone = document.run(RemoveMethod{MethodId("methode-99")});
    CHECK(gone.error().why == Refusal::method_is_gone);
}

TEST_CASE("the file of a method comes back as it was, without its id, and what it may not hold refuses it") {
    OwnMethod method = short_method();
    method.id = MethodId("methode-7");
    const std::string text = io::write_method(method);
    CHECK(text.starts_with("{\"format\":\"driehoek-method\",\"version\":1,"));
    CHECK_FALSE(text.contains("methode-7"));
    const auto read = io::read_method(text);
    REQUIRE(read);
    CHECK(*read == short_method());
    // With a field of a later version, or of somebody else.
    CHECK(*io::read_method(replaced(text, "\"fits\":", "\"colour\":\"red\",\"fits\":")) == short_method());
    const auto refused = [&](const std::string& bytes, ReadError error) {
        const auto result = io::read_method(bytes);
        REQUIRE_FALSE(result);
        CHECK(result.error().error == error);
    };
    refused(replaced(text, "\"fits\":", "\"bsn\":\"1\",\"fits\":"), ReadError::field_is_forbidden);
    refused(replaced(text, "\"version\":1", "\"version\":2"), ReadError::version_is_newer);
    refused(replaced(text, "driehoek-method", "driehoek"), ReadError::not_a_driehoek_file);
    refused(replaced(text, "\"presenter\"", "\"iemand\""), ReadError::value_is_unknown);
    refused(text.substr(0, text.size() / 2), ReadError::text_is_not_json);
    refused(R"({"format":"driehoek-method","version":1})", ReadError::field_is_missing);
}

TEST_CASE("an organisation's file carries its methods, and the wall's own copy comes back after a reload") {
    Document document{Organisation{}};
    REQUIRE(document.run(SetMethod{short_method()}));
    CHECK(organisation_from(io::write_organisation(document.organisation())) == document.organisation());

    RunningSession session;
    session.steps = {{.kind = StepKind::look_back, .minutes = 5},
                     {.kind = StepKind::case_choice, .minutes = 5},
                     {.kind = StepKind::method, .minutes = 60},
                     {.kind = StepKind::take_away, .minutes = 5}};
    session.at = 2;
    OwnMethod own = copy_of(nl(), Method::incident);
    own.id = MethodId("methode-1");
    session.use_method(ChosenMethod{.listed = {}, .own = own}, 0);
    // As of the method that it is a copy of: the frame has looked back and chosen.
    CHECK(text_of(nl(), session, session.at).name == nl().steps[StepKind::information_questions].name);
    CHECK(session.voice() == Voice::questions);
    CHECK(name_of(nl(), *session.method()) == own.name);
    const WallContent content{session, {}};
    const io::Moment now{0, 1'000'000'000'000};
    CHECK(*io::read_wall(io::write_wall(content, now), now) == content);
    // A step that its method has not: as if there were nothing.
    CHECK_FALSE(io::read_wall(replaced(io::write_wall(content, now), "\"own\":7", "\"own\":8"), now));

    RunningSession second = session;
    second.steps = {{.kind = StepKind::look_back, .minutes = 5},
                    {.kind = StepKind::case_choice, .minutes = 5},
                    {.kind = StepKind::method, .minutes = 60}};
    second.methods.clear();
    second.at = 2;
    OwnMethod only_choosing{
        .id = {}, .name = "Kies", .steps = {{.name = "Kies", .instruction = "Kies.", .like = StepLike::choosing}}};
    second.use_method(ChosenMethod{.listed = {}, .own = only_choosing}, 0);
    CHECK(second.step().own == 1);
    CHECK_FALSE(second.step().is_skipped);
}

TEST_CASE("a method is copied, changed, used on the wall and saved as a file, which another organisation reads in") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.open_dialog("mn", "Methodes van intervisie"));
    CHECK(page.shows("Jullie hebben nog geen eigen methode."));
    REQUIRE(page.press("Kopieer Incidentmethode"));
    REQUIRE(page.find(Role::dialog, "Nieuwe eigen methode"));
    REQUIRE(page.type("Naam van de methode", ""));
    CHECK(page.shows("De naam is nog leeg."));
    REQUIRE(page.type("Naam van de methode", "Ons incident"));
    REQUIRE(page.press("4. Informatievragen, 15 minuten"));
    REQUIRE(page.find(Role::dialog, "Stap van een eigen methode"));
    REQUIRE(page.type("Wat doet de groep?", "Vraag alleen wat je had kunnen zien."));
    REQUIRE(page.choose("Hoeveel minuten?", "20"));
    REQUIRE(page.press("Terug naar de methode"));
    CHECK(page.find(Role::button, "4. Informatievragen, 20 minuten"));
    REQUIRE(page.press("Bewaar methode"));
    CHECK(page.shows("Ons incident, 70 minuten"));
    REQUIRE(page.press("Bewaar Ons incident als bestand"));
    REQUIRE(platform.saved.size() == 1);
    CHECK(platform.saved.front().name == "driehoek-methode-ons-incident-2022-10-06.json");
    page.key("Escape");

    // On the wall it is chosen like any other.
    page.key("g");
    page.key("s");
    page.settle();
    page.key(" ");
    page.key("ArrowRight");
    page.key("ArrowRight");
    REQUIRE(page.press("Voeg een vraag toe"));
    REQUIRE(page.choose("Wie brengt de vraag in?", "Hugo"));
    REQUIRE(page.type("Wat is de vraag?", "Hoe kan ik eerder bellen?"));
    REQUIRE(page.press("Zet op het scherm"));
    page.key("1");
    page.key("Enter");
    page.key("ArrowRight");
    REQUIRE(page.press("Kies Ons incident, 70 min, Eigen methode"));
    CHECK(page.find(Role::heading, "Informatievragen"));
    CHECK(page.shows("Vraag alleen wat je had kunnen zien."));
    CHECK(page.shows("Hugo, inbrenger, geeft antwoord"));
    CHECK(page.shows("van 20 minuten"));
    CHECK(page.shows("Stap 4 van 7"));

    // Another organisation, without a session: shown before it is kept.
    SamplePlatform elsewhere;
    HeadlessPage other(elsewhere);
    elsewhere.send(platform::Status::file_opened, {"methode.json", platform.saved.front().bytes});
    other.settle();
    CHECK(other.shows("Open eerst een organisatie."));
    REQUIRE(other.press("Begin leeg"));
    elsewhere.send(platform::Status::file_opened, {"methode.json", platform.saved.front().bytes});
    other.settle();
    REQUIRE(other.find(Role::dialog, "Nieuwe eigen methode"));
    CHECK(other.find(Role::text_field, "Naam van de methode")->value == "Ons incident");
    REQUIRE(other.press("Bewaar methode"));
    CHECK(other.shows("Een eigen methode is bewaard"));
    elsewhere.send(platform::Status::file_opened, {"methode.json", R"({"format":"driehoek-method","version":1})"});
    other.settle();
    CHECK(other.find(Role::dialog, "De methode is niet ingelezen"));
}

TEST_CASE("what is on the wall is not removed, and is reached from the wall's own choice of methods") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    page.key("g");
    page.key("s");
    page.settle();
    page.key(" ");
    page.key("ArrowRight");
    page.key("ArrowRight");
    REQUIRE(page.press("Voeg een vraag toe"));
    REQUIRE(page.type("Wat is de vraag?", "Hoe kan ik eerder bellen?"));
    REQUIRE(page.press("Zet op het scherm"));
    page.key("1");
    page.key("Enter");
    page.key("ArrowRight");
    REQUIRE(page.press("Eigen methodes"));
    REQUIRE(page.press("Kopieer Bliksemintervisie"));
    REQUIRE(page.press("Bewaar methode"));
    REQUIRE(page.press("Kopieer Wisselend perspectief"));
    REQUIRE(page.press("Bewaar methode"));
    page.key("Escape");
    // A name that is too long for its line takes two, and its card makes room.
    const ui::MirrorNode* longer = page.find(Role::button, "Kies Wisselend perspectief (eigen)");
    const ui::MirrorNode* usual = page.find(Role::button, "Kies Tienstappenmethode");
    REQUIRE(longer);
    REQUIRE(usual);
    CHECK(longer->rect.height > usual->rect.height + 20);
    REQUIRE(page.press("Kies Bliksemintervisie (eigen)"));
    CHECK(page.find(Role::heading, "Situatie"));
    page.key("Escape");
    page.key("ArrowLeft");
    CHECK(page.find(Role::heading, "Casuskeuze"));
}
