// Verantwoording (picture 14): every number on the page that answers a council, over a period, as it may be told. The page goes
// outside, so small numbers are hidden in an organisation of any size, with those that would give them away (P5).
// Nothing else of the organisation may stand there: no name, no code.
#pragma once
#include <array>
#include <optional>
#include <vector>

#include "derive/breakdown.hpp"
#include "derive/evaluation.hpp"
#include "derive/small_numbers.hpp"
#include "model/organisation.hpp"

namespace driehoek {

struct AccountPeriod {
    Date from{};
    Date until{};  // with this day
    Date today{};
    friend bool operator==(const AccountPeriod&, const AccountPeriod&) = default;
};
// The year up to today.
AccountPeriod usual_period(Date today);

struct AccountOfUnit {
    UnitId unit;  // none: without a bedrijfsonderdeel
    ToldCount triads{}, two_contacts{}, foremen{}, trained{}, certificates{};
    friend bool operator==(const AccountOfUnit&, const AccountOfUnit&) = default;
};

// In whole percent; none where it may not be told or was not known.
struct AccountMeasure {
    Measure measure{};
    std::optional<int> before{}, now{};
    std::optional<int> target{};  // that all indicators of it agree on, in tenths
    Direction direction{};
    friend bool operator==(const AccountMeasure&, const AccountMeasure&) = default;
};

// The statements that S1 speaks of (1.26 to 1.28).
inline constexpr std::array account_statements{Statement::composition, Statement::work_of_another,
                                               Statement::needing_each_other};

struct Account {
    AccountPeriod period{};
    // opleiding en praktijkleren
    ToldCount foremen{}, trained{}, untrained{};
    ToldCount registered{}, guiding{};  // of the trained: with SBB, and of those who guides somebody
    ToldCount certificates{};  // in the period
    // 3-hoek en intervisie
    ToldCount triads{}, two_contacts{}, other_contacts{}, open_corners{};
    int groups = 0;
    ToldCount members{}, members_foremen{}, members_managers{}, members_coaches{}, members_others{};
    int sessions_held = 0, sessions_planned = 0;  // of a group where all are as far, else of all groups together
    std::array<std::optional<StatementMean>, account_statements.size()> means{};
    int forms = 0;
    // the managementteam
    std::optional<MtDay> day{};  // the last one up to the end of the period
    std::vector<UnitId> business_units{};  // in the order of their names
    int cells_written = 0, cells = 0, without_excellent = 0;
    int stale_indicators = 0;
    std::array<AccountMeasure, 3> measures{};
    // per bedrijfsonderdeel, in the order of their names
    std::vector<AccountOfUnit> units{};

    // In whole percent; none where one of its numbers is hidden, or of fewer than ten.
    std::optional<int> percent_trained() const;
    std::optional<int> percent_two_contacts() const;
    bool has_hidden() const;
};
// `on_screen`: what the page tells of today. What it hides of a bedrijfsonderdeel is hidden here as well, as both may be read
// together.
Account account_of(const Organisation& organisation, const AccountPeriod& period, const Breakdown* on_screen = nullptr);

}  // namespace driehoek
