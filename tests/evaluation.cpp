// The evaluation of a round: forms become tallies, tallies become means, and few answers stay hidden.
#include "derive/evaluation.hpp"

#include <doctest/doctest.h>

#include "derive/case_counts.hpp"
#include "derive/generate.hpp"
#include "edit/document.hpp"
#include "io/json.hpp"
#include "picture/case_triangle.hpp"
#include "support/builders.hpp"
#include "support/files.hpp"
#include "support/lindewaard.hpp"
#include "words/tables.hpp"
#include "words/words.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

const RoundId evaluated("R-1");
const GroupId second("G-2");  // of the sample: six people, definitief
constexpr EvaluationForm all_fours{4, 4, 4, 4, 4, 4};
constexpr EvaluationForm only_first{5, 0, 0, 0, 0, 0};

// A round whose groups handed in these forms.
Round round_with_forms(const std::vector<std::vector<EvaluationForm>>& groups) {
    Round round;
    for (const std::vector<EvaluationForm>& forms : groups) {
        IntervisieGroup& group = round.groups.emplace_back();
        for (const EvaluationForm& form : forms) add_form(group.evaluation, form);
    }
    return round;
}

std::vector<EvaluationForm> times(std::size_t count, const EvaluationForm& form) {
    return std::vector<EvaluationForm>(count, form);
}

const Evaluation& evaluation_in(const Organisation& organisation) {
    return find_group(*find_round(organisation, evaluated), second)->evaluation;
}

std::string file_with_forms(std::string_view evaluation) {
    return R"({"format":"driehoek","version":1,"people":[{"id":"a"},{"id":"b"},{"id":"c"}],)"
           R"("rounds":[{"id":"r","composition":"mixed","groups":[{"id":"g","members":["a","b"],"is_final":true,"evaluation":)" +
           std::string(evaluation) + "}]}]}";
}

void refuses_forms(std::string_view evaluation, ReadError error, std::string_view place, std::string_view value) {
    CAPTURE(evaluation);
    const ReadFault fault = fault_of(file_with_forms(evaluation));
    CHECK(fault.error == error);
    CHECK(fault.path == "rounds[0].groups[0].evaluation" + std::string(place));
    CHECK(fault.value == value);
}

}  // namespace

// --- model -----------------------------------------------------------------------------------------------------------

TEST_CASE("a form is added to the tallies, and what was left open is not") {
    Evaluation evaluation;
    add_form(evaluation, {1, 5, 0, 3, 0, 5});
    add_form(evaluation, {1, 4, 0, 0, 0, 5});
    CHECK(evaluation.forms == 2);
    CHECK(evaluation.tallies[0] == Tally{2, 0, 0, 0, 0});
    CHECK(evaluation.tallies[1] == Tally{0, 0, 0, 1, 1});
    CHECK(count_answers(evaluation.tallies[2]) == 0);
    CHECK(count_answers(evaluation.tallies[3]) == 1);
    CHECK(count_answers(evaluation.tallies[5]) == 2);
}

TEST_CASE("there is one form for each who sits or sat in a final group, and none before") {
    IntervisieGroup group = make_group("G-1", {"a", "b"}, "TC-1");
    CHECK(most_forms(group) == 0);
    group.is_final = true;
    CHECK(most_forms(group) == 2);
    group.replacements = {{PersonId("c"), PersonId("b"), {}}, {PersonId("d"), PersonId("a"), {}}};
    CHECK(most_forms(group) == 4);
    // Who left and came back is one person, and so is who left twice.
    group.replacements.push_back({PersonId("a"), PersonId("c"), {}});
    group.replacements.push_back({PersonId("c"), PersonId("a"), {}});
    CHECK(most_forms(group) == 4);
}

// --- what may be told -----------------------------------------------------------------------------------------------

TEST_CASE("a mean is told from ten answers of two groups on") {
    CHECK_FALSE(evaluation_of(Round()).is_told());

    const EvaluationResult nine = evaluation_of(round_with_forms({times(5, all_fours), times(4, all_fours)}));
    CHECK_FALSE(nine.is_told());
    CHECK_FALSE(nine.has_enough_forms());
    CHECK(nine.groups == 2);
    for (const auto& mean : nine.means) CHECK_FALSE(mean.has_value());

    const EvaluationResult alone = evaluation_of(round_with_forms({times(10, all_fours), {}}));
    CHECK_FALSE(alone.is_told());
    CHECK(alone.has_enough_forms());
    CHECK(alone.groups == 1);
    for (const auto& mean : alone.means) CHECK_FALSE(mean.has_value());

    const EvaluationResult ten = evaluation_of(round_with_forms({times(9, all_fours), times(1, all_fours), {}}));
    CHECK(ten.is_told());
    CHECK(ten.forms == 10);
    CHECK(ten.groups == 2);
    for (const auto& mean : ten.means) CHECK(mean == StatementMean{40, 10});
}

