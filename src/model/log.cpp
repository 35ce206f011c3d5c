#include "model/log.hpp"

namespace driehoek {

LogKind log_kind_of(DeedKind deed) {
    using enum LogSubject;
    using enum LogAction;
    switch (deed) {
        case DeedKind::opened: return {organisation, used};
        case DeedKind::corner_set: return {corner, changed};
        case DeedKind::corner_ended: return {corner, removed};
        case DeedKind::triad_started: return {triad, added};
        case DeedKind::triad_ended:
        case DeedKind::triad_period_set:
        case DeedKind::triad_corrected: return {triad, changed};
        case DeedKind::contact_added: return {contact, added};
        case DeedKind::contact_ended: return {contact, removed};
        case DeedKind::person_added:
        case DeedKind::people_added: return {person, added};
        case DeedKind::person_edited:
        case DeedKind::line_manager_set:
        case DeedKind::person_left: return {person, changed};
        case DeedKind::person_removed: return {person, removed};
        case DeedKind::third_edited:
        case DeedKind::third_recoded: return {third, changed};
        case DeedKind::unit_added: return {unit, added};
        case DeedKind::unit_renamed:
        case DeedKind::unit_moved:
        case DeedKind::units_joined: return {unit, changed};
        case DeedKind::unit_removed: return {unit, removed};
        case DeedKind::organisation_renamed: return {organisation, changed};
        case DeedKind::location_added: return {location, added};
        case DeedKind::location_renamed: return {location, changed};
        case DeedKind::location_removed: return {location, removed};
        case DeedKind::round_started: return {round, added};
        case DeedKind::round_changed:
        case DeedKind::group_count_set:
        case DeedKind::round_finalised:
        case DeedKind::round_reopened:
        case DeedKind::wishes_set:
        case DeedKind::proposal_used: return {round, changed};
        case DeedKind::round_removed: return {round, removed};
        case DeedKind::member_placed:
        case DeedKind::member_joined: return {member, added};
        case DeedKind::members_swapped:
        case DeedKind::member_locked:
        case DeedKind::member_unlocked:
        case DeedKind::member_replaced: return {member, changed};
        case DeedKind::member_unplaced:
        case DeedKind::member_left: return {member, removed};
        case DeedKind::facilitator_added: return {facilitator, added};
        case DeedKind::facilitator_set:
        case DeedKind::facilitator_changed: return {facilitator, changed};
        case DeedKind::facilitator_removed:
        case DeedKind::facilitator_dropped: return {facilitator, removed};
        case DeedKind::apart_pair_added: return {apart_pair, added};
        case DeedKind::apart_pair_removed: return {apart_pair, removed};
        case DeedKind::session_date_set:
        case DeedKind::session_status_set:
        case DeedKind::session_details_set:
        case DeedKind::session_date_fixed:
        case DeedKind::session_date_released:
        case DeedKind::dates_used:
        case DeedKind::session_roles_set: return {session, changed};
        case DeedKind::attendance_set: return {attendance, changed};
        case DeedKind::evaluation_form_added: return {evaluation, added};
        case DeedKind::evaluation_cleared: return {evaluation, removed};
        case DeedKind::calendar_set:
        case DeedKind::limits_set:
        case DeedKind::method_set:
        case DeedKind::method_removed:
        case DeedKind::third_party_named:
        case DeedKind::indicator_months_set: return {settings, changed};
        case DeedKind::training_set:
        case DeedKind::learning_set: return {training, changed};
        case DeedKind::learning_removed: return {training, removed};
        case DeedKind::base_programme_set:
        case DeedKind::programme_set:
        case DeedKind::unit_programme_set: return {programme, changed};
        case DeedKind::custom_training_requested:
        case DeedKind::custom_training_wished: return {custom_training, added};
        case DeedKind::custom_training_decided:
        case DeedKind::custom_training_drafted:
        case DeedKind::custom_training_planned:
        case DeedKind::party_looked: return {custom_training, changed};
        case DeedKind::custom_training_withdrawn: return {custom_training, removed};
        case DeedKind::coaching_set:
        case DeedKind::follow_up_set: return {coaching, changed};
        case DeedKind::coaching_removed:
        case DeedKind::follow_up_removed: return {coaching, removed};
        case DeedKind::example_set:
        case DeedKind::need_set:
        case DeedKind::yield_set: return {note, changed};
        case DeedKind::example_removed:
        case DeedKind::need_removed:
        case DeedKind::yield_removed: return {note, removed};
        case DeedKind::table_read: return {table, read_in};
        case DeedKind::rows_entered: return {table, changed};
        case DeedKind::mt_day_added: return {mt_day, added};
        case DeedKind::mt_day_changed:
        case DeedKind::mt_card_filled:
        case DeedKind::mt_reflection_set: return {mt_day, changed};
        case DeedKind::mt_day_removed: return {mt_day, removed};
        case DeedKind::indicator_added: return {indicator, added};
        case DeedKind::indicator_changed:
        case DeedKind::measurement_added:
        case DeedKind::measurement_removed:
        case DeedKind::indicator_told: return {indicator, changed};
        case DeedKind::indicator_removed: return {indicator, removed};
        case DeedKind::retention_set: return {retention, changed};
        case DeedKind::cleaned_up: return {retention, cleaned};
        case DeedKind::story_set: return {story, changed};
        case DeedKind::story_removed: return {story, removed};
        case DeedKind::scenario_started: return {scenario, added};
        case DeedKind::scenario_renamed:
        case DeedKind::scenario_renewed: return {scenario, changed};
        case DeedKind::scenario_removed: return {scenario, removed};
        case DeedKind::scenario_carried_out: return {scenario, used};
        case DeedKind::organisation_imported: return {organisation, read_in};
        case DeedKind::restore_point_opened: return {restore_point, used};
    }
    return {};
}

bool passes(LogFilter filter, const LogEntry& entry) {
    using enum LogEvent;
    const bool is_step = entry.event == step || entry.event == undone || entry.event == redone;
    const bool cleans = is_step && (entry.deed == DeedKind::cleaned_up || entry.deed == DeedKind::retention_set ||
                                    entry.deed == DeedKind::restore_point_opened);
    const bool is_cleaning = cleans || entry.event == removed || entry.event == restored ||
                             entry.event == names_forgotten || entry.event == cleaning_final;
    switch (filter) {
        case LogFilter::everything: return true;
        case LogFilter::changes: return is_step && !cleans;
        case LogFilter::exports: return entry.event >= file_saved && entry.event <= names_made;
        case LogFilter::cleaning: return is_cleaning;
    }
    return true;
}

std::string log_code_of(const Organisation& organisation, const Organisation& before, const Deed& deed) {
    const auto person_in = [&](const PersonId& id) {
        const Person* now = find_person(organisation, id);
        return now ? now : find_person(before, id);
    };
    if (deed.triad) {
        const Triad* now = find_triad(organisation, deed.triad);
        const Triad* triad = now ? now : find_triad(before, deed.triad);
        const Person* third = triad ? person_in(triad->person_at(Corner::third)) : nullptr;
        return third ? third->code : std::string();
    }
    // Of who works here too the code would tell, next to a step about work, that it is the same person (P22).
    const Person* person = person_in(deed.person);
    return person && person->functions.empty() ? person->code : std::string();
}

}  // namespace driehoek
