#include "app/about.hpp"

#include <array>
#include <charconv>

namespace driehoek::app {

std::string text_from_about(const About& about) {
    std::string text;
    for (const std::int64_t number : {std::int64_t{about.is_sample}, std::int64_t{about.triads},
                                      std::int64_t{about.changes}, about.filed, std::int64_t{about.quiet_until}})
        text += std::to_string(number) + ' ';
    return text + about.name;  // last: it may hold anything
}

std::optional<About> about_from_text(std::string_view text) {
    std::array<std::int64_t, 5> numbers{};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (std::int64_t& number : numbers) {
        const auto [rest, error] = std::from_chars(at, end, number);
        if (error != std::errc() || rest == end || *rest != ' ') return std::nullopt;
        at = rest + 1;
    }
    return About{numbers[0] != 0, static_cast<int>(numbers[1]), static_cast<int>(numbers[2]),
                 numbers[3],      static_cast<int>(numbers[4]), std::string(at, end)};
}

}  // namespace driehoek::app
