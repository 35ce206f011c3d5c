// Who is meant by a number or a name in any notation, among who is known and who stands in the table.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/id.hpp"
#include "base/person_name.hpp"

namespace driehoek::intake {

inline constexpr std::size_t most_looked_for = 200;  // names in one plan that are compared with all others

class Directory {
public:
    struct Entry {
        PersonId id;
        PersonName name;
        std::string number;  // empty where there is none
        std::string folded;  // the whole name
    };

    void add(const PersonId& id, const PersonName& name, std::string_view number);
    // With `zeros_count` false "123" is "000123".
    void set_zeros_count(bool count) { zeros_count_ = count; }
    std::string key_of_number(std::string_view number) const;

    // By number, else everybody who may be called so; one alone where his name is written exactly so.
    std::vector<const Entry*> meant_by(std::string_view text) const;
    std::vector<const Entry*> with_number(std::string_view number) const;
    std::vector<const Entry*> called(const PersonName& name) const;  // may_be_same
    // But for a slip, the likeliest first.
    std::vector<const Entry*> called_nearly(std::string_view text) const;
    const Entry* find(const PersonId& id) const;

private:
    std::vector<Entry> entries_;
    std::unordered_multimap<std::string, std::size_t> by_surname_;
    std::unordered_multimap<std::string, std::size_t> by_number_;
    std::unordered_map<std::string, std::size_t> by_id_;
    bool zeros_count_ = true;
};

// Whether one is the other but for a slip of the finger, or its beginning; with the same digits.
bool is_nearly(std::string_view typed, std::string_view known);

}  // namespace driehoek::intake
