// Numbers that are told together: each as part of a sum, and where the told one goes.
#pragma once
#include <vector>

#include "derive/small_numbers.hpp"

namespace driehoek {

class CountSums {
public:
    int new_sum() { return sums_++; }
    // What leads away from one sum to another. Without a place it is not told anywhere, and cannot be worked out either.
    void add(int from, int to, int count, ToldCount* place, bool stays_told = false, int share_of = 0) {
        counts_.push_back({from, to, count, place != nullptr, stays_told, share_of});
        places_.push_back(place);
    }
    void tell(int smallest) const {
        const std::vector<ToldCount> told = told_counts(counts_, smallest);
        for (std::size_t at = 0; at < told.size(); ++at) {
            if (places_[at]) *places_[at] = told[at];
        }
    }

private:
    int sums_ = 0;
    std::vector<SumCount> counts_;
    std::vector<ToldCount*> places_;
};

}  // namespace driehoek
