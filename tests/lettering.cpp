#include "ui/kit/lettering.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <string>
#include <vector>

#include "support/headless_page.hpp"
#include "ui/kit/ui.hpp"

using namespace driehoek;
using test::HeadlessPage;

namespace {

// Notes what it is asked for; each character is an em wide.
struct NotingPainter : WordPainter {
    mutable std::vector<std::string> painted;
    bool has_colours = false;

    float width(std::string_view words, int) const override {
        const std::size_t characters = words.size() / 3;  // of what is tried here each has three bytes
        return static_cast<float>(characters);
    }
    WordPicture paint(std::string_view words, int, int em, std::uint32_t) const override {
        painted.emplace_back(words);
        WordPicture picture{em, em, 0, -em, has_colours, {}};
        picture.pixels.resize(static_cast<std::size_t>(em) * static_cast<std::size_t>(em) * 4, '\xFF');
        return picture;
    }
};

// One frame after another, with nothing in it but what `draw` draws.
struct Canvas {
    test::SamplePlatform platform;
    HeadlessPage page{platform};
    NotingPainter painter;

    Canvas() { ui::use_word_painter(&painter); }
    ~Canvas() { ui::use_word_painter(nullptr); }
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    template <class Draw>
    void frame(Draw draw) {
        ImGui::NewFrame();
        ui::begin_lettering();
        draw(*ImGui::GetForegroundDrawList());
        ImGui::Render();
        test::accept_textures();
    }
    void write(std::string_view text) {
        frame([&](ImDrawList& list) { ui::draw_letters(list, {100, 100}, text, 15, Weight::regular, IM_COL32_WHITE); });
    }
    std::vector<std::string> asked_for(std::string_view text) {
        painter.painted.clear();
        write(text);
        return painter.painted;
    }
};

using AskedFor = std::vector<std::string>;

}  // namespace

TEST_CASE("what our fonts have is drawn with them, and nobody else is asked") {
    Canvas canvas;
    CHECK(canvas.asked_for("Zoë Ñandú – ’t Gooi, Ștefan Žygimantė Łukasz Đorđe, € 5 …").empty());
}

TEST_CASE("a word with a letter that our fonts lack is painted as a whole, and words that follow each other as one") {
    Canvas canvas;
    CHECK(canvas.asked_for("Nguyễn Thị Minh") == AskedFor{"Nguyễn Thị"});
    CHECK(canvas.asked_for("Groep 王小明") == AskedFor{"王小明"});
    CHECK(canvas.asked_for("K-05 محمد علي, 3 Иван Petrov Ωμέγα") == AskedFor{"محمد علي,", "Иван", "Ωμέγα"});
    CHECK(canvas.asked_for("👩🏽‍🚀 Jan") == AskedFor{"👩🏽‍🚀"});
    CHECK(canvas.asked_for("王 ") == AskedFor{"王"});
}

TEST_CASE("a mark that stands apart is drawn in one with its letter") {
    Canvas canvas;
    CHECK(canvas.asked_for("Zoe\u0308 Jansen") == AskedFor{"Zoe\u0308"});
}

TEST_CASE("what was painted is kept: another frame asks nobody, another size does") {
    Canvas canvas;
    canvas.write("王小明");
    CHECK(canvas.asked_for("王小明").empty());
    canvas.painter.painted.clear();
    canvas.frame(
        [](ImDrawList& list) { ui::draw_letters(list, {100, 100}, "王小明", 30, Weight::regular, IM_COL32_WHITE); });
    CHECK(canvas.painter.painted == AskedFor{"王小明"});
    ui::forget_word_pictures();
    CHECK(canvas.asked_for("王小明") == AskedFor{"王小明"});
}

TEST_CASE("what has colours of its own is painted once for each colour of the letters beside it") {
    Canvas canvas;
    canvas.painter.has_colours = true;
    const auto ink = [&](ImU32 colour) {
        canvas.painter.painted.clear();
        canvas.frame([&](ImDrawList& list) { ui::draw_letters(list, {100, 100}, "王", 15, Weight::regular, colour); });
        return canvas.painter.painted.size();
    };
    CHECK(ink(IM_COL32(10, 20, 30, 255)) == 2);  // the first time shows that it has colours
    CHECK(ink(IM_COL32(10, 20, 30, 128)) == 0);
    CHECK(ink(IM_COL32(200, 20, 30, 255)) == 1);
}

TEST_CASE("what is out of sight is not painted") {
    Canvas canvas;
    canvas.frame([](ImDrawList& list) {
        ui::draw_letters(list, {100, 5000}, "王", 15, Weight::regular, IM_COL32_WHITE);
        ui::draw_letters(list, {-500, 100}, "王", 15, Weight::regular, IM_COL32_WHITE);
    });
    CHECK(canvas.painter.painted.empty());
}

TEST_CASE("a frame with many new words paints some, and the next ones the rest") {
    Canvas canvas;
    const auto all = [](ImDrawList& list) {
        for (int number = 0; number < 100; ++number)
            ui::draw_letters(list, {100, 100}, "王" + std::to_string(number), 15, Weight::regular, IM_COL32_WHITE);
    };
    canvas.frame(all);
    CHECK(canvas.painter.painted.size() < 100);
    CHECK(ui::wants_lettering());
    for (int frames = 0; frames < 20 && ui::wants_lettering(); ++frames) canvas.frame(all);
    CHECK_FALSE(ui::wants_lettering());
    CHECK(canvas.painter.painted.size() == 100);
}

TEST_CASE("pictures out of sight make room when there are many") {
    Canvas canvas;
    const auto fill_with = [&](int first) {
        canvas.frame([&](ImDrawList& list) {
            for (int number = first; number < first + 10; ++number)
                ui::draw_letters(list, {100, 800}, "王" + std::to_string(number), 400, Weight::regular, IM_COL32_WHITE);
        });
    };
    canvas.write("明");
    for (int first = 0; first < 60; first += 10) fill_with(first);
    CHECK(canvas.asked_for("明") == AskedFor{"明"});
}

TEST_CASE("the width of mixed text is that of its parts") {
    Canvas canvas;
    canvas.frame([](ImDrawList&) {
        const float ours = ui::text_width("Groep ", 20, Weight::bold);
        CHECK(ui::text_width("Groep 王小明", 20, Weight::bold) == doctest::Approx(ours + 60));
    });
}

TEST_CASE("text is shortened and broken between characters, also where it has no blanks") {
    Canvas canvas;
    canvas.frame([](ImDrawList&) {
        for (int room = 1; room < 100; ++room)
            CHECK(ui::fitted("Zoe\u0308 Jansen", static_cast<float>(room), 15, Weight::regular) != "Zoe...");
        const float for_two = ui::text_width("王小...", 15, Weight::regular) + 1;
        CHECK(ui::fitted("王小明王小明", for_two, 15, Weight::regular) == "王小...");
        CHECK(ui::fitted("Jansen", 1, 15, Weight::regular).empty());
        CHECK(ui::count_lines("王小明王小明", 3.5F * 15, 15, Weight::regular) == 2);
        CHECK(ui::count_lines("een王小明王小明", 1, 15, Weight::regular) == 9);
    });
}

TEST_CASE("a machine that draws nothing shows a box for each character, as large as it says") {
    const WordPainter plain;
    const WordPicture picture = plain.paint("王e\u0301", 400, 20, 0);
    CHECK(static_cast<float>(picture.width) == plain.width("王e\u0301", 400) * 20);
    CHECK(picture.width == 24);
    CHECK(picture.pixels.size() ==
          static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 4);
}
