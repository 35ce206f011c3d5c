// The papers that the law asks for around Driehoek (P20), section by section. What they say words/templates holds; what is kept, why
// and how long comes from derive/data_register.hpp and the organisation's terms.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "derive/data_register.hpp"

namespace driehoek {

enum class TemplateKind : std::uint8_t { dpia, register_entry, works_council, privacy_text, accessibility };
inline constexpr int template_kind_count = static_cast<int>(TemplateKind::accessibility) + 1;

enum class TemplateSection : std::uint8_t {
    dpia_what,
    dpia_data,  // what is kept, as a table
    dpia_purpose,
    dpia_ground,
    dpia_need,
    dpia_parties,
    dpia_risks,
    dpia_measures,
    dpia_advice,
    entry_controller,
    entry_purpose,
    entry_data,  // idem
    entry_recipients,
    entry_transfer,
    entry_security,
    council_what,
    council_consent,
    council_data,  // idem
    council_not,
    council_uses,
    council_agree,
    text_intro,
    text_data,  // idem, as a list
    text_never,
    text_who,
    text_terms,
    text_rights,
    text_questions,
    access_scope,
    access_norm,
    access_done,
    access_tested,
    access_known,
    access_report,
};
inline constexpr int template_section_count = static_cast<int>(TemplateSection::access_report) + 1;

// How what is kept follows the words of a section.
enum class DataView : std::uint8_t { none, table, list };

std::span<const TemplateSection> sections_of(TemplateKind kind);
DataView data_view_of(TemplateSection section);
// The kinds of data in the order of the register, those about people first; `all`: also the others.
std::vector<DataClass> data_in_templates(bool all);

// About whom a kind of data is.
enum class DataSubject : std::uint8_t { staff, third_corners, both, nobody };
inline constexpr int data_subject_count = static_cast<int>(DataSubject::nobody) + 1;
DataSubject subject_of(DataClass data);

}  // namespace driehoek
