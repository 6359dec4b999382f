#include "cicu.h"

#include <string.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

enum { UNITS = 512 };

static int32_t give(const UChar *units, int32_t count, UErrorCode error, char *result, int32_t capacity,
                    cicu_status *status) {
    int32_t needed = 0;
    if (U_SUCCESS(error)) u_strToUTF8WithSub(result, capacity, &needed, units, count, 0xFFFD, NULL, &error);
    *status = error == U_BUFFER_OVERFLOW_ERROR ? U_ZERO_ERROR : error;
    return needed;
}

// ICU answers in English where a language lacks a name, and says so by this warning.
static bool is_own(UErrorCode error) { return U_SUCCESS(error) && error != U_USING_DEFAULT_WARNING; }

int32_t cicu_locale_country(const char *code, const char *locale, char *result, int32_t capacity,
                            cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UChar units[UNITS];
    char region[16] = "und_";
    if (strlen(code) > 3) return *status = U_ZERO_ERROR, 0;
    strcat(region, code);
    int32_t count = uloc_getDisplayCountry(region, locale, units, UNITS, &error);
    if (!is_own(error)) return *status = U_ZERO_ERROR, 0;
    return give(units, count, error, result, capacity, status);
}

int32_t cicu_locale_language(const char *code, const char *locale, char *result, int32_t capacity,
                             cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UChar units[UNITS];
    int32_t count = uloc_getDisplayLanguage(code, locale, units, UNITS, &error);
    if (!is_own(error)) return *status = U_ZERO_ERROR, 0;
    return give(units, count, error, result, capacity, status);
}

const char *const *cicu_locale_countries(void) { return uloc_getISOCountries(); }

cicu_symbols *cicu_symbols_open(const char *locale, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UDateFormat *format = udat_open(UDAT_FULL, UDAT_FULL, locale, NULL, 0, NULL, 0, &error);
    *status = error;
    return (cicu_symbols *)format;
}

void cicu_symbols_close(cicu_symbols *symbols) { udat_close((UDateFormat *)symbols); }

int32_t cicu_symbols_name(const cicu_symbols *symbols, cicu_symbol_kind kind, int32_t index, char *result,
                          int32_t capacity, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UDateFormatSymbolType type = kind == CICU_SYMBOL_MONTH              ? UDAT_MONTHS
                                 : kind == CICU_SYMBOL_STANDALONE_MONTH ? UDAT_STANDALONE_MONTHS
                                 : kind == CICU_SYMBOL_WEEKDAY          ? UDAT_WEEKDAYS
                                                                        : UDAT_STANDALONE_WEEKDAYS;
    UChar units[UNITS];
    int32_t count = udat_getSymbols((const UDateFormat *)symbols, type, index, units, UNITS, &error);
    return give(units, count, error, result, capacity, status);
}

cicu_speller *cicu_speller_open(const char *locale) {
    UErrorCode error = U_ZERO_ERROR;
    UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &error);
    UErrorCode ignored = U_ZERO_ERROR;
    const char *found = U_SUCCESS(error) ? unum_getLocaleByType(format, ULOC_VALID_LOCALE, &ignored) : NULL;
    if (found && strncmp(found, locale, 2) == 0) return (cicu_speller *)format;
    unum_close(format);
    return NULL;
}

void cicu_speller_close(cicu_speller *speller) { unum_close((UNumberFormat *)speller); }

int32_t cicu_speller_spell(const cicu_speller *speller, int64_t number, char *result, int32_t capacity,
                           cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UChar units[UNITS];
    int32_t count = unum_formatInt64((const UNumberFormat *)speller, number, units, UNITS, NULL, &error);
    return give(units, count, error, result, capacity, status);
}
