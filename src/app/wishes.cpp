// What the views sent: commands run as one step of the document, wishes go to whoever can fulfil them.
#include <algorithm>
#include <span>
#include <utility>

#include "app/parts.hpp"
#include "base/text.hpp"
#include "derive/generate.hpp"
#include "derive/sample_days.hpp"
#include "io/json.hpp"
#include "model/rules.hpp"
#include "ui/places/data/dialogs.hpp"

namespace driehoek::app {
namespace {

using platform::Reply;
using platform::Request;
using platform::Status;

constexpr std::int64_t toast_lasts = 10'000;  // milliseconds (DESIGN.md section 5)
constexpr std::uint64_t full_size_seed = 2022;

// What was made is what one looks at next, by the name that it got.
void select_what_was_made(ui::ViewState& state, const Deed& deed) {
    switch (deed.kind) {
        case DeedKind::triad_started:
            state.place = &ui::places::triads;
            return state.select({Subject::Kind::triad, deed.triad, {}, {}});
        case DeedKind::round_started: state.round = deed.round; return state.select_nothing();
        case DeedKind::member_joined:
        case DeedKind::member_replaced: return state.select({Subject::Kind::person, {}, deed.other, {}});
        default: return;
    }
}

// One function for each kind of wish.
template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

// What is there now gets a name to go back to before much of it changes at once; none for small things.
std::string_view restore_point_before(std::span<const Command> commands) {
    for (const Command& command : commands) {
        if (std::holds_alternative<FinaliseRound>(command)) return "finalise";
        if (std::holds_alternative<UseProposal>(command)) return "proposal";
        if (std::holds_alternative<ReopenRound>(command) || std::holds_alternative<RemoveRound>(command))
            return "round";
        if (const auto* read = std::get_if<ReadTable>(&command))
            return read->deed == DeedKind::table_read ? "import" : "people";
        if (std::holds_alternative<CleanUp>(command)) return "clean";
        if (std::holds_alternative<CarryOutScenario>(command)) return "scenario";
    }
    return {};
}

}  // namespace

void App::Parts::tell(std::string text, bool offers_undo, bool is_refusal) {
    mirror.announce(text, is_refusal);
    state.toast = ui::Toast{std::move(text), offers_undo, is_refusal, platform.now() + toast_lasts};
}

bool App::Parts::run_commands() {
    std::vector<Command> commands = std::exchange(outbox.commands, {});
    if (commands.empty() || !document) return true;
    wants_frame = true;
    if (!may_change()) {
        tell(std::string(words().fault_read_only_text), false, true);
        return false;
    }
    if (state.story && state.story->is_told()) {
        tell(std::string(words().story_only_looking), false, true);
        return false;
    }
    // Only here is anything known that nobody can guess.
    const std::string key = links.secret.value_or(std::string()) + std::to_string(document->revision()) +
                            std::to_string(platform.now()) + iso_from_date(platform.today());
    for (Command& command : commands) {
        if (auto* set = std::get_if<SetSessionDate>(&command)) set->calendar_key = key;
        if (auto* use = std::get_if<UseDates>(&command)) use->calendar_key = key;
        if (auto* visit = std::get_if<SetVisit>(&command)) visit->calendar_key = key;
        if (auto* session = std::get_if<SetFollowUp>(&command)) session->calendar_key = key;
        if (auto* plan = std::get_if<PlanCustomTraining>(&command)) plan->calendar_key = key;
    }
    if (const std::string_view before = restore_point_before(commands); !before.empty())
        keeper.keep_now(*document, std::string(before));
    const bool uses_proposal = std::holds_alternative<UseProposal>(commands.front());
    const Result<Deed, Refused> deed = document->run_together(commands);
    if (!deed) {
        const std::string why = sentence_of(words(), document->shown(), names, deed.error());
        tell(std::string(words().refused_title) + ". " + why, false, true);
        return false;
    }
    if (uses_proposal) composing.close();
    note_cleaning(deed->kind);
    log_deed(LogEvent::step, document->current());
    select_what_was_made(state, *deed);
    if (deed->kind == DeedKind::scenario_started) document->enter(deed->scenario);
    tell(told_deed(document->current()), true);
    return true;
}

void App::Parts::end_dialog(bool is_accepted) {
    auto end = std::exchange(outbox.dialog_end, std::nullopt);
    std::vector<ui::Dialog>& dialogs = state.dialogs;
    state.filled_in.resize(dialogs.size());
    if (!is_accepted) {
        if (!dialogs.empty()) state.filled_in.back() = true;
        return;
    }
    if (!end || end->at >= dialogs.size()) return;
    const auto at = static_cast<std::ptrdiff_t>(end->at);
    if (end->next) {
        dialogs[end->at] = std::move(*end->next);
        state.filled_in[end->at] = false;
        return;
    }
    const auto erase = [&](auto& each) {
        each.erase(each.begin() + (end->closes_all ? 0 : at), each.begin() + at + 1);
    };
    erase(dialogs);
    erase(state.filled_in);
}

void App::Parts::start_proposal(const RoundId& id, std::optional<int> seed) {
    const Round* round = document ? find_round(document->shown(), id) : nullptr;
    if (!round || has_final_group(*round)) return;
    if (std::ranges::none_of(*document->shown().people, [&](const Person& person) { return is_asked(*round, person); }))
        return tell(std::string(words().turns_nobody), false, true);
    if (seed) {
        composing.start(document->shown(), *round, platform.today(), *seed);
    } else {
        composing.mend(document->shown(), *round, platform.today());
    }
    state.proposal_choice = 0;
    state.proposal_sitting.reset();
    state.select_nothing();
    state.carry.reset();
    mirror.announce(std::string(seed ? words().proposal_started : words().mend_started));
}

void App::Parts::fulfil(const ui::Wish& wish) {
    std::visit(
        Overloaded{
            [this](const ui::wish::Undo&) {
                refresh_status();  // another step may have been taken in this frame
                if (!document || !may_change() || !document->undo()) return;
                const std::size_t undone = document->current() + 1;
                note_cleaning(document->states()[undone].deed.kind);
                log_deed(LogEvent::undone, undone);
                tell(fill(words().undone, {status.undo_what}), false);
            },
            [this](const ui::wish::Redo&) {
                refresh_status();
                if (!document || !may_change() || !document->redo()) return;
                note_cleaning(document->states()[document->current()].deed.kind);
                log_deed(LogEvent::redone, document->current());
                tell(status.redo_what, true);
            },
            [this](const ui::wish::StartSample&) { start_sample(); },
            [this](const ui::wish::StartFullSample&) {
                begin_organisation(moved_to(generate_full_size(full_size_seed), platform.today()));
            },
            [this](const ui::wish::StartEmpty&) {
                Organisation empty;
                empty.settings.name = words().new_organisation_name;
                begin_organisation(std::move(empty));
            },
            [this](const ui::wish::DuplicateOrganisation&) {
                if (!document) return;
                Organisation copy = document->organisation();
                copy.settings.name =
                    fill(words().organisation_copy_name, {beginning_of(copy.settings.name, longest_name)});
                begin_organisation(std::move(copy));
            },
            [this](const ui::wish::OpenOfferedFile&) {
                if (auto file = std::exchange(files.offered, {})) bring_in(file->first, std::move(file->second));
            },
            [this](const ui::wish::OpenOrganisation& wish) { open_organisation(wish.id); },
            [this](const ui::wish::RemoveOrganisation& wish) { remove_organisation(wish.id); },
            [this](const ui::wish::RestoreOrganisation& wish) { restore_organisation(wish.id); },
            [this](const ui::wish::ExportJson&) { save_organisation({}, "copy"); },
            [this](const ui::wish::SaveFile& wish) { save_organisation(wish.id, wish.how); },
            [this](const ui::wish::SaveNamesOf& wish) { save_names_of(wish.id); },
            [this](const ui::wish::ConfirmFile& wish) { status.sure_of_file.push_back(wish.key); },
            [this](const ui::wish::RemindLater& wish) {
                keeper.be_quiet_until(keeper.about().changes + wish.changes);
                describe();
            },
            [this](const ui::wish::ExportSvg&) { save_view(ui::ViewFile::svg); },
            [this](const ui::wish::SaveView& save) { save_view(save.kind); },
            [this](const ui::wish::ExportNames&) {
                save_file("driehoek-namenlijst-" + iso_from_date(platform.today()) + ".json", "application/json",
                          vault.sealed(), LogEvent::names_saved);
            },
            [this](const ui::wish::OpenRestorePoint& wish) {
                ask(Request::open_restore_point, {keeper.id(), wish.key}, [this, when = wish.when](const Reply& reply) {
                    if (reply.parts.empty()) return tell(std::string(words().fault_damaged_title), false, true);
                    auto kept = io::read_kept(reply.parts[0]);
                    if (!kept && reply.status == Status::done)
                        return tell(sentence_of(words(), kept.error()), false, true);
                    if (!kept) return tell(std::string(words().fault_damaged_title), false, true);
                    show(std::move(kept->organisation), DeedKind::restore_point_opened, "restore");
                    std::string sentence = fill(words().restore_opened, {when});
                    if (!kept->left_out.empty())
                        sentence += ' ' + fill(words().left_out, {listed(words(), kept->left_out)});
                    tell(std::move(sentence), true);
                });
            },
            [this](const ui::wish::SetLanguage& wish) {
                speak(wish.language, [this] {
                    ask(Request::write_setting, {"language", std::string(words().language_code)});
                    enter_place();
                });
            },
            [this](const ui::wish::SetTheme& wish) {
                status.theme = wish.theme;
                ask(Request::write_setting, {"theme", std::string(theme_keys[static_cast<std::size_t>(wish.theme)])});
            },
            [this](const ui::wish::SetLetters& wish) {
                status.letters_are_off = !wish.are_on;
                ask(Request::write_setting, {"letters", status.letters_are_off ? "off" : "on"});
                tell(std::string(status.letters_are_off ? words().letters_are_off : words().letters_are_on), false);
            },
            [this](const ui::wish::SetScale& wish) {
                status.scale = wish.step;
                ask(Request::write_setting,
                    {device.scale_key, std::to_string(ui::scale_steps[static_cast<std::size_t>(wish.step)])});
            },
            [this](const ui::wish::TakeOver&) {
                ask(Request::take_over_writing, {keeper.id()}, [this](const Reply& reply) {
                // The other page may have gone further than we saw.
                    if (reply.status == Status::done) return request_open(keeper.id());
                    tell(std::string(words().take_over_refused), false, true);
                });
            },
            [this](const ui::wish::RetryKeeping&) {
                vault.retry();
                keeper.retry();
                if (!document && !opening.is_under_way()) request_open(opening.asked_for());
            },
            [this](const ui::wish::SaveDamaged&) {
                save_file("driehoek-beschadigd.json", "application/json", trouble.damaged);
            },
            [this](const ui::wish::Wipe&) { wipe(); },
            [this](const ui::wish::Reload&) { ask(Request::reload_page, {}); },
            [this](const ui::wish::UnsealNames& wish) {
                vault.unseal(wish.password, [this](NameVault::Outcome outcome) {
                    const bool has_dialog = !state.dialogs.empty() && state.dialogs.back().as<ui::OpenNamesDialog>();
                    if (outcome == NameVault::Outcome::opened) {
                        log(LogEvent::names_opened);
                        if (has_dialog) state.dialogs.pop_back();
                        names.show_names(true);
                        return;
                    }
                    if (!has_dialog) return;
                    auto& dialog = *state.dialogs.back().as<ui::OpenNamesDialog>();
                    dialog.message = outcome == NameVault::Outcome::wrong_password ? std::string(words().names_wrong)
                                     : vault.fault() ? sentence_of(words(), *vault.fault())
                                                     : std::string(words().names_file_bad);
                    dialog.password.clear();
                    mirror.announce(dialog.message, true);
                });
            },
            [this](const ui::wish::OfferPassword&) {
                ask(Request::offer_password, {}, [this](const Reply& reply) {
                    if (state.dialogs.empty() || !state.dialogs.back().as<ui::NewNamesDialog>()) return;
                    if (reply.status != Status::done || reply.parts.empty())
                        return tell(std::string(words().password_offer_failed), false, true);
                    auto& dialog = *state.dialogs.back().as<ui::NewNamesDialog>();
                    dialog = {
                        .password = reply.parts[0], .again = reply.parts[0], .message = {}, .offered = reply.parts[0]};
                    mirror.announce(dialog.offered + ". " + std::string(words().password_offered));
                });
            },
            [this](const ui::wish::CreateNames& wish) {
                vault.create(wish.password);
                log(LogEvent::names_made);
                names.show_names(true);
                if (!state.dialogs.empty()) state.dialogs.pop_back();
                state.dialogs.push_back(ui::EditNamesDialog{});
            },
            [this](const ui::wish::SetName& wish) {
                const auto refusal = check_name(wish.name);
                if (refusal && *refusal != Refusal::name_is_empty)  // an empty one takes the name away
                    tell(std::string(sentence_of(words(), *refusal)), false, true);
                else
                    vault.set_name(wish.code, wish.name, platform.now());
            },
            [this](const ui::wish::ShowNames& wish) { names.show_names(wish.shows); },
            [this](const ui::wish::CloseNames&) { vault.close(); },
            [this](const ui::wish::ForgetNames&) {
                vault.forget();
                log(LogEvent::names_forgotten);
            },
            [this](const ui::wish::SetWorkplace& wish) { set_workplace(wish.name); },
            [this](const ui::wish::ListLog&) { list_log(); },
            [this](const ui::wish::SaveLog&) { save_log(); },
            [this](const ui::wish::RemoveNames& wish) { remove_names(wish.codes); },
            [this](const ui::wish::Propose& wish) { start_proposal(wish.round, wish.seed); },
            [this](const ui::wish::MendRound& wish) { start_proposal(wish.round, std::nullopt); },
            [this](const ui::wish::StopProposing&) { composing.stop(); },
            [this](const ui::wish::PrepareComposer&) { return composing.prepare(); },
            [this](const ui::wish::ListKept&) {
                list_restore_points();
                return list_organisations();
            },
            [this](const ui::wish::ToggleFullScreen&) { return platform.toggle_full_screen(); },
            [this](const ui::wish::OpenWindow&) { return platform.open_window(); },
            [this](const ui::wish::CloseWall& wish) {
                // What happened in a room is no what-if.
                if (document) document->leave();
                return close_wall(wish);
            },
            [this](const ui::wish::EnterScenario& wish) {
                if (!document) return;
                if (!wish.scenario) {
                    document->leave();
                    return tell(std::string(words().what_if_left), false);
                }
                const Scenario* scenario = find_scenario(document->organisation(), wish.scenario);
                if (!document->enter(wish.scenario))
                    return tell(std::string(sentence_of(
                                    words(), scenario ? Refusal::scenario_is_old : Refusal::scenario_is_gone)),
                                false, true);
                tell(fill(words().what_if_entered, {scenario->name}), false);
            },
            [this](const ui::wish::SaveCalendar& wish) { save_calendar(wish); },
            [this](const ui::wish::PrintSheets& wish) { print_sheets(wish); },
            [this](const ui::wish::PrintCertificates& wish) { print_certificates(wish); },
            [this](const ui::wish::SaveMethod& wish) { save_method(wish); },
            [this](const ui::wish::SaveProgrammeCalendar& wish) { save_programme_calendar(wish); },
            [this](const ui::wish::CopyText& wish) { copy_text(wish); },
            [this](const ui::wish::PrintBuddyPaper& wish) { print_buddy_paper(wish); },
            [this](const ui::wish::PrintPages& wish) {
                if (document && document->scenario()) return tell(std::string(words().what_if_no_paper), false, true);
                print_pages(wish.pages);
            },
            [this](const ui::wish::SaveSvg& wish) {
                save_file(wish.name + (wish.is_dots ? ".png" : ".svg"), wish.is_dots ? "image/png" : "image/svg+xml",
                          wish.svg);
            },
            [this](const ui::wish::CloseProposal&) { composing.close(); },
            [this](const ui::wish::InIntake& wish) { obey(wish.act); },
            [this](const ui::wish::HideFault&) { trouble.noticed = ui::PageFault::none; },
        },
        wish);
}

}  // namespace driehoek::app
