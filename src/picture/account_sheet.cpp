#include "picture/account_sheet.hpp"

#include <algorithm>
#include <array>
#include <numbers>
#include <utility>

#include "derive/unit_names.hpp"
#include "picture/shapes.hpp"
#include "picture/svg.hpp"
#include "picture/tokens.hpp"
#include "words/table.hpp"
#include "words/words.hpp"

namespace driehoek {
namespace {

constexpr float figure_width = 350;  // as wide as a column of the page, so that text keeps its size
constexpr int most_squares = 36, squares_in_row = 18;
constexpr float hidden_bar = 44;  // of fixed length, so that it says nothing
constexpr std::size_t units_on_page = 26;  // rows of a table
constexpr std::size_t cards_on_page = 8;

// "1.030": numbers that somebody outside reads.
std::string count_text(const Words& words, int count) {
    std::string text = std::to_string(count);
    for (std::ptrdiff_t at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), words.thousands);
    return text;
}
std::string count_text(const Words& words, const ToldCount& told) {
    return told.is_hidden() ? text_of(told) : count_text(words, told.count);
}

void append_told(Picture& picture, Point at, const std::string& text, float size, Anchor anchor = Anchor::start) {
    append_text(picture, at, text, size, Weight::bold, Ink::ink, anchor);
}

class AccountWriting {
public:
    explicit AccountWriting(const AccountView& view) : view_(view), account_(view.account) {}

    std::vector<SheetLine> write() {
        begin_sheet();
        add(SheetPart::question, {std::string(words().account_asked_by), view_.question});
        std::string answer;
        for (const std::string& sentence : account_answer(view_)) answer += (answer.empty() ? "" : " ") + sentence;
        add(SheetPart::lead, {std::move(answer)});
        write_training();
        write_triads();
        write_cards();
        add(SheetPart::whole, {});
        add(SheetPart::heading, {std::string(words().not_yet_title), {}});
        add(SheetPart::list, not_yet());
        end_sheet();
        if (view_.has_units) write_units();
        number_pages(lines_, words());
        return std::move(lines_);
    }

    std::string letter() {
        std::string text = view_.question + "\n\n";
        for (const std::string& sentence : account_answer(view_)) text += sentence + ' ';
        text += "\n\n" + heading_text(1, words().strand_training) + "\n";
        text += account_.percent_trained() ? trained_text() + ' ' + std::string(words().foremen_are_ready) + ". "
                                           : std::string(words().account_trained_hidden) + ' ';
        for (const auto& [label, told] : stations())
            text += count_text(words(), told) + ' ' + std::string(label) + ". ";
        text += "\n" + certificates_text() + "\n\n" + heading_text(2, words().strand_triads) + "\n";
        text += contacts_text() + ' ' + before_text() + "\n" + intervisie_title() + "\n";
        text += std::string(words().opinions_title) + ' ' + opinions_text() + "\n\n";
        text +=
            heading_text(3, words().strand_mt) + "\n" + cells_text() + ' ' + std::string(words().cells_filled) + "\n";
        text += std::string(words().measures_no_person) + "\n\n" + std::string(words().not_yet_title) + "\n";
        for (const std::string& line : not_yet()) text += "- " + line + "\n";
        if (view_.has_units) {
            text += "\n" + std::string(words().account_units_title) + "\n";
            for (const AccountOfUnit& unit : shown_units()) {
                text += name_of(unit.unit) + ": ";
                const std::array cells = unit_cells(unit);
                const std::array heads = unit_heads();
                for (std::size_t at = 0; at < cells.size(); ++at)
                    text += (at > 0 ? ", " : "") + std::string(heads[at]) + ' ' + cells[at];
                text += "\n";
            }
        }
        return text + "\n" + foot_text() + "\n";
    }

