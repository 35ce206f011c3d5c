// English.
#pragma once
#include "words/evaluation/words.hpp"

namespace driehoek::en {

inline constexpr EvaluationWords evaluation{
    .evaluation_button = "Evaluation",
    .evaluation_title = "Evaluation of {round}",
    .statements = {{Statement::composition, "Our group is composed well."},
                   {Statement::work_of_another, "I know better now what work somebody else does."},
                   {Statement::needing_each_other, "I see better how we need each other."},
                   {Statement::safety, "I can speak freely in this group."},
                   {Statement::method, "The method suited the question."},
                   {Statement::learning, "I am going to do something differently in my work."}},
    .statement_labels = {{Statement::composition, "Composition"},
                         {Statement::work_of_another, "Work of somebody else"},
                         {Statement::needing_each_other, "Needing each other"},
                         {Statement::safety, "Speaking freely"},
                         {Statement::method, "Method"},
                         {Statement::learning, "Doing something differently"}},
    .marks = {"Not filled in", "1 Do not agree at all", "2 Do not agree", "3 Agree a little", "4 Agree",
              "5 Agree completely"},
    .mark_names = {"do not agree at all", "do not agree", "agree a little", "agree", "agree completely"},
    .mean_of_five = "{what}: {mean} of 5",
    .too_few_answers = "{what}: too few answers",
    .evaluation_few = "Too few answers",
    .evaluation_few_text = "There are fewer than 10 answers. ",
    .evaluation_one_group = "Only 1 group has filled in something yet. ",
    .evaluation_when = "We show the result when 10 people from 2 groups have filled in something.",
    .evaluation_few_now = "Filled in now: fewer than 10",
    .evaluation_one_group_now = "Filled in now: 10 or more, from 1 group",
    .evaluation_told = "How the groups look back",
    .evaluation_told_text =
        "{people} people from {groups} groups have filled in something. Average, from 1 (do not agree at all) to "
        "5 (agree completely).",
    .form_enter = "Enter a form",
    .form_waits = "You can enter forms when a group is final.",
    .form_group = "Group {group} · {count} of {all} forms",
    .form_hint = "Shuffle the forms first. Driehoek adds up the answers and keeps no names.",
    .form_add = "Add the form",
    .form_clear = "Erase the forms of group {group}",
    .action_evaluation = "See the evaluation of a round",
    .evaluation_view = "What do you want to see?",
    .evaluation_this_round = "This round",
    .evaluation_all_rounds = "All rounds",
    .evaluation_rounds_title = "The three sentences, round after round",
    .evaluation_rounds_text =
        "Average from 1 (do not agree at all) to 5 (agree completely). An open circle: fewer than 10 answers, or from "
        "1 group.",
    .evaluation_rounds_none = "There is no round with a final group yet.",
    .evaluation_rounds_list = "The same numbers as a list",
    .too_few_short = "too few",
    .mean_in_round = "{what}, {round}: {mean} of 5",
    .too_few_in_round = "{what}, {round}: too few answers",
};

}  // namespace driehoek::en
