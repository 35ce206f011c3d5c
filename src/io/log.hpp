// The log as text, a line for each entry, and as a table for others. It grows at its end and is never rewritten.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/log.hpp"

namespace driehoek::io {

// Milliseconds since 1970, event, deed, code, workplace, with tabs between them; ends the line. Some 40 bytes.
std::string log_line(const LogEntry& entry);
// In the order of the lines. A line that says nothing we know is passed over: a newer version may have written it.
std::vector<LogEntry> read_log(std::string_view text);

}  // namespace driehoek::io
