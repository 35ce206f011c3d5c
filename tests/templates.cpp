// The templates of P20: made of what the schema of the file says is kept, so that they cannot go stale.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "derive/data_register.hpp"
#include "derive/templates.hpp"
#include "io/parse.hpp"
#include "picture/template_sheet.hpp"
#include "support/files.hpp"
#include "support/headless_page.hpp"
#include "support/lindewaard.hpp"
#include "words/retention/sentences.hpp"
#include "words/table.hpp"
#include "words/tables.hpp"

using namespace driehoek;
using namespace driehoek::tests;

namespace {

using test::HeadlessPage;
using test::SamplePlatform;

using FieldsOfRecords = std::map<std::string, std::set<std::string>>;

// Of a description of a record, and of records described inside it.
void add_fields(const std::string& record, const io::JsonValue& description, FieldsOfRecords& found) {
    const io::JsonValue* properties = io::find_field(description, "properties");
    if (!properties) return;
    for (std::size_t at = 0; at < properties->keys.size(); ++at) {
        const std::string& field = properties->keys[at];
        CHECK(found[record].insert(field).second);
        const io::JsonValue* items = io::find_field(properties->values[at], "items");
        add_fields(record.empty() ? field : record + '.' + field, items ? *items : properties->values[at], found);
    }
}

FieldsOfRecords fields_in_schema() {
    const auto schema = io::parse_json(text_of_fixture("../../assets/schema/driehoek.schema.json"));
    REQUIRE(schema.has_value());
    FieldsOfRecords found;
    add_fields({}, *schema, found);
    const io::JsonValue* records = io::find_field(*schema, "$defs");
    REQUIRE(records);
    for (std::size_t at = 0; at < records->keys.size(); ++at) add_fields(records->keys[at], records->values[at], found);
    return found;
}

TemplateView view_of(const Organisation& organisation, TemplateKind kind, Language language = Language::dutch) {
    return {
        .settings = organisation.settings, .words = words_in(language), .kind = kind, .today = make_date(2022, 10, 6)};
}

}  // namespace

TEST_CASE("every field of the schema is described, once, and nothing else is") {
    FieldsOfRecords described;
    for (const DataFields& row : data_register()) {
        std::string_view rest = row.fields;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            const std::string field(rest.substr(0, end));
            CAPTURE(row.record);
            CAPTURE(field);
            CHECK(described[std::string(row.record)].insert(field).second);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    const FieldsOfRecords schema = fields_in_schema();
    CHECK(schema.size() > 50);
    for (const auto& [record, fields] : schema) {
        CAPTURE(record);
        CHECK(described[record] == fields);
    }
    CHECK(described.size() == schema.size());
}

TEST_CASE("every kind of data is used, and what is about people says about whom and how long") {
    std::set<DataClass> used;
    for (const DataFields& row : data_register()) used.insert(row.data);
    CHECK(used.size() == data_class_count);
    const Organisation organisation = build_lindewaard();
    for (const DataClass data : data_in_templates(true)) {
        CAPTURE(static_cast<int>(data));
        CHECK((subject_of(data) == DataSubject::nobody) != is_about_people(data));
        CHECK_FALSE((is_sensitive(data) && !is_about_people(data)));
        CHECK_FALSE(how_long(words_in(Language::dutch), organisation.settings.retention, data).empty());
    }
    CHECK(data_in_templates(true).size() == data_class_count);
    CHECK(data_in_templates(false).size() < data_class_count);
}

TEST_CASE("the terms in a template are those of the organisation") {
    Organisation organisation = build_lindewaard();
    const auto attendance = static_cast<std::size_t>(RetentionKind::attendance);
    CHECK(template_text(view_of(organisation, TemplateKind::dpia)).contains("1 jaar na het einde van de ronde"));
    organisation.settings.retention.months[attendance] = 60;
    const std::string text = template_text(view_of(organisation, TemplateKind::dpia));
    CHECK(text.contains("5 jaar na het einde van de ronde"));
    organisation.settings.retention.months[attendance] = kept_for_good;
    CHECK(how_long(words_in(Language::dutch), organisation.settings.retention, DataClass::attendance) ==
          "zolang de organisatie het gebruikt");
}

TEST_CASE("each template has its sections, its blanks and its warning, in both languages") {
    const Organisation organisation = build_lindewaard();
    std::size_t sections = 0;
    for (int kind = 0; kind < template_kind_count; ++kind) {
        CAPTURE(kind);
        sections += sections_of(static_cast<TemplateKind>(kind)).size();
        for (const Language language : {Language::dutch, Language::english}) {
            const TemplateView view = view_of(organisation, static_cast<TemplateKind>(kind), language);
            const std::string text = template_text(view);
            CHECK(text.starts_with(organisation.settings.name));
            CHECK(text.contains(view.words.template_no_advice));
            CHECK(text.contains(language == Language::dutch ? "[vul in" : "[fill in"));
            CHECK(std::ranges::count(text, '[') == std::ranges::count(text, ']'));
            for (const TemplateSection section : sections_of(view.kind)) {
                CHECK(text.contains(view.words.section_titles[section]));
                CHECK(text.contains(view.words.section_texts[section]));
            }
            for (const Person& person : *organisation.people) {
                if (!person.name.empty()) CHECK_FALSE(text.contains(person.name));
            }
        }
    }
    CHECK(sections == template_section_count);
    // What is kept about people stands in four of them; the statement about accessibility keeps nothing.
    for (const TemplateKind kind :
         {TemplateKind::dpia, TemplateKind::register_entry, TemplateKind::works_council, TemplateKind::privacy_text}) {
        const std::string text = template_text(view_of(organisation, kind));
        for (const DataClass data : data_in_templates(false))
            CHECK(text.contains(words_in(Language::dutch).data_what[data]));
    }
    CHECK(template_text(view_of(organisation, TemplateKind::dpia)).contains("[vul in: grondslag"));
    CHECK(
        template_text(view_of(organisation, TemplateKind::works_council)).contains("artikel 27, lid 1, onder k en l"));
    CHECK(template_text(view_of(Organisation{}, TemplateKind::dpia)).starts_with("[vul in: naam van de organisatie]"));
}

TEST_CASE("on the page a template is chosen, copied and printed") {
    SamplePlatform platform;
    HeadlessPage page(platform);
    REQUIRE(page.press("Start met een voorbeeld"));
    REQUIRE(page.open_dialog("mj", "Sjablonen"));
    REQUIRE(page.choose("Welke tekst?", "Privacytekst voor collega's"));
    CHECK(page.shows("Wat staat er nooit in?"));
    REQUIRE(page.press("Kopieer als tekst"));
    page.wait(100);
    CHECK(platform.copied.contains("[vul in: naam functionaris gegevensbescherming"));
    REQUIRE(page.press("Druk af"));
    page.wait(100);
    REQUIRE(platform.printed.size() == 1);
    CHECK(platform.printed[0].contains("Hoe lang bewaren we het?"));
}
