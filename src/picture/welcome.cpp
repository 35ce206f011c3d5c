#include "picture/welcome.hpp"

#include "picture/shapes.hpp"
#include "picture/tokens.hpp"
#include "picture/turn.hpp"
#include "words/table.hpp"

namespace driehoek {
namespace {

constexpr Point third{330, 76};
constexpr Point lead{94, 484};
constexpr Point coach{566, 484};
constexpr Point table{330, 364};

void append_table(Picture& picture, const Words& words) {
    append_circle(picture, table, 62, {Ink::paper}, {Ink::ctl, 1.75F});
    constexpr std::array seats{Token::foreman, Token::job_coach, Token::manager,
                               Token::foreman, Token::job_coach, Token::foreman};
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const Point seat = around(table, 92, -pi / 2 + pi / 3 * static_cast<float>(i));
        append_token(picture, seats[i], seat, 17, letter_of(words, seats[i]), 17);
    }
    append_text(picture, {table.x, table.y + 6}, std::string(words.intervisie), 17, Weight::semibold, Ink::ink,
                Anchor::middle);
}

}  // namespace

Picture welcome_picture(const Words& words) {
    Picture picture;
    picture.title = std::string(words.app_name);
    picture.summary = std::string(words.welcome_picture_summary);
    picture.bounds = {{0, 0}, {660, 680}};
    append_circle(picture, {330, 348}, 330, {Ink::wedge});
    append_polygon(picture, std::array{third, lead, coach}, {Ink::panel}, {Ink::ink, 3.5F});
    append_table(picture, words);
    append_token(picture, Token::third, third, 50, letter_of(words, Token::third), 46);
    append_token(picture, Token::foreman, lead, 52, letter_of(words, Token::foreman), 50);
    append_token(picture, Token::job_coach, coach, 52, letter_of(words, Token::job_coach), 50);
    append_text(picture, {third.x + 76, third.y + 6}, std::string(words.candidate), 18, Weight::semibold, Ink::ink);
    append_text(picture, {lead.x, lead.y + 82}, std::string(words.foreman), 18, Weight::semibold, Ink::ink,
                Anchor::middle);
    append_text(picture, {coach.x, coach.y + 82}, std::string(words.job_coach), 18, Weight::semibold, Ink::ink,
                Anchor::middle);
    return picture;
}

}  // namespace driehoek
