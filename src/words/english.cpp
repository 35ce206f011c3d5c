#include "words/account/en.hpp"
#include "words/cases/en.hpp"
#include "words/certificate/en.hpp"
#include "words/data/en.hpp"
#include "words/deeds/en.hpp"
#include "words/encounters/en.hpp"
#include "words/evaluation/en.hpp"
#include "words/explore/en.hpp"
#include "words/general/en.hpp"
#include "words/grid/en.hpp"
#include "words/help/en.hpp"
#include "words/intake/en.hpp"
#include "words/intervisie/en.hpp"
#include "words/joined.hpp"
#include "words/keeping/en.hpp"
#include "words/log/en.hpp"
#include "words/map/en.hpp"
#include "words/methods/en.hpp"
#include "words/mt_day/en.hpp"
#include "words/names/en.hpp"
#include "words/organisations/en.hpp"
#include "words/overview/en.hpp"
#include "words/own_papers/en.hpp"
#include "words/people/en.hpp"
#include "words/programme/en.hpp"
#include "words/proposal/en.hpp"
#include "words/reading/en.hpp"
#include "words/retention/en.hpp"
#include "words/roster/en.hpp"
#include "words/rounds/en.hpp"
#include "words/scenarios/en.hpp"
#include "words/sessions/en.hpp"
#include "words/shell/en.hpp"
#include "words/signals/en.hpp"
#include "words/stories/en.hpp"
#include "words/tables.hpp"
#include "words/templates/en.hpp"
#include "words/triads/en.hpp"
#include "words/units/en.hpp"
#include "words/wall/en.hpp"
#include "words/welcome/en.hpp"
#include "words/wishes/en.hpp"

namespace driehoek {

constinit const Words english =
    joined(en::general, en::people, en::units, en::roster, en::grid, en::triads, en::map, en::signals, en::deeds,
           en::rounds, en::intervisie, en::proposal, en::wishes, en::sessions, en::encounters, en::evaluation,
           en::cases, en::certificate, en::explore, en::wall, en::methods, en::programme, en::scenarios, en::stories,
           en::mt_day, en::account, en::own_papers, en::overview, en::data, en::intake, en::reading, en::organisations,
           en::names, en::keeping, en::retention, en::log, en::templates, en::shell, en::help, en::welcome);

}  // namespace driehoek
