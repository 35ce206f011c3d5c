#include "intake/directory.hpp"

#include <algorithm>

#include "base/order.hpp"
#include "base/search.hpp"
#include "base/text.hpp"

namespace driehoek::intake {
namespace {

constexpr std::size_t most_proposed = 3;
constexpr std::size_t shortest_to_compare = 4;  // letters; shorter ones resemble too much

std::string digits_in(std::string_view text) {
    std::string digits;
    for (const char each : text) {
        if (each >= '0' && each <= '9') digits += each;
    }
    return digits;
}

}  // namespace

bool is_nearly(std::string_view typed, std::string_view known) {
    const std::string plain = folded(known);
    return typed.size() >= shortest_to_compare && digits_in(typed) == digits_in(known) &&
           Query(typed).cost_in(plain, true).has_value();
}

void Directory::add(const PersonId& id, const PersonName& name, std::string_view number) {
    const std::size_t at = entries_.size();
    entries_.push_back({id, name, std::string(number), folded(name.full())});
    by_surname_.emplace(surname_key(name), at);
    if (!number.empty()) by_number_.emplace(key_of_number(number), at);
    by_id_.emplace(id.text, at);
}

std::string Directory::key_of_number(std::string_view number) const {
    std::string key = folded(tidied(number));
    std::erase(key, ' ');
    if (!zeros_count_) key.erase(0, std::min(key.find_first_not_of('0'), key.size()));
    return key;
}

std::vector<const Directory::Entry*> Directory::with_number(std::string_view number) const {
    std::vector<const Entry*> found;
    const auto [first, last] = by_number_.equal_range(key_of_number(number));
    for (auto each = first; each != last; ++each) found.push_back(&entries_[each->second]);
    sort(found);
    return found;
}

std::vector<const Directory::Entry*> Directory::called(const PersonName& name) const {
    std::vector<const Entry*> found;
    const auto [first, last] = by_surname_.equal_range(surname_key(name));
    for (auto each = first; each != last; ++each) {
        if (may_be_same(entries_[each->second].name, name)) found.push_back(&entries_[each->second]);
    }
    sort(found);
    return found;
}

std::vector<const Directory::Entry*> Directory::meant_by(std::string_view text) const {
    if (std::vector<const Entry*> numbered = with_number(text); !numbered.empty()) return numbered;
    const PersonName name = person_name_from(text);
    std::vector<const Entry*> found = called(name);
    const std::string key = name_key(name);
    const auto is_exact = [&](const Entry* entry) { return name_key(entry->name) == key; };
    if (std::ranges::count_if(found, is_exact) == 1) return {*std::ranges::find_if(found, is_exact)};
    return found;
}

std::vector<const Directory::Entry*> Directory::called_nearly(std::string_view text) const {
    const std::string name = person_name_from(text).full();
    const Query query(name);
    std::vector<std::pair<int, const Entry*>> found;
    for (const Entry& entry : entries_) {
        if (const auto cost = query.cost_in(entry.folded, true)) found.emplace_back(*cost, &entry);
    }
    sort(found);
    if (found.size() > most_proposed) found.resize(most_proposed);
    std::vector<const Entry*> entries;
    for (const auto& [cost, entry] : found) entries.push_back(entry);
    return entries;
}

const Directory::Entry* Directory::find(const PersonId& id) const {
    const auto found = by_id_.find(id.text);
    return found == by_id_.end() ? nullptr : &entries_[found->second];
}

}  // namespace driehoek::intake
