#include "derive/retention.hpp"

#include <algorithm>
#include <utility>

#include "base/order.hpp"

namespace driehoek {

RetentionReport retention_report(const Organisation& organisation, Date today) {
    RetentionReport report;
    for (std::size_t kind = 0; kind < report.kinds.size(); ++kind)
        report.kinds[kind].months = organisation.settings.retention.months[kind];
    Cleaning cleaning = clean(organisation, today);
    report.gone = std::move(cleaning.gone);
    report.waiting = std::move(cleaning.waiting);
    const auto by_kind_and_day = [](const DueRecord& record) { return std::pair(record.kind, record.ended); };
    sort_by(report.gone, by_kind_and_day);
    sort_by(report.waiting, by_kind_and_day);
    for (const DueRecord& record : report.gone) {
        RetentionOfKind& kind = report.kinds[static_cast<std::size_t>(record.kind)];
        ++kind.due;
        if (!kind.oldest) kind.oldest = record.ended;
    }
    for (const DueRecord& record : report.waiting) ++report.kinds[static_cast<std::size_t>(record.kind)].waiting;
    return report;
}

}  // namespace driehoek
