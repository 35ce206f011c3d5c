// Any steps behind a head that fits: a fault, or states that can be written. The checks are computed here, because
// no fuzzer finds a hash; what is behind them must hold by itself.
//   tools/fuzz 60 read_history
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "io/history_file.hpp"
#include "io/json.hpp"

using namespace driehoek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

Organisation small_organisation() {
    const auto read = io::read_organisation(R"({"format":"driehoek","version":1,"organisation":{"name":"n"},
"people":[{"id":"a"},{"id":"b"}],"triads":[{"id":"t","type":"a","seats":{"lead":{"person":"a"}}}]})");
    if (!read) std::abort();
    return *read;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Organisation organisation = small_organisation();
    static const std::string belongs = io::letters_of(hash_of(io::write_organisation(organisation)));
    std::string body = "\"belongs_to\":\"" + belongs + "\",";
    body.append(reinterpret_cast<const char*>(data), size) += '}';
    const std::string head = R"({"format":"driehoek-history","version":3,"check":")";
    const auto history = io::read_history(head + io::letters_of(hash_of(body)) + "\",\n" + body, organisation);
    if (!history) return 0;
    if (history->states.at(history->current).organisation != organisation) std::abort();
    const std::string written = io::write_history(history->states, history->current);
    if (!io::read_history(written, organisation)) std::abort();
    return 0;
}
