// Asks the machine's composer for proposals and follows what it reports. It changes no document: the user does, with a command.
#pragma once
#include <cstdint>
#include <optional>

#include "platform/platform.hpp"
#include "ui/shared/proposal_view.hpp"

namespace driehoek::app {

class Composing {
public:
    explicit Composing(platform::Platform& platform) : platform_(platform) {}

    // A proposal may be asked for soon.
    void prepare() { platform_.start(platform::Request::prepare_composer, {}); }
    // Begins; what went on before ends. Of the same problem the proposals that are there count as known.
    void start(const Organisation& organisation, const Round& round, Date today, std::int32_t seed);
    // The round as it is, made legal with the fewest people moved.
    void mend(const Organisation& organisation, const Round& round, Date today);
    // The best so far stays on the screen.
    void stop();
    // Nothing is proposed any more.
    void close();
    // After the document changed: a search for something that is no longer asked for begins again, or ends.
    void follow(const Organisation& organisation, Date today);
    // True when the reply was about a proposal.
    bool take_reply(const platform::Reply& reply, const Organisation& organisation);

    const ui::ProposalView& view() const { return view_; }

private:
    void begin(const Round& round, compose::Built built, compose::Order order);
    bool take_report(const std::string& bytes, const Organisation& organisation);

    platform::Platform& platform_;
    ui::ProposalView view_;
    std::optional<platform::Ticket> ticket_;
    std::int32_t runs_ = 0;
    std::uint64_t versions_ = 0;
};

}  // namespace driehoek::app
