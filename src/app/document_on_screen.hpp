// The document on screen, if there is one, and what follows from the state of it that is shown. Reads as a pointer to it.
#pragma once
#include <cstdint>
#include <optional>

#include "edit/document.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::app {

class DocumentOnScreen {
public:
    explicit operator bool() const { return document_.has_value(); }
    Document& operator*() { return *document_; }
    const Document& operator*() const { return *document_; }
    Document* operator->() { return &*document_; }
    const Document* operator->() const { return &*document_; }

    // Another one in its place, or none.
    void show(Document next);
    void close();
    // Every state that was ever on screen has its own number, also those of other documents.
    std::uint64_t revision() const { return document_ ? base_ + document_->revision() : base_; }

    // False when it is known already what follows from this state on this day.
    bool derive(Date today);
    const ui::Derived& derived() const { return derived_; }

private:
    std::optional<Document> document_;
    std::uint64_t base_ = 0;  // revisions of earlier documents
    std::uint64_t derived_from_ = ~0ULL;
    Date derived_on_{};
    ui::Derived derived_;
};

}  // namespace driehoek::app
