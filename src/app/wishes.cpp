// What the views sent: commands run as one step of the document, wishes go to whoever can fulfil them.
#include <algorithm>
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
using ui::WishKind;

constexpr std::int64_t toast_lasts = 10'000;  // milliseconds (DESIGN.md section 5)
constexpr std::uint64_t full_size_seed = 2022;

// What was made is what one looks at next, by the name that it got.
void select_what_was_made(ui::ViewState& state, const Deed& deed) {
    switch (deed.kind) {
        case DeedKind::triad_started:
            state.place = &ui::places::triads;
            return state.select({Subject::Kind::triad, deed.triad, {}, {}});
        case DeedKind::round_started: state.round = deed.round; return state.select_nothing();
        case DeedKind::member_replaced: return state.select({Subject::Kind::person, {}, deed.other, {}});
        default: return;
    }
}

}  // namespace

void App::Parts::tell(std::string text, bool offers_undo, bool is_refusal) {
    mirror.announce(text, is_refusal);
    state.toast = ui::Toast{std::move(text), offers_undo, is_refusal, platform.now() + toast_lasts};
}

bool App::Parts::run_commands() {
    const std::vector<Command> commands = std::exchange(outbox.commands, {});
    if (commands.empty() || !document) return true;
    wants_frame = true;
    if (!may_change()) {
        tell(std::string(words().fault_read_only_text), false, true);
        return false;
    }
    // What is there now gets a name to go back to, before it becomes final.
    if (std::holds_alternative<FinaliseRound>(commands.front())) keeper.keep_now(*document, "finalise");
    const bool uses_proposal = std::holds_alternative<UseProposal>(commands.front());
    if (uses_proposal) keeper.keep_now(*document, "proposal");
    const Result<Deed, Refusal> deed = document->run_together(commands);
    if (!deed) {
        const std::string_view why = sentence_of(words(), deed.error());
        tell(std::string(words().refused_title) + ". " + std::string(why), false, true);
        return false;
    }
    if (uses_proposal) composing.close();
    select_what_was_made(state, *deed);
    tell(sentence_of(words(), document->organisation(), names, *deed), true);
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
    const Round* round = document ? find_round(document->organisation(), id) : nullptr;
    if (!round || has_final_group(*round)) return;
    if (std::ranges::none_of(*document->organisation().people,
                             [&](const Person& person) { return is_asked(*round, person); }))
        return tell(std::string(words().turns_nobody), false, true);
    if (seed) {
        composing.start(document->organisation(), *round, platform.today(), *seed);
    } else {
        composing.mend(document->organisation(), *round, platform.today());
    }
    state.proposal_choice = 0;
    state.proposal_sitting.reset();
    state.select_nothing();
    state.carry.reset();
    mirror.announce(std::string(seed ? words().proposal_started : words().mend_started));
}