    Picture picture() {
        Picture all;
        all.title = view_.question;
        for (const std::string& sentence : account_answer(view_)) all.summary += sentence + ' ';
        float y = 30;
        const auto put = [&](Word title, std::initializer_list<Picture> parts) {
            append_told(all, {0, y}, std::string(title), 20);
            y += 20;
            for (const Picture& part : parts) {
                for (Shape shape : part.shapes) {
                    for (Point& point : shape.points)
                        point = {point.x - part.bounds.min.x, point.y - part.bounds.min.y + y};
                    all.shapes.push_back(std::move(shape));
                }
                y += part.bounds.height() + 14;
            }
            y += 30;
        };
        put(words().strand_training, {squares_figure(), stations_figure(), certificates_figure()});
        put(words().strand_triads, {triad_figure(), sessions_figure()});
        put(words().strand_mt, {cells_figure()});
        all.bounds = {{-16, 0}, {figure_width + 16, y}};
        return on_paper(std::move(all));
    }

private:
    const Words& words() const { return view_.words; }
    void add(SheetPart part, std::vector<std::string> cells) { lines_.push_back({part, std::move(cells)}); }
    void add(const Picture& picture, std::string spoken) {
        add(SheetPart::figure, {svg_from_picture(on_paper(picture), Theme::contrast), std::move(spoken)});
    }
    std::string name_of(const UnitId& id) const {
        const Unit* unit = find_unit(view_.organisation, id);
        return unit ? unit->name : std::string(words().no_unit);
    }
    std::string short_name_of(const UnitId& id) const {
        const std::string name = short_unit_name(view_.organisation, id);
        return name.empty() ? std::string(words().no_unit) : name;
    }
    static std::string heading_text(int number, Word title) {
        return std::to_string(number) + ". " + std::string(title);
    }

    void begin_sheet() {
        add(SheetPart::sheet, {view_.organisation.settings.name,
                               fill(words().account_period, {long_date(words(), account_.period.from),
                                                             long_date(words(), account_.period.until)}),
                               std::string(words().account_title),
                               fill(words().account_as_of, {long_date(words(), account_.period.until)})});
    }
    std::string foot_text() const {
        std::string text = fill(words().account_source, {long_date(words(), account_.period.until),
                                                         std::to_string(view_.organisation.settings.small_number)});
        text += ' ' + fill(words().account_filter, {words().account_everything});
        if (view_.organisation.settings.is_sample) text += ' ' + std::string(words().account_sample);
        return text;
    }
    void end_sheet() { add(SheetPart::foot, {foot_text(), {}}); }

    // --- opleiding en praktijkleren

    std::string trained_text() const {
        return fill(words().account_of, {count_text(words(), account_.trained), count_text(words(), account_.foremen)});
    }
    std::array<std::pair<Word, ToldCount>, 4> stations() const {
        return {{{words().station_ready, account_.trained},
                 {words().station_sbb, account_.registered},
                 {words().station_guiding, account_.guiding},
                 {words().station_certificate, account_.certificates}}};
    }
    std::string period_text() const {
        return fill(words().account_period, {short_month_and_year(words(), account_.period.from),
                                             short_month_and_year(words(), account_.period.until)});
    }
    std::string certificates_text() const {
        if (account_.certificates.count == 0) return std::string(words().certificates_none);
        return fill(words().certificates_sum, {count_text(words(), account_.certificates), period_text()});
    }

    int foremen_in_square() const { return std::max(1, (account_.foremen.count + most_squares - 1) / most_squares); }
    // Dashed where a number is hidden.
    Picture squares_figure() const {
        Picture picture;
        const bool hides = account_.percent_trained() == std::nullopt;
        const int each = foremen_in_square();
        const int all = hides ? 0 : std::max(account_.foremen.count > 0 ? 1 : 0, account_.foremen.count / each);
        int filled = hides ? 0 : account_.trained.count * all / std::max(1, account_.foremen.count);
        if (!hides && account_.trained.count > 0) filled = std::max(filled, 1);
        const float step = figure_width / squares_in_row;
        if (hides) append_rect(picture, {{1, 1}, {hidden_bar, step - 5}}, 4, {}, {Ink::ink, 1.5F, Dash::open});
        for (int at = 0; at < all; ++at) {
            const int row = at / squares_in_row;
            const float x = step * static_cast<float>(at - row * squares_in_row), y = step * static_cast<float>(row);
            append_rect(picture, {{x + 1, y + 1}, {x + step - 4, y + step - 4}}, 5,
                        at < filled ? Fill{Ink::ink} : Fill{Ink::panel}, {Ink::ink, 1.6F});
        }
        const int rows = std::max(1, (all + squares_in_row - 1) / squares_in_row);
        picture.bounds = {{0, 0}, {figure_width, step * static_cast<float>(rows)}};
        return picture;
    }
    std::string square_text() const {
        const int each = foremen_in_square();
        return each == 1 ? std::string(words().one_square_is_one)
                         : fill(words().square_is_foremen, {std::to_string(each)});
    }

