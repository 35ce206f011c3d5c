// What the machine can do for us: keep bytes, hand over files, tell the day. It moves bytes and understands nothing.
// A request is started, and ends exactly once: with one Reply, taken by polling. There is a platform for tests that fails on request.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/word_painter.hpp"

namespace driehoek::platform {

using Ticket = std::uint32_t;  // 0 is never a request: it marks a Reply that nobody asked for (an event)

// `id` is the opaque id of a document. `about` is what the list of documents shows; only the app understands it.
enum class Request : std::uint8_t {
    open_document,  // id ("" the one changed last), key ("" or of a state: the one before it is wanted) -> id, about,
    // organisation, history, revision, label, "1" when this page writes it, key of the state. `nothing_kept` when there is none
    begin_document,  // id of a new one -> - ; this page writes it
    read_document,  // id -> as open_document up to the label; only to look at
    keep_document,  // id, about, organisation, history, revision, label ("" or the name of a restore point) -> -
    lay_aside,  // as keep_document, when another page writes it by now: a restore point, never the newest state
    describe_document,  // id, about -> - ; `read_only` when another page writes it
    close_document,  // id -> - ; this page is done with it
    list_documents,  // -> for each, changed last first: id, about, milliseconds since 1970, "1" when removed, "1" when it has
    // a name list, the name of its file
    remove_document,  // id -> - ; out of sight, and gone after a day. `read_only` when another page writes it
    restore_document,  // id -> - ; takes back remove_document
    list_restore_points,  // id -> for each, newest first: key, milliseconds since 1970, label
    open_restore_point,  // id, key -> organisation
    read_setting,  // name -> value (`nothing_kept` when unset)
    write_setting,  // name, value -> -
    take_over_writing,  // id -> - ; this page becomes the one that writes. `read_only` when the other page holds on, because
    // its work is not kept
    save_file,  // file name, media type, bytes, id, how -> name, "1" when it is certain that the file is there. Without an id
    // a download. With one the file of that document where the browser can; how: "" the same file, "new"
    // another one, "over" also when somebody else changed it
    link_file,  // id -> - ; the file opened last belongs to this document
    seal_names,  // password, plain text -> sealed bytes (encrypted with a key derived from the password)
    unseal_names,  // password, sealed bytes -> plain text; `wrong_password`
    keep_names,  // id, sealed bytes ("" forgets them) -> -
    load_names,  // id -> sealed bytes
    wipe_everything,  // -> - ; deletes all databases of this page
    copy_text,  // text -> - ; clipboard
    print_pages,  // pages (picture/group_sheet.hpp, as text) -> - ; when the printing window is closed
    reload_page,  // -> never answers
    prepare_composer,  // -> - ; fetches the composer, so that compose begins at once
    compose,  // order -> last report; `composer_reports` comes in between. One at a time: a second one ends the first
    stop_composing,  // -> - ; the request to compose then ends with what it has
    fetch_words,  // language code -> the words in that language, a text (words/word_file.hpp)
    device_secret,  // -> sixteen bytes by chance that only this device knows; the same each time, until everything is wiped
    offer_password,  // -> five words by chance
    read_workbook,  // bytes of an .xlsx file -> for each sheet that can be seen: name, CSV with semicolons, how many of its rows are
    // hidden. `is_damaged` when it cannot be read; `cancelled` by the next two
    stop_reading,  // -> - ; the workbook that is being read
    keep_sealed,  // id, text, "1" for another key -> - ; encrypted with a key that lies beside it and goes with it. An empty text
    // throws both away
    load_sealed,  // id -> text
    forget_points,  // id, milliseconds since 1970 -> - ; every state of before then but the newest. `read_only` when another page
    // writes it
    add_to_log,  // id, month ("2022-10"), lines -> - ; behind what the log of that month has
    load_log,  // id -> for each month, oldest first: month, lines
    drop_log,  // id, month -> - ; of all months before it
    show_wall,  // id, text -> - ; to the other windows of this browser, through memory: nothing of it is kept
    ask_wall,  // id -> - ; the window that shows it is asked for it, and from now on each change comes as `wall_shown`
};

enum class Status : std::uint8_t {
    done,
    nothing_kept,
    older_opened,  // open_document: the newest was damaged; parts as for done, then the damaged bytes, or "" when it is missing
    storage_full,
    storage_failed,  // lost and not reopened, or no answer
    storage_is_absent,  // forbidden, broken, or it does not answer when it is opened
    storage_is_newer,  // a newer version of this page keeps here
    read_only,  // another page writes this document
    wrong_password,
    is_damaged,  // cannot be read back, and nothing older either: id, bytes ("" when they are missing)
    cancelled,  // the user chose no file
    file_changed,  // save_file: since we last read or wrote it; name
    // events, with ticket 0
    file_opened,  // name, bytes: from the picker or dropped on the page; without a name the text that was pasted there
    file_is_too_large,  // name
    writing_lost,  // id: another page took over, this one reads only from now on
    writer_kept,  // id: the page that writes it kept another state
    writer_gone,  // id: the page that wrote it is gone
    storage_answers,  // after all
    page_hides,  // keep at once what is not yet kept
    update_ready,  // a newer version of the page waits: offer reload_page
    documents_changed,  // another page changed what list_documents says
    composer_reports,  // report: how far the composer is
    wall_shown,  // id, text: by another window
    wall_asked,  // id: another window wants to know
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
    // Milliseconds of a clock that nobody sets. It may stand still while the machine sleeps (base/steady_clock.hpp).
    virtual std::int64_t even() const = 0;
    // While true the screen does not go dark by itself, where the machine can.
    virtual void set_awake(bool) {}
    virtual void toggle_full_screen() {}
    // Another window of the same page, where the machine has them.
    virtual void open_window() {}
    // While true the browser asks before the page is closed.
    virtual void set_unsaved(bool unsaved) = 0;
    // What draws words that our fonts lack.
    virtual const WordPainter& word_painter() const { return plain_painter_; }

private:
    WordPainter plain_painter_{};
};

}  // namespace driehoek::platform
