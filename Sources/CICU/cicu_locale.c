#include "cicu.h"

#include <stdio.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>
#include <unicode/unumberformatter.h>
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

int32_t cicu_locale_measure(double count, const char *unit, bool is_short, const char *locale, char *result,
                            int32_t capacity, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    char text[128];
    UChar skeleton[128];
    // "latin" asks for the digits 0-9, whatever the language uses.
    snprintf(text, sizeof text, "unit/%s unit-width-%s latin", unit, is_short ? "short" : "full-name");
    u_uastrcpy(skeleton, text);
    UNumberFormatter *formatter = unumf_openForSkeletonAndLocale(skeleton, -1, locale, &error);
    UFormattedNumber *number = unumf_openResult(&error);
    unumf_formatDouble(formatter, count, number, &error);
    UChar units[UNITS];
    int32_t length = unumf_resultToString(number, units, UNITS, &error);
    unumf_closeResult(number);
    unumf_close(formatter);
    return give(units, length, error, result, capacity, status);
}

int32_t cicu_locale_currency(const char *code, const char *plural, const char *locale, char *result,
                             int32_t capacity, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UBool is_choice;
    int32_t length = 0;
    UChar currency[4];
    u_uastrncpy(currency, code, 4);
    const UChar *name = plural ? ucurr_getPluralName(currency, locale, &is_choice, plural, &length, &error)
                               : ucurr_getName(currency, locale, UCURR_LONG_NAME, &is_choice, &length, &error);
    if (!is_own(error)) return *status = U_ZERO_ERROR, 0;
    return give(name, length, error, result, capacity, status);
}

int32_t cicu_locale_hour(const char *pattern, int32_t hour, const char *locale, char *result, int32_t capacity,
                         cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UChar wide[8], zone[4];
    u_uastrncpy(wide, pattern, 8);
    u_uastrcpy(zone, "GMT");
    UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, zone, -1, wide, -1, &error);
    UChar units[UNITS];
    int32_t count = udat_format(format, hour * 3600e3, units, UNITS, NULL, &error);
    udat_close(format);
    return give(units, count, error, result, capacity, status);
}

bool cicu_locale_has_month_first(const char *locale) {
    UErrorCode error = U_ZERO_ERROR;
    UDateFormat *format = udat_open(UDAT_NONE, UDAT_LONG, locale, NULL, 0, NULL, 0, &error);
    UChar units[UNITS];
    int32_t count = udat_toPattern(format, false, units, UNITS - 1, &error);
    udat_close(format);
    if (U_FAILURE(error) || count >= UNITS) return false;
    units[count] = 0;
    const UChar *month = u_strchr(units, 'M'), *day = u_strchr(units, 'd');
    return month && day && month < day;
}

int32_t cicu_locale_cities(const char *locale, char *result, int32_t capacity, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UChar pattern[4];
    u_uastrcpy(pattern, "VVV");
    UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, NULL, 0, pattern, -1, &error);
    UEnumeration *zones = ucal_openTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, NULL, NULL, &error);
    int32_t written = 0;
    const UChar *zone;
    int32_t zone_length = 0;
    while (U_SUCCESS(error) && (zone = uenum_unext(zones, &zone_length, &error))) {
        UChar units[UNITS];
        UCalendar *calendar = ucal_open(zone, zone_length, locale, UCAL_GREGORIAN, &error);
        int32_t count = udat_formatCalendar(format, calendar, units + zone_length + 1, UNITS - zone_length - 2, NULL, &error);
        ucal_close(calendar);
        u_memcpy(units, zone, zone_length);
        units[zone_length] = '\t';
        count += zone_length + 1;
        units[count++] = '\n';
        char *place = written < capacity ? result + written : NULL;
        written += give(units, count, error, place, place ? capacity - written : 0, &error);
    }
    uenum_close(zones);
    udat_close(format);
    *status = U_SUCCESS(error) ? U_ZERO_ERROR : error;
    return written;
}