    Picture stations_figure() const {
        constexpr float middle = 22, radius = 20;
        Picture picture;
        const auto all = stations();
        const auto x_of = [](std::size_t at) { return 36.0F + 92.0F * static_cast<float>(at); };
        for (std::size_t at = 1; at < all.size(); ++at) {
            const Dash dash = at + 1 == all.size() ? Dash::open : Dash::none;
            append_line(picture, {x_of(at - 1) + radius, middle}, {x_of(at) - radius, middle}, {Ink::ink, 3, dash});
        }
        for (std::size_t at = 0; at < all.size(); ++at) {
            const auto& [label, told] = all[at];
            append_circle(picture, {x_of(at), middle}, radius, {Ink::panel},
                          {Ink::ink, 2, told.is_hidden() ? Dash::open : Dash::none});
            append_told(picture, {x_of(at), middle + 6}, count_text(words(), told), 15, Anchor::middle);
            append_text(picture, {x_of(at), middle + 38}, std::string(label), 14, Weight::regular, Ink::ink,
                        Anchor::middle);
        }
        picture.bounds = {{0, 0}, {figure_width, 66}};
        return picture;
    }

    std::vector<const AccountOfUnit*> units_with_certificates() const {
        std::vector<const AccountOfUnit*> found;
        for (const AccountOfUnit& unit : account_.units) {
            if (unit.unit || unit.certificates.count > 0) found.push_back(&unit);
        }
        // Not in the order of what is hidden: that would say which is larger.
        std::ranges::stable_sort(found, std::ranges::greater(), [](const AccountOfUnit* unit) {
            return unit->certificates.is_hidden() ? 1 : 2 * unit->certificates.count;
        });
        if (found.size() > 9) found.resize(9);
        return found;
    }
    Picture certificates_figure() const {
        constexpr float row = 22, names = 112, bars = 180;
        Picture picture;
        int most = 1;
        const std::vector<const AccountOfUnit*> units = units_with_certificates();
        for (const AccountOfUnit* unit : units) {
            if (!unit->certificates.is_hidden()) most = std::max(most, unit->certificates.count);
        }
        float y = 0;
        for (const AccountOfUnit* unit : units) {
            const ToldCount& told = unit->certificates;
            append_text(picture, {0, y + 16}, short_name_of(unit->unit), 14, Weight::regular, Ink::ink);
            const float wide =
                told.is_hidden() ? hidden_bar : bars * static_cast<float>(told.count) / static_cast<float>(most);
            if (told.is_hidden()) {
                append_rect(picture, {{names, y + 4}, {names + wide, y + 18}}, 4, {}, {Ink::ink, 1.5F, Dash::open});
            } else if (told.count > 0) {
                append_rect(picture, {{names, y + 4}, {names + std::max(wide, 6.0F), y + 18}}, 4, {Ink::ink});
            }
            append_told(picture, {names + (told.count > 0 ? wide + 10 : 0), y + 16}, count_text(words(), told), 14);
            y += row;
        }
        picture.bounds = {{0, 0}, {figure_width, std::max(y, row)}};
        return picture;
    }
    std::string certificates_spoken() const {
        std::string spoken(words().certificates_name);
        spoken += ':';
        for (const AccountOfUnit* unit : units_with_certificates())
            spoken += ' ' + name_of(unit->unit) + ' ' + spoken_of(words(), unit->certificates) + ';';
        return spoken;
    }

    void write_training() {
        add(SheetPart::strand, {"1", std::string(words().strand_training)});
        if (account_.percent_trained())
            add(SheetPart::number, {trained_text(), std::string(words().foremen_are_ready)});
        else
            add(SheetPart::note, {std::string(words().account_trained_hidden)});
        if (account_.percent_trained())
            add(squares_figure(), trained_text() + ' ' + std::string(words().foremen_are_ready));
        if (account_.percent_trained()) add(SheetPart::note, {square_text()});
        std::string spoken(words().stations_name);
        for (const auto& [label, told] : stations())
            spoken += ", " + std::string(label) + ' ' + spoken_of(words(), told);
        add(stations_figure(), std::move(spoken));
        add(SheetPart::column, {});
        add(SheetPart::heading, {std::string(words().certificates_title), {}});
        if (account_.certificates.count > 0) add(certificates_figure(), certificates_spoken());
        add(SheetPart::note, {certificates_text()});
    }

    // --- 3-hoek en intervisie

