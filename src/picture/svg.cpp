#include "picture/svg.hpp"

#include <cmath>
#include <utility>

namespace driehoek {
namespace {

// At most two decimals, without a locale: "12", "12.5", "12.25".
std::string number(float value) {
    const long hundredths = std::lround(static_cast<double>(value) * 100);
    const long whole = std::abs(hundredths) / 100;
    const long part = std::abs(hundredths) % 100;
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(whole);
    if (part == 0) return text;
    text += '.';
    text += static_cast<char>('0' + part / 10);
    if (part % 10 != 0) text += static_cast<char>('0' + part % 10);
    return text;
}

std::string escaped(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        switch (letter) {
            case '&': result += "&amp;"; break;
            case '<': result += "&lt;"; break;
            case '>': result += "&gt;"; break;
            case '"': result += "&quot;"; break;
            default:
                // Control characters are not allowed in XML, not even escaped.
                if (static_cast<unsigned char>(letter) >= 0x20 || letter == '\t' || letter == '\n') result += letter;
        }
    }
    return result;
}

void add(std::string& svg, std::string_view name, std::string_view value) {
    svg += ' ';
    svg += name;
    svg += "=\"";
    svg += value;
    svg += '"';
}

std::string_view dash_array(Dash dash) {
    switch (dash) {
        case Dash::none: return {};
        case Dash::open: return "5 4";
        case Dash::third_contact: return "2 7";
        case Dash::rule_break: return "7 5";
        case Dash::window: return "4 4";
    }
    return {};
}

void add_look(std::string& svg, const Shape& shape, Theme theme) {
    const bool is_filled = shape.fill.ink != Ink::none && (shape.kind != Shape::Kind::path || shape.closed);
    add(svg, "fill", is_filled ? value_of(shape.fill.ink, theme) : "none");
    if (is_filled && shape.fill.opacity < 1) add(svg, "fill-opacity", number(shape.fill.opacity));
    if (shape.stroke.ink == Ink::none) return;
    add(svg, "stroke", value_of(shape.stroke.ink, theme));
    add(svg, "stroke-width", number(shape.stroke.width));
    if (shape.stroke.dash != Dash::none) add(svg, "stroke-dasharray", dash_array(shape.stroke.dash));
    if (shape.stroke.opacity < 1) add(svg, "stroke-opacity", number(shape.stroke.opacity));
}

std::string path_data(const Shape& shape) {
    std::string data;
    std::size_t next = 0;
    const auto point = [&] {
        const Point at = shape.points[next++];
        return number(at.x) + ' ' + number(at.y);
    };
    for (const Shape::Verb verb : shape.verbs) {
        if (verb == Shape::Verb::curve) {
            data += 'C' + point();
            data += ' ' + point();
            data += ' ' + point();
        } else {
            data += (verb == Shape::Verb::move ? 'M' : 'L') + point();
        }
    }
    if (shape.closed) data += 'Z';
    return data;
}

void add_rect(std::string& svg, const Shape& shape, Theme theme) {
    svg += "<rect";
    add(svg, "x", number(shape.points[0].x));
    add(svg, "y", number(shape.points[0].y));
    add(svg, "width", number(shape.points[1].x - shape.points[0].x));
    add(svg, "height", number(shape.points[1].y - shape.points[0].y));
    add(svg, "rx", number(shape.radius));
    add_look(svg, shape, theme);
    svg += "/>\n";
}

void add_text(std::string& svg, const Shape& shape, Theme theme) {
    svg += "<text";
    add(svg, "x", number(shape.points[0].x));
    add(svg, "y", number(shape.points[0].y));
    add(svg, "font-size", number(shape.size));
    if (shape.weight != Weight::regular) add(svg, "font-weight", shape.weight == Weight::bold ? "700" : "600");
    if (shape.anchor != Anchor::start) add(svg, "text-anchor", shape.anchor == Anchor::middle ? "middle" : "end");
    add_look(svg, shape, theme);
    svg += '>' + escaped(shape.text) + "</text>\n";
}

void add_shape(std::string& svg, const Shape& shape, Theme theme) {
    if (shape.fill.opacity == 0 && shape.stroke.ink == Ink::none) return;
    switch (shape.kind) {
        case Shape::Kind::path:
            svg += "<path";
            add(svg, "d", path_data(shape));
            add_look(svg, shape, theme);
            svg += "/>\n";
            return;
        case Shape::Kind::circle:
            svg += "<circle";
            add(svg, "cx", number(shape.points[0].x));
            add(svg, "cy", number(shape.points[0].y));
            add(svg, "r", number(shape.radius));
            add_look(svg, shape, theme);
            svg += "/>\n";
            return;
        case Shape::Kind::rounded_rect: return add_rect(svg, shape, theme);
        case Shape::Kind::text: return add_text(svg, shape, theme);
    }
}

}  // namespace

std::string svg_from_picture(const Picture& picture, Theme theme) {
    const Rect& bounds = picture.bounds;
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"";
    add(svg, "width", number(bounds.width()));
    add(svg, "height", number(bounds.height()));
    add(svg, "viewBox",
        number(bounds.min.x) + ' ' + number(bounds.min.y) + ' ' + number(bounds.width()) + ' ' +
            number(bounds.height()));
    svg +=
        " font-family=\"Atkinson Hyperlegible Next, Inter, sans-serif\" stroke-linecap=\"round\" "
        "stroke-linejoin=\"round\">\n";
    svg += "<title>" + escaped(picture.title) + "</title>\n";
    svg += "<desc>" + escaped(picture.summary) + "</desc>\n";
    Shape paper;
    paper.kind = Shape::Kind::rounded_rect;
    paper.points = {bounds.min, bounds.max};
    paper.fill = {Ink::paper, 1};
    add_rect(svg, paper, theme);
    for (const Shape& shape : picture.shapes) add_shape(svg, shape, theme);
    return svg + "</svg>\n";
}

}  // namespace driehoek
