#include "derive/generate_parts.hpp"

#include <numeric>

namespace driehoek::generating {
namespace {

constexpr std::array<std::string_view, 47> first_names{
    "Aisha",  "Anouk", "Arjen", "Bas",   "Berend", "Carlijn", "Cem",   "Dewi",   "Dirk", "Elif",   "Emma",   "Esra",
    "Femke",  "Floor", "Gerda", "Hakim", "Hanna",  "Henk",    "Ilse",  "Imran",  "Iris", "Jasper", "Jeroen", "Joke",
    "Karim",  "Koen",  "Lieke", "Loes",  "Luuk",   "Maaike",  "Marek", "Mehmet", "Nina", "Noor",   "Otto",   "Petra",
    "Rachid", "Riet",  "Roel",  "Sanne", "Selma",  "Stijn",   "Tara",  "Thijs",  "Wim",  "Yusuf",  "Zoë"};

constexpr std::array<std::string_view, 30> grows{
    "Appel", "Berken",  "Brem",  "Distel", "Doorn", "Duin",  "Elzen",    "Gagel",  "Hazel",  "Heide",
    "Iepen", "Klaver",  "Koren", "Lelie",  "Linde", "Maan",  "Meidoorn", "Mos",    "Nevel",  "Regen",
    "Riet",  "Sterren", "Tarwe", "Varen",  "Vlas",  "Vlier", "Water",    "Wilgen", "Wolken", "Zand"};

constexpr std::array<std::string_view, 16> stands{"beek",  "bloem",   "dauw",  "gaarde", "gloed", "hart",
                                                  "kreek", "kroon",   "lucht", "maat",   "oever", "spiegel",
                                                  "tak",   "vlinder", "wende", "zicht"};

}  // namespace

FictitiousNames::FictitiousNames(Dice& dice) : order_(grows.size() * stands.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    dice.shuffle(order_);
    first_name_ = dice.below(first_names.size());
}

std::string FictitiousNames::next() {
    const std::size_t surname = order_[used_++ % order_.size()];
    std::string name(first_names[first_name_++ % first_names.size()]);
    name += ' ';
    name += grows[surname / stands.size()];
    name += stands[surname % stands.size()];
    return name;
}

std::string numbered(std::string_view prefix, std::size_t number, std::size_t width) {
    const std::string digits = std::to_string(number);
    std::string text(prefix);
    if (digits.size() < width) text.append(width - digits.size(), '0');
    return text + digits;
}

}  // namespace driehoek::generating
