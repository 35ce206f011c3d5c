// How long something takes, told in one line.
#pragma once
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

namespace driehoek {

// Median and largest of several runs, in milliseconds.
inline void report(const char* what, int runs, const std::function<void()>& run) {
    std::vector<double> times;
    for (int count = 0; count < runs; ++count) {
        const auto begin = std::chrono::steady_clock::now();
        run();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(times);
    std::printf("%-52s median %8.3f ms   worst %8.3f ms   (%d runs)\n", what, times[times.size() / 2], times.back(),
                runs);
}

}  // namespace driehoek
