// The organisation as rows that fold: by reporting lines, or by onderdeel, afdeling and team with the people in them.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/findings.hpp"
#include "model/organisation.hpp"

namespace driehoek {

enum class StructureOrder : std::uint8_t { lines, units };

// A unit or a person; one of both, or (by unit) nobody's unit: who works for the whole organisation.
struct StructureNode {
    UnitId unit{};
    PersonId person{};
    int depth = 0;
    std::size_t end = 0;  // the first node that does not stand below it
    int people = 0;  // below it, each once
    int triads = 0;  // of a person: that he leads or coaches, or is the third corner of
    std::optional<Rule> signal{};  // of a person: the first one of his 3-hoeken
    int managers = 0;  // how many a person has
    bool is_again = false;  // stands below another manager, with who is below him

    bool has_children(std::size_t at) const { return end > at + 1; }
    // What it is known by as long as it is there: for what is folded.
    std::string key() const { return person ? person.text : '/' + unit.text; }
    friend bool operator==(const StructureNode&, const StructureNode&) = default;
};

// Each before what stands below it. By lines: who nobody manages first, and below each the people he manages; who has more
// managers stands below each of them. A circle begins with its first person by id. Who has only a code and no manager is not
// there. By unit: everybody.
std::vector<StructureNode> structure_of(const Organisation& organisation, std::span<const TriadId> active,
                                        std::span<const Finding> findings, StructureOrder order);

// Which nodes are shown: those whose parents are all open. One pass.
std::vector<std::size_t> unfolded(std::span<const StructureNode> nodes,
                                  const std::function<bool(const StructureNode&)>& is_open);
// Those that are sought, with everything that they stand below.
std::vector<std::size_t> leading_to(std::span<const StructureNode> nodes,
                                    const std::function<bool(const StructureNode&)>& is_sought);
// How deep can be unfolded at once without showing more than so many rows; at least 1.
int depth_for_rows(std::span<const StructureNode> nodes, std::size_t most_rows);

}  // namespace driehoek
