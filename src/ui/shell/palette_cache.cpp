#include "ui/shell/palette_cache.hpp"

#include <algorithm>
#include <array>

#include "base/search.hpp"
#include "base/text.hpp"
#include "model/rules.hpp"
#include "ui/places/data/organisations.hpp"
#include "ui/shared/views.hpp"
#include "ui/shell/actions.hpp"

namespace driehoek::ui {
namespace {

using ItemKind = PaletteItem::Kind;

constexpr std::size_t rows_for_each = 3;  // of a section, before another one gets more
constexpr std::size_t most_of_one = 12;

class Collector {
public:
    Collector(const ViewContext& view, std::vector<PaletteItem>& items) : view_(view), items_(items) {}

    void collect() {
        items_.clear();
        add_commands();
        add_people();
        add_codes();
        for (std::size_t index = 0; index < view_.words.term_questions.size(); ++index)
            add(ItemKind::term, index, std::string(view_.words.term_questions[index]), {});
    }

private:
    void add(ItemKind kind, std::size_t index, std::string title, std::string detail) {
        std::string text = folded(detail.empty() ? title : title + ' ' + detail);
        items_.push_back({kind, index, std::move(title), std::move(detail), std::move(text)});
        PaletteItem& item = items_.back();
        item.recent_key = std::to_string(static_cast<int>(item.section())) + item.title;
    }

    void add_commands() {
        const std::vector<Finding>& findings = view_.derived.findings;
        for (std::size_t index = 0; index < findings.size(); ++index) {
            const Finding& finding = findings[index];
            const Triad* triad = finding.rule == Rule::corner_is_open && finding.corner
                                     ? find_triad(view_.organisation, finding.triad)
                                     : nullptr;
            if (!triad) continue;
            add(ItemKind::open_corner, index,
                fill(view_.words.choose_for,
                     {name_of(view_.words, *finding.corner, triad->type), view_.code_of(*triad)}),
                std::string(view_.words.open_corner_short));
        }
        const std::vector<Action> all = actions();
        for (std::size_t index = 0; index < all.size(); ++index) {
            const Action& action = all[index];
            if (action.kind != ActionKind::open_palette && is_enabled(view_, action.kind))
                add(ItemKind::action, index, title_of(view_, action), {});
        }
        add_organisations();
    }

    // The others in this browser.
    void add_organisations() {
        const std::vector<OrganisationEntry> entries = organisations_of(view_);
        for (std::size_t index = 0; index < entries.size(); ++index) {
            const OrganisationEntry& entry = entries[index];
            if (entry.id == view_.status.organisation) continue;
            const Pattern<"name">& title =
                entry.is_removed ? view_.words.organisation_restore : view_.words.organisation_open;
            add(ItemKind::organisation, index, fill(title, {entry.name}),
                std::string(entry.is_sample ? view_.words.sample_mark : Word()));
        }
    }

    std::size_t place_of_person(const PersonId& id) const {
        const std::vector<Person>& people = *view_.organisation.people;
        return static_cast<std::size_t>(std::ranges::lower_bound(people, id, {}, &Person::id) - people.begin());
    }

    void add_people() {
        const std::vector<Person>& people = *view_.organisation.people;
        std::vector<int> counts(people.size() + 1);
        std::vector<int> loads(people.size() + 1, -1);
        for (const TriadId& id : view_.derived.active) {
            const Triad& triad = *find_triad(view_.organisation, id);
            for (const Corner corner : {Corner::lead, Corner::job_coach})
                ++counts[place_of_person(triad.person_at(corner))];
        }
        for (const Finding& finding : view_.derived.findings) {
            const bool is_load = finding.rule >= Rule::job_coach_is_busy && finding.rule <= Rule::foreman_is_very_busy;
            if (is_load) loads[place_of_person(finding.person)] = static_cast<int>(finding.rule);
        }
        for (std::size_t index = 0; index < people.size(); ++index) {
            const Person& person = people[index];
            if (person.functions.empty()) continue;
            std::string detail(name_of(view_.words, person.functions.front()));
            if (counts[index] > 0) detail += ", " + triad_count(view_.words, counts[index]);
            if (loads[index] >= 0)
                detail += ", " + with_small_letter(label_of(view_.words, {.rule = static_cast<Rule>(loads[index])}));
            add(ItemKind::person, index, view_.name_of(person.id), std::move(detail));
        }
    }

