// A dialog as a column: title, content from above to below, and at the end the buttons that leave it.
#pragma once
#include <string_view>

#include "ui/kit/flow.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::ui {

enum class SheetWidth : std::uint8_t { narrow, usual, wide };

// It closes when the user leaves it by its cross or its button.
class DialogSheet : private DialogFrame, public Column {
public:
    // has_footer: the buttons at its end stay in sight while the content scrolls.
    DialogSheet(const ViewContext& view, std::string_view id, std::string_view title,
                SheetWidth width = SheetWidth::usual, bool has_footer = false);
    ~DialogSheet();
    DialogSheet(const DialogSheet&) = delete;
    DialogSheet& operator=(const DialogSheet&) = delete;

    using Column::ui;
    using Column::width;

    // Two buttons at the right: one that leaves, and one that does it, which Enter in a field presses too. True when it is to
    // be done; the caller closes the dialog then. `leave`: what closes a dialog in which all is kept already, so that there is
    // nothing to cancel.
    bool done(Word label, bool is_disabled = false, ButtonKind kind = ButtonKind::primary, Word leave = {});
    // One button that leaves, for a dialog whose changes are made one by one; and left of it one for what cannot be taken
    // back so easily. True when that one is pressed.
    bool end(Word label, Word grave = {});

private:
    // Where the buttons stand that leave it.
    Rect end_row();

    const ViewContext& view_;
    bool has_footer_, is_footer_begun_ = false;
    bool is_left_ = false;
};

// A field of a day, which says itself when the day cannot be meant.
void day_field(const ViewContext& view, Column& column, std::string_view id, Word label, std::string& day);

}  // namespace driehoek::ui
