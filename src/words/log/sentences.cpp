#include "words/log/sentences.hpp"

#include "words/table.hpp"

namespace driehoek {

std::string sentence_of(const Words& words, const LogEntry& entry) {
    const LogKind kind = log_kind_of(entry.deed);
    const std::string step = fill(words.log_step, {words.log_subjects[kind.subject], words.log_actions[kind.action]});
    return fill(words.log_events[entry.event], {{"what", step}});
}

}  // namespace driehoek
