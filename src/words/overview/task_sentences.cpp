// A task in words: one line that says what it is, and one that says who, what was agreed, or where to begin.
#include <algorithm>

#include "base/text.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

// From so many on their names are a list that nobody reads.
constexpr std::size_t most_names = 4;

// One task, with what its sentences need.
class TaskWords {
public:
    TaskWords(const Words& words, const Organisation& organisation, const Names& names, const Task& task)
        : words_(words), organisation_(organisation), names_(names), task_(task) {}

    std::string title() const;
    std::string sentence(Date today) const;

private:
    const Finding& first() const { return task_.findings.front(); }
    bool is_one() const { return task_.count() == 1; }
    std::string count() const { return std::to_string(task_.count()); }
    std::string label(const Finding& finding) const { return with_small_letter(label_of(words_, finding)); }
    std::string name_of(const PersonId& person) const { return names_.of(organisation_, person); }
    std::string name_of_group(const RoundId& round, const GroupId& group) const;
    std::string code_of(const TriadId& id) const;
    std::string subject_of(const Finding& finding) const;
    std::string full_sentence(const Finding& finding) const {
        return sentence_of(words_, organisation_, names_, finding);
    }

    std::string title_of_one() const;
    std::string title_of_many() const;
    std::string function_title() const;
    std::string contacts_title() const;
    std::string open_sentence() const;
    std::string function_sentence() const;
    std::string load_sentence() const;
    std::string date_sentence(Date today) const;
    std::string groups_sentence() const;
    std::string training_sentence() const;
    std::string who_sentence() const;

    const Words& words_;
    const Organisation& organisation_;
    const Names& names_;
    const Task& task_;
};

std::string TaskWords::name_of_group(const RoundId& round_id, const GroupId& group_id) const {
    const Round* round = find_round(organisation_, round_id);
    const IntervisieGroup* group = round ? find_group(*round, group_id) : nullptr;
    return group ? driehoek::name_of_group(words_, organisation_, *round, *group) : group_id.text;
}

std::string TaskWords::code_of(const TriadId& id) const {
    const Triad* triad = find_triad(organisation_, id);
    return triad ? names_.of(organisation_, *triad) : id.text;
}

// Who or what a finding is about: the shortest that tells it from the others.
std::string TaskWords::subject_of(const Finding& finding) const {
    if (finding.triad) return code_of(finding.triad);
    if (finding.group && task_.kind != TaskKind::not_placed)
        return fill(words_.task_group_name, {name_of_group(finding.round, finding.group)});
    if (finding.person) return name_of(finding.person);
    const Round* round = find_round(organisation_, finding.round);
    return round ? round->name : std::string();
}

std::string TaskWords::title() const { return is_one() ? title_of_one() : title_of_many(); }

std::string TaskWords::title_of_one() const {
    if (task_.kind == TaskKind::session_date) {
        const MissingDate& missing = task_.missing_dates.front();
        return fill(words_.task_date, {name_of_group(missing.round, missing.group)});
    }
    if (task_.kind == TaskKind::session_past) {
        const PastSession& past = task_.past_sessions.front();
        return fill(words_.task_past, {name_of_group(past.round, past.group), std::to_string(past.number)});
    }
    if (task_.kind == TaskKind::double_booking) {
        const DoubleBooking& both = task_.double_bookings.front();
        return fill(words_.task_double, {name_of(both.person), long_date(words_, both.date)});
    }
    const Triad* triad = find_triad(organisation_, first().triad);
    switch (task_.kind) {
        case TaskKind::open_corner:
            return fill(words_.task_open,
                        {code_of(first().triad), driehoek::name_of(words_, first().corner.value_or(Corner::lead),
                                                                   triad ? triad->type : TriadType::a)});
        case TaskKind::extra_contacts:
            return fill(words_.task_contacts, {code_of(first().triad), std::to_string(first().count)});
        case TaskKind::wrong_function: return function_title();
        case TaskKind::load:
            return fill(words_.task_load, {name_of(first().person), triad_count(words_, first().count)});
        default: return fill(words_.task_about, {subject_of(first()), label(first())});
    }
}

