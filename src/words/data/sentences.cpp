#include "words/data/sentences.hpp"

#include "words/table.hpp"

namespace driehoek {

std::string sentence_of(const Words& words, const ReadFault& fault) {
    std::string place;
    if (fault.line > 0) {
        place = fill(words.place_line, {std::to_string(fault.line), std::to_string(fault.column)});
    } else if (!fault.path.empty()) {
        place = fill(words.place_path, {fault.path});
    }
    const std::string text = fill(words.read_errors[fault.error], {{"value", fault.value}});
    return place.empty() ? text : place + ". " + text;
}

std::string sentence_of(const Words& words, FileKind foreign) {
    std::string text = fill(words.file_is_foreign, {words.file_kinds[foreign]});
    if (foreign == FileKind::old_spreadsheet || foreign == FileKind::binary_spreadsheet)
        text.append(" ").append(words.old_spreadsheet_advice);
    if (foreign == FileKind::sealed_document) text.append(" ").append(words.sealed_document_advice);
    return text;
}

}  // namespace driehoek
