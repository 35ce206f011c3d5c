// What is due on a day, kind by kind: what "Bewaartermijnen" shows before anything is cleaned up.
#pragma once
#include <array>
#include <vector>

#include "model/cleaning.hpp"

namespace driehoek {

struct RetentionOfKind {
    int months = 0;
    int due = 0;  // records that would go
    int waiting = 0;  // due, but still needed
    std::optional<Date> oldest{};  // of those that would go: the day from which the term runs
};

struct RetentionReport {
    std::array<RetentionOfKind, retention_kind_count> kinds{};
    std::vector<DueRecord> gone, waiting;  // by kind, the oldest first

    const RetentionOfKind& of(RetentionKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
    int due() const { return static_cast<int>(gone.size()); }
};

// Pure: cleaning up on that day takes away exactly `gone`.
RetentionReport retention_report(const Organisation& organisation, Date today);

}  // namespace driehoek
