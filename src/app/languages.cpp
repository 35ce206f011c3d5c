#include "app/languages.hpp"

#include "words/word_file.hpp"

namespace driehoek::app {

const Words& Languages::words_of(Language language) const {
    return english_ && language == Language::english ? *english_ : dutch;
}

void Languages::take_english(const std::string& text) {
    if (english_) return;
    text_ = text;
    english_ = read_words(text_);
}

}  // namespace driehoek::app
