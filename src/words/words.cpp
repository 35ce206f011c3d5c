#include "words/words.hpp"

#include "base/text.hpp"
#include "words/tables.hpp"

namespace driehoek {
namespace {

std::string_view month_of(const std::array<Word, 12>& months, Date date) { return months[date.month() - 1]; }

std::string day_of(Date date) { return std::to_string(date.day_of_month()); }

std::string year_of(Date date) { return std::to_string(date.year()); }

std::string round_sentence(std::string_view pattern, const Words& words, const Organisation& organisation,
                           const Deed& deed, const std::string& person, const std::string& other) {
    const Round* round = find_round(organisation, deed.round);
    const IntervisieGroup* group = round ? find_group(*round, deed.group) : nullptr;
    const std::string round_name = round ? round->name : deed.round.text;
    const std::string group_name = group ? group->name : deed.group.text;
    switch (deed.kind) {
        case DeedKind::round_started:
        case DeedKind::round_changed:
        case DeedKind::proposal_used:
        case DeedKind::wishes_set:
        case DeedKind::round_finalised: return fill(pattern, {round_name});
        case DeedKind::group_count_set:
            return fill(pattern, {round_name, count_in(words.one_group, words.many_groups,
                                                       round ? static_cast<int>(round->groups.size()) : 0)});
        case DeedKind::member_placed:
        case DeedKind::facilitator_set: return fill(pattern, {person, group_name});
        case DeedKind::session_date_set:
        case DeedKind::evaluation_form_added:
        case DeedKind::evaluation_cleared:
        case DeedKind::facilitator_removed: return fill(pattern, {group_name});
        case DeedKind::members_swapped:
        case DeedKind::member_replaced:
        case DeedKind::apart_pair_added:
        case DeedKind::apart_pair_removed: return fill(pattern, {person, other});
        default: return std::string(pattern);
    }
}

}  // namespace

std::string_view name_of(const Words& words, Function function) {
    return words.functions[static_cast<std::size_t>(function)];
}

std::string_view name_of(const Words& words, Corner corner, TriadType type) {
    switch (corner) {
        case Corner::lead: return words.corner_lead;
        case Corner::job_coach: return words.corner_job_coach;
        case Corner::third: break;
    }
    return type == TriadType::a ? words.corner_candidate : words.corner_employee;
}

std::string_view name_of(const Words& words, TriadType type) {
    return type == TriadType::a ? words.type_a : words.type_b;
}

std::string long_date(const Words& words, Date date) {
    return day_of(date) + ' ' + std::string(month_of(words.months, date)) + ' ' + year_of(date);
}

std::string day_and_month(const Words& words, Date date) {
    return day_of(date) + ' ' + std::string(month_of(words.months, date));
}

std::string full_date(const Words& words, Date date) {
    return std::string(words.weekdays[date.weekday()]) + ' ' + long_date(words, date);
}

std::string short_date(const Words& words, Date date) {
    return day_of(date) + ' ' + std::string(month_of(words.months_short, date));
}

std::string month_and_year(const Words& words, Date date) {
    return std::string(month_of(words.months, date)) + ' ' + year_of(date);
}

std::string short_month_and_year(const Words& words, Date date) {
    return std::string(month_of(words.months_short, date)) + ' ' + year_of(date);
}

std::string two_dates(const Words& words, Date first, Date last) {
    const bool is_one_year = first.year() == last.year();
    const bool is_one_month = is_one_year && first.month() == last.month();
    return (is_one_month  ? day_of(first)
            : is_one_year ? day_and_month(words, first)
                          : long_date(words, first)) +
           std::string(words.and_between) + long_date(words, last);
}

std::string name_of_group(const Words& words, const Organisation& organisation, const Round& round,
                          const IntervisieGroup& group) {
    if (organisation.rounds->size() == 1) return group.name;
    return fill(words.group_of_round, {group.name, round.name});
}

std::string listed(const Words& words, const std::vector<std::string>& parts) {
    std::string all;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        if (index > 0) all += index + 1 == parts.size() ? words.and_between : std::string_view(", ");
        all += parts[index];
    }
    return all;
}

std::string text_of(const ToldCount& told) {
    return told.is_hidden() ? '<' + std::to_string(told.below) : std::to_string(told.count);
}

std::string spoken_of(const Words& words, const ToldCount& told) {
    return told.is_hidden() ? fill(words.fewer_than, {std::to_string(told.below)}) : std::to_string(told.count);
}

