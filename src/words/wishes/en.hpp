// English.
#pragma once
#include "words/wishes/words.hpp"

namespace driehoek::en {

inline constexpr WishWords wishes{
    .wishes_chip = "Weights",
    .wishes_title = "Weights of {}",
    .wishes_text = "What counts when the app makes a proposal? Fixed rules always hold.",
    .wishes_mode = "Groups",
    .wishes_largest = "Largest group",
    .wishes_size_attention = "{} people, attention",
    .wishes_save = "Save",
    .wishes_modes = {"The same groups for the whole round", "Other groups in each session"},
    .soft_rules = {"Functions", "Units", "Locations", "Level", "Working days", "Size", "Shared triads",
                   "New encounters", "Work of facilitators"},
    .soft_rule_texts = {"All functions at each table, and not too many of the same.",
                        "People from different units together.", "People from different locations together.",
                        "People of different levels together.", "People together who work on the same day.",
                        "Groups of about the same size.",
                        "People who have a triad together. Apart is better for the privacy of the candidate.",
                        "As few as possible of the same people as in an earlier round.",
                        "The groups fairly divided among the facilitators."},
    .soft_weights = {"off", "little", "normal", "much"},
    .soft_weights_told = {"does not count", "counts a little", "counts as usual", "counts heavily"},
    .wishes_direction = "People with a shared triad in one group",
    .wishes_directions = {"Rather not", "On purpose"},
    .wishes_firm = "Firm wishes",
    .wishes_weights = "What counts how much",
    .wishes_no_yes = {"no", "yes"},
    .wishes_functions = "Every function in every group",
    .wishes_functions_text = "Each group then has at least one person of each function.",
    .wishes_keeps = "Facilitators stay where they are",
    .wishes_keeps_text = "Whoever leads a group now keeps that group.",
    .wishes_out = "Who sits out this round",
    .wishes_out_text = "These people get no place in a proposal.",
    .wishes_out_person = "Who",
    .wishes_out_add = "Sits out this round",
    .wishes_absent = "Who misses a session",
    .wishes_absent_text = "These people get no place in that session.",
    .wishes_absent_person = "Is absent",
    .wishes_absent_session = "In which session",
    .wishes_absent_add = "Add absence",
    .wishes_absent_row = "{}: session {}",
    .wishes_together = "Who stays together",
    .wishes_together_text = "These people sit in the same group.",
    .wishes_together_add = "Put together",
    .wishes_remove = "Remove: {}",
};

}  // namespace driehoek::en
