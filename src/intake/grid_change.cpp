// What is here already as rows of a grid, and what the rows of one come to as one change.
#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "intake/grid.hpp"

namespace driehoek {
namespace {

const std::string& name_of(const GridNames& names, Function function, std::optional<Level> level) {
    static const std::string nothing;
    for (const GridFunction& each : names.functions) {
        if (each.function == function && each.level == level) return each.name;
    }
    return nothing;
}

// With what stands between several in one cell.
void add_item(std::string& text, const std::string& item) {
    if (!text.empty() && !item.empty()) text += "; ";
    text += item;
}

std::string unit_text(const Organisation& organisation, const UnitId& id) {
    const Unit* unit = find_unit(organisation, id);
    return unit ? unit->name : std::string();
}

std::string name_at(const Organisation& organisation, const Triad& triad, Corner corner) {
    const Person* person = find_person(organisation, triad.person_at(corner));
    return person ? person->name : std::string();
}

TriadType type_of(TrajectoryKind kind) {
    return kind == TrajectoryKind::participation_act ? TriadType::a : TriadType::b;
}

// Free ids "P-61", "P-62" and so on, one after another.
template <class IsTaken>
class FreeIds {
public:
    FreeIds(std::string prefix, IsTaken is_taken) : prefix_(std::move(prefix)), is_taken_(std::move(is_taken)) {}

    std::string next() {
        std::string id;
        do {
            id = prefix_ + '-' + std::to_string(++number_);
        } while (is_taken_(id));
        return id;
    }

private:
    std::string prefix_;
    IsTaken is_taken_;
    int number_ = 0;
};

struct IsUnit {
    const Organisation& organisation;
    bool operator()(const std::string& id) const { return find_unit(organisation, UnitId(id)) != nullptr; }
};

class Making {
public:
    Making(const Organisation& organisation, std::span<const GridRow> rows, const GridCheck& check, Date today)
        : organisation_(organisation), rows_(rows), check_(check), today_(today), units_("E", {organisation}) {}

    ReadTable make(GridKind kind) {
        switch (kind) {
            case GridKind::people: make_people(); break;
            case GridKind::units: make_units(); break;
            case GridKind::triads: make_triads(); break;
        }
        const bool adds_people = kind == GridKind::people && check_.changed == 0;
        change_.deed = adds_people ? DeedKind::people_added : DeedKind::rows_entered;
        return std::move(change_);
    }

private:
    void for_each_ready(auto&& act) {
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (check_.rows[row].is_ready()) act(row, check_.rows[row]);
        }
    }

    UnitId unit_for(const CheckedRow& checked) {
        if (checked.new_unit.empty()) return checked.unit;
        UnitId& id = new_units_[checked.new_unit];
        if (!id) {
            id = UnitId(units_.next());
            change_.units.push_back({.id = id, .name = checked.new_unit});
        }
        return id;
    }

    void make_people() {
        FreeIds free("P",
                     [this](const std::string& id) { return find_person(organisation_, PersonId(id)) != nullptr; });
        std::vector<PersonId> ids(rows_.size());
        for_each_ready([&](std::size_t row, const CheckedRow& checked) {
            ids[row] = PersonId(checked.is_new ? free.next() : rows_[row].id);
        });
        for_each_ready([&](std::size_t row, const CheckedRow& checked) {
            const Person* before = find_person(organisation_, ids[row]);
            Person person = before ? *before : Person();
            person.id = ids[row];
            person.name = tidied(rows_[row].text(GridColumn::name));
            person.functions = checked.functions;
            person.level = checked.level;
            person.unit = unit_for(checked);
            person.working_days = rows_[row].days;
            std::vector<PersonId> managers;
            for (const GridPerson& manager : checked.managers)
                managers.push_back(manager.id || !manager.row ? manager.id : ids[*manager.row]);
            person.set_managers(std::move(managers));
            change_.people.push_back(std::move(person));
        });
    }

    void make_units() {
        std::vector<UnitId> ids(rows_.size());
        for_each_ready([&](std::size_t row, const CheckedRow& checked) {
            ids[row] = UnitId(checked.is_new ? units_.next() : rows_[row].id);
        });
        for_each_ready([&](std::size_t row, const CheckedRow& checked) {
            const Unit* before = find_unit(organisation_, ids[row]);
            Unit unit = before ? *before : Unit();
            unit.id = ids[row];
            unit.name = tidied(rows_[row].text(GridColumn::name));
            unit.kind = checked.kind;
            unit.parent = checked.parent.id || !checked.parent.row ? checked.parent.id : ids[*checked.parent.row];
            change_.units.push_back(std::move(unit));
        });
    }

