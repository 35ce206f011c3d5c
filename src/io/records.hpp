// Every record of a file, field by field, once: FieldReader and FieldWriter both follow these lists, so that
// what is written is read. The order of the fields is the order in the file, and it is part of the format.
#pragma once
#include <array>
#include <concepts>
#include <string_view>
#include <type_traits>
#include <utility>

#include "io/enum_words.hpp"
#include "model/history.hpp"
#include "model/organisation.hpp"
#include "model/record_key.hpp"

namespace driehoek::io {

// A record to fill, or a const one to write.
template <class Actual, class Wanted>
concept RecordOf = std::same_as<std::remove_const_t<Actual>, Wanted>;

// --- units and people ----------------------------------------------------------------------------------------------

void describe(auto& fields, RecordOf<PartProgress> auto& progress) {
    fields.id("part", progress.part);
    fields.word_or("status", progress.status, programme_words, ProgrammeStatus::finished);
    fields.date("finished", progress.finished);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Unit> auto& unit) {
    fields.id("id", unit.id);
    fields.text("name", unit.name);
    fields.word("kind", unit.kind, unit_words);
    fields.reference("parent", unit.parent);
    fields.keyed_list("base_parts", unit.parts, "part");
    fields.reference("team_coach", unit.team_coach);
    fields.date("sbb_recognised", unit.sbb_recognised);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Location> auto& location) {
    fields.id("id", location.id);
    fields.text("name", location.name);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Trajectory> auto& trajectory) {
    fields.word("kind", trajectory.kind, trajectory_words);
    fields.text("module", trajectory.module);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Training> auto& training) {
    fields.word_or("status", training.status, programme_words, ProgrammeStatus::not_started);
    fields.date("finished", training.finished);
    fields.flag("works_with_werkstap", training.works_with_werkstap);
    fields.date("sbb_registered", training.sbb_registered);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Person> auto& person) {
    fields.id("id", person.id);
    fields.text("name", person.name);
    fields.text("code", person.code);
    fields.words("functions", person.functions, function_words);
    fields.optional_word("level", person.level, level_words);
    fields.reference("unit", person.unit);
    fields.reference("location", person.location);
    fields.days("working_days", person.working_days);
    fields.reference("line_manager", person.line_manager);
    fields.references("more_managers", person.more_managers);
    fields.date("employment_begin", person.employment_begin);
    fields.date("employment_end", person.employment_end);
    fields.optional_part("trajectory", person.trajectory);
    fields.part("training", person.training);
    fields.flag("is_external", person.is_external);
    fields.text("number", person.number);
    fields.nothing_else();
}

// --- 3-hoeken ------------------------------------------------------------------------------------------------------

void describe(auto& fields, RecordOf<Seat> auto& seat) {
    fields.reference("person", seat.person);
    fields.date("since", seat.since);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<std::array<Seat, 3>> auto& seats) {
    for (const Corner corner : all_corners) {
        const auto at = static_cast<std::size_t>(corner);
        fields.part(corner_words[at], seats[at]);
    }
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<PastSeat> auto& past) {
    fields.word("corner", past.corner, corner_words);
    fields.required_reference("person", past.person);
    fields.date("since", past.since);
    fields.date("until", past.until);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<ExtraContact> auto& contact) {
    fields.required_reference("person", contact.person);
    fields.word_or("reason", contact.reason, contact_words, ContactReason::other);
    fields.date("since", contact.since);
    fields.date("until", contact.until);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Triad> auto& triad) {
    fields.id("id", triad.id);
    fields.word("type", triad.type, triad_words);
    fields.part("seats", triad.seats);
    fields.date("begin", triad.begin);
    fields.date("end", triad.end);
    fields.list("past", triad.past);
    fields.list("extra_contacts", triad.extra_contacts);
    fields.nothing_else();
}

// --- intervisie ----------------------------------------------------------------------------------------------------

void describe(auto& fields, RecordOf<Attendance> auto& attendance) {
    fields.required_reference("person", attendance.person);
    fields.word("presence", attendance.presence, presence_words);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<RoleChoice> auto& choice) {
    fields.word("role", choice.role, session_role_words);
    fields.required_reference("person", choice.person);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<CaseTold> auto& told) {
    fields.word("theme", told.theme, case_theme_words);
    fields.optional_word("side", told.side, side_words);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Session> auto& session) {
    fields.id("id", session.id);
    fields.date("date", session.date);
    fields.time("begin", session.begin);
    fields.time("end", session.end);
    fields.reference("location", session.location);
    fields.text("place", session.place);
    fields.word_or("status", session.status, session_words, SessionStatus::planned);
    fields.flag("date_is_fixed", session.date_is_fixed);
    fields.text("calendar_id", session.calendar_id);
    fields.number("sequence", session.sequence, 0);
    fields.keyed_list("attendance", session.attendance, "person");
    fields.list("roles", session.roles);
    fields.list("cases", session.cases);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Replacement> auto& replacement) {
    fields.reference("leaving", replacement.leaving);
    fields.reference("coming", replacement.coming);
    fields.date("day", replacement.day);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Tally> auto& tally) {
    for (std::size_t mark = 0; mark < tally.size(); ++mark) fields.number(mark_words[mark], tally[mark], 0);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Evaluation> auto& evaluation) {
    fields.number("forms", evaluation.forms, 0);
    for (std::size_t statement = 0; statement < evaluation.tallies.size(); ++statement)
        fields.part(statement_words[statement], evaluation.tallies[statement]);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<IntervisieGroup> auto& group) {
    fields.id("id", group.id);
    fields.text("name", group.name);
    fields.references("members", group.members);
    fields.references("locked", group.locked);
    fields.reference("facilitator", group.facilitator);
    fields.flag("is_final", group.is_final);
    fields.list_with_ids("sessions", group.sessions);
    fields.list("replacements", group.replacements);
    fields.part("evaluation", group.evaluation);
    fields.forms_fit(group);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<ApartPair> auto& pair) {
    fields.required_reference("one", pair.one);
    fields.required_reference("other", pair.other);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<SoftWeights> auto& weights) {
    const SoftWeights defaults;
    for (std::size_t rule = 0; rule < weights.of.size(); ++rule) {
        fields.word_or(soft_rule_words[rule], weights.of[rule], soft_weight_words, defaults.of[rule]);
    }
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Absence> auto& absence) {
    fields.required_reference("person", absence.person);
    fields.number("session", absence.session, 0);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Proposal> auto& proposal) {
    fields.part("weights", proposal.weights);
    fields.flag("wants_shared_triads", proposal.wants_shared_triads);
    fields.flag("changes_groups", proposal.changes_groups);
    fields.number("largest_size", proposal.largest_size, largest_good_group);
    fields.flag("functions_required", proposal.functions_required);
    fields.flag("keeps_facilitators", proposal.keeps_facilitators);
    fields.word_or("unit_level", proposal.unit_level, unit_words, UnitKind::business_unit);
    fields.flag("units_apart", proposal.units_apart);
    fields.references("sits_out", proposal.sits_out);
    fields.list("absences", proposal.absences);
    fields.reference_lists("together", proposal.together);
    fields.number("seed", proposal.seed, 0);
    fields.number("steps", proposal.steps, 0);
    fields.number("share", proposal.share, 0);
    fields.number("sitting", proposal.sitting, 0);
    fields.date("made", proposal.made);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Round> auto& round) {
    fields.id("id", round.id);
    fields.text("name", round.name);
    fields.word("composition", round.composition, composition_words);
    fields.words("target_functions", round.target_functions, function_words);
    fields.number("planned_sessions", round.planned_sessions, sessions_per_round);
    fields.number("cases_per_session", round.cases_per_session, 1);
    fields.list_with_ids("groups", round.groups);
    fields.list("apart", round.apart);
    fields.part("proposal", round.proposal);
    fields.mention("series", round.series);
    fields.sessions_exist(round);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Facilitator> auto& facilitator) {
    fields.required_reference("person", facilitator.person);
    fields.word("kind", facilitator.kind, facilitator_words);
    fields.number("most_groups", facilitator.most_groups, 4);
    fields.nothing_else();
}

// --- programme -----------------------------------------------------------------------------------------------------

void describe(auto& fields, RecordOf<PracticeLearning> auto& learning) {
    fields.required_reference("trainer", learning.trainer);
    fields.required_reference("learner", learning.learner);
    fields.date("begin", learning.begin);
    fields.date("end", learning.end);
    fields.date("certificate", learning.certificate);
    fields.number("level", learning.level, 1);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<PartyLook> auto& look) {
    fields.reference("person", look.person);
    fields.date("looked", look.looked);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<std::array<PartyLook, party_count>> auto& looks) {
    for (std::size_t party = 0; party < looks.size(); ++party) fields.part(party_words[party], looks[party]);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<CustomTrainingRequest> auto& request) {
    fields.id("id", request.id);
    fields.reference("unit", request.unit);
    fields.date("requested", request.requested);
    fields.date("wished", request.wished);
    fields.text("wish", request.wish);
    fields.optional_word("instrument", request.instrument, instrument_words);
    fields.part("parties", request.parties);
    fields.word_or("outcome", request.outcome, custom_outcome_words, CustomOutcome::open);
    fields.text("what", request.what);
    fields.text("how_much", request.how_much);
    fields.text("reason", request.reason);
    fields.date("decided", request.decided);
    fields.date("planned", request.planned);
    fields.date("carried_out", request.carried_out);
    fields.text("calendar_id", request.calendar_id);
    fields.number("sequence", request.sequence, 0);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<CoachingVisit> auto& visit) {
    fields.id("id", visit.id);
    fields.reference("unit", visit.unit);
    fields.date("date", visit.date);
    fields.flag("is_held", visit.is_held);
    fields.flag("is_mirrored", visit.is_mirrored);
    fields.text("agreements", visit.agreements);
    fields.word_or("purpose", visit.purpose, purpose_words, Purpose::practise);
    fields.mention("part", visit.part);
    fields.reference("coach", visit.coach);
    fields.flag("is_about_triads", visit.is_about_triads);
    fields.text("calendar_id", visit.calendar_id);
    fields.number("sequence", visit.sequence, 0);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<GoalProgress> auto& progress) {
    fields.id("goal", progress.goal);
    fields.word_or("state", progress.state, goal_state_words, GoalState::not_yet);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<FollowUp> auto& session) {
    fields.id("id", session.id);
    fields.reference("unit", session.unit);
    fields.date("date", session.date);
    fields.flag("is_held", session.is_held);
    fields.word_or("purpose", session.purpose, purpose_words, Purpose::deepen);
    fields.keyed_list("goals", session.goals, "goal");
    fields.flag("is_about_triads", session.is_about_triads);
    fields.text("calendar_id", session.calendar_id);
    fields.number("sequence", session.sequence, 0);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<GoodExample> auto& example) {
    fields.id("id", example.id);
    fields.reference("unit", example.unit);
    fields.mention("goal", example.goal);
    fields.date("date", example.date);
    fields.text("text", example.text);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<LearningNeed> auto& need) {
    fields.id("id", need.id);
    fields.reference("unit", need.unit);
    fields.word_or("instrument", need.instrument, instrument_words, Instrument::follow_up);
    fields.date("date", need.date);
    fields.text("text", need.text);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Yield> auto& yield) {
    fields.id("id", yield.id);
    fields.required_date("date", yield.date);
    fields.mention("strand", yield.strand);
    fields.text("text", yield.text);
    fields.text("source", yield.source);
    fields.nothing_else();
}

// --- MT-dag ----------------------------------------------------------------------------------------------------------

void describe(auto& fields, RecordOf<MtCard> auto& card) {
    fields.required_reference("unit", card.unit);
    for (std::size_t step = 0; step < card.sentences.size(); ++step)
        fields.text(card_step_words[step], card.sentences[step]);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<MtAgreement> auto& agreement) {
    fields.text("text", agreement.text);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<MtDay> auto& day) {
    fields.id("id", day.id);
    fields.required_date("date", day.date);
    fields.text("theme", day.theme);
    fields.number("now_year", day.years[0], 0);
    fields.number("impulse_year", day.years[1], 0);
    fields.number("excellent_year", day.years[2], 0);
    fields.keyed_list("cards", day.cards, "unit");
    fields.flag("had_mt_reflection", day.had_mt_reflection);
    fields.flag("had_personal_reflection", day.had_personal_reflection);
    fields.list("agreements", day.agreements);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Measurement> auto& measurement) {
    fields.required_date("day", measurement.day);
    fields.number("tenths", measurement.value, 0);
    fields.flag("is_counted", measurement.is_counted);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Indicator> auto& indicator) {
    fields.id("id", indicator.id);
    fields.required_reference("unit", indicator.unit);
    fields.mention("mt_day", indicator.day);
    fields.word("sentence", indicator.step, card_step_words);
    fields.text("name", indicator.name);
    fields.word_or("measure", indicator.measure, measure_words, Measure::own);
    fields.text("unit_of_measure", indicator.unit_of_measure);
    fields.word_or("direction", indicator.direction, direction_words, Direction::up);
    fields.optional_part("baseline", indicator.baseline);
    fields.optional_number("target_tenths", indicator.target);
    fields.number("target_year", indicator.target_year, 0);
    fields.list("measurements", indicator.measurements);
    fields.text("behind", indicator.behind);
    fields.text("next", indicator.next);
    fields.nothing_else();
}

// --- tables that were read in --------------------------------------------------------------------------------------

void describe(auto& fields, RecordOf<IntakeAnswer> auto& answer) {
    fields.word("problem", answer.problem, intake_problem_words);
    fields.word_or("field", answer.field, intake_field_words, IntakeField::none);
    fields.text("text", answer.text);
    fields.word("answer", answer.kind, answer_words);
    fields.text("value", answer.value);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<IntakeRecipe> auto& recipe) {
    fields.id("id", recipe.id);
    fields.word("kind", recipe.kind, table_words);
    fields.words("fields", recipe.fields, intake_field_words);
    fields.list("answers", recipe.answers);
    fields.date("used", recipe.used);
    fields.nothing_else();
}

// --- stories -------------------------------------------------------------------------------------------------------

void describe(auto& fields, RecordOf<StoryStop> auto& stop) {
    const StoryStop defaults;
    fields.text("name", stop.name);
    fields.text("sentence", stop.sentence);
    fields.text("place", stop.place);
    fields.flag("is_list", stop.is_list);
    fields.text("seen", stop.seen);
    fields.number("zoom", stop.zoom, defaults.zoom);
    fields.number("x", stop.x, defaults.x);
    fields.number("y", stop.y, defaults.y);
    fields.flag("is_hidden", stop.is_hidden);
    fields.words("numbers", stop.numbers, story_number_words);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Story> auto& story) {
    fields.id("id", story.id);
    fields.text("name", story.name);
    fields.list("stops", story.stops);
    fields.nothing_else();
}

// --- the whole -----------------------------------------------------------------------------------------------------

void describe(auto& fields, RecordOf<FreePeriod> auto& period) {
    fields.text("name", period.name);
    fields.required_date("first", period.first);
    fields.required_date("last", period.last);
    fields.flag_or("is_school_holiday", period.is_school_holiday, true);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Calendar> auto& calendar) {
    fields.flag("good_friday_is_free", calendar.good_friday_is_free);
    fields.word_or("liberation_day", calendar.liberation_day, liberation_day_words, LiberationDay::every_five_years);
    fields.list("free", calendar.free);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<BasePart> auto& part) {
    fields.id("id", part.id);
    fields.text("name", part.name);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<TrainingGoal> auto& goal) {
    fields.id("id", goal.id);
    fields.text("text", goal.text);
    fields.mention("part", goal.part);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Strand> auto& strand) {
    fields.id("id", strand.id);
    fields.text("name", strand.name);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<ProgrammePeriod> auto& period) {
    fields.id("id", period.id);
    fields.text("name", period.name);
    fields.required_date("first", period.first);
    fields.date("last", period.last);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<OwnInstrument> auto& instrument) {
    fields.id("id", instrument.id);
    fields.text("name", instrument.name);
    fields.text("text", instrument.text);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<TeamCoach> auto& coach) {
    fields.required_reference("person", coach.person);
    fields.text("programme", coach.programme);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Programme> auto& programme) {
    const Programme defaults;
    fields.list_or("parts", programme.parts, defaults.parts);
    fields.list_with_ids("goals", programme.goals);
    fields.list_or("strands", programme.strands, defaults.strands);
    fields.list_with_ids("periods", programme.periods);
    fields.list_with_ids("instruments", programme.instruments);
    fields.keyed_list("coaches", programme.coaches, "person");
    fields.text("manager_label", programme.manager_label);
    fields.text("trainer_label", programme.trainer_label);
    fields.text("coach_reach", programme.coach_reach);
    fields.text("adviser_reach", programme.adviser_reach);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Retention> auto& retention) {
    const Retention defaults;
    for (std::size_t kind = 0; kind < retention.months.size(); ++kind)
        fields.number(retention_words[kind], retention.months[kind], defaults.months[kind]);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<OwnStep> auto& step) {
    const OwnStep defaults;
    fields.text("name", step.name);
    fields.text("instruction", step.instruction);
    fields.text("hint", step.hint);
    fields.text("second_hint", step.second_hint);
    fields.text("avoid", step.avoid);
    fields.number("minutes", step.minutes, defaults.minutes);
    fields.word_or("voice", step.voice, voice_words, defaults.voice);
    fields.word_or("like", step.like, step_like_words, defaults.like);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<OwnMethod> auto& method) {
    const OwnMethod defaults;
    fields.id("id", method.id);
    fields.text("name", method.name);
    fields.text("fits", method.fits);
    fields.list("steps", method.steps);
    fields.number("least_people", method.least_people, defaults.least_people);
    fields.number("most_people", method.most_people, defaults.most_people);
    fields.nothing_else();
}

void describe(auto& fields, RecordOf<Settings> auto& settings) {
    const Settings defaults;
    fields.text("name", settings.name);
    fields.flag("is_sample", settings.is_sample);
    fields.number("target_contact_persons", settings.target_contact_persons, defaults.target_contact_persons);
    fields.number("job_coach_busy", settings.job_coach_busy, defaults.job_coach_busy);
    fields.number("job_coach_very_busy", settings.job_coach_very_busy, defaults.job_coach_very_busy);
    fields.number("foreman_busy", settings.foreman_busy, defaults.foreman_busy);
    fields.number("foreman_very_busy", settings.foreman_very_busy, defaults.foreman_very_busy);
    fields.number("small_number", settings.small_number, defaults.small_number);
    fields.text("third_party", settings.third_party, defaults.third_party);
    fields.number("indicator_months", settings.indicator_months, defaults.indicator_months);
    fields.part("calendar", settings.calendar);
    fields.part("programme", settings.programme);
    fields.part("retention", settings.retention);
    fields.list_with_ids("methods", settings.methods);
    fields.nothing_else();
}

// The collections, in the order of the file.
void visit_sections(auto&& visit) {
    visit("units", &Organisation::units);
    visit("locations", &Organisation::locations);
    visit("people", &Organisation::people);
    visit("triads", &Organisation::triads);
    visit("rounds", &Organisation::rounds);
    visit("facilitators", &Organisation::facilitators);
    visit("practice_learning", &Organisation::practice_learning);
    visit("custom_training", &Organisation::custom_training);
    visit("coaching", &Organisation::coaching);
    visit("follow_ups", &Organisation::follow_ups);
    visit("good_examples", &Organisation::good_examples);
    visit("learning_needs", &Organisation::learning_needs);
    visit("yields", &Organisation::yields);
    visit("mt_days", &Organisation::mt_days);
    visit("indicators", &Organisation::indicators);
    visit("recipes", &Organisation::recipes);
    visit("scenarios", &Organisation::scenarios);
    visit("stories", &Organisation::stories);
}

// The records that it changes, in sections as in the file; the settings, which are no section, have the file's name for them.
void describe(auto& fields, RecordOf<Scenario> auto& scenario) {
    fields.id("id", scenario.id);
    fields.text("name", scenario.name);
    fields.date("made", scenario.made);
    fields.alterations("organisation", scenario.changes.template of<Settings>());
    visit_sections([&]<class Record>(std::string_view section, Shared<std::vector<Record>> Organisation::*) {
        if constexpr (Alterations::knows<Record>) fields.alterations(section, scenario.changes.template of<Record>());
    });
    fields.nothing_else();
}

// Only in histories, and about things that may be gone: its ids are mentions, not references.
void describe(auto& fields, RecordOf<Deed> auto& deed) {
    fields.word("kind", deed.kind, deed_words);
    fields.mention("triad", deed.triad);
    fields.optional_word("corner", deed.corner, corner_words);
    fields.mention("person", deed.person);
    fields.mention("other", deed.other);
    fields.mention("round", deed.round);
    fields.mention("group", deed.group);
    fields.mention("unit", deed.unit);
    fields.mention("location", deed.location);
    fields.mention("scenario", deed.scenario);
    fields.mention("story", deed.story);
    fields.nothing_else();
}

}  // namespace driehoek::io
