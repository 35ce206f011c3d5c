// Any bytes: a fault, or an organisation that reads back the same from what is written.
//   cmake --preset native -B build/fuzz -DDRIEHOEK_FUZZ=ON && cmake --build build/fuzz --target fuzz_read_organisation
//   tools/fuzz 60 read_organisation
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "io/json.hpp"

using namespace driehoek;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto names = io::read_name_list(text)) {
        if (io::read_name_list(io::write_name_list(*names)) != names) std::abort();
    }
    const Result<Organisation, ReadFault> read = io::read_organisation(text);
    if (!read) {
        // Every fault names one place, or none; a list of what it may say would be the reader again.
        const ReadFault& fault = read.error();
        if (fault.line > 0 && !fault.path.empty()) std::abort();
        if (fault.value.size() > 64) std::abort();
        return 0;
    }
    const std::string written = io::write_organisation(*read);
    const Result<Organisation, ReadFault> again = io::read_organisation(written);
    if (!again || *again != *read || io::write_organisation(*again) != written) std::abort();
    return 0;
}
