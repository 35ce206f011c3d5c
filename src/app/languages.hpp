// The words of the page. Dutch is always here, the others come when they are first wanted.
#pragma once
#include <optional>
#include <string>

#include "words/tables.hpp"

namespace driehoek::app {

class Languages {
public:
    const Words& words_of(Language language) const;
    bool has(Language language) const { return language == Language::dutch || english_; }
    // The file with the English words; what is no such file changes nothing.
    void take_english(const std::string& text);

    Language wanted = Language::dutch;
    bool are_awaited = false;  // at the start, before anything is shown

private:
    std::string text_;  // what the words below are views into
    std::optional<Words> english_;
};

}  // namespace driehoek::app
