// Where in a JSON value we are, as a chain on the stack: a path is only spelled out once something is wrong there.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "base/read_fault.hpp"

namespace driehoek::io {

struct Place {
    const Place* parent = nullptr;  // null for the whole file
    std::string_view key;           // of a field; empty for an element of a list
    std::size_t index = 0;          // of an element of a list
};

// "triads[3].seats.lead.person"; empty for the whole file.
std::string path_of(const Place& place);

// One step of a path.
void append_key(std::string& path, std::string_view key);
void append_index(std::string& path, std::size_t index);

// What stood in a file, fit for a message: at most 40 bytes, cut between characters, and no citizen service number.
std::string shown(std::string_view text);

inline ReadFault fault_at(ReadError error, std::string path, std::string value = {}) {
    return {error, 0, 0, std::move(path), std::move(value)};
}

}  // namespace driehoek::io
