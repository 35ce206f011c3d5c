// The log (P17, P18): what was done, when, and where; never what it said. It belongs to no step: it is not undone, and is no part
// of the organisation's file.
#pragma once
#include <cstdint>
#include <string>

#include "model/history.hpp"

namespace driehoek {

enum class LogEvent : std::uint8_t {
    step,  // of the organisation: `deed` says of which kind
    undone,  // idem
    redone,
    begun,  // this organisation stands here from now on
    removed,  // ... and is out of sight
    restored,
    file_saved,  // with codes
    view_saved,  // idem: a picture or a list
    calendar_saved,  // days and places, nobody
    printed,
    text_copied,
    log_saved,
    names_saved,  // the list of names, encrypted
    names_printed,  // sheets with names on them
    names_opened,
    names_made,
    names_forgotten,
    cleaning_final,  // what was cleaned up is gone from steps and restore points
};
inline constexpr int log_event_count = static_cast<int>(LogEvent::cleaning_final) + 1;

// What a deed is about, as the log says it: a kind of thing, and what became of it.
enum class LogSubject : std::uint8_t {
    organisation,
    triad,
    corner,
    contact,
    person,
    third,
    unit,
    location,
    round,
    member,
    facilitator,
    apart_pair,
    session,
    attendance,
    evaluation,
    programme,
    training,
    custom_training,
    coaching,
    note,
    mt_day,
    indicator,
    settings,
    table,
    story,
    scenario,
    retention,
    restore_point,
};
inline constexpr int log_subject_count = static_cast<int>(LogSubject::restore_point) + 1;

enum class LogAction : std::uint8_t { added, changed, removed, used, read_in, cleaned };
inline constexpr int log_action_count = static_cast<int>(LogAction::cleaned) + 1;

struct LogKind {
    LogSubject subject{};
    LogAction action{};
    friend bool operator==(const LogKind&, const LogKind&) = default;
};
LogKind log_kind_of(DeedKind deed);

struct LogEntry {
    std::int64_t moment = 0;  // milliseconds since 1970
    LogEvent event{};
    DeedKind deed = DeedKind::opened;  // of step, undone and redone
    std::string code{};  // of a third corner ("K-05"), where the deed is about one; nothing else of it
    std::string workplace{};  // which device, as its user calls it; there are no accounts
    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};
inline constexpr std::size_t longest_workplace = 40;  // characters

// What the log shows together.
enum class LogFilter : std::uint8_t { everything, changes, exports, cleaning };
inline constexpr int log_filter_count = static_cast<int>(LogFilter::cleaning) + 1;
bool passes(LogFilter filter, const LogEntry& entry);

// The code that a deed is about: of its 3-hoek, or of its person. What was removed is looked up as it was before.
std::string log_code_of(const Organisation& organisation, const Organisation& before, const Deed& deed);

}  // namespace driehoek
