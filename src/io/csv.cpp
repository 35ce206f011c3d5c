#include "io/csv.hpp"

#include <algorithm>
#include <array>

#include "base/formula_guard.hpp"

namespace driehoek::io {
namespace {

constexpr std::size_t sampled_records = 100;
constexpr std::size_t longest_cell = std::size_t{4} * 32767;  // bytes; Excel's own limit is 32,767 characters
constexpr std::string_view mark_of_utf8 = "\xEF\xBB\xBF";

std::size_t end_of_line(std::string_view text, std::size_t from) {
    return std::min(text.find_first_of("\r\n", from), text.size());
}

std::size_t begin_of_next_line(std::string_view text, std::size_t end) {
    if (end < text.size() && text[end] == '\r') ++end;
    if (end < text.size() && text[end] == '\n') ++end;
    return end;
}

std::size_t count_lines(std::string_view text) {
    std::size_t lines = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'))) ++lines;
    }
    return lines;
}

// The text of a quoted cell, from behind its first quote; where it ends, or nothing when it does not end as it should.
std::optional<std::size_t> take_quoted(std::string_view text, std::size_t from, char separator, std::string& cell) {
    const std::string_view reach = text.substr(0, std::min(text.size(), from + longest_cell));
    while (true) {
        const std::size_t quote = reach.find('"', from);
        if (quote == std::string_view::npos) return std::nullopt;
        cell += text.substr(from, quote - from);
        const char next = quote + 1 < text.size() ? text[quote + 1] : '\n';
        if (next != '"') {
            if (next != separator && next != '\n' && next != '\r') return std::nullopt;
            return quote + 1;
        }
        cell += '"';
        from = quote + 2;
    }
}

struct Record {
    std::size_t end = 0;  // where its line ends
    std::size_t width = 0;
    bool is_sound = true;  // its quotes end as they should
};

// `take` gets each cell; `cell` is memory to use again.
Record scan_record(std::string_view text, std::size_t at, char separator, bool has_quotes, std::string& cell,
                   auto&& take) {
    Record record;
    while (true) {
        if (has_quotes && at < text.size() && text[at] == '"') {
            cell.clear();
            const std::optional<std::size_t> end = take_quoted(text, at + 1, separator, cell);
            if (!end) return {.end = end_of_line(text, at), .width = record.width, .is_sound = false};
            take(std::string_view(cell));
            at = *end;
        } else {
            const std::size_t begin = at;
            while (at < text.size() && text[at] != separator && text[at] != '\n' && text[at] != '\r') ++at;
            take(text.substr(begin, at - begin));
        }
        ++record.width;
        record.end = at;
        if (at >= text.size() || text[at] != separator) return record;
        ++at;
    }
}

// How many fields most records have, and how many of them do.
struct Shape {
    std::size_t width = 1;
    std::size_t records = 0;
};

Shape shape_of(std::string_view text, std::size_t at, char separator) {
    std::array<std::size_t, sampled_records> widths{};
    std::size_t count = 0;
    std::string cell;
    while (at < text.size() && count < sampled_records) {
        Record record = scan_record(text, at, separator, true, cell, [](std::string_view) {});
        if (!record.is_sound) {
            record = scan_record(text, at, separator, false, cell, [](std::string_view) {});
        }
        if (record.end > at) widths[count++] = record.width;
        at = begin_of_next_line(text, record.end);
    }
    Shape shape;
    for (std::size_t one = 0; one < count; ++one) {
        const auto same = static_cast<std::size_t>(std::count(widths.begin(), widths.begin() + count, widths[one]));
        if (same > shape.records || (same == shape.records && widths[one] > shape.width)) shape = {widths[one], same};
    }
    return shape;
}

}  // namespace

CsvReader::CsvReader(std::string text, std::optional<char> separator) : text_(std::move(text)) {
    if (text_.starts_with("sep=") && text_.size() > 4 && end_of_line(text_, 0) == 5) {
        if (!separator) separator = text_[4];
        at_ = begin_of_next_line(text_, end_of_line(text_, 0));
        line_ = 2;
    }
    Shape best;
    for (const char tried : {';', '\t', ','}) {
        if (separator && *separator != tried) continue;
        const Shape shape = shape_of(text_, at_, tried);
        if (shape.width > 1 && (best.width == 1 || shape.records > best.records)) {
            best = shape;
            separator_ = tried;
        }
    }
    if (separator) separator_ = *separator;
    usual_width_ = best.width;
}

void CsvReader::read_record() {
    const auto add = [&](std::string_view cell) { table_.add_cell(cell); };
    const bool has_quotes = at_ >= plain_until_;
    Record record = scan_record(text_, at_, separator_, has_quotes, cell_, add);
    const std::size_t first_end = end_of_line(text_, at_);
    const bool is_swallowing = record.end > first_end && usual_width_ > 1 && record.width != usual_width_;
    const bool is_open = !record.is_sound || is_swallowing;
    if (is_open) {
        table_.drop_unfinished_row();
        plain_until_ = first_end;
        record = scan_record(text_, at_, separator_, false, cell_, add);
    }
    table_.end_row(line_, is_open);
    const std::size_t next = begin_of_next_line(text_, record.end);
    line_ += count_lines(std::string_view(text_).substr(at_, next - at_));
    at_ = next;
}

bool CsvReader::step(std::size_t bytes) {
    const std::size_t until = at_ + std::min(bytes, text_.size() - at_);
    while (at_ < until) {
        if (table_.total_cells() >= most_cells) {
            is_cut_off_ = true;
            at_ = text_.size();
            break;
        }
        read_record();
    }
    return at_ < text_.size();
}

RawTable read_csv(std::string text, std::optional<char> separator) {
    CsvReader reader(std::move(text), separator);
    reader.step(reader.size());
    return reader.take_table();
}

std::string write_csv(std::span<const CsvRow> rows) {
    std::string text(mark_of_utf8);
    for (const CsvRow& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (at > 0) text += ';';
            const std::string cell = with_formula_guard(row[at]);
            // At the very beginning it would say what divides the cells.
            const bool says_separator = text.size() == mark_of_utf8.size() && cell.starts_with("sep=");
            // An empty line would be no row.
            const bool is_alone = row.size() == 1 && cell.empty();
            if (!says_separator && !is_alone && cell.find_first_of(";\"\r\n\t") == std::string::npos) {
                text += cell;
                continue;
            }
            text += '"';
            for (const char each : cell) text += each == '"' ? std::string("\"\"") : std::string(1, each);
            text += '"';
        }
        text += "\r\n";
    }
    return text;
}

}  // namespace driehoek::io
