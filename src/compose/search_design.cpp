#include "compose/search_design.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace driehoek::compose {
namespace {

constexpr int largest_table = 256;  // of a field that is no prime

// An additive group: numbers written in mixed digits, added digit by digit without carrying.
struct Digits {
    std::vector<int> bases;

    int add(int one, int other) const { return combine(one, other, 1); }
    int subtract(int one, int other) const { return combine(one, other, -1); }

private:
    int combine(int one, int other, int sign) const {
        int sum = 0;
        int place = 1;
        for (const int base : bases) {
            sum += place * (((one % base + sign * (other % base)) % base + base) % base);
            one /= base;
            other /= base;
            place *= base;
        }
        return sum;
    }
};

struct PrimePower {
    int prime = 0;  // 0: the number is no prime power
    int exponent = 0;
};

PrimePower prime_power_of(int number) {
    PrimePower power;
    for (int prime = 2; prime <= number; ++prime) {
        if (number % prime != 0) continue;
        for (power.prime = prime; number % prime == 0; number /= prime) ++power.exponent;
        return number == 1 ? power : PrimePower{};
    }
    return power;
}

// Multiplication in a field of prime ^ exponent numbers, by the powers of x modulo a polynomial of which x is a generator.
class Field {
public:
    Field(PrimePower power, int size) : power_(power), size_(size) {
        if (power.exponent == 1) return;
        for (int polynomial = 1; polynomial < size && !try_polynomial(polynomial); ++polynomial) {
        }
    }
    int multiply(int one, int other) const {
        if (power_.exponent == 1) return static_cast<int>(static_cast<std::int64_t>(one) * other % size_);
        if (one == 0 || other == 0) return 0;
        const int log = logs_[static_cast<std::size_t>(one)] + logs_[static_cast<std::size_t>(other)];
        return powers_[static_cast<std::size_t>(log % (size_ - 1))];
    }

private:
    // x ^ exponent = minus the polynomial of lower terms, whose digits these are.
    bool try_polynomial(int polynomial) {
        powers_.assign(1, 1);
        logs_.assign(static_cast<std::size_t>(size_), -1);
        logs_[1] = 0;
        const int top = size_ / power_.prime;
        const Digits digits{std::vector(static_cast<std::size_t>(power_.exponent), power_.prime)};
        for (int log = 1; log < size_ - 1; ++log) {
            const int last = powers_.back();
            int next = last % top * power_.prime;
            for (int times = last / top; times > 0; --times) next = digits.subtract(next, polynomial);
            if (next == 0 || logs_[static_cast<std::size_t>(next)] >= 0) return false;
            logs_[static_cast<std::size_t>(next)] = log;
            powers_.push_back(next);
        }
        return true;
    }

    PrimePower power_;
    int size_;
    std::vector<int> powers_{};
    std::vector<int> logs_{};
};

using Shifts = std::vector<std::vector<int>>;  // [sitting][column]

Shifts shifts_of_field(PrimePower power, int groups, int columns, int sittings) {
    const Field field(power, groups);
    Shifts shifts;
    for (int sitting = 0; sitting < std::min(groups, sittings); ++sitting) {
        std::vector<int>& row = shifts.emplace_back();
        for (int column = 0; column < columns; ++column) row.push_back(field.multiply(sitting, column));
    }
    return shifts;
}

// Finds shifts column by column: between any two sittings no two columns may be shifted alike.
class ShiftSearch {
public:
    ShiftSearch(const Digits& digits, int groups, int columns, int sittings, Random& random)
        : digits_(digits), groups_(groups), columns_(columns), sittings_(sittings), random_(random) {
        shifts_.assign(static_cast<std::size_t>(sittings), std::vector<int>(static_cast<std::size_t>(columns)));
        is_used_.resize(at(sittings, 0, 0, sittings));
        order_.resize(at(columns, 0, 0, sittings));
    }

