// Beginning to compose on the page, for the tests of what comes then.
#pragma once
#include "support/headless_page.hpp"

namespace driehoek::test {

// In the view of the rounds: one more, as the dialog proposes it.
void add_round(HeadlessPage& page);

// The sample with a new round of three groups in which nobody sits yet.
void start_round(HeadlessPage& page);

}  // namespace driehoek::test
