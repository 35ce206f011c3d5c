// The browser's side of the platform. Every request crosses to web/host.js as one run of bytes; replies come back through
// driehoek_reply and wait here until they are taken. Never calls back into the app.
#include <emscripten.h>

#include <array>
#include <cassert>
#include <utility>

#include "platform/packing.hpp"
#include "platform/web_host.hpp"

EM_JS(void, host_request, (unsigned ticket, int request, const char* packed, size_t length),
      { Module["host"].request(ticket, request, HEAPU8.slice(packed, packed + length)); })
EM_JS(void, host_publish, (const char* tree, size_t length),
      { Module["host"].publish(HEAPU8.subarray(tree, tree + length)); })
EM_JS(void, host_set_unsaved, (int unsaved), { Module["host"].setUnsaved(!!unsaved); })
EM_JS(void, host_set_cursor, (const char* cursor), { Module["host"].setCursor(UTF8ToString(cursor)); })
EM_JS(void, host_set_theme, (const char* theme), { Module["host"].setTheme(UTF8ToString(theme)); })
EM_JS(void, host_set_link, (const char* link, int replace), { Module["host"].setLink(UTF8ToString(link), !!replace); })
EM_JS(void, host_set_scale, (double scale), { Module["host"].setScale(scale); })
EM_JS(double, host_word_width, (const char* words, size_t length, int weight),
      { return Module["host"].wordWidth(UTF8ToString(words, length), weight); })
// Paints, and says how large and where it is; host_take_pixels gives the picture itself.
EM_JS(void, host_paint_words, (const char* words, size_t length, int weight, int em, unsigned colour, int* about),
      { HEAP32.set(Module["host"].paintWords(UTF8ToString(words, length), weight, em, colour), about >> 2); })
EM_JS(void, host_take_pixels, (char* to), { HEAPU8.set(Module["host"].takePixels(), to); })
EM_JS(double, host_even, (), { return performance.now(); })
EM_JS(void, host_set_awake, (int awake), { Module["host"].setAwake(!!awake); })
EM_JS(void, host_toggle_full_screen, (), { Module["host"].toggleFullScreen(); })
EM_JS(void, host_open_window, (), { Module["host"].openWindow(); })
EM_JS(double, host_now, (), { return Date.now(); })
// The user's own calendar day as yyyymmdd: UTC is a day off around midnight.
EM_JS(int, host_today, (), {
    const now = new Date();
    return now.getFullYear() * 10000 + (now.getMonth() + 1) * 100 + now.getDate();
})
EM_JS(int, host_minutes_ahead_of_utc, (double moment), { return -new Date(moment).getTimezoneOffset(); })

namespace driehoek::platform {

namespace {

std::vector<Reply>& waiting_replies() {
    static std::vector<Reply> replies;
    return replies;
}

class WebPainter final : public WordPainter {
public:
    float width(std::string_view words, int weight) const override {
        return static_cast<float>(host_word_width(words.data(), words.size(), weight));
    }

    WordPicture paint(std::string_view words, int weight, int em, std::uint32_t colour) const override {
        std::array<int, 5> about{};  // width, height, left, top, whether it has colours
        host_paint_words(words.data(), words.size(), weight, em, colour, about.data());
        WordPicture picture{about[0], about[1], about[2], about[3], about[4] != 0, {}};
        picture.pixels.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 4);
        host_take_pixels(picture.pixels.data());
        return picture;
    }
};

class WebPlatform final : public Platform {
public:
    Ticket start(Request request, std::vector<std::string> parts) override {
        const Ticket ticket = ++last_ticket_;
        const std::string packed = pack(parts);
        host_request(ticket, static_cast<int>(request), packed.data(), packed.size());
        return ticket;
    }

    std::vector<Reply> take_replies() override { return std::exchange(waiting_replies(), {}); }

    Date today() const override {
        const int day = host_today();
        return make_date(day / 10000, static_cast<unsigned>(day / 100 % 100), static_cast<unsigned>(day % 100));
    }

    std::int64_t now() const override { return static_cast<std::int64_t>(host_now()); }

    std::int64_t even() const override { return static_cast<std::int64_t>(host_even()); }

    void set_awake(bool awake) override {
        if (awake == awake_) return;
        awake_ = awake;
        host_set_awake(awake);
    }

    void toggle_full_screen() override { host_toggle_full_screen(); }
    void open_window() override { host_open_window(); }

    int minutes_ahead_of_utc(std::int64_t moment) const override {
        return host_minutes_ahead_of_utc(static_cast<double>(moment));
    }

    void set_unsaved(bool unsaved) override {
        if (unsaved == unsaved_) return;
        unsaved_ = unsaved;
        host_set_unsaved(unsaved);
    }

    const WordPainter& word_painter() const override { return painter_; }

private:
    WebPainter painter_{};
    Ticket last_ticket_ = 0;
    bool unsaved_ = false;
    bool awake_ = false;
};

}  // namespace

std::unique_ptr<Platform> make_web_platform() { return std::make_unique<WebPlatform>(); }

void publish_mirror(const std::string& tree) { host_publish(tree.data(), tree.size()); }

void set_cursor(const char* css_cursor) { host_set_cursor(css_cursor); }

void set_theme(const char* theme) { host_set_theme(theme); }

void set_link(const std::string& link, bool replace) { host_set_link(link.c_str(), replace ? 1 : 0); }

void set_scale(float scale) { host_set_scale(scale); }

}  // namespace driehoek::platform

extern "C" EMSCRIPTEN_KEEPALIVE void driehoek_reply(std::uint32_t ticket, int status, const char* packed,
                                                    std::size_t length) {
    using namespace driehoek::platform;
    std::optional<std::vector<std::string>> parts = unpack({packed, length});
    assert(parts);  // the page's own JavaScript packed it
    waiting_replies().push_back({ticket, static_cast<Status>(status), std::move(*parts)});
}
