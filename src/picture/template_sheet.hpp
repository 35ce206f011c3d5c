// A template of P20 as a page and as text: words/templates around what derive/data_register.hpp says is kept.
#pragma once
#include <string>
#include <vector>

#include "base/date.hpp"
#include "derive/templates.hpp"
#include "model/settings.hpp"
#include "picture/sheet.hpp"

namespace driehoek {

struct TemplateView {
    const Settings& settings;
    const Words& words;
    TemplateKind kind{};
    Date today{};
};
inline constexpr std::size_t template_columns = 4;  // of its table: what, about whom, why, how long
std::vector<SheetLine> template_sheet(const TemplateView& view);
// Plain text, a line for each paragraph, cell by cell.
std::string template_text(const TemplateView& view);
// "2 jaar na de laatste werkdag": all terms of a kind of data.
std::string how_long(const Words& words, const Retention& retention, DataClass data);

}  // namespace driehoek
