// Methods of intervisie: those of Driehoek, which can be copied, and the organisation's own. Reached from the wall, from Intervisie,
// and when the file of a method comes in.
#pragma once
#include <optional>
#include <string>

#include "model/method.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

struct MethodsDialog {
    static constexpr bool stays_for_changes = true;
};
void draw(const ViewContext& view, MethodsDialog& dialog);

// One of the organisation's own, until it is saved.
struct OwnMethodDialog {
    OwnMethod method;
    std::optional<std::size_t> step{};  // that is being changed; none: the method as a whole
};
void draw(const ViewContext& view, OwnMethodDialog& dialog);

}  // namespace driehoek::ui