    std::string percent_text(const std::optional<int>& percent) const {
        return percent ? fill(words().percent, {std::to_string(*percent)}) : std::string("–");
    }
    std::string contacts_text() const {
        if (!account_.percent_two_contacts()) return std::string(words().account_contacts_hidden);
        return fill(words().triads_have_contacts,
                    {count_text(words(), account_.two_contacts), count_text(words(), account_.triads)});
    }
    std::string before_text() const {
        const std::optional<int> before = account_.measures[1].before;
        return before ? fill(words().triads_before, {std::to_string(*before)}) : std::string();
    }
    std::string intervisie_title() const {
        if (account_.groups == 0) return std::string(words().intervisie_none);
        const std::string people = account_.members.is_hidden()
                                       ? fill(words().many_people, {text_of(account_.members)})
                                       : count_in(words().one_person, words().many_people, account_.members.count);
        return fill(words().intervisie_title,
                    {count_in(words().one_group, words().many_groups, account_.groups), people});
    }

    Picture triad_figure() const {
        Picture picture;
        const Point top{62, 22}, lead{20, 88}, coach{104, 88};
        append_line(picture, top, lead, {Ink::ink, 2.5F});
        append_line(picture, top, coach, {Ink::ink, 2.5F});
        append_line(picture, lead, coach, {Ink::ink, 2.5F});
        append_polygon(picture, std::array{Point{62, 3}, Point{81, 22}, Point{62, 41}, Point{43, 22}}, {Ink::panel},
                       {Ink::ink, 2.5F});
        append_token(picture, Token::foreman, lead, 15, letter_of(words(), Token::foreman));
        append_token(picture, Token::job_coach, coach, 15, letter_of(words(), Token::job_coach));
        picture.bounds = {{0, 0}, {124, 106}};
        return picture;
    }
    Picture sessions_figure() const {
        constexpr float radius = 38;
        Picture picture;
        const Point centre{46, 46};
        constexpr float whole = 2 * std::numbers::pi_v<float>, gap = 0.18F;
        const int parts = std::clamp(account_.sessions_planned, 1, 8);
        const float share = account_.sessions_planned == 0
                                ? 0
                                : static_cast<float>(account_.sessions_held) * static_cast<float>(parts) /
                                      static_cast<float>(account_.sessions_planned);
        for (int part = 0; part < parts; ++part) {
            const float begin = -whole / 4 + whole * static_cast<float>(part) / static_cast<float>(parts) + gap / 2;
            const float end = begin + whole / static_cast<float>(parts) - gap;
            const float filled = std::clamp(share - static_cast<float>(part), 0.0F, 1.0F);
            append_long_arc(picture, centre, radius, begin, end, {Ink::ink, 1.5F});
            if (filled > 0)
                append_long_arc(picture, centre, radius, begin, begin + (end - begin) * filled, {Ink::ink, 7});
        }
        append_told(picture, {46, 52},
                    std::to_string(account_.sessions_held) + "/" + std::to_string(account_.sessions_planned), 16,
                    Anchor::middle);
        append_text(picture, {46, 106}, std::string(words().sessions_word), 14, Weight::regular, Ink::ink,
                    Anchor::middle);
        picture.bounds = {{0, 0}, {94, 112}};
        return picture;
    }

    std::vector<std::string> member_lines() const {
        std::vector<std::string> lines;
        const auto line = [&](const Pattern<"count">& words_of, const ToldCount& told) {
            if (told.count > 0) lines.push_back(fill(words_of, {count_text(words(), told)}));
        };
        line(words().in_foremen, account_.members_foremen);
        line(words().in_managers, account_.members_managers);
        line(words().in_coaches, account_.members_coaches);
        line(words().in_others, account_.members_others);
        return lines;
    }
    bool has_opinions() const {
        return std::ranges::any_of(account_.means, [](const auto& mean) { return mean.has_value(); });
    }
    std::string opinions_text() const {
        if (!has_opinions()) return std::string(words().opinions_none);
        std::string text;
        for (std::size_t at = 0; at < account_.means.size(); ++at) {
            if (!account_.means[at]) continue;
            text += (text.empty() ? "" : "; ") +
                    std::string(words().statements[static_cast<std::size_t>(account_statements[at])]) + ' ' +
                    one_decimal(words(), account_.means[at]->tenths);
        }
        return text + " (" + fill(words().opinions_answers, {std::to_string(account_.forms)}) + ")";
    }