    // The 3-hoeken, and whoever has a code but no 3-hoek.
    void add_codes() {
        const std::vector<Person>& people = *view_.organisation.people;
        std::vector<int> is_third(people.size() + 1);
        const std::vector<Triad>& triads = *view_.organisation.triads;
        for (std::size_t index = 0; index < triads.size(); ++index) {
            const Triad& triad = triads[index];
            const bool is_planned = triad.begins_after(view_.today);
            if (!is_planned && !triad.is_active_on(view_.today)) continue;
            is_third[place_of_person(triad.person_at(Corner::third))] = 1;
            add(ItemKind::triad, index, fill(view_.words.triad_heading, {view_.code_of(triad)}),
                is_planned ? fill(view_.words.begins_on, {long_date(view_.words, *triad.begin)})
                           : std::string(name_of(view_.words, triad.type)));
        }
        for (std::size_t index = 0; index < people.size(); ++index) {
            if (people[index].functions.empty() && is_third[index] == 0)
                add(ItemKind::code, index, view_.name_of(people[index].id), std::string(view_.words.person_no_triads));
        }
    }

    const ViewContext& view_;
    std::vector<PaletteItem>& items_;
};

// The best of each section, as numbers: how good, how recent, and which item.
using Ranked = std::array<std::vector<std::uint64_t>, palette_section_count>;

void rank(std::vector<std::uint64_t>& best, std::uint64_t score) {
    if (best.size() == most_of_one && score >= best.back()) return;
    if (best.size() == most_of_one) best.pop_back();
    best.insert(std::ranges::lower_bound(best, score), score);
}

Ranked rank_items(const PaletteCache& cache, const std::vector<std::string>& recent, const Query& query,
                  bool forgives) {
    Ranked ranked;
    for (std::size_t index = 0; index < cache.items.size(); ++index) {
        const PaletteItem& item = cache.items[index];
        const std::optional<int> cost = query.cost_in(item.folded, forgives);
        if (!cost) continue;
        const auto place = std::ranges::find(recent, item.recent_key);
        const bool is_asked_for = !query.is_empty() || item.section() == PaletteSection::commands;
        if (!is_asked_for && place == recent.end()) continue;  // too many to show unasked
        const auto since = static_cast<std::uint64_t>(place - recent.begin());
        rank(ranked[static_cast<std::size_t>(item.section())],
             static_cast<std::uint64_t>(*cost) << 48U | since << 32U | index);
    }
    return ranked;
}

bool is_empty(const Ranked& ranked) {
    return std::ranges::all_of(ranked, [](const std::vector<std::uint64_t>& best) { return best.empty(); });
}

// Each section gets some rows; those that are left go to the first that have more.
std::vector<std::size_t> choose_rows(const Ranked& ranked, std::size_t rows) {
    std::array<std::size_t, palette_section_count> given{};
    for (const std::size_t most : {rows_for_each, most_of_one}) {
        for (std::size_t section = 0; section < ranked.size(); ++section) {
            const std::size_t more = std::min(std::min(ranked[section].size(), most) - given[section], rows);
            given[section] += more;
            rows -= more;
        }
    }
    std::vector<std::size_t> chosen;
    for (std::size_t section = 0; section < ranked.size(); ++section) {
        for (std::size_t row = 0; row < given[section]; ++row)
            chosen.push_back(static_cast<std::size_t>(ranked[section][row] & 0xFFFFFFFFU));
    }
    return chosen;
}

// The organisations in this browser, as far as their items say.
std::vector<std::string> organisation_items(const ViewContext& view) {
    std::vector<std::string> items;
    for (const OrganisationEntry& entry : organisations_of(view))
        items.push_back(entry.id + ' ' + entry.name + (entry.is_removed ? '-' : '+'));
    return items;
}

}  // namespace

PaletteSection PaletteItem::section() const {
    switch (kind) {
        case ItemKind::action:
        case ItemKind::organisation:
        case ItemKind::open_corner: return PaletteSection::commands;
        case ItemKind::person: return PaletteSection::people;
        case ItemKind::code:
        case ItemKind::triad: return PaletteSection::codes;
        case ItemKind::term: break;
    }
    return PaletteSection::terms;
}

const PaletteCache& palette_for(const ViewContext& view, std::string_view query, std::size_t rows) {
    PaletteCache& cache = view.own<PaletteCache>();
    const PageStatus& status = view.status;
    const std::vector<bool> flags{status.can_undo, status.can_redo, view.shows_list(), status.letters_are_off};
    if (cache.collected.is_stale(view.shown(), status.scale, flags, organisation_items(view))) {
        Collector(view, cache.items).collect();
        cache.answered.forget();
    }
    if (!cache.answered.is_stale(rows, std::string(query))) return cache;
    const Query typed(query);
    Ranked ranked = rank_items(cache, view.state.recent, typed, false);
    // Guesses only when nothing is what was typed.
    if (is_empty(ranked)) ranked = rank_items(cache, view.state.recent, typed, true);
    cache.shown = choose_rows(ranked, rows);
    return cache;
}

}  // namespace driehoek::ui
