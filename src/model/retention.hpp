// How long each kind of record stays (domain P15): months after the day that it ended, for the organisation to change.
#pragma once
#include <array>
#include <cstdint>

namespace driehoek {

enum class RetentionKind : std::uint8_t {
    triads,           // a 3-hoek, from its last day on; the code goes with its last record
    past_seats,       // who held a corner or was a contact before, from that last day on
    attendance,       // who was there and who had which role, from the end of the round on
    rounds,           // who sat with whom, idem
    apart_pairs,      // "niet samen", idem
    evaluations,      // tallies of forms, idem
    people,           // who left, from the last day on
    learning,         // Praktijkleren, from its end or its Praktijkverklaring on
    custom_training,  // requests for maatwerk, from when they are over
    coaching,         // the teamcoach at a team, from that day on
    follow_ups,
    notes,   // good examples and learning needs
    yields,  // opbrengsten of the programme: nobody is in them
    mt_days,  // idem: cards and agreements
    measurements,  // idem: of indicators
    recipes,    // how a table was read in, from when it was last used
    scenarios,  // from when they were made
    log,  // lines of the log; cleaned by itself, a month at a time
};
inline constexpr int retention_kind_count = static_cast<int>(RetentionKind::log) + 1;

// So many months stand for "niet opruimen". Any term below it is at most `longest_term`.
inline constexpr int kept_for_good = 1200;
inline constexpr int longest_term = 240;

struct Retention {
    // In months, indexed by RetentionKind. 3-hoeken, attendance and pairs as P15 has them; the others are ours, to be decided by
    // the organisation with its privacy officer and archivist.
    std::array<int, retention_kind_count> months{
        24, 24, 12, 36, 0, 24, 24, 60, 24, 24, 24, 24, kept_for_good, kept_for_good, kept_for_good, 24, 12, 12};

    int of(RetentionKind kind) const { return months[static_cast<std::size_t>(kind)]; }
    bool cleans(RetentionKind kind) const { return of(kind) < kept_for_good; }
    friend bool operator==(const Retention&, const Retention&) = default;
};

}  // namespace driehoek
