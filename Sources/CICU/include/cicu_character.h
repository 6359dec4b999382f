#ifndef TILMACH_CICU_CHARACTER_H
#define TILMACH_CICU_CHARACTER_H
#include "cicu.h"

/// The character's script as an ISO 15924 code ("Cyrl", "Zyyy" …); a constant string.
const char *cicu_character_script(uint32_t code_point);
/// The General_Category as ICU's UCharCategory number (0 Cn, 1 Lu, 2 Ll, 3 Lt, 4 Lm, 5 Lo, 6 Mn, 7 Me, 8 Mc, 9 Nd …).
int8_t cicu_character_category(uint32_t code_point);
bool cicu_character_is_alphabetic(uint32_t code_point);
bool cicu_character_is_white_space(uint32_t code_point);
bool cicu_character_is_uppercase(uint32_t code_point);
bool cicu_character_is_lowercase(uint32_t code_point);
/// The decimal digit value, or -1.
int32_t cicu_character_digit(uint32_t code_point);
/// Simple (one to one) mappings, without a language.
uint32_t cicu_character_lower(uint32_t code_point);
uint32_t cicu_character_upper(uint32_t code_point);
uint32_t cicu_character_fold(uint32_t code_point);
/// Whether East_Asian_Width is W or F.
bool cicu_character_is_wide(uint32_t code_point);
/// The canonical combining class.
uint8_t cicu_character_combining_class(uint32_t code_point);

#endif
