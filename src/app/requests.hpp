// What was asked of the machine, each with what is done when the reply comes.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "platform/platform.hpp"

namespace driehoek::app {

class Requests {
public:
    using Then = std::function<void(const platform::Reply&)>;

    explicit Requests(platform::Platform& platform) : platform_(platform) {}

    void ask(platform::Request request, std::vector<std::string> parts, Then then) {
        pending_.emplace(platform_.start(request, std::move(parts)), std::move(then));
    }
    // True when the reply was to one of these.
    bool take_reply(const platform::Reply& reply) {
        const auto found = pending_.find(reply.ticket);
        if (found == pending_.end()) return false;
        const Then then = std::move(found->second);
        pending_.erase(found);
        if (then) then(reply);
        return true;
    }

private:
    platform::Platform& platform_;
    std::map<platform::Ticket, Then> pending_;
};

}  // namespace driehoek::app
