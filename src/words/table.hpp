// The table of words: what the subjects say, together. Whoever needs the words of one subject can take its part alone.
#pragma once
#include "words/account/words.hpp"
#include "words/cases/words.hpp"
#include "words/certificate/words.hpp"
#include "words/data/words.hpp"
#include "words/deeds/words.hpp"
#include "words/encounters/words.hpp"
#include "words/evaluation/words.hpp"
#include "words/explore/words.hpp"
#include "words/general/words.hpp"
#include "words/grid/words.hpp"
#include "words/help/words.hpp"
#include "words/intake/words.hpp"
#include "words/intervisie/words.hpp"
#include "words/keeping/words.hpp"
#include "words/log/words.hpp"
#include "words/map/words.hpp"
#include "words/methods/words.hpp"
#include "words/mt_day/words.hpp"
#include "words/names/words.hpp"
#include "words/organisations/words.hpp"
#include "words/overview/words.hpp"
#include "words/own_papers/words.hpp"
#include "words/people/words.hpp"
#include "words/programme/words.hpp"
#include "words/proposal/words.hpp"
#include "words/reading/words.hpp"
#include "words/retention/words.hpp"
#include "words/roster/words.hpp"
#include "words/rounds/words.hpp"
#include "words/scenarios/words.hpp"
#include "words/sessions/words.hpp"
#include "words/shell/words.hpp"
#include "words/signals/words.hpp"
#include "words/stories/words.hpp"
#include "words/templates/words.hpp"
#include "words/triads/words.hpp"
#include "words/units/words.hpp"
#include "words/wall/words.hpp"
#include "words/welcome/words.hpp"
#include "words/wishes/words.hpp"
#include "words/words.hpp"

namespace driehoek {

// The order of the subjects is that of the file in which a language is fetched (words/word_file.hpp).
struct Words : GeneralWords,
               PersonWords,
               UnitWords,
               RosterWords,
               GridWords,
               TriadWords,
               MapWords,
               SignalWords,
               DeedWords,
               RoundWords,
               IntervisieWords,
               ProposalWords,
               WishWords,
               SessionWords,
               EncounterWords,
               EvaluationWords,
               CaseWords,
               CertificateWords,
               ExploreWords,
               WallWords,
               MethodWords,
               ProgrammeWords,
               ScenarioWords,
               StoryWords,
               MtDayWords,
               AccountWords,
               OwnPaperWords,
               OverviewWords,
               DataWords,
               IntakeWords,
               ReadingWords,
               OrganisationWords,
               NameWords,
               KeepingWords,
               RetentionWords,
               LogWords,
               TemplateWords,
               ShellWords,
               HelpWords,
               WelcomeWords {};

}  // namespace driehoek
