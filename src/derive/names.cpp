#include "derive/names.hpp"

#include <algorithm>

#include "base/search.hpp"
#include "base/text.hpp"

namespace driehoek {

const Person* find_namesake(const Organisation& organisation, std::string_view name) {
    const std::string searched = folded(tidied(name));
    if (searched.empty()) return nullptr;
    const auto found = std::ranges::find_if(
        *organisation.people, [&](const Person& person) { return folded(tidied(person.name)) == searched; });
    return found == organisation.people->end() ? nullptr : &*found;
}

void Names::open(std::unordered_map<std::string, std::string> name_by_code) {
    name_by_code_ = std::move(name_by_code);
    is_open_ = true;
    ++revision_;
}

void Names::close() {
    name_by_code_.clear();
    is_open_ = false;
    shows_names_ = false;
    ++revision_;
}

void Names::show_names(bool show) {
    shows_names_ = show && is_open_;
    ++revision_;
}

void Names::hide_codes(bool hide) {
    if (hides_codes_ == hide) return;
    hides_codes_ = hide;
    ++revision_;
}

std::string_view Names::behind(std::string_view code) const {
    const auto found = name_by_code_.find(std::string(code));
    return found == name_by_code_.end() ? std::string_view() : std::string_view(found->second);
}

void Names::set_name(std::string code, std::string name) {
    ++revision_;
    if (name.empty()) {
        name_by_code_.erase(code);
    } else {
        name_by_code_[std::move(code)] = std::move(name);
    }
}

std::string Names::of(const Organisation& organisation, const PersonId& id) const {
    const Person* person = find_person(organisation, id);
    if (!person) return id.text;
    if (hides_codes_)
        return std::string(person->name.empty() ? std::string_view(person->code).substr(0, person->code.find('-'))
                                                : first_name(person->name));
    if (!person->name.empty()) return person->name;
    if (shows_names_) {
        const std::string_view name = behind(person->code);
        if (!name.empty()) return std::string(name);
    }
    return person->code;
}

std::string Names::third_called(const std::string& code) const {
    if (hides_codes_) return code.substr(0, code.find('-'));
    const std::string_view name = shows_names_ ? behind(code) : std::string_view();
    return name.empty() ? code : std::string(name);
}

std::string Names::as_third(const Organisation& organisation, const PersonId& id) const {
    const Person* person = find_person(organisation, id);
    return third_called(person && !person->code.empty() ? person->code : id.text);
}

std::string Names::in_corner(const Organisation& organisation, const Triad& triad, Corner corner) const {
    const PersonId& id = triad.person_at(corner);
    if (corner != Corner::third) return of(organisation, id);
    const Person* person = find_person(organisation, id);
    return person && person->code.empty() ? third_called(triad.id.text) : as_third(organisation, id);
}

std::string Names::short_in_corner(const Organisation& organisation, const Triad& triad, Corner corner) const {
    return std::string(first_name(in_corner(organisation, triad, corner)));
}

std::string Names::of(const Organisation& organisation, const Triad& triad) const {
    if (!triad.person_at(Corner::third))
        return hides_codes_ ? triad.id.text.substr(0, triad.id.text.find('-')) : triad.id.text;
    std::string name = in_corner(organisation, triad, Corner::third);
    return !hides_codes_ && triad.id.text.starts_with(name + '.') ? triad.id.text : name;
}

std::string Names::short_of(const Organisation& organisation, const PersonId& id) const {
    return std::string(first_name(of(organisation, id)));
}

std::string Names::short_among(const Organisation& organisation, const PersonId& id,
                               std::span<const PersonId> others) const {
    // "Mila S." of "Mila van der Sterren".
    const auto with_initial = [&](const PersonId& person) {
        const std::string full = of(organisation, person);
        const std::size_t last = full.rfind(' ');
        std::string name(first_name(full));
        if (last == std::string::npos) return name;
        const std::string_view rest = std::string_view(full).substr(last + 1);
        return name + ' ' + std::string(rest.substr(0, size_of_character(rest))) + '.';
    };
    const auto is_shared = [&](const auto& called) {
        const std::string name = called(id);
        return std::ranges::any_of(others, [&](const PersonId& other) { return other != id && called(other) == name; });
    };
    const auto first = [&](const PersonId& person) { return short_of(organisation, person); };
    if (!is_shared(first)) return first(id);
    return is_shared(with_initial) ? of(organisation, id) : with_initial(id);
}

}  // namespace driehoek
