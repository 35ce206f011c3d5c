// Organisation <-> JSON text. The only room that knows a key name; nlohmann/json lives here and nowhere else.
// Nothing here throws: unreadable text is a ReadFault that names the place.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/read_fault.hpp"
#include "base/result.hpp"
#include "model/history.hpp"

namespace driehoek::io {

// The version this program writes. Older ones are migrated (io/migrate.hpp); newer ones are refused and left untouched.
inline constexpr int file_version = 3;
// Larger text is refused unread; the full-size organisation is about 1 MB.
inline constexpr std::size_t largest_file = 64U << 20U;  // bytes

// An organisation, and the fields of its file that we do not know: "people[3].colour", the first place of each name.
// They are not in the organisation, so whoever opens the file is asked first.
struct OrganisationFile {
    Organisation organisation;
    std::vector<std::string> left_out;
};
// Anybody's file. What may not be kept (io/forbidden.hpp) refuses it.
Result<OrganisationFile, ReadFault> read_file(std::string_view text);
// What this program kept itself. What an older version let in does not make it unreadable; it is left out.
Result<OrganisationFile, ReadFault> read_kept(std::string_view text);
// A file that has no field we do not know.
Result<Organisation, ReadFault> read_organisation(std::string_view text);

// Stable: sections in a fixed order, one record per line sorted by id, fields in a fixed order, defaults left out.
std::string write_organisation(const Organisation& organisation);

// Whether text that we wrote is of a size that we read: what is kept must open again.
bool can_be_read(std::string_view text);

// Kept in a history, on each side of the current state.
inline constexpr std::size_t most_steps = 60;

// The states as differences between neighbours, record by record: 50 steps of one 3-hoek each are some 30 KB.
std::string write_history(std::span<const PastState> states, std::size_t current);

struct History {
    std::vector<PastState> states;
    std::size_t current = 0;
};
// Rebuilds the states around the organisation that was current when the history was written. Collections that a step
// did not touch are shared between its neighbours. Damaged or of another organisation: a fault, never a wrong state.
// `kept`: the text that the organisation was read from. An older version may have written fields in it, and in each state of the
// history, that we leave out.
Result<History, ReadFault> read_history(std::string_view text, const Organisation& organisation,
                                        std::string_view kept = {});

// The name list: code -> name, opened from an encrypted list and never part of an organisation's file (P3).
// Sorted by code; of a code that is there twice only the first is written.
using NameList = std::vector<std::pair<std::string, std::string>>;
Result<NameList, ReadFault> read_name_list(std::string_view text);
// That this device kept itself: as read_kept.
Result<NameList, ReadFault> read_kept_names(std::string_view text);
std::string write_name_list(const NameList& names);

}  // namespace driehoek::io
