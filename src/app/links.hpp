// What the address bar is made with, and where it led before that could be known.
#pragma once
#include <optional>
#include <string>
#include <utility>

namespace driehoek::app {

struct Links {
    std::optional<std::string> secret;  // of this device, in every link; none until it is known
    bool wants_sample = false;  // as soon as what is kept here is known
    std::string wanted;  // where to go in the organisation that is being opened

    // Once, and only when the secret is known.
    std::optional<std::string> take_wanted() {
        if (wanted.empty() || !secret) return std::nullopt;
        return std::exchange(wanted, {});
    }
};

}  // namespace driehoek::app
