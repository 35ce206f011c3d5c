// Staff: who there is, what he is, and who leaves.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/person.hpp"

namespace driehoek {

// A new member of staff. The id must be free.
struct AddPerson {
    PersonId id;
    std::string name;
    Function function = Function::foreman;
    UnitId unit{};
    bool is_external = false;  // from outside the organisation
};
// Everything that is kept of a member of staff but his reporting line (SetLineManagers) and his training (SetTraining), as it is
// from now on. The name may stay as it was, else it is a name that nobody has. Employment does not end before it begins, and ends
// first by LeavePerson. A function that is named twice counts once; at least
// one working day. Refused of who has a code alone: EditThird.
struct EditPerson {
    PersonId person;
    std::string name;
    std::vector<Function> functions;
    std::optional<Level> level{};
    UnitId unit{};
    LocationId location{};
    WorkingDays working_days = monday_to_friday;
    bool is_external = false;
    std::optional<Date> employment_begin{};
    // Of who left only: another last day, or none, when he stays after all. His corners and places stay as they are.
    std::optional<Date> employment_end{};

    friend bool operator==(const EditPerson&, const EditPerson&) = default;
};
// Who somebody reports to, the line manager first; nobody: he is at the top. Refused where one of them is below him, or is himself.
struct SetLineManagers {
    PersonId person;
    std::vector<PersonId> managers;
};
// Somebody who should not have been there, staff or third corner. Refused while anything depends on him: `dependents_of` in model/
// tells what. Wishes about him alone go along.
struct RemovePerson {
    PersonId person;
};
// Somebody who is no longer there from a day on, staff or third corner. He stays in what was before:
// - the corners that he holds in 3-hoeken that go on then are open from that day; where he is the third corner, and the 3-hoek has
//   begun by then, it ends the day before; as an extra contact and in Praktijkleren he stops, too;
// - he is out of all groups that are not definitief, as member and as begeleider, and out of the wishes of rounds without a
//   definitieve groep, which he then sits out where he would be asked for;
// - out of the pool, unless he leads a group that stays; nobody reports to him, and he to nobody;
// - the day before is the last one of his employment: he is not offered for anything later.
// Refused while he sits in or leads a group that is definitief and has not held all of its sessions.
struct LeavePerson {
    PersonId person;
    Date day;  // the first day without
};

}  // namespace driehoek