    void make_triads() {
        for_each_ready([&](std::size_t row, const CheckedRow& checked) {
            if (!checked.is_new) return change_triad(*find_triad(organisation_, TriadId(rows_[row].id)), checked);
            change_.steps.emplace_back(StartTriad{.type = type_of(*checked.trajectory),
                                                  .code = checked.code,
                                                  .kind = *checked.trajectory,
                                                  .unit = unit_for(checked),
                                                  .lead = checked.lead,
                                                  .job_coach = checked.job_coach,
                                                  .begin = checked.begin.value_or(today_)});
        });
    }

    // The code last: with it the id changes.
    void change_triad(const Triad& triad, const CheckedRow& checked) {
        if (checked.trajectory && type_of(*checked.trajectory) != triad.type) {
            CorrectTriad correct = correction_of(triad);
            correct.type = type_of(*checked.trajectory);
            change_.steps.emplace_back(std::move(correct));
        }
        if (checked.begin != triad.begin)
            change_.steps.emplace_back(SetTriadPeriod{.triad = triad.id, .begin = checked.begin, .end = triad.end});
        const Date day = std::max(today_, checked.begin.value_or(today_));
        const std::array corners{std::pair{Corner::lead, checked.lead},
                                 std::pair{Corner::job_coach, checked.job_coach}};
        for (const auto& [corner, person] : corners) {
            const PersonId& before = triad.person_at(corner);
            const bool goes_across =
                triad.first_corner_of(person).value_or(corner) != corner ||
                (before && before != person && (before == checked.lead || before == checked.job_coach));
            if (before && before != person && (!person || goes_across))
                change_.steps.emplace_back(EndCorner{.triad = triad.id, .corner = corner, .day = day});
        }
        for (const auto& [corner, person] : corners) {
            if (person && person != triad.person_at(corner))
                change_.steps.emplace_back(
                    SetCorner{.triad = triad.id, .corner = corner, .person = person, .day = day});
        }
        const Person* third = find_person(organisation_, triad.person_at(Corner::third));
        if (!third) return;
        const Trajectory known = third->trajectory.value_or(Trajectory());
        const UnitId unit = unit_for(checked);
        const TrajectoryKind kind = checked.trajectory.value_or(known.kind);
        if (unit != third->unit || kind != known.kind)
            change_.steps.emplace_back(
                EditThird{.person = third->id, .unit = unit, .kind = kind, .module = known.module});
        if (checked.code != third->code)
            change_.steps.emplace_back(RecodeThird{.person = third->id, .code = checked.code});
    }

    const Organisation& organisation_;
    std::span<const GridRow> rows_;
    const GridCheck& check_;
    Date today_;
    FreeIds<IsUnit> units_;
    std::map<std::string, UnitId> new_units_;
    ReadTable change_;
};

}  // namespace

GridRow row_of(const Organisation& organisation, const Person& person, const GridNames& names) {
    GridRow row{.id = person.id.text, .days = person.working_days};
    row.text(GridColumn::name) = person.name;
    for (std::size_t at = 0; at < person.functions.size(); ++at)
        add_item(row.text(GridColumn::function),
                 name_of(names, person.functions[at], at == 0 ? person.level : std::nullopt));
    row.text(GridColumn::unit) = unit_text(organisation, person.unit);
    for (const PersonId& id : person.managers()) {
        if (const Person* manager = find_person(organisation, id))
            add_item(row.text(GridColumn::manager), manager->name);
    }
    return row;
}

GridRow row_of(const Organisation& organisation, const Unit& unit, const GridNames& names) {
    GridRow row{.id = unit.id.text};
    row.text(GridColumn::name) = unit.name;
    row.text(GridColumn::kind) = names.kinds[static_cast<std::size_t>(unit.kind)];
    row.text(GridColumn::parent) = unit_text(organisation, unit.parent);
    return row;
}

GridRow row_of(const Organisation& organisation, const Triad& triad, const GridNames& names) {
    GridRow row{.id = triad.id.text};
    const Person* third = find_person(organisation, triad.person_at(Corner::third));
    if (third) {
        row.text(GridColumn::code) = third->code;
        row.text(GridColumn::unit) = unit_text(organisation, third->unit);
        if (third->trajectory)
            row.text(GridColumn::trajectory) = names.trajectories[static_cast<std::size_t>(third->trajectory->kind)];
    }
    row.text(GridColumn::lead) = name_at(organisation, triad, Corner::lead);
    row.text(GridColumn::job_coach) = name_at(organisation, triad, Corner::job_coach);
    if (triad.begin) row.text(GridColumn::begin) = cell_text(*triad.begin);
    return row;
}

std::string cell_text(Date date) {
    return std::to_string(date.day_of_month()) + '-' + std::to_string(date.month()) + '-' + std::to_string(date.year());
}

ReadTable change_of(GridKind kind, const Organisation& organisation, std::span<const GridRow> rows,
                    const GridCheck& check, Date today) {
    return Making(organisation, rows, check, today).make(kind);
}

}  // namespace driehoek
