// English.
#pragma once
#include "words/help/words.hpp"

namespace driehoek::en {

inline constexpr HelpWords help{
    .nav_help = "Help",
    .key_arrows = "Arrows",
    .key_does_tab = "to the next part",
    .key_does_arrows = "along the triads and people of a picture",
    .key_does_enter = "open what you chose",
    .key_does_zoom = "zoom in and out",
    .key_does_fit = "show the whole map",
    .key_does_space = "pick somebody up or put them down",
    .key_does_escape = "one step back",
    .term_questions = {"What is a triad?", "What does a job coach do in the triad?",
                       "What does a foreman do in the triad?", "What is a vacant corner?", "What is a contact person?",
                       "What are type A and type B?", "What is a guaranteed job?", "What is new sheltered work?",
                       "What is intervisie?", "Why do I see codes and no names?"},
    .term_answers =
        {"A triad is a group of three people: the candidate or employee, the lead and the job coach. Together they "
         "help someone to grow in work.",
         "The job coach helps the candidate or employee to grow in work, and talks about it with the lead.",
         "The foreman leads on the work floor and guides the candidate every day. In type B a department manager does.",
         "A vacant corner is a place in the triad that nobody holds yet. Choose someone and the triad is complete "
         "again.",
         "A contact person is someone the candidate can turn to. The agreement is two: the lead and the job coach. A "
         "third is only for a while.",
         "Type A is foreman, job coach and candidate: someone in a trajectory. Type B is department manager, job coach "
         "and employee: someone with a guaranteed job or new sheltered work.",
         "A guaranteed job is for someone who cannot earn the minimum wage without help. Employers agreed to make such "
         "jobs.",
         "New sheltered work is for someone who can only work with much guidance and an adapted place.",
         "In intervisie colleagues talk about their work in a small group. They ask each other questions and learn "
         "from "
         "each other's cases. A facilitator is there.",
         "Codes protect the people this is about. You see names only after you open the name list with your password."},
    .help_title = "Help",
    .help_triad_title = "What is a triad (3-hoek)?",
    .help_triad_text =
        "A candidate or employee has two fixed contact persons: somebody who leads and a job coach. Together they are "
        "the triad. In a Participation Act trajectory a foreman leads (type A). With a guaranteed job or new sheltered "
        "work it is the department manager (type B).",
    .help_keys_title = "Keys",
    .help_picture_keys_title = "Keys in a picture",
    .help_terms_title = "Explanation",
    .help_privacy_title = "Privacy",
    .help_privacy_text =
        "Everything stays in this browser. Nothing goes to a server. You see candidates and employees as a code.",
};

}  // namespace driehoek::en
