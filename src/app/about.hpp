// What the list of organisations shows of one, and how far its last file is behind. Kept beside its states as one line of
// text, so that a list can be made without opening anything.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace driehoek::app {

struct About {
    bool is_sample = false;
    int triads = 0;
    int changes = 0;  // since the last file
    std::int64_t filed = 0;  // when that was made, in milliseconds since 1970; 0: there is none
    int quiet_until = 0;  // the reminder waits for so many changes
    std::string name{};
    std::int64_t cleaned =
        0;  // when something was cleaned up that can still come back, in milliseconds since 1970; 0: nothing

    friend bool operator==(const About&, const About&) = default;
};

std::string text_from_about(const About& about);
// None when it was not written by text_from_about: of a document from before there was a list.
std::optional<About> about_from_text(std::string_view text);

}  // namespace driehoek::app
