// The name list while it is open: unsealed with a password, sealed again after each change, kept apart from the organisation.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/read_fault.hpp"
#include "derive/names.hpp"
#include "platform/platform.hpp"

namespace driehoek::app {

class NameVault {
public:
    enum class Outcome : std::uint8_t { opened, wrong_password, not_a_list, storage_failed };

    NameVault(platform::Platform& platform, Names& names) : platform_(platform), names_(names) {}

    // Looks for the sealed list of this document in the browser's storage. Another document: what was open is closed.
    void use(const std::string& document);
    // A list from a file; opened with the next password, and then kept on this device.
    void take_file(std::string sealed) { file_ = std::move(sealed); }
    bool has_file() const { return !file_.empty(); }
    bool has_kept() const { return !kept_.empty(); }
    const std::string& sealed() const { return kept_; }

    void unseal(std::string password, std::function<void(Outcome)> then);
    void create(std::string password);
    void set_name(const std::string& code, const std::string& name, std::int64_t now);
    // Forgets the names and the password; what is sealed stays.
    void close();
    // Removes the sealed list from this device.
    void forget();

    // Seals and keeps what changed, after a moment of quiet.
    void keep_when_due(std::int64_t now);
    void keep_now();
    int milliseconds_until_due(std::int64_t now) const;
    bool is_keeping() const { return ticket_ || keep_ticket_; }
    bool is_kept() const { return !changed_at_ && !ticket_ && !keep_ticket_; }
    bool has_failed() const { return has_failed_; }
    // What is wrong inside the list that was opened last, when that is known.
    const std::optional<ReadFault>& fault() const { return fault_; }
    void retry();
    bool take_reply(const platform::Reply& reply);

private:
    void seal();
    void take_unsealed(const platform::Reply& reply);

    platform::Platform& platform_;
    Names& names_;
    std::string document_, kept_, file_, password_, tried_;
    std::optional<std::int64_t> changed_at_;
    std::optional<platform::Ticket> load_ticket_, ticket_, keep_ticket_, unseal_ticket_;
    std::function<void(Outcome)> then_;
    std::optional<ReadFault> fault_;
    bool has_failed_ = false;
};

}  // namespace driehoek::app
