#include "words/account/nl.hpp"
#include "words/cases/nl.hpp"
#include "words/certificate/nl.hpp"
#include "words/data/nl.hpp"
#include "words/deeds/nl.hpp"
#include "words/encounters/nl.hpp"
#include "words/evaluation/nl.hpp"
#include "words/explore/nl.hpp"
#include "words/general/nl.hpp"
#include "words/grid/nl.hpp"
#include "words/help/nl.hpp"
#include "words/intake/nl.hpp"
#include "words/intervisie/nl.hpp"
#include "words/joined.hpp"
#include "words/keeping/nl.hpp"
#include "words/log/nl.hpp"
#include "words/map/nl.hpp"
#include "words/methods/nl.hpp"
#include "words/mt_day/nl.hpp"
#include "words/names/nl.hpp"
#include "words/organisations/nl.hpp"
#include "words/overview/nl.hpp"
#include "words/own_papers/nl.hpp"
#include "words/people/nl.hpp"
#include "words/programme/nl.hpp"
#include "words/proposal/nl.hpp"
#include "words/reading/nl.hpp"
#include "words/retention/nl.hpp"
#include "words/roster/nl.hpp"
#include "words/rounds/nl.hpp"
#include "words/scenarios/nl.hpp"
#include "words/sessions/nl.hpp"
#include "words/shell/nl.hpp"
#include "words/signals/nl.hpp"
#include "words/stories/nl.hpp"
#include "words/tables.hpp"
#include "words/templates/nl.hpp"
#include "words/triads/nl.hpp"
#include "words/units/nl.hpp"
#include "words/wall/nl.hpp"
#include "words/welcome/nl.hpp"
#include "words/wishes/nl.hpp"

namespace driehoek {

constinit const Words dutch =
    joined(nl::general, nl::people, nl::units, nl::roster, nl::grid, nl::triads, nl::map, nl::signals, nl::deeds,
           nl::rounds, nl::intervisie, nl::proposal, nl::wishes, nl::sessions, nl::encounters, nl::evaluation,
           nl::cases, nl::certificate, nl::explore, nl::wall, nl::methods, nl::programme, nl::scenarios, nl::stories,
           nl::mt_day, nl::account, nl::own_papers, nl::overview, nl::data, nl::intake, nl::reading, nl::organisations,
           nl::names, nl::keeping, nl::retention, nl::log, nl::templates, nl::shell, nl::help, nl::welcome);

}  // namespace driehoek