std::string told_triads(const Words& words, const ToldCount& told) {
    return told.is_hidden() ? fill(words.many_triads, {text_of(told)}) : triad_count(words, told.count);
}

std::string spoken_triads(const Words& words, const ToldCount& told) {
    return told.is_hidden() ? fill(words.many_triads, {spoken_of(words, told)}) : triad_count(words, told.count);
}

std::string summary_of(const Words& words, const Breakdown& numbers) {
    const std::string all = std::to_string(numbers.all.count);
    if (numbers.all.count == 0) return std::string(words.wheel_summary_none);
    if (numbers.attention.count == 0) return fill(words.wheel_summary_all, {all});
    if (!numbers.well.is_hidden())
        return fill(words.wheel_summary_some, {std::to_string(numbers.well.count), all, text_of(numbers.attention)});
    return numbers.attention.count < numbers.well.count
               ? fill(words.wheel_summary_nearly, {all, std::to_string(numbers.attention.below)})
               : fill(words.wheel_summary_few, {std::to_string(numbers.well.below), all});
}

std::string well_of(const Words& words, const Breakdown& numbers, std::string_view pattern) {
    const ToldCount& well = numbers.well;
    const std::string all = std::to_string(numbers.all.count);
    if (!well.is_hidden()) return fill(pattern, {std::to_string(well.count), all});
    return numbers.attention.count < well.count ? fill(words.overview_nearly, {all})
                                                : fill(words.overview_few, {std::to_string(well.below), all});
}

std::string one_decimal(const Words& words, int tenths) {
    return std::to_string(tenths / 10) + std::string(words.decimal) + std::to_string(tenths % 10);
}

std::string triad_count(const Words& words, int count) { return count_in(words.one_triad, words.many_triads, count); }

std::string count_in(std::string_view one, std::string_view many, int count) {
    return count == 1 ? std::string(one) : fill(many, {std::to_string(count)});
}

std::string_view sentence_of(const Words& words, Refusal refusal) {
    return words.refusals[static_cast<std::size_t>(refusal)];
}

std::string sentence_of(const Words& words, const ReadFault& fault) {
    std::string place;
    if (fault.line > 0) {
        place = fill(words.place_line, {std::to_string(fault.line), std::to_string(fault.column)});
    } else if (!fault.path.empty()) {
        place = fill(words.place_path, {fault.path});
    }
    const std::string text = fill(words.read_errors[static_cast<std::size_t>(fault.error)], {fault.value});
    return place.empty() ? text : place + ". " + text;
}

std::string sentence_of(const Words& words, FileKind foreign) {
    return fill(words.file_is_foreign, {words.file_kinds[static_cast<std::size_t>(foreign)]});
}

std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names, const Deed& deed) {
    const std::string_view pattern = words.deeds[static_cast<std::size_t>(deed.kind)];
    const Triad* triad = find_triad(organisation, deed.triad);
    const TriadType type = triad ? triad->type : TriadType::a;
    const std::string person = names.of(organisation, deed.person);
    const std::string code = triad ? names.of(organisation, *triad) : deed.triad.text;
    const std::string_view corner = deed.corner ? name_of(words, *deed.corner, type) : std::string_view();
    switch (deed.kind) {
        case DeedKind::corner_set: return fill(pattern, {person, corner, code});
        case DeedKind::corner_ended: return fill(pattern, {corner, code});
        case DeedKind::triad_started:
        case DeedKind::triad_ended:
        case DeedKind::triad_period_set: return fill(pattern, {code});
        case DeedKind::contact_added:
        case DeedKind::contact_ended: return fill(pattern, {person, code});
        case DeedKind::person_added:
        case DeedKind::member_unplaced:
        case DeedKind::member_locked:
        case DeedKind::member_unlocked:
        case DeedKind::training_set:
        case DeedKind::line_manager_set:
        case DeedKind::facilitator_added:
        case DeedKind::facilitator_changed:
        case DeedKind::facilitator_dropped: return fill(pattern, {person});
        case DeedKind::base_programme_set:
        case DeedKind::custom_training_requested:
        case DeedKind::custom_training_withdrawn: {
            const Unit* unit = find_unit(organisation, deed.unit);
            return fill(pattern, {unit ? unit->name : deed.unit.text});
        }
        default: return round_sentence(pattern, words, organisation, deed, person, names.of(organisation, deed.other));
    }
}

}  // namespace driehoek
