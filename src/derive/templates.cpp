#include "derive/templates.hpp"

#include <array>

namespace driehoek {
namespace {

// The sections of each template stand together, in the order of the enum.
constexpr std::array all_sections = [] {
    std::array<TemplateSection, template_section_count> all{};
    for (std::size_t at = 0; at < all.size(); ++at) all[at] = static_cast<TemplateSection>(at);
    return all;
}();
constexpr std::array<TemplateSection, template_kind_count> first_sections{
    TemplateSection::dpia_what, TemplateSection::entry_controller, TemplateSection::council_what,
    TemplateSection::text_intro, TemplateSection::access_scope};

}  // namespace

std::span<const TemplateSection> sections_of(TemplateKind kind) {
    const auto at = static_cast<std::size_t>(kind);
    const auto first = static_cast<std::size_t>(first_sections[at]);
    const std::size_t end =
        at + 1 < first_sections.size() ? static_cast<std::size_t>(first_sections[at + 1]) : all_sections.size();
    return std::span(all_sections).subspan(first, end - first);
}

DataView data_view_of(TemplateSection section) {
    switch (section) {
        case TemplateSection::dpia_data:
        case TemplateSection::entry_data:
        case TemplateSection::council_data: return DataView::table;
        case TemplateSection::text_data: return DataView::list;
        default: return DataView::none;
    }
}

std::vector<DataClass> data_in_templates(bool all) {
    std::vector<DataClass> data;
    for (const bool about_people : {true, false}) {
        if (!about_people && !all) break;
        for (int at = 0; at < data_class_count; ++at) {
            const auto each = static_cast<DataClass>(at);
            if (is_about_people(each) == about_people) data.push_back(each);
        }
    }
    return data;
}

DataSubject subject_of(DataClass data) {
    if (!is_about_people(data)) return DataSubject::nobody;
    switch (data) {
        case DataClass::third_corner: return DataSubject::third_corners;
        case DataClass::triads:
        case DataClass::triad_history:
        case DataClass::learning:
        case DataClass::scenarios: return DataSubject::both;
        default: return DataSubject::staff;
    }
}

}  // namespace driehoek