    void write_triads() {
        add(SheetPart::strand, {"2", std::string(words().strand_triads)});
        add(triad_figure(), std::string(words().triads_name));
        if (account_.percent_two_contacts())
            add(SheetPart::number, {percent_text(account_.percent_two_contacts()), {}});
        add(SheetPart::note, {contacts_text() + ' ' + before_text()});
        add(SheetPart::number,
            {count_text(words(), account_.open_corners), std::string(words().triads_have_open_corner)});
        add(SheetPart::column, {});
        add(SheetPart::heading, {intervisie_title(), {}});
        if (account_.groups > 0) {
            add(sessions_figure(), std::to_string(account_.sessions_held) + "/" +
                                       std::to_string(account_.sessions_planned) + ' ' +
                                       std::string(words().sessions_word));
            add(SheetPart::list, member_lines());
        }
        add(SheetPart::heading, {std::string(words().opinions_title), {}});
        if (!has_opinions()) {
            add(SheetPart::note, {std::string(words().opinions_none)});
            return;
        }
        std::vector<std::string> cells{"2", std::string(words().column_what), std::string(words().column_now)};
        for (std::size_t at = 0; at < account_.means.size(); ++at) {
            cells.emplace_back(words().statements[static_cast<std::size_t>(account_statements[at])]);
            cells.push_back(account_.means[at] ? one_decimal(words(), account_.means[at]->tenths) : std::string("–"));
        }
        add(SheetPart::table, std::move(cells));
        add(SheetPart::note, {fill(words().opinions_answers, {std::to_string(account_.forms)})});
    }

    // --- het managementteam

    std::string cells_text() const {
        return fill(words().account_of, {std::to_string(account_.cells_written), std::to_string(account_.cells)});
    }
    std::string without_excellent_text() const {
        return account_.without_excellent == 0
                   ? std::string()
                   : count_in(words().one_without_target, words().many_without_target, account_.without_excellent);
    }
    std::string row_title(CardStep step) const {
        return fill(words().cells_row, {words().card_steps_small[step], std::to_string(account_.day->year(step))});
    }
    Picture cells_figure() const {
        constexpr float row = 23, names = 140;
        Picture picture;
        if (!account_.day) {
            picture.bounds = {{0, 0}, {figure_width, 1}};
            return picture;
        }
        const auto count = std::max<std::size_t>(account_.business_units.size(), 1);
        const float wide = std::min(36.0F, (figure_width - names) / static_cast<float>(count));
        float y = 0;
        for (const CardStep step : all_card_steps) {
            append_text(picture, {0, y + 16}, row_title(step), 14, Weight::regular, Ink::ink);
            float x = names;
            for (const UnitId& unit : account_.business_units) {
                const MtCard* card = find_card(*account_.day, unit);
                const bool is_written = card && !card->sentence(step).empty();
                append_rect(picture, {{x + 1, y + 3}, {x + wide - 4, y + 18}}, 5, is_written ? Fill{Ink::ink} : Fill{},
                            {Ink::ink, 1.5F, is_written ? Dash::none : Dash::open});
                x += wide;
            }
            y += row;
        }
        picture.bounds = {{0, 0}, {figure_width, y}};
        return picture;
    }
    std::string target_of(const AccountMeasure& row) const {
        if (!row.target) return "–";
        const std::string value = percent_text(*row.target / 10);
        return row.direction == Direction::down ? fill(words().below_value, {value}) : value;
    }
    void write_cards() {
        add(SheetPart::strand, {"3", std::string(words().strand_mt)});
        if (account_.day) {
            add(SheetPart::number, {cells_text(), std::string(words().cells_filled)});
            add(cells_figure(), std::string(words().cells_name) + ": " + cells_text());
            add(SheetPart::note, {std::string(words().cells_explained) + ' ' + without_excellent_text()});
        } else {
            add(SheetPart::note, {std::string(words().cells_no_day)});
        }
        add(SheetPart::column, {});
        add(SheetPart::heading, {std::string(words().measures_title), {}});
        std::vector<std::string> cells{"4"};
        for (const Word head : {words().column_what, words().column_before, words().column_now, words().column_target})
            cells.emplace_back(head);
        for (const AccountMeasure& row : account_.measures) {
            cells.emplace_back(words().measures[row.measure]);
            cells.push_back(percent_text(row.before));
            cells.push_back(percent_text(row.now));
            cells.push_back(target_of(row));
        }
        add(SheetPart::table, std::move(cells));
        add(SheetPart::note, {std::string(words().measures_no_person)});
    }