TEST_CASE("a statement that fewer people answered stays hidden beside the others") {
    // Twelve forms: the first statement has twelve answers, the others nine of two groups.
    std::vector<EvaluationForm> mixed = times(4, all_fours);
    mixed.insert(mixed.end(), 3, only_first);
    const EvaluationResult nine = evaluation_of(round_with_forms({times(5, all_fours), mixed}));
    CHECK(nine.is_told());
    CHECK(nine.means[0] == StatementMean{43, 12});  // 51 in 12: 4.25
    for (std::size_t at = 1; at < nine.means.size(); ++at) CHECK_FALSE(nine.means[at].has_value());
    // Enough answers, but all of them of one group.
    const EvaluationResult alone = evaluation_of(round_with_forms({times(10, all_fours), times(2, only_first)}));
    CHECK(alone.means[0] == StatementMean{42, 12});  // 50 in 12
    for (std::size_t at = 1; at < alone.means.size(); ++at) CHECK_FALSE(alone.means[at].has_value());
}

TEST_CASE("a mean lies between the lowest and the highest mark") {
    const auto mean_of_marks = [](int mark) {
        const std::vector<EvaluationForm> forms = times(5, {mark, 0, 0, 0, 0, 0});
        return evaluation_of(round_with_forms({forms, forms})).means[0].value().tenths;
    };
    CHECK(mean_of_marks(1) == 10);
    CHECK(mean_of_marks(highest_mark) == 50);
}

// --- the file --------------------------------------------------------------------------------------------------------

TEST_CASE("tallies are written where there are forms, and read back") {
    Organisation organisation = build_lindewaard();
    CHECK_FALSE(io::write_organisation(organisation).contains("evaluation"));
    CHECK(organisation_from(io::write_organisation(organisation)) == organisation);

    Evaluation& evaluation = find_group_to_edit(*find_round_to_edit(organisation, evaluated), second)->evaluation;
    add_form(evaluation, {5, 0, 0, 0, 0, 1});
    add_form(evaluation, {4, 0, 0, 0, 0, 0});
    const std::string text = io::write_organisation(organisation);
    CHECK(text.contains(R"("evaluation":{"forms":2,"composition":{"4":1,"5":1},"learning":{"1":1}})"));
    CHECK(organisation_from(text) == organisation);
}

TEST_CASE("the small organisations have forms, so that every test of files reads some") {
    int groups = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Organisation organisation = generate_small(seed, 30);
        for (const Round& round : *organisation.rounds) groups += evaluation_of(round).groups;
    }
    CHECK(groups > 5);
}

TEST_CASE("tallies that cannot be are refused by their path") {
    using enum ReadError;
    const auto fits = [](std::string_view text) { return io::read_organisation(text).has_value(); };
    CHECK(fits(file_with_forms(R"({"forms":2,"safety":{"1":1,"5":1}})")));
    refuses_forms("7", value_has_wrong_type, "", "7");
    refuses_forms(R"({"forms":"2"})", value_has_wrong_type, ".forms", "2");
    refuses_forms(R"({"forms":-1})", value_is_unknown, ".forms", "-1");
    refuses_forms(R"({"forms":1.5})", value_is_unknown, ".forms", "1.5");
    refuses_forms(R"({"forms":2,"safety":[1,1]})", value_has_wrong_type, ".safety", "");
    refuses_forms(R"({"forms":2,"safety":{"3":-1}})", value_is_unknown, ".safety.3", "-1");
    refuses_forms(R"({"forms":2,"safety":{"6":1}})", field_is_unknown, ".safety.6", "");
    // More answers than forms.
    refuses_forms(R"({"forms":1,"method":{"1":1,"2":1}})", value_is_unknown, ".method", "2");
    refuses_forms(R"({"learning":{"5":1}})", value_is_unknown, ".learning", "1");
    // Who sits in a group may have been changed since, where the file was.
    CHECK(fits(file_with_forms(R"({"forms":3})")));
    CHECK(fits(replaced(file_with_forms(R"({"forms":1})"), R"("is_final":true)", R"("is_final":false)")));
    // Nothing about who, or when.
    refuses_forms(R"({"forms":1,"day":"2022-10-06"})", field_is_unknown, ".day", "");
    refuses_forms(R"({"forms":1,"people":["a"]})", field_is_unknown, ".people", "");
}

// --- commands --------------------------------------------------------------------------------------------------------