std::string TaskWords::title_of_many() const {
    switch (task_.kind) {
        case TaskKind::open_corner: return fill(words_.task_open_many, {count()});
        case TaskKind::extra_contacts: return contacts_title();
        case TaskKind::load: return fill(words_.task_load_many, {count()});
        case TaskKind::session_date: return fill(words_.task_date_many, {count()});
        case TaskKind::session_past: return fill(words_.task_past_many, {count()});
        case TaskKind::double_booking: return fill(words_.task_double_many, {count()});
        case TaskKind::group: return fill(words_.task_groups_many, {count()});
        case TaskKind::training: return fill(words_.task_training_many, {count()});
        default: return fill(words_.task_times, {count(), label(first())});
    }
}

std::string TaskWords::function_title() const {
    const Person* person = find_person(organisation_, first().person);
    const Triad* triad = find_triad(organisation_, first().triad);
    if (!person || person->functions.empty() || !triad || !first().corner)
        return fill(words_.task_about, {code_of(first().triad), label(first())});
    return fill(words_.task_function, {code_of(first().triad), driehoek::name_of(words_, person->functions.front()),
                                       driehoek::name_of(words_, *first().corner, triad->type)});
}

std::string TaskWords::contacts_title() const {
    const bool is_same =
        std::ranges::all_of(task_.findings, [&](const Finding& finding) { return finding.count == first().count; });
    if (!is_same) return fill(words_.task_contacts_too_many, {count()});
    return fill(words_.task_contacts_many, {count(), std::to_string(first().count)});
}

std::string TaskWords::sentence(Date today) const {
    if (task_.kind == TaskKind::session_date) return date_sentence(today);
    if (task_.kind == TaskKind::session_past) {
        const PastSession& past = task_.past_sessions.front();
        return fill(words_.task_session_past,
                    {name_of_group(past.round, past.group), std::to_string(past.number), long_date(words_, past.date)});
    }
    if (task_.kind == TaskKind::double_booking) {
        const DoubleBooking& both = task_.double_bookings.front();
        const std::string text = fill(words_.task_double_text, {name_of_group(both.round, both.group),
                                                                name_of_group(both.other_round, both.other_group)});
        return is_one() ? text : title_of_one() + ". " + text;
    }
    if (task_.kind == TaskKind::load) return load_sentence();
    if (task_.kind == TaskKind::training && !is_one()) return training_sentence();
    if (task_.kind == TaskKind::extra_contacts && !is_one()) {
        return who_sentence() + ' ' + fill(words_.task_contacts_agreed, {std::to_string(first().limit)});
    }
    if (!is_one()) return who_sentence();
    if (task_.kind == TaskKind::open_corner) return open_sentence();
    if (task_.kind == TaskKind::wrong_function) return function_sentence();
    return full_sentence(first());
}

// Who is left to guide somebody; nobody to name when both corners, or the third, are open.
std::string TaskWords::open_sentence() const {
    const Triad* triad = find_triad(organisation_, first().triad);
    if (!triad || first().corner == Corner::third) return full_sentence(first());
    const Corner other = first().corner == Corner::lead ? Corner::job_coach : Corner::lead;
    if (!triad->person_at(other)) return full_sentence(first());
    return fill(words_.task_open_alone, {name_of(triad->person_at(other)), code_of(triad->id)});
}

std::string TaskWords::function_sentence() const {
    const Triad* triad = find_triad(organisation_, first().triad);
    const bool is_b = triad && triad->type == TriadType::b;
    const Function needed = first().corner == Corner::job_coach ? Function::job_coach
                            : is_b                              ? Function::department_manager
                                                                : Function::foreman;
    return fill(words_.task_function_agreed,
                {is_b ? words_.type_b_in_sentence : words_.type_a_in_sentence, driehoek::name_of(words_, needed)});
}

