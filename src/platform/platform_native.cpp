// A file is written beside its name and then put in its place, so that a crash leaves the old one or the new one.
#include <array>
#include <cassert>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <optional>
#include <utility>

#include "platform/native_host.hpp"
#include "platform/packing.hpp"

namespace driehoek::platform {

namespace {

namespace fs = std::filesystem;

std::optional<std::string> read_bytes(const fs::path& path) {
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (!file) return std::nullopt;
    std::string bytes;
    std::array<char, 65536> piece{};
    while (const std::size_t read = std::fread(piece.data(), 1, piece.size(), file)) bytes.append(piece.data(), read);
    const bool is_whole = std::ferror(file) == 0;
    std::fclose(file);
    return is_whole ? std::optional(std::move(bytes)) : std::nullopt;
}

bool write_bytes(const fs::path& path, const std::string& bytes) {
    const fs::path beside = path.string() + ".new";
    std::FILE* file = std::fopen(beside.c_str(), "wb");
    if (!file) return false;
    const bool is_whole = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    const bool is_closed = std::fclose(file) == 0;
    std::error_code error;
    if (is_whole && is_closed) fs::rename(beside, path, error);
    if (!is_whole || !is_closed || error) {
        fs::remove(beside, error);
        return false;
    }
    return true;
}

// Names that reach a file system are ours or the user's; the user's must not leave the folder.
fs::path plain_name(const std::string& name) { return fs::path(name).filename(); }

std::tm local_time(std::int64_t moment) {
    const std::time_t seconds = static_cast<std::time_t>(moment / 1000);
    std::tm local{};
    localtime_r(&seconds, &local);
    return local;
}

class NativePlatform final : public Platform {
public:
    explicit NativePlatform(fs::path folder) : folder_(std::move(folder)) {
        std::error_code error;
        fs::create_directories(folder_, error);  // what fails here fails again at the first request, with an answer
    }

    Ticket start(Request request, std::vector<std::string> parts) override {
        Reply reply = answer(request, parts);
        reply.ticket = ++last_ticket_;
        if (request != Request::reload_page) replies_.push_back(std::move(reply));
        return last_ticket_;
    }

    std::vector<Reply> take_replies() override { return std::exchange(replies_, {}); }

    Date today() const override {
        const std::tm local = local_time(now());
        return make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                         static_cast<unsigned>(local.tm_mday));
    }

    std::int64_t now() const override {
        const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::milliseconds>(since_1970).count();
    }

    int minutes_ahead_of_utc(std::int64_t moment) const override {
        return static_cast<int>(local_time(moment).tm_gmtoff / 60);
    }

    void set_unsaved(bool) override {}  // nobody closes us by accident

private:
    fs::path document() const { return folder_ / "document"; }
    fs::path setting(const std::string& name) const { return folder_ / ("setting-" + plain_name(name).string()); }
    fs::path names() const { return folder_ / "names"; }

    static Reply outcome(bool is_written) { return {.status = is_written ? Status::done : Status::storage_failed}; }

    static Reply contents_of(const fs::path& path) {
        std::optional<std::string> bytes = read_bytes(path);
        if (!bytes) return {.status = Status::nothing_kept};
        return {.parts = {std::move(*bytes)}};
    }

    Reply open_document() const {
        const std::optional<std::string> bytes = read_bytes(document());
        if (!bytes) return {.status = Status::nothing_kept};
        std::optional<std::vector<std::string>> parts = unpack(*bytes);
        if (!parts || parts->size() != 4) return {.status = Status::is_damaged, .parts = {*bytes}};
        return {.parts = std::move(*parts)};
    }

    Reply wipe() const {
        std::error_code error;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder_, error)) {
            if (entry.is_regular_file(error)) fs::remove(entry.path(), error);
        }
        return outcome(!error);
    }

    Reply answer(Request request, const std::vector<std::string>& parts) const {
        switch (request) {
            case Request::open_document: return open_document();
            case Request::keep_document: return outcome(write_bytes(document(), pack(parts)));
            case Request::list_restore_points: return {};
            case Request::open_restore_point: return {.status = Status::nothing_kept};
            case Request::read_setting: return contents_of(setting(parts.at(0)));
            case Request::write_setting: return outcome(write_bytes(setting(parts.at(0)), parts.at(1)));
            case Request::take_over_writing: return {};
            case Request::save_file: return outcome(write_bytes(folder_ / plain_name(parts.at(0)), parts.at(2)));
            case Request::keep_names: return outcome(write_bytes(names(), parts.at(0)));
            case Request::load_names: return contents_of(names());
            case Request::wipe_everything: return wipe();
            case Request::seal_names:
            case Request::unseal_names:
            case Request::copy_text:
            case Request::reload_page: return {.status = Status::storage_failed};
        }
        assert(false);
        return {.status = Status::storage_failed};
    }

    fs::path folder_;
    std::vector<Reply> replies_;
    Ticket last_ticket_ = 0;
};

}  // namespace

std::unique_ptr<Platform> make_native_platform(std::filesystem::path folder) {
    return std::make_unique<NativePlatform>(std::move(folder));
}

}  // namespace driehoek::platform
