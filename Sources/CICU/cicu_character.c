#include "cicu.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>
#include <unicode/utypes.h>

const char *cicu_status_name(cicu_status status) { return u_errorName((UErrorCode)status); }
const char *cicu_version(void) { return U_ICU_VERSION; }

const char *cicu_character_script(uint32_t c) {
    UErrorCode error = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript((UChar32)c, &error);
    const char *name = U_SUCCESS(error) ? uscript_getShortName(script) : NULL;
    return name ? name : "Zzzz";
}

int8_t cicu_character_category(uint32_t c) { return u_charType((UChar32)c); }
bool cicu_character_is_alphabetic(uint32_t c) { return u_hasBinaryProperty((UChar32)c, UCHAR_ALPHABETIC); }
bool cicu_character_is_white_space(uint32_t c) { return u_isUWhiteSpace((UChar32)c); }
bool cicu_character_is_uppercase(uint32_t c) { return u_isUUppercase((UChar32)c); }
bool cicu_character_is_lowercase(uint32_t c) { return u_isULowercase((UChar32)c); }
int32_t cicu_character_digit(uint32_t c) { return u_charDigitValue((UChar32)c); }
uint32_t cicu_character_lower(uint32_t c) { return (uint32_t)u_tolower((UChar32)c); }
uint32_t cicu_character_upper(uint32_t c) { return (uint32_t)u_toupper((UChar32)c); }
uint32_t cicu_character_fold(uint32_t c) { return (uint32_t)u_foldCase((UChar32)c, U_FOLD_CASE_DEFAULT); }

bool cicu_character_is_wide(uint32_t c) {
    int32_t width = u_getIntPropertyValue((UChar32)c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

uint8_t cicu_character_combining_class(uint32_t c) { return u_getCombiningClass((UChar32)c); }
