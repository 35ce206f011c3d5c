#include "app/about.hpp"

#include <array>
#include <charconv>
#include <span>

namespace driehoek::app {
namespace {

constexpr char cleaned_mark = 'c';

}  // namespace

std::string text_from_about(const About& about) {
    // Before the numbers that there were always.
    std::string text =
        about.cleaned == 0 ? std::string() : std::string(1, cleaned_mark) + std::to_string(about.cleaned) + ' ';
    for (const std::int64_t number : {std::int64_t{about.is_sample}, std::int64_t{about.triads},
                                      std::int64_t{about.changes}, about.filed, std::int64_t{about.quiet_until}})
        text += std::to_string(number) + ' ';
    return text + about.name;  // last: it may hold anything
}

std::optional<About> about_from_text(std::string_view text) {
    std::array<std::int64_t, 6> numbers{};
    const char* at = text.data();
    const char* const end = at + text.size();
    const bool has_cleaned = text.starts_with(cleaned_mark);
    if (has_cleaned) ++at;
    for (std::int64_t& number : std::span(numbers).subspan(has_cleaned ? 0 : 1)) {
        const auto [rest, error] = std::from_chars(at, end, number);
        if (error != std::errc() || rest == end || *rest != ' ') return std::nullopt;
        at = rest + 1;
    }
    return About{.is_sample = numbers[1] != 0,
                 .triads = static_cast<int>(numbers[2]),
                 .changes = static_cast<int>(numbers[3]),
                 .filed = numbers[4],
                 .quiet_until = static_cast<int>(numbers[5]),
                 .name = std::string(at, end),
                 .cleaned = numbers[0]};
}

}  // namespace driehoek::app