TEST_CASE("a form is counted, and undo takes it back") {
    Document document(build_lindewaard());
    const Organisation before = document.organisation();
    CHECK(document.run(AddEvaluationForm{evaluated, second, {4, 0, 0, 0, 0, 2}}));
    CHECK(evaluation_in(document.organisation()).forms == 1);
    CHECK(evaluation_in(document.organisation()).tallies[5] == Tally{0, 1, 0, 0, 0});
    const Deed& deed = document.deed_to_undo();
    CHECK(sentence_of(words_in(Language::dutch), document.organisation(), Names(), deed) ==
          "Bij groep 2 is een formulier ingevoerd");
    CHECK(document.undo());
    CHECK(document.organisation() == before);
    CHECK(document.redo());

    CHECK(document.run(ClearEvaluation{evaluated, second}));
    CHECK(document.organisation() == before);
    CHECK(sentence_of(words_in(Language::dutch), document.organisation(), Names(), document.deed_to_undo()) ==
          "De formulieren van groep 2 zijn gewist");
    CHECK(document.undo());
    CHECK(evaluation_in(document.organisation()).forms == 1);
}

TEST_CASE("a form that cannot be is refused") {
    Organisation organisation = build_lindewaard();
    const auto refusal = [&](const Command& command) { return driehoek::apply(organisation, command).error(); };
    CHECK(refusal(AddEvaluationForm{RoundId("x"), second, all_fours}) == Refusal::round_is_gone);
    CHECK(refusal(AddEvaluationForm{evaluated, GroupId("x"), all_fours}) == Refusal::group_is_gone);
    CHECK(refusal(AddEvaluationForm{evaluated, second, {}}) == Refusal::form_is_empty);
    CHECK(refusal(AddEvaluationForm{evaluated, second, {6}}) == Refusal::number_is_impossible);
    CHECK(refusal(AddEvaluationForm{evaluated, second, {-1}}) == Refusal::number_is_impossible);
    CHECK(refusal(ClearEvaluation{RoundId("x"), second}) == Refusal::round_is_gone);
    CHECK(refusal(ClearEvaluation{evaluated, GroupId("x")}) == Refusal::group_is_gone);
    CHECK(refusal(ClearEvaluation{evaluated, second}) == Refusal::forms_are_gone);
    for (int people = 0; people < 6; ++people) {
        auto next = apply(organisation, AddEvaluationForm{evaluated, second, all_fours});
        REQUIRE(next);
        organisation = std::move(next->organisation);
    }
    CHECK(refusal(AddEvaluationForm{evaluated, second, all_fours}) == Refusal::forms_are_all_there);
    find_group_to_edit(*find_round_to_edit(organisation, evaluated), second)->is_final = false;
    CHECK(refusal(AddEvaluationForm{evaluated, second, all_fours}) == Refusal::forms_need_final_group);
}

// --- words -----------------------------------------------------------------------------------------------------------

TEST_CASE("a decimal stands behind a comma in Dutch, and behind a point in English") {
    CHECK(one_decimal(words_in(Language::dutch), 42) == "4,2");
    CHECK(one_decimal(words_in(Language::english), 42) == "4.2");
    CHECK(one_decimal(words_in(Language::dutch), 50) == "5,0");
}

TEST_CASE("what the cases were about is told from five on, and by side of the 3-hoek") {
    Organisation organisation = tests::build_lindewaard();
    const CaseCounts counts = count_cases(organisation.rounds->front());
    CHECK(counts.cases == 9);
    CHECK(counts.groups == 3);
    CHECK(counts.is_told());
    CHECK(counts.themes[static_cast<std::size_t>(CaseTheme::cooperation)] == 4);
    CHECK(counts.sides == std::array{2, 1, 1});

    const Picture picture = case_triangle_picture(dutch, counts, 320);
    REQUIRE(picture.targets.size() == 3);
    CHECK(picture.targets.back().spoken == "leiding en jobcoach: 2");
    for (const Target& side : picture.targets) CHECK(side.area.max.x <= picture.bounds.max.x);

    Round& round = organisation.rounds.edit().front();
    for (std::size_t group = 1; group < round.groups.size(); ++group) {
        for (Session& session : round.groups[group].sessions) session.cases.clear();
    }
    CHECK_FALSE(count_cases(round).is_told());  // of one group
    round.groups[1].sessions.front().cases = {{CaseTheme::time, {}}};
    CHECK_FALSE(count_cases(round).is_told());  // four
    round.groups[1].sessions.front().cases.push_back({CaseTheme::other, {}});
    CHECK(count_cases(round).is_told());
}

TEST_CASE("rounds stand in the order of their days, with what each may tell") {
    Organisation organisation = build_lindewaard();
    Round later = round_with_forms({times(5, all_fours), times(5, all_fours)});
    later.id = RoundId("A-2");
    later.name = "Daarna";
    later.groups[0].is_final = true;
    later.groups[0].sessions.push_back(make_session("x", "2024-01-10"));
    Round draft;
    draft.id = RoundId("A-3");
    insert_round(organisation, later);
    insert_round(organisation, draft);
    const std::vector<RoundResult> results = results_by_round(organisation);
    REQUIRE(results.size() == 2);  // nothing is handed in about a draft
    CHECK(results[0].round == evaluated);
    CHECK(results[1].name == "Daarna");
    CHECK_FALSE(results[0].result.means[0]);
    CHECK(results[1].result.means[0]->tenths == 40);
}
