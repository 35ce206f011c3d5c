// What is wrong with what is kept here; shown until the user has dealt with it.
#pragma once
#include <optional>
#include <string>
#include <utility>

#include "base/read_fault.hpp"
#include "ui/shared/view_context.hpp"

namespace driehoek::app {

struct Trouble {
    ui::PageFault noticed = ui::PageFault::none;  // when it was opened
    std::string detail;
    std::string damaged;  // bytes of a state that could not be read, for the user to keep
    // The newest state that lies there in good order, and that we cannot read: a newer version wrote it, or somebody else.
    struct Unread {
        std::string bytes;
        ReadFault fault;
    };
    std::optional<Unread> unread;
    bool has_no_storage = false;
    bool is_writer_gone = false;  // nobody writes what we only look at

    // It was opened, as far as is known.
    void forget() {
        noticed = ui::PageFault::none;
        detail.clear();
        has_no_storage = false;
    }
    // What could not be read is for the user to keep. `otherwise`: what it means when no newer version wrote it.
    void notice_unread(ui::PageFault otherwise, std::string sentence) {
        const bool is_newer = unread->fault.error == ReadError::version_is_newer;
        noticed = is_newer ? ui::PageFault::newest_is_newer : otherwise;
        detail = std::move(sentence);
        damaged = std::move(unread->bytes);
        unread.reset();
    }
};

}  // namespace driehoek::app
