// A file is written beside its name and then put in its place, so that a crash leaves the old one or the new one.
#include <algorithm>
#include <array>
#include <cassert>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <optional>
#include <random>
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

    std::int64_t even() const override {
        const auto since_start = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::milliseconds>(since_start).count();
    }

    int minutes_ahead_of_utc(std::int64_t moment) const override {
        return static_cast<int>(local_time(moment).tm_gmtoff / 60);
    }

    void set_unsaved(bool) override {}  // nobody closes us by accident

private:
    fs::path document(const std::string& id) const { return folder_ / ("document-" + plain_name(id).string()); }
    fs::path removed(const std::string& id) const { return folder_ / ("removed-" + plain_name(id).string()); }
    fs::path names(const std::string& id) const { return folder_ / ("names-" + plain_name(id).string()); }
    fs::path log(const std::string& id, const std::string& month) const {
        return folder_ / ("log-" + plain_name(id).string() + '-' + plain_name(month).string());
    }
    fs::path setting(const std::string& name) const { return folder_ / ("setting-" + plain_name(name).string()); }

    static Reply outcome(bool is_written) { return {.status = is_written ? Status::done : Status::storage_failed}; }

    static Reply contents_of(const fs::path& path) {
        std::optional<std::string> bytes = read_bytes(path);
        if (!bytes) return {.status = Status::nothing_kept};
        return {.parts = {std::move(*bytes)}};
    }

    struct Kept {
        std::string id;
        std::int64_t changed = 0;
        bool is_removed = false;
    };
    // Changed last first.
    std::vector<Kept> documents() const {
        constexpr std::string_view prefix = "document-";
        std::vector<Kept> found;
        std::error_code error;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder_, error)) {
            const std::string name = entry.path().filename().string();
            if (!name.starts_with(prefix) || name.ends_with(".new")) continue;
            const std::string id = name.substr(prefix.size());
            const auto age = fs::file_time_type::clock::now() - entry.last_write_time(error);
            const auto old = std::chrono::duration_cast<std::chrono::milliseconds>(age).count();
            found.push_back({id, now() - old, fs::exists(removed(id), error)});
        }
        std::ranges::sort(found, [](const Kept& one, const Kept& other) { return one.changed > other.changed; });
        return found;
    }

    std::string newest() const {
        for (const Kept& each : documents()) {
            if (!each.is_removed) return each.id;
        }
        return {};
    }

    Reply open_document(const std::string& id) const {
        const std::optional<std::string> bytes = read_bytes(document(id));
        std::error_code error;
        if (!bytes || fs::exists(removed(id), error)) return {.status = Status::nothing_kept};
        std::optional<std::vector<std::string>> parts = unpack(*bytes);
        if (!parts || parts->size() != 6) return {.status = Status::is_damaged, .parts = {id, *bytes}};
        parts->push_back("1");
        parts->push_back("0");  // its only state
        return {.parts = std::move(*parts)};
    }

    Reply describe(const std::string& id, const std::string& about) const {
        Reply opened = open_document(id);
        if (opened.status != Status::done) return {.status = opened.status};
        opened.parts.resize(6);
        opened.parts[1] = about;
        return outcome(write_bytes(document(id), pack(opened.parts)));
    }

    Reply list() const {
        Reply reply;
        std::error_code error;
        for (const Kept& each : documents()) {
            const auto parts = unpack(read_bytes(document(each.id)).value_or(std::string()));
            const bool has_names = fs::exists(names(each.id), error);
            reply.parts.insert(reply.parts.end(),
                               {each.id, parts && parts->size() == 6 ? (*parts)[1] : std::string(),
                                std::to_string(each.changed), each.is_removed ? "1" : "0", has_names ? "1" : "0", ""});
        }
        return reply;
    }

    // Oldest first.
    std::vector<std::string> months_of_log(const std::string& id) const {
        const std::string prefix = log(id, {}).filename().string();
        std::vector<std::string> months;
        std::error_code error;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder_, error)) {
            const std::string name = entry.path().filename().string();
            if (name.starts_with(prefix)) months.push_back(name.substr(prefix.size()));
        }
        std::ranges::sort(months);
        return months;
    }

    Reply load_log(const std::string& id) const {
        Reply reply;
        for (const std::string& month : months_of_log(id)) {
            reply.parts.push_back(month);
            reply.parts.push_back(read_bytes(log(id, month)).value_or(std::string()));
        }
        return reply;
    }

    Reply wipe() const {
        std::error_code error;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder_, error)) {
            if (entry.is_regular_file(error)) fs::remove(entry.path(), error);
        }
        return outcome(!error);
    }

    Reply secret() const {
        Reply kept = contents_of(folder_ / "secret");
        if (kept.status == Status::done) return kept;
        std::random_device chance;
        std::string bytes;
        while (bytes.size() < 16) bytes += static_cast<char>(chance() & 0xFFU);
        write_bytes(folder_ / "secret", bytes);
        return {.parts = {bytes}};
    }

    Reply save(const std::vector<std::string>& parts) const {
        const fs::path name = plain_name(parts.at(0));
        Reply reply = outcome(write_bytes(folder_ / name, parts.at(2)));
        if (reply.status == Status::done) reply.parts = {name.string(), "1"};
        return reply;
    }

    Reply answer(Request request, const std::vector<std::string>& parts) const {
        std::error_code error;
        switch (request) {
            case Request::open_document:
                if (!parts.at(1).empty()) return {.status = Status::nothing_kept};
                return open_document(parts.at(0).empty() ? newest() : parts.at(0));
            case Request::read_document: return open_document(parts.at(0));
            case Request::keep_document: return outcome(write_bytes(document(parts.at(0)), pack(parts)));
            case Request::describe_document: return describe(parts.at(0), parts.at(1));
            case Request::list_documents: return list();
            case Request::remove_document: return outcome(write_bytes(removed(parts.at(0)), {}));
            case Request::restore_document: return outcome(fs::remove(removed(parts.at(0)), error));
            case Request::begin_document:
            case Request::close_document:
            case Request::list_restore_points:
            case Request::forget_points:  // there is only the newest
            case Request::take_over_writing:
            case Request::link_file: return {};
            case Request::open_restore_point: return {.status = Status::nothing_kept};
            case Request::read_setting: return contents_of(setting(parts.at(0)));
            case Request::write_setting: return outcome(write_bytes(setting(parts.at(0)), parts.at(1)));
            case Request::save_file: return save(parts);
            case Request::keep_names: return outcome(write_bytes(names(parts.at(0)), parts.at(1)));
            case Request::load_names: return contents_of(names(parts.at(0)));
            case Request::add_to_log: {
                const fs::path path = log(parts.at(0), parts.at(1));
                return outcome(write_bytes(path, read_bytes(path).value_or(std::string()) + parts.at(2)));
            }
            case Request::load_log: return load_log(parts.at(0));
            case Request::drop_log:
                for (const std::string& month : months_of_log(parts.at(0))) {
                    if (month < parts.at(1)) fs::remove(log(parts.at(0), month), error);
                }
                return {};
            case Request::wipe_everything: return wipe();
            case Request::device_secret: return secret();
            case Request::lay_aside:  // nobody else writes here
            case Request::seal_names:
            case Request::unseal_names:
            case Request::copy_text:
            case Request::print_pages:
            case Request::prepare_composer:
            case Request::compose:
            case Request::stop_composing:
            case Request::fetch_words:
            case Request::offer_password:
            case Request::read_workbook:
            case Request::stop_reading:
            case Request::keep_sealed:
            case Request::load_sealed:
            case Request::show_wall:
            case Request::ask_wall:
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
