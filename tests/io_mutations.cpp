// Files that were cut off, damaged or edited by hand: always a fault or an organisation, never a crash.
// The same file, spoiled in a fixed order; tests/fuzz goes on from there with a searching fuzzer.
#include <doctest/doctest.h>

#include <cstdint>

#include "io/json.hpp"
#include "support/files.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

// What is accepted must be written in a form that reads back as the same organisation, and as the same text.
bool refuses_or_keeps(std::string_view text) {
    const Result<Organisation, ReadFault> read = io::read_organisation(text);
    if (!read) return true;
    const std::string written = io::write_organisation(*read);
    const Result<Organisation, ReadFault> again = io::read_organisation(written);
    return again.has_value() && *again == *read && io::write_organisation(*again) == written;
}

std::uint32_t next_random(std::uint32_t& state) {
    state = state * 1664525U + 1013904223U;
    return state >> 8U;
}

// Words, numbers, texts and signs, as a reader of JSON would cut them.
std::vector<std::string> tokens_of(std::string_view text) {
    std::vector<std::string> tokens;
    while (!text.empty()) {
        std::size_t end = 1;
        if (text[0] == '"') {
            while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2U : 1U;
            ++end;
        } else if (std::string_view("{}[]:,\n").find(text[0]) == std::string_view::npos) {
            while (end < text.size() && std::string_view("{}[]:,\n\"").find(text[end]) == std::string_view::npos) ++end;
        }
        tokens.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end, text.size()));
    }
    return tokens;
}

std::string joined(const std::vector<std::string>& tokens) {
    std::string text;
    for (const std::string& token : tokens) text += token;
    return text;
}

}  // namespace

TEST_CASE("a file cut off at any byte is refused, unless only its last new line is gone") {
    const std::string text = text_of_fixture("v2.json");
    for (std::size_t size = 0; size + 1 < text.size(); ++size) {
        CAPTURE(size);
        const ReadFault fault = fault_of(std::string_view(text).substr(0, size));
        const bool is_inside_character = (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U;
        CHECK(fault.error == (is_inside_character ? ReadError::text_is_not_utf8 : ReadError::text_is_not_json));
        CHECK(fault.line > 0);
    }
    CHECK(organisation_from(std::string_view(text).substr(0, text.size() - 1)) == organisation_from(text));
}

TEST_CASE("a file with a byte changed anywhere is refused or kept whole") {
    const std::string text = text_of_fixture("v2.json");
    std::uint32_t random = 1;
    for (std::size_t at = 0; at < text.size(); at += 3) {
        std::string changed = text;
        changed[at] = static_cast<char>(changed[at] ^ static_cast<char>(1U << next_random(random) % 8));
        CAPTURE(at);
        CHECK(refuses_or_keeps(changed));
    }
}

TEST_CASE("a file with its parts swapped, doubled or lost is refused or kept whole") {
    const std::vector<std::string> tokens = tokens_of(text_of_fixture("v2.json"));
    REQUIRE(joined(tokens) == text_of_fixture("v2.json"));
    std::uint32_t random = 2;
    const auto any = [&] { return next_random(random) % tokens.size(); };
    for (int round = 0; round < 1000; ++round) {
        std::vector<std::string> changed = tokens;
        switch (round % 4) {
            case 0: std::swap(changed[any()], changed[any()]); break;
            case 1: changed[any()] = tokens[any()]; break;
            case 2: changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(any())); break;
            default: changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(any()), tokens[any()]);
        }
        CAPTURE(round);
        CHECK(refuses_or_keeps(joined(changed)));
    }
}

TEST_CASE("a file of any single token repeated is refused") {
    for (const std::string& token : tokens_of(text_of_fixture("v2.json"))) {
        std::string text;
        for (int count = 0; count < 100; ++count) text += token;
        CHECK_FALSE(io::read_organisation(text).has_value());
    }
}
