// Maatwerk: a wish, a request behind the gate of the basisprogramma, three parties that look, one outcome, and what comes of it.
#include <algorithm>

#include "base/text.hpp"
#include "edit/apply.hpp"
#include "edit/programme.hpp"
#include "edit/programme_texts.hpp"
#include "model/session.hpp"

namespace driehoek {
namespace {

bool is_gate_open(const Organisation& organisation, const UnitId& id) {
    const Unit* unit = find_unit(organisation, id);
    return unit && base_programme_of(organisation, *unit) == ProgrammeStatus::finished;
}

// What is not over yet; null when there is nothing.
CustomTrainingRequest* find_open(Organisation& organisation, const UnitId& unit) {
    for (CustomTrainingRequest& request : organisation.custom_training.edit()) {
        if (request.unit == unit && !request.is_over()) return &request;
    }
    return nullptr;
}

CustomTrainingRequest& make_request(Organisation& organisation, const UnitId& unit) {
    std::vector<CustomTrainingRequest>& all = organisation.custom_training.edit();
    std::vector<std::string_view> taken;
    for (const CustomTrainingRequest& each : all) taken.emplace_back(each.id.text);
    CustomTrainingRequest made;
    made.id = RequestId(next_id("M", taken));
    made.unit = unit;
    return *all.insert(std::ranges::lower_bound(all, made.id, {}, &CustomTrainingRequest::id), made);
}

// Before anybody looks: it must be requested, with its gate open.
std::optional<Refused> refusal_of_looking(const Organisation& organisation, const CustomTrainingRequest* request,
                                          const UnitId& unit) {
    if (!request) return Refused{Refusal::request_is_gone};
    if (!is_gate_open(organisation, unit)) return Refused{.why = Refusal::base_programme_is_not_finished, .unit = unit};
    if (!request->requested) return Refused{.why = Refusal::request_is_only_wished, .unit = unit};
    return std::nullopt;
}

}  // namespace

Next apply(Organisation organisation, const WishCustomTraining& wish) {
    if (!find_unit(organisation, wish.unit)) return refuse(Refusal::unit_is_gone);
    if (find_open(organisation, wish.unit)) return refuse(Refusal::request_is_there_already);
    std::string text = wish.wish;
    if (const auto refusal = tidy_text(text, true)) return refuse(*refusal);
    CustomTrainingRequest& made = make_request(organisation, wish.unit);
    made.wished = wish.day;
    made.wish = std::move(text);
    made.instrument = wish.instrument;
    return changed(organisation, {.kind = DeedKind::custom_training_wished, .unit = wish.unit});
}

Next apply(Organisation organisation, const RequestCustomTraining& request) {
    if (!find_unit(organisation, request.unit)) return refuse(Refusal::unit_is_gone);
    if (!is_gate_open(organisation, request.unit)) return refuse(Refusal::base_programme_is_not_finished);
    CustomTrainingRequest* known = find_open(organisation, request.unit);
    if (known && known->requested) return refuse(Refusal::request_is_there_already);
    std::string text = request.wish;
    if (const auto refusal = tidy_text(text, true)) return refuse(*refusal);
    CustomTrainingRequest& made = known ? *known : make_request(organisation, request.unit);
    made.requested = request.day;
    if (!text.empty()) made.wish = std::move(text);
    if (request.instrument) made.instrument = request.instrument;
    return changed(organisation, {.kind = DeedKind::custom_training_requested, .unit = request.unit});
}

Next apply(Organisation organisation, const WithdrawCustomTraining& withdraw) {
    const CustomTrainingRequest* meant = find_custom_training(organisation, withdraw.unit);
    if (!meant) return refuse(Refusal::request_is_gone);
    const RequestId id = meant->id;
    std::erase_if(organisation.custom_training.edit(),
                  [&](const CustomTrainingRequest& each) { return each.id == id; });
    return changed(organisation, {.kind = DeedKind::custom_training_withdrawn, .unit = withdraw.unit});
}

Next apply(Organisation organisation, const SetParty& set) {
    CustomTrainingRequest* request = find_open(organisation, set.unit);
    if (const auto refused = refusal_of_looking(organisation, request, set.unit)) return refuse(*refused);
    if (request->decided) return refuse({.why = Refusal::request_is_decided, .unit = set.unit});
    if (set.person) {
        const Person* person = find_person(organisation, set.person);
        if (!person) return refuse(Refusal::person_is_gone);
        if (person->functions.empty()) return refuse(Refusal::person_has_code_alone);
    }
    request->parties[static_cast<std::size_t>(set.party)] = {set.person, set.looked};
    return changed(organisation, {.kind = DeedKind::party_looked, .unit = set.unit});
}

Next apply(Organisation organisation, const DecideCustomTraining& decide) {
    CustomTrainingRequest* request = find_open(organisation, decide.unit);
    if (const auto refused = refusal_of_looking(organisation, request, decide.unit)) return refuse(*refused);
    if (request->decided) return refuse({.why = Refusal::request_is_decided, .unit = decide.unit});
    DecideCustomTraining made = decide;
    for (std::string* text : {&made.what, &made.how_much, &made.reason}) {
        if (const auto refusal = tidy_text(*text, true)) return refuse(*refusal);
    }
    if (made.day) {
        if (request->looks() < party_count) return refuse({.why = Refusal::parties_are_missing, .unit = decide.unit});
        const bool has_words = made.outcome == CustomOutcome::needed ? !made.what.empty() : !made.reason.empty();
        if (made.outcome == CustomOutcome::open || !has_words)
            return refuse({.why = Refusal::outcome_needs_words, .unit = decide.unit});
        // What was typed for the other outcome is no part of this one.
        if (made.outcome == CustomOutcome::needed) made.reason.clear();
        if (made.outcome == CustomOutcome::not_needed) made.what = made.how_much = std::string();
    }
    request->outcome = made.outcome;
    request->what = made.what;
    request->how_much = made.how_much;
    request->reason = made.reason;
    request->decided = made.day;
    const DeedKind deed = made.day ? DeedKind::custom_training_decided : DeedKind::custom_training_drafted;
    return changed(organisation, {.kind = deed, .unit = decide.unit});
}

Next apply(Organisation organisation, const PlanCustomTraining& plan) {
    const CustomTrainingRequest* meant = find_custom_training(organisation, plan.unit);
    if (!meant) return refuse(Refusal::request_is_gone);
    if (!is_gate_open(organisation, plan.unit))
        return refuse({.why = Refusal::base_programme_is_not_finished, .unit = plan.unit});
    if (!meant->decided || meant->outcome != CustomOutcome::needed)
        return refuse({.why = Refusal::request_is_not_decided, .unit = plan.unit});
    const RequestId id = meant->id;
    CustomTrainingRequest& request =
        *std::ranges::find(organisation.custom_training.edit(), id, &CustomTrainingRequest::id);
    if (request.calendar_id.empty())
        request.calendar_id =
            calendar_id_of(plan.calendar_key, RoundId("maatwerk"), GroupId(plan.unit.text), SessionId(id.text));
    else if (request.planned && request.planned != plan.planned)
        ++request.sequence;
    request.planned = plan.planned;
    request.carried_out = plan.carried_out;
    return changed(organisation, {.kind = DeedKind::custom_training_planned, .unit = plan.unit});
}

Next apply(Organisation organisation, const NameThirdParty& name) {
    if (const auto refusal = check_name(name.name)) return refuse(*refusal);
    organisation.settings.third_party = tidied(name.name);
    return changed(organisation, {.kind = DeedKind::third_party_named});
}

}  // namespace driehoek
