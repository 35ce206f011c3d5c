// What the machine can do for us: keep bytes, hand over files, tell the day. It moves bytes and understands nothing.
// A request is started, and ends exactly once: with one Reply, taken by polling. There is a platform for tests that fails on request.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "base/date.hpp"

namespace driehoek::platform {

using Ticket = std::uint32_t;  // 0 is never a request: it marks a Reply that nobody asked for (an event)

enum class Request : std::uint8_t {
    open_document,  // -> organisation, history, revision, label. `nothing_kept` when there is none
    keep_document,  // organisation, history, revision, label ("" or the name of a restore point) -> -
    list_restore_points,  // -> for each, newest first: key, milliseconds since 1970, label
    open_restore_point,  // key -> organisation
    read_setting,  // name -> value (`nothing_kept` when unset)
    write_setting,  // name, value -> -
    take_over_writing,  // -> - ; this page becomes the one that writes
    save_file,  // file name, media type, bytes -> - ; a download, or the browser's save dialog
    seal_names,  // password, plain text -> sealed bytes (encrypted with a key derived from the password)
    unseal_names,  // password, sealed bytes -> plain text; `wrong_password`
    keep_names,  // sealed bytes ("" forgets them) -> -
    load_names,  // -> sealed bytes
    wipe_everything,  // -> - ; deletes all databases of this page
    copy_text,  // text -> - ; clipboard
    reload_page,  // -> never answers
};

enum class Status : std::uint8_t {
    done,
    nothing_kept,
    older_opened,  // open_document: the newest was damaged; parts as for done, then the damaged bytes
    storage_full,
    storage_failed,  // unavailable, refused by the browser, lost and not reopened
    read_only,  // another page writes this document
    wrong_password,
    is_damaged,  // cannot be read back, and nothing older either
    // events, with ticket 0
    file_opened,  // name, bytes: from the picker or dropped on the page
    file_is_too_large,  // name
    writing_lost,  // another page took over: this page reads only from now on
    writing_gained,
    page_hides,  // keep at once what is not yet kept
    update_ready,  // a newer version of the page waits: offer reload_page
};

struct Reply {
    Ticket ticket = 0;
    Status status = Status::done;
    std::vector<std::string> parts{};
};

class Platform {
public:
    Platform() = default;
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;
    virtual ~Platform() = default;

    // Starts a request. Parts as listed above.
    virtual Ticket start(Request request, std::vector<std::string> parts) = 0;
    // Everything that ended, and every event, since the last call; in order.
    virtual std::vector<Reply> take_replies() = 0;

    // The calendar day at the user's place, and milliseconds since 1970.
    virtual Date today() const = 0;
    virtual std::int64_t now() const = 0;
    // How far the user's clock is ahead of UTC at a moment (milliseconds since 1970), in minutes: 120 in a Dutch summer.
    virtual int minutes_ahead_of_utc(std::int64_t moment) const = 0;
    // While true the browser asks before the page is closed.
    virtual void set_unsaved(bool unsaved) = 0;
};

}  // namespace driehoek::platform