std::string TaskWords::load_sentence() const {
    if (!is_one()) return fill(words_.task_load_most, {name_of(first().person), std::to_string(first().count)});
    const bool is_very_busy =
        first().rule == Rule::job_coach_is_very_busy || first().rule == Rule::foreman_is_very_busy;
    std::string agreed =
        fill(is_very_busy ? words_.task_load_limit : words_.task_load_agreed, {std::to_string(first().limit)});
    if (!task_.colleague) return agreed;
    return agreed + ' ' +
           fill(words_.task_load_colleague, {name_of(task_.colleague), std::to_string(task_.colleague_triads)});
}

std::string TaskWords::date_sentence(Date today) const {
    if (!is_one()) return groups_sentence();
    const MissingDate& missing = task_.missing_dates.front();
    const std::string session = std::to_string(missing.session);
    if (!missing.first || !missing.last) return std::string(words_.task_date_first);
    if (*missing.last < today) return fill(words_.task_date_late, {session, long_date(words_, *missing.last)});
    return fill(words_.task_date_window, {session, two_dates(words_, *missing.first, *missing.last)});
}

// "Groep 1 en 3 van Ronde 1. Groep 2 van Ronde 2."
std::string TaskWords::groups_sentence() const {
    std::string all;
    const auto end = task_.missing_dates.end();
    for (auto first = task_.missing_dates.begin(); first != end;) {
        const auto next = std::find_if(first, end, [&](const MissingDate& each) { return each.round != first->round; });
        const Round* round = find_round(organisation_, first->round);
        std::vector<std::string> groups;
        for (auto each = first; round && each != next; ++each) {
            if (const IntervisieGroup* group = find_group(*round, each->group)) groups.push_back(group->name);
        }
        std::string names = listed(words_, groups);
        if (round && organisation_.rounds->size() > 1) names = fill(words_.group_of_round, {names, round->name});
        all += (all.empty() ? "" : " ") + fill(words_.task_group_name, {names}) + '.';
        first = next;
    }
    return all;
}

// Few: what each of them has to do. Many: how often each thing is to be done.
std::string TaskWords::training_sentence() const {
    std::string all;
    const auto add = [&](std::string sentence) { all += (all.empty() ? "" : " ") + std::move(sentence) + '.'; };
    if (task_.findings.size() < most_names) {
        for (const Finding& finding : task_.findings)
            add(fill(words_.task_about, {name_of(finding.person), label(finding)}));
        return all;
    }
    std::vector<std::pair<Rule, int>> times;
    for (const Finding& finding : task_.findings) {
        const auto found = std::ranges::find(times, finding.rule, &std::pair<Rule, int>::first);
        if (found == times.end()) {
            times.emplace_back(finding.rule, 1);
        } else {
            ++found->second;
        }
    }
    for (const auto& [rule, count] : times)
        add(fill(words_.task_times, {std::to_string(count), label({.rule = rule})}));
    return all;
}

// Where most of them are, or who they are, or else who comes first.
std::string TaskWords::who_sentence() const {
    if (const Unit* unit = find_unit(organisation_, task_.unit)) {
        return fill(words_.task_most, {unit->name, std::to_string(task_.in_unit)});
    }
    std::vector<std::string> subjects;
    for (const Finding& finding : task_.findings) {
        const std::string subject = subject_of(finding);
        if (std::ranges::find(subjects, subject) == subjects.end()) subjects.push_back(subject);
    }
    if (subjects.size() <= most_names) return listed(words_, subjects) + '.';
    std::string all;
    for (std::size_t index = 0; index < most_names; ++index) all += subjects[index] + ", ";
    return all + "...";
}

}  // namespace

std::string title_of(const Words& words, const Organisation& organisation, const Names& names, const Task& task) {
    return TaskWords(words, organisation, names, task).title();
}

std::string sentence_of(const Words& words, const Organisation& organisation, const Names& names, const Task& task,
                        Date today) {
    return TaskWords(words, organisation, names, task).sentence(today);
}

}  // namespace driehoek