    // What is not good yet stands on the page as well.
    std::vector<std::string> not_yet() const {
        std::vector<std::string> lines;
        const auto line = [&](const Pattern<"count">& words_of, const ToldCount& told) {
            if (told.count > 0) lines.push_back(fill(words_of, {count_text(words(), told)}));
        };
        line(words().not_yet_untrained, account_.untrained);
        line(words().not_yet_contacts, account_.other_contacts);
        line(words().not_yet_open, account_.open_corners);
        line(words().not_yet_cells, {account_.cells - account_.cells_written});
        line(words().not_yet_stale, {account_.stale_indicators});
        if (lines.empty()) lines.emplace_back(words().not_yet_nothing);
        return lines;
    }

    // --- the longer form

    std::vector<AccountOfUnit> shown_units() const {
        std::vector<AccountOfUnit> shown;
        for (const AccountOfUnit& unit : account_.units) {
            const bool has_any = unit.triads.count + unit.foremen.count + unit.certificates.count > 0;
            if (unit.unit || has_any) shown.push_back(unit);
        }
        return shown;
    }
    std::array<Word, 5> unit_heads() const {
        return {words().account_column_triads, words().column_two_contacts, words().column_foremen,
                words().column_ready, words().column_certificates};
    }
    std::array<std::string, 5> unit_cells(const AccountOfUnit& unit) const {
        return {count_text(words(), unit.triads), count_text(words(), unit.two_contacts),
                count_text(words(), unit.foremen), count_text(words(), unit.trained),
                count_text(words(), unit.certificates)};
    }

    void write_units() {
        const std::vector<AccountOfUnit> units = shown_units();
        for (std::size_t first = 0; first < units.size(); first += units_on_page) {
            begin_sheet();
            add(SheetPart::title, {std::string(words().account_units_title), {}});
            std::vector<std::string> cells{"6", std::string(words().account_column_unit)};
            for (const Word head : unit_heads()) cells.emplace_back(head);
            for (std::size_t at = first; at < std::min(first + units_on_page, units.size()); ++at) {
                cells.push_back(name_of(units[at].unit));
                for (std::string& cell : unit_cells(units[at])) cells.push_back(std::move(cell));
            }
            add(SheetPart::table, std::move(cells));
            end_sheet();
        }
        if (!account_.day) return;
        for (std::size_t first = 0; first < account_.business_units.size(); first += cards_on_page) {
            begin_sheet();
            add(SheetPart::title, {std::string(words().strand_mt), long_date(words(), account_.day->date)});
            std::vector<std::string> cells{"4", std::string(words().account_column_unit)};
            for (const CardStep step : all_card_steps) cells.push_back(row_title(step));
            for (std::size_t at = first; at < std::min(first + cards_on_page, account_.business_units.size()); ++at) {
                const UnitId& unit = account_.business_units[at];
                const MtCard* card = find_card(*account_.day, unit);
                cells.push_back(name_of(unit));
                for (const CardStep step : all_card_steps) {
                    const bool is_written = card && !card->sentence(step).empty();
                    cells.emplace_back(is_written ? card->sentence(step) : std::string(words().unit_nothing_written));
                }
            }
            add(SheetPart::table, std::move(cells));
            end_sheet();
        }
    }

    const AccountView& view_;
    const Account& account_;
    std::vector<SheetLine> lines_;
};

}  // namespace

std::vector<std::string> account_answer(const AccountView& view) {
    const Words& words = view.words;
    const Account& account = view.account;
    std::vector<std::string> sentences{std::string(words.account_goes_on)};
    const std::optional<int> trained = account.percent_trained(), contacts = account.percent_two_contacts();
    sentences.push_back(trained ? fill(words.account_trained, {std::to_string(*trained)})
                                : std::string(words.account_trained_hidden));
    sentences.push_back(contacts ? fill(words.account_contacts, {std::to_string(*contacts)})
                                 : std::string(words.account_contacts_hidden));
    sentences.push_back(account.sessions_planned > 0
                            ? fill(words.account_sessions,
                                   {std::to_string(account.sessions_held), std::to_string(account.sessions_planned)})
                            : std::string(words.account_no_sessions));
    return sentences;
}

std::vector<SheetLine> account_sheets(const AccountView& view) { return AccountWriting(view).write(); }

std::string account_letter(const AccountView& view) { return AccountWriting(view).letter(); }

Picture account_picture(const AccountView& view) { return AccountWriting(view).picture(); }

}  // namespace driehoek