    // The first sitting is not shifted at all.
    bool find(std::int64_t effort) {
        effort_ = effort;
        return fill(0, 1);
    }
    Shifts take() { return std::move(shifts_); }

private:
    // The place of [row][sitting][number] in a table with `sittings` by groups_ numbers a row.
    std::size_t at(int row, int sitting, int number, int sittings) const {
        const auto wide = static_cast<std::size_t>(row) * static_cast<std::size_t>(sittings);
        return (wide + static_cast<std::size_t>(sitting)) * static_cast<std::size_t>(groups_) +
               static_cast<std::size_t>(number);
    }
    std::uint8_t& used(int one, int other, int difference) { return is_used_[at(one, other, difference, sittings_)]; }
    int& shift(int sitting, int column) {
        return shifts_[static_cast<std::size_t>(sitting)][static_cast<std::size_t>(column)];
    }
    bool may_shift(int sitting, int column, int by) {
        for (int other = 0; other < sitting; ++other) {
            if (used(other, sitting, digits_.subtract(by, shift(other, column)))) return false;
        }
        return true;
    }
    void mark(int sitting, int column, std::uint8_t is_used) {
        for (int other = 0; other < sitting; ++other) {
            used(other, sitting, digits_.subtract(shift(sitting, column), shift(other, column))) = is_used;
        }
    }
    bool fill(int column, int sitting) {
        if (column == columns_) return true;
        if (sitting == sittings_) return fill(column + 1, 1);
        int* order = &order_[at(column, sitting, 0, sittings_)];
        std::iota(order, order + groups_, 0);
        for (int left = groups_; left > 0; --left) {
            std::swap(order[left - 1], order[random_.below(left)]);
            if (--effort_ < 0) return false;
            if (!may_shift(sitting, column, order[left - 1])) continue;
            shift(sitting, column) = order[left - 1];
            mark(sitting, column, 1);
            if (fill(column, sitting + 1)) return true;
            mark(sitting, column, 0);
        }
        return false;
    }

    const Digits& digits_;
    int groups_;
    int columns_;
    int sittings_;
    Random& random_;
    Shifts shifts_{};
    std::vector<std::uint8_t> is_used_{};
    std::vector<int> order_{};
    std::int64_t effort_ = 0;
};

Shifts shifts_by_search(const Digits& digits, int groups, int columns, int sittings, Random& random) {
    constexpr int tries = 12;
    constexpr std::int64_t effort = 20'000;
    for (int asked = std::min(sittings, groups); asked > 1; --asked) {
        for (int attempt = 0; attempt < tries; ++attempt) {
            ShiftSearch search(digits, groups, columns, asked, random);
            if (search.find(effort)) return search.take();
        }
    }
    return Shifts(1, std::vector<int>(static_cast<std::size_t>(columns)));
}

// After all shifts, the people of one column have not met yet: they can be a sitting of their own.
void add_sitting_of_columns(Design& design) {
    if (design.groups % design.columns != 0) return;
    std::vector<std::int32_t>& sitting = design.sittings.emplace_back();
    for (int column = 0; column < design.columns; ++column) {
        for (int row = 0; row < design.groups; ++row) {
            sitting.push_back(column * (design.groups / design.columns) + row / design.columns);
        }
    }
}

}  // namespace

Design design_of(int groups, int columns, int sittings, Random& random) {
    Design design{.groups = groups, .columns = columns};
    if (columns > groups || groups < 2 || columns < 1) return design;
    const PrimePower power = prime_power_of(groups);
    const bool is_field = power.prime > 0 && (power.exponent == 1 || groups <= largest_table);
    Digits digits{{groups}};
    if (is_field) digits.bases.assign(static_cast<std::size_t>(power.exponent), power.prime);
    if (!is_field && groups % 4 == 0) digits.bases = {2, groups / 2};
    const Shifts shifts = is_field ? shifts_of_field(power, groups, columns, sittings)
                                   : shifts_by_search(digits, groups, columns, sittings, random);
    for (const std::vector<int>& row : shifts) {
        std::vector<std::int32_t>& sitting = design.sittings.emplace_back();
        for (int column = 0; column < columns; ++column) {
            for (int place = 0; place < groups; ++place) {
                sitting.push_back(digits.add(place, row[static_cast<std::size_t>(column)]));
            }
        }
    }
    if (static_cast<int>(design.sittings.size()) < sittings) add_sitting_of_columns(design);
    return design;
}

}  // namespace driehoek::compose
