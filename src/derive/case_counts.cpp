#include "derive/case_counts.hpp"

#include <algorithm>

namespace driehoek {

CaseCounts count_cases(const Round& round) {
    CaseCounts counts;
    for (const IntervisieGroup& group : round.groups) {
        const int before = counts.cases;
        for (const Session& session : group.sessions) {
            for (const CaseTold& told : session.cases) {
                ++counts.cases;
                ++counts.themes[static_cast<std::size_t>(told.theme)];
                if (told.side) ++counts.sides[static_cast<std::size_t>(*told.side)];
            }
        }
        counts.groups += counts.cases > before ? 1 : 0;
    }
    return counts;
}

}  // namespace driehoek
