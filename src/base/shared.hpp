// A value that copies cheaply: copies share one immutable object until one of them is edited.
// The document keeps hundreds of past organisations; without sharing each would cost a full copy.
#pragma once
#include <memory>
#include <utility>

namespace driehoek {

template <class Value>
class Shared {
public:
    Shared() : value_(std::make_shared<Value>()) {}
    Shared(Value value) : value_(std::make_shared<Value>(std::move(value))) {}

    const Value& operator*() const { return *value_; }
    const Value* operator->() const { return value_.get(); }

    // The only way to change it. Copies first when somebody else holds the same object.
    Value& edit() {
        if (value_.use_count() > 1) value_ = std::make_shared<Value>(std::as_const(*value_));
        return *value_;
    }

    // True when nothing can differ, without comparing contents.
    bool is_same_object(const Shared& other) const { return value_ == other.value_; }

    friend bool operator==(const Shared& one, const Shared& other) {
        return one.value_ == other.value_ || *one.value_ == *other.value_;
    }

private:
    std::shared_ptr<Value> value_;
};

}  // namespace driehoek
