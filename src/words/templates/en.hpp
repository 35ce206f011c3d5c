// English; the terms of the field stay Dutch.
#pragma once
#include "words/templates/words.hpp"

namespace driehoek::en {

inline constexpr TemplateWords templates{
    .templates_title = "Templates",
    .templates_button = "Templates",
    .templates_text =
        "A beginning of texts that your organisation finishes itself. What Driehoek keeps and how long is filled in, "
        "and "
        "agrees with your terms.",
    .templates_which = "Which text?",
    .templates_action = "Templates: DPIA, register of processing, works council",
    .template_print = "Print",
    .template_copy = "Copy as text",
    .template_copied = "The text is on the clipboard",
    .template_no_advice =
        "This is a filled-in beginning and no legal advice. Have it checked by the privacy officer. Complete what "
        "stands "
        "between [brackets].",
    .template_made_on = "Made with Driehoek on {day}",
    .template_nameless = "[fill in: name of the organisation]",
    .template_names = {{TemplateKind::dpia, "DPIA, filled-in beginning"},
                       {TemplateKind::register_entry, "Entry for the register of processing"},
                       {TemplateKind::works_council, "Information for the works council"},
                       {TemplateKind::privacy_text, "Privacy text for colleagues"},
                       {TemplateKind::accessibility, "Accessibility statement"}},
    .section_titles = {{TemplateSection::dpia_what, "What happens?"},
                       {TemplateSection::dpia_data, "Which data, about whom, why and how long"},
                       {TemplateSection::dpia_purpose, "Purpose"},
                       {TemplateSection::dpia_ground, "Legal ground"},
                       {TemplateSection::dpia_need, "Is it needed, and would less do?"},
                       {TemplateSection::dpia_parties, "Who works with it?"},
                       {TemplateSection::dpia_risks, "Risks for people"},
                       {TemplateSection::dpia_measures, "Measures in Driehoek"},
                       {TemplateSection::dpia_advice, "Advice and decision"},
                       {TemplateSection::entry_controller, "Controller"},
                       {TemplateSection::entry_purpose, "Purpose and legal ground"},
                       {TemplateSection::entry_data, "People, data and terms"},
                       {TemplateSection::entry_recipients, "Recipients"},
                       {TemplateSection::entry_transfer, "Transfer outside the EEA"},
                       {TemplateSection::entry_security, "Security"},
                       {TemplateSection::council_what, "What is it about?"},
                       {TemplateSection::council_consent, "Why the works council has a say"},
                       {TemplateSection::council_data, "What is kept"},
                       {TemplateSection::council_not, "What cannot be in it"},
                       {TemplateSection::council_uses, "What it is not for"},
                       {TemplateSection::council_agree, "To agree on together"},
                       {TemplateSection::text_intro, "What do we use Driehoek for?"},
                       {TemplateSection::text_data, "What does it say about you?"},
                       {TemplateSection::text_never, "What does it never say?"},
                       {TemplateSection::text_who, "Who can see it?"},
                       {TemplateSection::text_terms, "How long do we keep it?"},
                       {TemplateSection::text_rights, "What may you do?"},
                       {TemplateSection::text_questions, "A question or a complaint?"},
                       {TemplateSection::access_scope, "What is this statement about?"},
                       {TemplateSection::access_norm, "Which standard do we want to meet?"},
                       {TemplateSection::access_done, "What was done"},
                       {TemplateSection::access_tested, "What was examined"},
                       {TemplateSection::access_known, "What is not right or not known yet"},
                       {TemplateSection::access_report, "Do you meet a problem?"}},
    .section_texts =
        {{TemplateSection::dpia_what,
          "Driehoek shows who works with whom in a 3-hoek: lead, job coach and candidate or employee. It also helps "
          "with "
          "intervisie, the leadership programme and MT days. It runs in the browser. There is no server and there are "
          "no "
          "accounts: data stands on the device and in files of the organisation. Who uses it and where the files are: "
          "[fill in: functions, devices and folder]."},
         {TemplateSection::dpia_data,
          "This table comes from the program itself. The terms are those of the organisation."},
         {TemplateSection::dpia_purpose,
          "To see to it that everybody in a trajectory has two fixed contact persons, that work is divided fairly, "
          "that "
          "groups for intervisie are composed well, and that the programme for managers goes on. [fill in: what else "
          "the "
          "organisation wants with it]"},
         {TemplateSection::dpia_ground,
          "[fill in: legal ground of each kind of data, with the privacy officer]. Consent is seldom a valid ground "
          "where "
          "people work for you. That somebody is in a 3-hoek may say something about a trajectory. Treat it as "
          "sensitive, "
          "and judge whether it is special personal data: [fill in: judgement]."},
         {TemplateSection::dpia_need,
          "Candidates and employees stand in it with a code only. Their names are in a separate, encrypted list. There "
          "is "
          "no field for what is not needed. Figures for others add up and hide small numbers. Would less do? [fill in: "
          "which parts are not used]"},
         {TemplateSection::dpia_parties,
          "Controller: the organisation. Processors: none, as there is no server of anybody else. Who offers the page: "
          "[fill in: own server or supplier]. Who may see what: [fill in: functions and rights on the folder of "
          "files]."},
         {TemplateSection::dpia_risks,
          "Somebody sees a file that is not meant for him. A code turns out to be recognisable. Data stays too long. "
          "Attendance or load is used to judge people. A device is lost. [fill in: chance and effect of each risk, and "
          "other risks]"},
         {TemplateSection::dpia_measures,
          "Codes instead of names. A name list with a password. Refusing citizen service numbers and fields about "
          "health, "
          "benefits, origin and more. No scores of people. Small numbers hidden. Terms of each kind and cleaning up in "
          "one "
          "step. A log without content. Erasing a screen that is not yours. No traffic to other servers. Driehoek does "
          "not "
          "arrange rights on files, encryption of disks and backups: [fill in: measures]."},
         {TemplateSection::dpia_advice,
          "Advice of the privacy officer: [fill in: name, date and advice]. Opinion of those concerned or the works "
          "council: [fill in]. Decision: [fill in: name, date and decision]. To be looked at again on: [fill in: "
          "date]."},
         {TemplateSection::entry_controller,
          "[fill in: name, address and contact of the organisation]. Privacy officer: [fill in: name and contact of "
          "the "
          "privacy officer]."},
         {TemplateSection::entry_purpose,
          "Organising 3-hoeken, intervisie and the leadership programme. Legal ground: [fill in: legal ground]."},
         {TemplateSection::entry_data, "People: staff, and candidates and employees in a trajectory (with a code)."},
         {TemplateSection::entry_recipients,
          "In the organisation: [fill in: functions]. Outside: sums only. [fill in: others, or: none]"},
         {TemplateSection::entry_transfer, "None by Driehoek. [fill in: where the files are]"},
         {TemplateSection::entry_security,
          "Data stands on the device and in files of the organisation. The name list is encrypted with a password. "
          "Files "
          "leave with codes. What is done stands in a log without content. [fill in: security of devices, folder and "
          "backups]"},
         {TemplateSection::council_what,
          "The organisation wants to use Driehoek to organise 3-hoeken, intervisie and the leadership programme. From: "
          "[fill in: date]. By: [fill in: functions]."},
         {TemplateSection::council_consent,
          "Driehoek keeps personal data of staff, also who was at a session. So it can be a system that follows staff, "
          "also when nobody uses it so. Then the decision needs the consent of the works council: article 27, section "
          "1, "
          "k and l of the Wet op de ondernemingsraden. [fill in: request for consent, date]"},
         {TemplateSection::council_data, "Only this is kept about people:"},
         {TemplateSection::council_not,
          "There is no field for illness, absence, limitation, benefits, wage value, date of birth, address, origin or "
          "photo, and no reason of absence. What was said in a case or a personal talk is not kept. Of buddies and "
          "talks "
          "with a team coach there is no record. A form of an evaluation cannot be found again: only sums stay."},
         {TemplateSection::council_uses,
          "Driehoek gives nobody a score, a colour or a place on a list. Agreed: the data is not used to judge, "
          "compare or "
          "check people. [fill in: how that is laid down]"},
         {TemplateSection::council_agree,
          "Who may see what: [fill in]. Who keeps the name list: [fill in]. Terms: see the table. When it is "
          "discussed: "
          "[fill in: date]. What happens at misuse: [fill in]."},
         {TemplateSection::text_intro,
          "In a 3-hoek three people work together: somebody who leads, a job coach and somebody who works and learns. "
          "Driehoek keeps who they are. So everybody knows whom to go to. We also use Driehoek to plan intervisie and "
          "training."},
         {TemplateSection::text_data, "This may be in it, where it is about you:"},
         {TemplateSection::text_never,
          "It never says anything about illness, a limitation, money, your origin or your belief. Nor a date of birth, "
          "address, citizen service number or photo. Nobody gets a mark."},
         {TemplateSection::text_who,
          "Do you work or learn in a trajectory? Then there is a code instead of your name. Only who works with you "
          "and "
          "[fill in: function of the administrator] know which code is yours. Other data is seen by: [fill in: "
          "functions]. "
          "Outside the organisation only sums go."},
         {TemplateSection::text_terms,
          "How long something stays stands above, behind each of them. Then it is cleaned up."},
         {TemplateSection::text_rights,
          "You may see what it says about you. If it is wrong, we set it right. You may also ask to take something "
          "away, or "
          "say that you do not agree. Ask: [fill in: name and telephone number]."},
         {TemplateSection::text_questions,
          "Call or mail the privacy officer: [fill in: name of the privacy officer and contact]. You can also send a "
          "complaint to the Autoriteit Persoonsgegevens."},
         {TemplateSection::access_scope,
          "Driehoek, as [fill in: name of the organisation] offers it at [fill in: address of the page]."},
         {TemplateSection::access_norm,
          "EN 301 549 and WCAG 2.2, levels A and AA. Status: [fill in: A, B, C, D or E, after an examination of your "
          "own]."},
         {TemplateSection::access_done,
          "Everything can be done with the keyboard. What is dragged can be done with keys and buttons too. Each "
          "picture "
          "has a list that says the same. Colour is never the only sign. There are light, dark and high-contrast "
          "colours, "
          "and enlarging to 200 percent. What comes on paper has headings and tables that screen readers understand."},
         {TemplateSection::access_tested,
          "While it is made, each view is tested with axe-core and with the keyboard, in Chromium. Own examination: "
          "[fill "
          "in: who, when, which browsers and aids]."},
         {TemplateSection::access_known,
          "Firefox, Safari, screen readers and touch boards have not been tried by the makers yet. An automatic test "
          "does "
          "not find everything. Other known problems: [fill in]."},
         {TemplateSection::access_report,
          "Tell [fill in: name, telephone number and e-mail]. You get an answer within [fill in: term]. This statement "
          "is "
          "of [fill in: date]."}},
    .data_what = {{DataClass::agreements, "Agreements of the organisation: name, limits, terms, days off, programme"},
                  {DataClass::ways_to_reach, "How to reach the team coach and the vertrouwenspersoon"},
                  {DataClass::structure, "Units, locations and how far teams are with the basisprogramma"},
                  {DataClass::staff,
                   "Name, function, level, unit, location, line manager, staff number, external or not"},
                  {DataClass::employment, "Working days, begin and end of employment"},
                  {DataClass::staff_training, "Training of voorlieden and registration as praktijkopleider"},
                  {DataClass::third_corner, "Code, kind of trajectory and module of candidates and employees"},
                  {DataClass::triads, "Who is in which 3-hoek, begin and end"},
                  {DataClass::triad_history, "Who held a corner before, and more contact persons with the reason"},
                  {DataClass::groups, "Who is or was in which intervisie group, and who facilitates"},
                  {DataClass::group_wishes,
                   "Wishes for composing: not together, together, who misses a session; without a reason"},
                  {DataClass::sessions, "Date, time and place of sessions"},
                  {DataClass::attendance, "Who was at a session and which role somebody had; no reason of absence"},
                  {DataClass::case_themes, "Themes of cases; nothing of what they said"},
                  {DataClass::evaluations, "Sums of forms; no form and no name"},
                  {DataClass::facilitators, "Who facilitates intervisie or is a team coach"},
                  {DataClass::learning, "Praktijkleren: who learns with whom, begin, end and Praktijkverklaring"},
                  {DataClass::team_programme, "Team coaching and follow-up sessions of teams, with the team coach"},
                  {DataClass::custom_training, "Requests for maatwerk of teams, and who looked"},
                  {DataClass::notes, "Good examples and learning needs of teams, without a name"},
                  {DataClass::results, "Results of the programme"},
                  {DataClass::mt_days, "Cards and agreements of MT days, about units"},
                  {DataClass::indicators, "Indicators and measurements, about units"},
                  {DataClass::table_reading, "How a table was read in; words of that table may stand in it"},
                  {DataClass::scenarios, "Scenarios: data as it is and as it would be"},
                  {DataClass::stories, "Stories: what you show on the page, with a sentence"},
                  {DataClass::technical, "Technical numbers, without meaning outside the program"}},
    .data_why = {{DataClass::agreements, "So that Driehoek works with what the organisation agreed on"},
                 {DataClass::ways_to_reach, "So that everybody finds help"},
                 {DataClass::structure, "To show where things belong"},
                 {DataClass::staff, "To know who can have a corner or a seat in a group"},
                 {DataClass::employment, "To plan days and to ask only who works here"},
                 {DataClass::staff_training, "To see who did the training and may guide others"},
                 {DataClass::third_corner, "To see which type of 3-hoek fits, without a name"},
                 {DataClass::triads, "So that everybody in a trajectory has two fixed contact persons"},
                 {DataClass::triad_history, "To hand over well and to go from 3 to 2 contact persons"},
                 {DataClass::groups, "To compose groups in which people learn from each other"},
                 {DataClass::group_wishes, "To take into account what people asked"},
                 {DataClass::sessions, "To plan sessions"},
                 {DataClass::attendance, "To divide roles and to know whether a round is complete"},
                 {DataClass::case_themes, "To see which themes come back"},
                 {DataClass::evaluations, "To make the next round better"},
                 {DataClass::facilitators, "To divide the work of facilitating"},
                 {DataClass::learning, "To see that praktijkleren goes on"},
                 {DataClass::team_programme, "To plan the programme of teams"},
                 {DataClass::custom_training, "To decide together what a team needs"},
                 {DataClass::notes, "To learn from each other"},
                 {DataClass::results, "To show what the programme yields"},
                 {DataClass::mt_days, "To look together at where units are"},
                 {DataClass::indicators, "To follow whether a development succeeds"},
                 {DataClass::table_reading, "To read the same table in later without questions"},
                 {DataClass::scenarios, "To try something out before it changes"},
                 {DataClass::stories, "To show others how it works"},
                 {DataClass::technical, "To keep data together"}},
    .data_whom = {{DataSubject::staff, "staff"},
                  {DataSubject::third_corners, "candidates and employees, with a code"},
                  {DataSubject::both, "staff, and candidates and employees with a code"},
                  {DataSubject::nobody, "nobody"}},
    .data_column_what = "What",
    .data_column_whom = "About whom",
    .data_column_why = "Why",
    .data_column_long = "How long",
    .data_as_long_as_used = "as long as the organisation uses it",
    .data_term = "{term} {from}",
    .data_line = "{what}. {why}. How long: {long}.",
    .data_sensitive = "sensitive",
};

}  // namespace driehoek::en
