// What no field and no column may be called: the kinds of data of P1.
#pragma once
#include <string_view>

namespace driehoek {

// By what it means, in Dutch and English: birth and age, identity papers, health, benefits, contact, belief and origin,
// sex and family, pay, photo. "geboorteDatum", "date_of_birth", "AGE", "emp-tel-nr".
bool is_forbidden_key(std::string_view key);

}  // namespace driehoek
