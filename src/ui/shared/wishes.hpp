// What a view can ask for that is not a change of the document: one struct for each.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "base/id.hpp"
#include "ui/shared/intake_view.hpp"
#include "words/word.hpp"

namespace driehoek::ui {

// Which colours the user wants; `system`: what the device asks for.
enum class ThemeChoice : std::uint8_t { system, light, dark, contrast };

// As what the map of 3-hoeken is saved.
enum class ViewFile : std::uint8_t { svg, png, csv, list };

namespace wish {

struct Undo {};
struct Redo {};
struct StartSample {};
struct StartFullSample {};
struct StartEmpty {};
// Without the fields that we do not know.
struct OpenOfferedFile {};
struct OpenOrganisation {
    std::string id{};
};
struct RemoveOrganisation {
    std::string id{};
};
struct RestoreOrganisation {
    std::string id{};
};
// The one on screen.
struct DuplicateOrganisation {};
// Of an organisation; none: the one on screen. How: as the platform says.
struct SaveFile {
    std::string id{};
    std::string how{};
};
struct SaveNamesOf {
    std::string id{};
};
// The user has its file.
struct ConfirmFile {
    std::string key{};
};
// After so many changes more.
struct RemindLater {
    int changes{};
};
// A copy, beside the file of the organisation.
struct ExportJson {};
struct ExportSvg {};
// What is looked at, of the 3-hoeken.
struct SaveView {
    ViewFile kind{};
};
struct ExportNames {};
// And how it is called.
struct OpenRestorePoint {
    std::string key{};
    std::string when{};
};
struct SetLanguage {
    Language language{};
};
struct SetTheme {
    ThemeChoice theme{};
};
// Whether keys of letters alone do something.
struct SetLetters {
    bool are_on{};
};
// The index in scale_steps.
struct SetScale {
    int step{};
};
struct TakeOver {};
struct RetryKeeping {};
struct SaveDamaged {};
struct Wipe {};
struct Reload {};
struct UnsealNames {
    std::string password{};
};
struct OfferPassword {};
struct CreateNames {
    std::string password{};
};
struct SetName {
    std::string code{};
    std::string name{};
};
// Names, or codes.
struct ShowNames {
    bool shows{};
};
struct CloseNames {};
struct ForgetNames {};
struct HideFault {};
struct Propose {
    RoundId round{};
    int seed{};
};
// As it is.
struct MendRound {
    RoundId round{};
};
struct StopProposing {};
struct CloseProposal {};
// It will be asked for soon.
struct PrepareComposer {};
// Sessions of a round as a file for calendars: of one group, one session, or one begeleider where these are given.
struct SaveCalendar {
    RoundId round{};
    GroupId group{};
    SessionId session{};
    PersonId facilitator{};
};
// What teams have planned in the programme; of one unit, or of all.
struct SaveProgrammeCalendar {
    UnitId unit{};
};
// To the clipboard; `told`: what is said when it is there.
struct CopyText {
    std::string text{};
    std::string told{};
};
// One of the texts about buddies (picture/buddy_sheet.hpp).
struct PrintBuddyPaper {
    int paper{};
};
// The sheets of a group, or of all of them.
struct PrintSheets {
    RoundId round{};
    GroupId group{};
    bool is_for_each{};
    bool has_names{};
};
// Pages that somebody made (picture/sheet.hpp, as text).
struct PrintPages {
    std::string pages{};
};
// A picture as a file, under this name; as PNG where it is to be dots.
struct SaveSvg {
    std::string name{};
    std::string svg{};
    bool is_dots{};
};
// A method of the organisation's own, as a file.
struct SaveMethod {
    MethodId method{};
};
// Certificates of participation: of one member, or of everybody in the group who was there.
struct PrintCertificates {
    RoundId round{};
    GroupId group{};
    PersonId person{};
};
// Restore points and organisations, as they are now.
struct ListKept {};
struct ToggleFullScreen {};
// Another window of this page, for a second screen.
struct OpenWindow {};
// The session leaves the wall: what it came to goes into the organisation, what was said in it disappears.
struct CloseWall {
    bool keeps_text{};  // question and agreement, until the next session
    bool is_held{};
};
// "Wat als": into a scenario, or out of it where there is none.
struct EnterScenario {
    ScenarioId scenario{};
};
// What this device is called in the log.
struct SetWorkplace {
    std::string name{};
};
// The log of the organisation, as it is now.
struct ListLog {};
// All of it, as CSV.
struct SaveLog {};
// Of codes that are gone.
struct RemoveNames {
    std::vector<std::string> codes{};
};
// With the table that is being read in.
struct InIntake {
    IntakeAct act{};
};

}  // namespace wish

using Wish = std::variant<
    wish::Undo, wish::Redo, wish::StartSample, wish::StartFullSample, wish::StartEmpty, wish::OpenOfferedFile,
    wish::OpenOrganisation, wish::RemoveOrganisation, wish::RestoreOrganisation, wish::DuplicateOrganisation,
    wish::SaveFile, wish::SaveNamesOf, wish::ConfirmFile, wish::RemindLater, wish::ExportJson, wish::ExportSvg,
    wish::SaveView, wish::ExportNames, wish::OpenRestorePoint, wish::SetLanguage, wish::SetTheme, wish::SetLetters,
    wish::SetScale, wish::TakeOver, wish::RetryKeeping, wish::SaveDamaged, wish::Wipe, wish::Reload, wish::UnsealNames,
    wish::OfferPassword, wish::CreateNames, wish::SetName, wish::ShowNames, wish::CloseNames, wish::ForgetNames,
    wish::HideFault, wish::Propose, wish::MendRound, wish::StopProposing, wish::CloseProposal, wish::PrepareComposer,
    wish::SaveCalendar, wish::PrintSheets, wish::SaveProgrammeCalendar, wish::CopyText, wish::PrintPages, wish::SaveSvg,
    wish::PrintBuddyPaper, wish::SaveMethod, wish::PrintCertificates, wish::ListKept, wish::ToggleFullScreen,
    wish::OpenWindow, wish::CloseWall, wish::EnterScenario, wish::InIntake, wish::SetWorkplace, wish::ListLog,
    wish::SaveLog, wish::RemoveNames>;

}  // namespace driehoek::ui
