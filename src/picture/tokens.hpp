// The signs of DESIGN.md 3, for every picture, chip, legend and list: shapes of functions, plates of third corners,
// badges of signals. A shape is never optional: colour alone says nothing.
#pragma once
#include <optional>
#include <string_view>

#include "model/findings.hpp"
#include "picture/picture.hpp"

namespace driehoek {

struct Words;

// What a person's function looks like on the screen.
enum class Token : std::uint8_t {
    foreman,      // rounded square: voorman, werkleider, werkbegeleider
    job_coach,    // circle: jobcoach, trajectbegeleider
    manager,      // hexagon: afdelingsmanager, bedrijfsmanager
    facilitator,  // double ring: begeleider, teamcoach, trainer
    third,        // diamond: somebody in a third corner
    other,        // pentagon: everybody else
};
Token token_of(Function function);
// The function that counts in this corner: one that fits it, else the first one. None for somebody without a function.
std::optional<Function> function_at(const Person& person, Corner corner);
Token token_of(const Person* person, Corner corner);
Ink ink_of(Token token);
// "V", "J", "M": the first letter of the word, in the user's language. Empty for `other`.
std::string letter_of(const Words& words, Token token);

// The letter is dropped below radius 10.5 (DESIGN.md 2.1); `text` may also be a number.
void append_token(Picture& picture, Token token, Point centre, float radius, std::string_view text);
// The same with another size of text than that which follows from the radius.
void append_token(Picture& picture, Token token, Point centre, float radius, std::string_view text, float text_size);
// Outlined: where somebody will be.
void append_hollow_token(Picture& picture, Token token, Point centre, float radius, std::string_view text);
// Dashed and grey: where somebody was, and would not be (DESIGN.md 3, a place left behind).
void append_left_token(Picture& picture, Token token, Point centre, float radius, std::string_view text);
// The dashed shape of a missing person, with "?".
void append_open_token(Picture& picture, Token token, Point centre, float radius);

struct PlateLook {
    float width = 58;
    float height = 28;
    bool is_selected = false;
    bool is_open = false;     // nobody has the third corner
    bool is_planned = false;  // begins later
    bool is_gone = false;     // would have ended
    bool recedes = false;
};
// The pointed plate of a third corner, with its code (or, with an opened name list, a name).
void append_plate(Picture& picture, Point centre, std::string_view code, PlateLook look = {});

enum class Sign : std::uint8_t { open, contacts, wrong_function, busy, frequency, attention };
inline constexpr int sign_count = static_cast<int>(Sign::attention) + 1;
Sign sign_of(Rule rule);
// The amber disc with a sign. `count` is the number in the sign `contacts`.
void append_signal(Picture& picture, Sign sign, Point centre, float radius = 11, int count = 3);

void append_error(Picture& picture, Point centre, float radius = 12);  // red octagon with a cross
void append_tick(Picture& picture, Point centre, float radius = 11);   // circle with a tick: in order

// The 3-hoek of the logo; `size` is its width, the baseline corners stand at 0.86 of it.
void append_logo(Picture& picture, Point top_left, float size);
// The logo alone, 40 x 40.
Picture app_logo_picture();

}  // namespace driehoek
