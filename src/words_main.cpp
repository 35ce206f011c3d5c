// Writes the English words as the file that the page fetches; run while it is built (CMakeLists.txt).
#include <cstdio>
#include <string>

#include "words/tables.hpp"
#include "words/word_file.hpp"

int main() {
    const std::string text = driehoek::write_words(driehoek::english);
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}
