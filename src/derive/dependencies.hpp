// Who needs whom (S1 1.28): functions that share 3-hoeken, and the people in them. Codes and ids only.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "derive/small_numbers.hpp"
#include "model/organisation.hpp"

namespace driehoek {

// People of one function in one corner: voorlieden that lead, jobcoaches, candidates (type A), employees (type B).
struct DependencyClass {
    Corner corner{};
    std::optional<Function> function{};  // of who leads or coaches; none: without a function
    TriadType type{};  // of a third corner
    int people = 0;  // each once
    ToldCount triads{};  // of a third corner: its 3-hoeken
    friend bool operator==(const DependencyClass&, const DependencyClass&) = default;
};

// Two classes that share 3-hoeken.
struct DependencyLink {
    std::size_t one = 0, other = 0;  // in `classes`, one < other
    ToldCount triads{};
    bool is_misfit = false;  // the function does not belong in that corner of that type (1.14, 1.15)
    friend bool operator==(const DependencyLink&, const DependencyLink&) = default;
};

struct Dependencies {
    bool hides_small = false;
    std::vector<DependencyClass> classes{};  // jobcoaches, then who leads, by function; then employees and candidates
    std::vector<DependencyLink> links{};  // by `one`, then `other`; none without a 3-hoek
    int open_corners = 0;  // of the 3-hoeken that go on; listed one by one elsewhere

    const DependencyLink* find_link(std::size_t one, std::size_t other) const;
};
// `active`: the 3-hoeken that go on. Above a hundred of them small numbers are hidden.
Dependencies dependencies_of(const Organisation& organisation, std::span<const TriadId> active);

// The function by which somebody holds this corner: the one that belongs there, else one that leads or coaches, else his first.
std::optional<Function> function_in_corner(const Person& person, Corner corner, TriadType type);

// Two people, and the 3-hoeken that they share.
struct SharedTriads {
    PersonId one, other;
    std::vector<TriadId> triads{};
    friend bool operator==(const SharedTriads&, const SharedTriads&) = default;
};
// The people behind a link, by the id of the first, then of the other. Empty where there is no such class.
std::vector<SharedTriads> shared_between(const Organisation& organisation, std::span<const TriadId> active,
                                         const Dependencies& dependencies, std::size_t one, std::size_t other);

// Who holds most corners of 3-hoeken that go on as jobcoach (else as leading corner): what falls out with him. None without.
struct CornersHeld {
    PersonId person;
    Corner corner{};
    int triads = 0;
};
std::optional<CornersHeld> most_corners_held(const Organisation& organisation, std::span<const TriadId> active);

// Somebody near a person, over shared 3-hoeken and reporting lines.
struct Neighbour {
    PersonId person;
    int degree = 0;  // how many steps away, by the shortest way
    PersonId via;  // who stands between; of degree 1 the person himself
    int triads = 0;  // that he shares with `via`; 0: only a reporting line
    friend bool operator==(const Neighbour&, const Neighbour&) = default;
};
// Up to so many steps away, the nearest first, then by id.
std::vector<Neighbour> neighbours_of(const Organisation& organisation, std::span<const TriadId> active,
                                     const PersonId& person, int degrees);

}  // namespace driehoek
