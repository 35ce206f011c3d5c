#include "io/format_words.hpp"

#include <span>

#include "io/enum_words.hpp"
#include "io/json_value.hpp"

namespace driehoek::io {
namespace {

void append_words(std::string& text, std::string_view name, std::span<const Word> words) {
    text += text.empty() ? "{\n" : ",\n";
    append_json_text(text, name);
    text += ":[";
    for (const Word word : words) {
        if (text.back() != '[') text += ',';
        append_json_text(text, word);
    }
    text += ']';
}

}  // namespace

std::string write_format_words() {
    std::string text;
    append_words(text, "function", function_words);
    append_words(text, "level", level_words);
    append_words(text, "trajectory", trajectory_words);
    append_words(text, "programme_status", programme_words);
    append_words(text, "purpose", purpose_words);
    append_words(text, "instrument", instrument_words);
    append_words(text, "goal_state", goal_state_words);
    append_words(text, "custom_outcome", custom_outcome_words);
    append_words(text, "unit_kind", unit_words);
    append_words(text, "triad_type", triad_words);
    append_words(text, "corner", corner_words);
    append_words(text, "contact_reason", contact_words);
    append_words(text, "composition", composition_words);
    append_words(text, "session_status", session_words);
    append_words(text, "presence", presence_words);
    append_words(text, "session_role", session_role_words);
    append_words(text, "voice", voice_words);
    append_words(text, "step_like", step_like_words);
    append_words(text, "liberation_day", liberation_day_words);
    append_words(text, "facilitator_kind", facilitator_words);
    append_words(text, "soft_weight", soft_weight_words);
    append_words(text, "card_step", card_step_words);
    append_words(text, "measure", measure_words);
    append_words(text, "direction", direction_words);
    append_words(text, "day", day_words);
    append_words(text, "table_kind", table_words);
    append_words(text, "intake_field", intake_field_words);
    append_words(text, "intake_problem", intake_problem_words);
    append_words(text, "intake_answer", answer_words);
    return text + "\n}\n";
}

}  // namespace driehoek::io