void App::Parts::fulfil(const ui::Wish& wish) {
    switch (wish.kind) {
        case WishKind::undo:
            refresh_status();  // another step may have been taken in this frame
            if (document && may_change() && document->undo()) tell(fill(words().undone, {status.undo_what}), false);
            break;
        case WishKind::redo:
            refresh_status();
            if (document && may_change() && document->redo()) tell(status.redo_what, true);
            break;
        case WishKind::start_sample: start_sample(); break;
        case WishKind::start_full_sample:
            begin_organisation(moved_to(generate_full_size(full_size_seed), platform.today()));
            break;
        case WishKind::start_empty: {
            Organisation empty;
            empty.settings.name = words().new_organisation_name;
            begin_organisation(std::move(empty));
            break;
        }
        case WishKind::duplicate_organisation: {
            if (!document) break;
            Organisation copy = document->organisation();
            copy.settings.name = fill(words().organisation_copy_name, {beginning_of(copy.settings.name, longest_name)});
            begin_organisation(std::move(copy));
            break;
        }
        case WishKind::open_offered_file:
            if (auto file = std::exchange(files.offered, {})) bring_in(file->first, std::move(file->second));
            break;
        case WishKind::open_organisation: open_organisation(wish.text); break;
        case WishKind::remove_organisation: remove_organisation(wish.text); break;
        case WishKind::restore_organisation: restore_organisation(wish.text); break;
        case WishKind::export_json: save_organisation({}, "copy"); break;
        case WishKind::save_file: save_organisation(wish.text, wish.other); break;
        case WishKind::save_names_of: save_names_of(wish.text); break;
        case WishKind::confirm_file: status.sure_of_file.push_back(wish.text); break;
        case WishKind::remind_later:
            keeper.be_quiet_until(keeper.about().changes + wish.number);
            describe();
            break;
        case WishKind::export_svg: export_picture(); break;
        case WishKind::export_names:
            save_file("driehoek-namenlijst-" + iso_from_date(platform.today()) + ".json", "application/json",
                      vault.sealed());
            break;
        case WishKind::open_restore_point:
            ask(Request::open_restore_point, {keeper.id(), wish.text}, [this, when = wish.other](const Reply& reply) {
                if (reply.parts.empty()) return tell(std::string(words().fault_damaged_title), false, true);
                auto kept = io::read_kept(reply.parts[0]);
                if (!kept && reply.status == Status::done) return tell(sentence_of(words(), kept.error()), false, true);
                if (!kept) return tell(std::string(words().fault_damaged_title), false, true);
                show(std::move(kept->organisation), DeedKind::restore_point_opened, "restore");
                std::string sentence = fill(words().restore_opened, {when});
                if (!kept->left_out.empty())
                    sentence += ' ' + fill(words().left_out, {listed(words(), kept->left_out)});
                tell(std::move(sentence), true);
            });
            break;
        case WishKind::set_language:
            speak(static_cast<Language>(wish.number), [this] {
                ask(Request::write_setting, {"language", std::string(words().language_code)});
                enter_place();
            });
            break;
        case WishKind::set_theme:
            status.theme = static_cast<ui::ThemeChoice>(wish.number);
            ask(Request::write_setting, {"theme", std::string(theme_keys[static_cast<std::size_t>(wish.number)])});
            break;
        case WishKind::set_letters:
            status.letters_are_off = wish.number == 0;
            ask(Request::write_setting, {"letters", status.letters_are_off ? "off" : "on"});
            tell(std::string(status.letters_are_off ? words().letters_are_off : words().letters_are_on), false);
            break;
        case WishKind::set_scale:
            status.scale = wish.number;
            ask(Request::write_setting,
                {device.scale_key, std::to_string(ui::scale_steps[static_cast<std::size_t>(wish.number)])});
            break;
        case WishKind::take_over:
            ask(Request::take_over_writing, {keeper.id()}, [this](const Reply& reply) {
                // The other page may have gone further than we saw.
                if (reply.status == Status::done) return request_open(keeper.id());
                tell(std::string(words().take_over_refused), false, true);
            });
            break;
        case WishKind::retry_keeping:
            vault.retry();
            keeper.retry();
            if (!document && !opening.is_under_way()) request_open(opening.asked_for());
            break;
        case WishKind::save_damaged: save_file("driehoek-beschadigd.json", "application/json", trouble.damaged); break;
        case WishKind::wipe: wipe(); break;
        case WishKind::reload: ask(Request::reload_page, {}); break;
        case WishKind::unseal_names:
            vault.unseal(wish.text, [this](NameVault::Outcome outcome) {
                const bool has_dialog = !state.dialogs.empty() && state.dialogs.back().as<ui::OpenNamesDialog>();
                if (outcome == NameVault::Outcome::opened) {
                    if (has_dialog) state.dialogs.pop_back();
                    names.show_names(true);
                    return;
                }
                if (!has_dialog) return;
                auto& dialog = *state.dialogs.back().as<ui::OpenNamesDialog>();
                dialog.message = outcome == NameVault::Outcome::wrong_password ? std::string(words().names_wrong)
                                 : vault.fault()                               ? sentence_of(words(), *vault.fault())
                                                                               : std::string(words().names_file_bad);
                dialog.password.clear();
                mirror.announce(dialog.message, true);
            });
            break;
        case WishKind::offer_password:
            ask(Request::offer_password, {}, [this](const Reply& reply) {
                if (state.dialogs.empty() || !state.dialogs.back().as<ui::NewNamesDialog>()) return;
                if (reply.status != Status::done || reply.parts.empty())
                    return tell(std::string(words().password_offer_failed), false, true);
                auto& dialog = *state.dialogs.back().as<ui::NewNamesDialog>();
                dialog = {
                    .password = reply.parts[0], .again = reply.parts[0], .message = {}, .offered = reply.parts[0]};
                mirror.announce(dialog.offered + ". " + std::string(words().password_offered));
            });
            break;
        case WishKind::create_names:
            vault.create(wish.text);
            names.show_names(true);
            if (!state.dialogs.empty()) state.dialogs.pop_back();
            state.dialogs.push_back(ui::EditNamesDialog{});
            break;
        case WishKind::set_name: {
            const auto refusal = check_name(wish.other);
            if (refusal && *refusal != Refusal::name_is_empty)  // an empty one takes the name away
                tell(std::string(sentence_of(words(), *refusal)), false, true);
            else
                vault.set_name(wish.text, wish.other, platform.now());
            break;
        }
        case WishKind::show_names: names.show_names(wish.number == 1); break;
        case WishKind::close_names: vault.close(); break;
        case WishKind::forget_names: vault.forget(); break;
        case WishKind::propose: start_proposal(RoundId(wish.text), wish.number); break;
        case WishKind::mend_round: start_proposal(RoundId(wish.text), std::nullopt); break;
        case WishKind::stop_proposing: composing.stop(); break;
        case WishKind::prepare_composer: return composing.prepare();
        case WishKind::list_kept: list_restore_points(); return list_organisations();
        case WishKind::close_proposal: composing.close(); break;
        case WishKind::hide_fault: trouble.noticed = ui::PageFault::none; break;
    }
}

}  // namespace driehoek::app
