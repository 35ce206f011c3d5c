// What something kept was made from, so that it is made again when a part of that is another, and only then.
#pragma once
#include <optional>
#include <tuple>
#include <utility>

namespace driehoek::ui {

template <class... Parts>
class Memo {
public:
    // Whether what is kept has to be made again: asked before anything was made, or from something else than the last time.
    // From now on it counts as made from this.
    bool is_stale(Parts... parts) {
        std::tuple<Parts...> now(std::move(parts)...);
        if (parts_ == now) return false;
        parts_ = std::move(now);
        return true;
    }
    void forget() { parts_.reset(); }

private:
    std::optional<std::tuple<Parts...>> parts_;
};

}  // namespace driehoek::ui
