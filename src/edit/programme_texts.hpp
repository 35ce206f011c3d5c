// A text that somebody typed about the programme. Only edit/programme*.cpp and edit/custom_training.cpp include this.
#pragma once
#include <optional>
#include <string>

#include "model/refusal.hpp"

namespace driehoek {

// Tidies it; a refusal when it is too long, holds a citizen service number, or is empty where it may not be.
std::optional<Refusal> tidy_text(std::string& text, bool may_be_empty);

}  // namespace driehoek
