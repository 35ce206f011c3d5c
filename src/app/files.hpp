// Files that wait: the sample for its text, and what was read in for an answer.
#pragma once
#include <optional>
#include <string>
#include <utility>

#include "model/organisation.hpp"

namespace driehoek::app {

struct Files {
    std::string sample;
    bool wants_sample = false;  // asked for before its text had come
    std::optional<std::pair<std::string, Organisation>> offered;  // read, with fields left out: the user is asked
};

}  // namespace driehoek::app
