// Text as it is drawn: letters that our fonts have by Dear ImGui, words with others by the machine (base/word_painter.hpp), each
// as one picture in ImGui's texture. Kept from frame to frame, so that a page that only shows them asks nobody.
#pragma once
#include <imgui.h>

#include <string_view>

#include "base/word_painter.hpp"
#include "picture/picture.hpp"

namespace driehoek::ui {

// Who draws what our fonts lack, from now on; null: nobody but the plain one. What was drawn before is forgotten.
void use_word_painter(const WordPainter* painter);
// The machine's fonts are others now.
void forget_word_pictures();

// At the start of a frame: lets go of pictures that are no longer shown, when there are many.
void begin_lettering();
// Some words are not drawn yet, so that this frame did not take too long: the next one goes on.
bool wants_lettering();

// `size` is the em.
float width_of_letters(std::string_view text, float size, Weight weight);
void draw_letters(ImDrawList& list, ImVec2 baseline, std::string_view text, float size, Weight weight, ImU32 colour);

}  // namespace driehoek::ui
