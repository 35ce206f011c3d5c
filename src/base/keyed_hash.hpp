// SipHash-2-4 (Aumasson and Bernstein, 2012): a number made of a text and a secret. Without the secret it says nothing of the
// text, and nobody can make it by trying texts.
#pragma once
#include <cstdint>
#include <string_view>

namespace driehoek {

// Of the secret its first sixteen bytes count; a shorter one is filled up with zeros.
std::uint64_t keyed_hash(std::string_view secret, std::string_view text);

}  // namespace driehoek
