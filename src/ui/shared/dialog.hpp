// A dialog: a small value of the folder that it belongs to, with a function draw(const ViewContext&, TheDialog&) beside it.
// The shell draws, keeps and closes it, and knows nothing else of it.
#pragma once
#include <concepts>
#include <memory>
#include <utility>

namespace driehoek::ui {

struct ViewContext;

template <class Content>
void draw_content(const ViewContext& view, Content& content) {
    draw(view, content);
}

class Dialog {
public:
    template <class Content>
        requires(!std::same_as<Content, Dialog>)
    Dialog(Content content) : model_(std::make_unique<Of<Content>>(std::move(content))) {}

    void draw(const ViewContext& view) { model_->draw(view); }
    // `static constexpr bool stays_for_changes = true;` in a dialog: it stays for one change after another, each of which can
    // be taken back before it is left.
    bool stays_for_changes() const { return model_->stays_for_changes(); }
    // `static constexpr bool shows_kept = true;`: it lists what is kept, which is asked for again when it opens.
    bool shows_kept() const { return model_->shows_kept(); }
    // This dialog and no other, as long as it is open.
    const void* identity() const { return model_.get(); }
    // What it holds; null when it is another kind of dialog.
    template <class Content>
    Content* as() {
        return model_->kind() == &Of<Content>::tag ? &static_cast<Of<Content>&>(*model_).content : nullptr;
    }

private:
    struct Model {
        virtual ~Model() = default;
        virtual void draw(const ViewContext& view) = 0;
        virtual bool stays_for_changes() const = 0;
        virtual bool shows_kept() const = 0;
        virtual const char* kind() const = 0;
    };
    template <class Content>
    struct Of final : Model {
        explicit Of(Content made) : content(std::move(made)) {}
        void draw(const ViewContext& view) override { draw_content(view, content); }
        bool stays_for_changes() const override {
            return requires { requires Content::stays_for_changes; };
        }
        bool shows_kept() const override {
            return requires { requires Content::shows_kept; };
        }
        const char* kind() const override { return &tag; }

        Content content;
        static inline char tag = 0;  // its address stands for the type
    };

    std::unique_ptr<Model> model_;
};

}  // namespace driehoek::ui
