#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "platform/native_host.hpp"
#include "platform/packing.hpp"
#include "support/test_platform.hpp"

using namespace driehoek;
using platform::Request;
using platform::Status;
using Parts = std::vector<std::string>;

namespace {

platform::Reply answer(platform::Platform& machine, Request request, Parts parts = {}) {
    const platform::Ticket ticket = machine.start(request, std::move(parts));
    std::vector<platform::Reply> replies = machine.take_replies();
    REQUIRE(replies.size() == 1);
    CHECK(replies[0].ticket == ticket);
    return replies[0];
}

struct Folder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("driehoek-test-" + std::to_string(getpid()));
    Folder() { std::filesystem::remove_all(path); }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

}  // namespace

TEST_CASE("packed parts come back as they were, also empty ones and bytes that are no text") {
    const std::vector<Parts> cases = {
        {}, {""}, {"", ""}, {"één", "", std::string("\0\xff\x1e", 3)}, {std::string(70000, 'x')}};
    for (const Parts& parts : cases) CHECK(platform::unpack(platform::pack(parts)) == parts);
}

TEST_CASE("bytes whose lengths do not add up are refused") {
    const std::string packed = platform::pack(Parts{"one", "two"});
    for (std::size_t length = 1; length < packed.size(); ++length) {
        if (length == 7) continue;  // the end of the first part
        CHECK_FALSE(platform::unpack(packed.substr(0, length)).has_value());
    }
    CHECK_FALSE(platform::unpack("\xff\xff\xff\xff").has_value());
}

// The native platform is not part of the page.
#ifndef __EMSCRIPTEN__
TEST_CASE("the native platform keeps documents, settings and names in its folder") {
    const Folder folder;
    {
        const auto machine = platform::make_native_platform(folder.path);
        CHECK(answer(*machine, Request::open_document, {"", ""}).status == Status::nothing_kept);
        CHECK(answer(*machine, Request::read_setting, {"language"}).status == Status::nothing_kept);
        CHECK(answer(*machine, Request::keep_document, {"a", "about", "{}", "[]", "7", "label"}).status ==
              Status::done);
        CHECK(answer(*machine, Request::write_setting, {"language", "nl"}).status == Status::done);
        CHECK(answer(*machine, Request::keep_names, {"a", "sealed"}).status == Status::done);
    }
    const auto machine = platform::make_native_platform(folder.path);
    const Parts whole{"a", "about", "{}", "[]", "7", "label", "1", "0"};
    CHECK(answer(*machine, Request::open_document, {"", ""}).parts == whole);
    CHECK(answer(*machine, Request::open_document, {"b", ""}).status == Status::nothing_kept);
    CHECK(answer(*machine, Request::describe_document, {"a", "other"}).status == Status::done);
    CHECK(answer(*machine, Request::read_document, {"a"}).parts[1] == "other");
    CHECK(answer(*machine, Request::remove_document, {"a"}).status == Status::done);
    CHECK(answer(*machine, Request::open_document, {"", ""}).status == Status::nothing_kept);
    CHECK(answer(*machine, Request::list_documents).parts[3] == "1");
    CHECK(answer(*machine, Request::restore_document, {"a"}).status == Status::done);
    CHECK(answer(*machine, Request::open_document, {"a", ""}).status == Status::done);
    CHECK(answer(*machine, Request::read_setting, {"language"}).parts == Parts{"nl"});
    CHECK(answer(*machine, Request::load_names, {"a"}).parts == Parts{"sealed"});
    CHECK(answer(*machine, Request::load_names, {"b"}).status == Status::nothing_kept);
    CHECK(answer(*machine, Request::wipe_everything).status == Status::done);
    CHECK(answer(*machine, Request::open_document, {"", ""}).status == Status::nothing_kept);
    CHECK(answer(*machine, Request::load_names, {"a"}).status == Status::nothing_kept);
}

TEST_CASE("a saved file stays inside the folder, whatever its name says") {
    const Folder folder;
    const auto machine = platform::make_native_platform(folder.path / "inside");
    CHECK(answer(*machine, Request::save_file, {"../outside.json", "application/json", "{}", "", ""}).status ==
          Status::done);
    CHECK(std::filesystem::exists(folder.path / "inside" / "outside.json"));
    CHECK_FALSE(std::filesystem::exists(folder.path / "outside.json"));
}

TEST_CASE("a folder that cannot be written answers with a failure") {
    const auto machine = platform::make_native_platform("/proc/driehoek");
    CHECK(answer(*machine, Request::keep_document, {"a", "", "{}", "", "1", ""}).status == Status::storage_failed);
    CHECK(answer(*machine, Request::open_document, {"", ""}).status == Status::nothing_kept);
}
#endif

TEST_CASE("the test platform fails on request, and only while asked to") {
    test::TestPlatform machine;
    machine.fail(Request::keep_document, Status::storage_full);
    CHECK(answer(machine, Request::keep_document, {"a", "", "{}", "", "1", ""}).status == Status::storage_full);
    CHECK(machine.kept.empty());
    machine.heal();
    CHECK(answer(machine, Request::keep_document, {"a", "", "{}", "", "1", ""}).status == Status::done);
    CHECK(machine.kept.size() == 1);
}

TEST_CASE("the test platform holds its replies until it is let go") {
    test::TestPlatform machine;
    machine.hold(true);
    machine.start(Request::open_document, {"", ""});
    machine.send(Status::page_hides);
    CHECK(machine.take_replies().empty());
    machine.hold(false);
    CHECK(machine.take_replies().size() == 2);
}

TEST_CASE("the test platform opens the state before a damaged one") {
    test::TestPlatform machine;
    machine.damage_newest();
    CHECK(answer(machine, Request::open_document, {"", ""}).status == Status::nothing_kept);
    for (const char* organisation : {"old", "new"})
        answer(machine, Request::keep_document, {"a", "", organisation, "h", "1", ""});
    CHECK(answer(machine, Request::open_document, {"", ""}).parts[2] == "new");
    machine.damage_newest();
    const platform::Reply reply = answer(machine, Request::open_document, {"", ""});
    CHECK(reply.status == Status::older_opened);
    CHECK(reply.parts == Parts{"a", "", "old", "h", "1", "", "1", "0", "damaged"});
}
