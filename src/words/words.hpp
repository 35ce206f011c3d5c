// Every word the user reads, in Dutch (B1, je/jij) and English: a folder for each subject, with the words that it has
// (words.hpp), what they are in each language (nl.hpp, en.hpp: the compiler sees a missing one) and the sentences made from
// codes. This header has the sentences of all subjects but encounters/ and intake/, which few need.
#pragma once
#include "words/data/sentences.hpp"
#include "words/deeds/sentences.hpp"
#include "words/general/sentences.hpp"
#include "words/intervisie/sentences.hpp"
#include "words/overview/sentences.hpp"
#include "words/people/sentences.hpp"
#include "words/programme/sentences.hpp"
#include "words/rounds/sentences.hpp"
#include "words/sessions/sentences.hpp"
#include "words/signals/sentences.hpp"
#include "words/triads/sentences.hpp"
#include "words/wall/sentences.hpp"
