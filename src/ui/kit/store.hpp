// What a part of the page keeps from one frame to the next: one value of each type, made when it is first asked for. So a folder
// keeps what it has computed, and nobody else needs to know of it.
#pragma once
#include <map>
#include <memory>

namespace driehoek::ui {

class Store {
public:
    template <class Value>
    Value& get() {
        static char tag = 0;  // its address stands for the type
        std::shared_ptr<void>& slot = slots_[&tag];
        if (!slot) slot = std::make_shared<Value>();
        return *static_cast<Value*>(slot.get());
    }

private:
    std::map<const char*, std::shared_ptr<void>> slots_;
};

}  // namespace driehoek::ui
