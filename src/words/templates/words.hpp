// Texts for a DPIA, the register of processing, the works council, colleagues, and about accessibility (P20): made before, to be
// finished by the organisation. "[vul in: ...]" stands where only it knows.
#pragma once
#include "derive/templates.hpp"
#include "words/by_enum.hpp"
#include "words/pattern.hpp"
#include "words/word.hpp"

namespace driehoek {

struct TemplateWords {
    Word templates_title, templates_button, templates_text, templates_which, templates_action;
    Word template_print, template_copy, template_copied;
    Word template_no_advice;  // on each of them
    Pattern<"day"> template_made_on;
    Word template_nameless;
    ByEnum<TemplateKind, template_kind_count> template_names;
    ByEnum<TemplateSection, template_section_count> section_titles, section_texts;
    ByEnum<DataClass, data_class_count> data_what, data_why;
    ByEnum<DataSubject, data_subject_count> data_whom;
    Word data_column_what, data_column_whom, data_column_why, data_column_long;
    Word data_as_long_as_used;
    Pattern<"term", "from"> data_term;
    Pattern<"what", "why", "long"> data_line;
    Word data_sensitive;
};

}  // namespace driehoek
