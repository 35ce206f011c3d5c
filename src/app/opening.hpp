// An organisation that was asked for and is not there yet, and what waits for the one that is on screen.
#pragma once
#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>

namespace driehoek::app {

class Opening {
public:
    // Returns which it is: the answer to one that was asked for before comes too late.
    int begin(const std::string& id, std::int64_t now) {
        if (!is_under_way_) asked_at_ = now;
        is_under_way_ = true;
        asked_for_ = id;
        return ++count_;
    }
    bool is_last(int opening) const { return opening == count_; }
    void end() { is_under_way_ = false; }
    // Something else is on screen: what comes now is too late.
    void give_up() {
        ++count_;
        is_under_way_ = false;
    }
    bool is_under_way() const { return is_under_way_; }
    const std::string& asked_for() const { return asked_for_; }  // its id, or nothing

    // From then on the page shows what it can, and says that there is more to come.
    bool is_late(std::int64_t now) const { return now >= late_at(); }
    std::int64_t late_at() const { return asked_at_ + patience; }

    std::function<void()> after_keeping;  // what waits until everything on screen is kept
    std::string removed_here;  // the organisation that was on the screen when it was removed, of the last one removed

private:
    static constexpr std::int64_t patience = 2000;  // milliseconds that a page may be empty

    bool is_under_way_ = false;
    int count_ = 0;
    std::int64_t asked_at_ = 0;
    std::string asked_for_;
};

}  // namespace driehoek::app
