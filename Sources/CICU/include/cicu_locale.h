#ifndef TILMACH_CICU_LOCALE_H
#define TILMACH_CICU_LOCALE_H
#include "cicu.h"

// Every function writes UTF-8 and returns the length that the result has or needs, 0 when CLDR has no name in that
// language of its own; nothing is written past `capacity`.

/// The name of the ISO 3166 country `code` in the language `locale`.
int32_t cicu_locale_country(const char *code, const char *locale, char *result, int32_t capacity, cicu_status *);
/// The name of the ISO 639 language `code` in the language `locale`.
int32_t cicu_locale_language(const char *code, const char *locale, char *result, int32_t capacity, cicu_status *);
/// ISO 3166 two-letter codes; NULL ends the list.
const char *const *cicu_locale_countries(void);

typedef enum { CICU_SYMBOL_MONTH, CICU_SYMBOL_STANDALONE_MONTH, CICU_SYMBOL_WEEKDAY, CICU_SYMBOL_STANDALONE_WEEKDAY }
    cicu_symbol_kind;

/// The names of months and weekdays in one language; may be used by several tasks.
typedef struct cicu_symbols cicu_symbols;

cicu_symbols *cicu_symbols_open(const char *locale, cicu_status *status);
void cicu_symbols_close(cicu_symbols *);
/// The name of a month (0–11) or weekday (1–7, Sunday first).
int32_t cicu_symbols_name(const cicu_symbols *, cicu_symbol_kind kind, int32_t index, char *result, int32_t capacity,
                          cicu_status *);

/// CLDR's rules that spell numbers out in one language; belongs to one task at a time.
typedef struct cicu_speller cicu_speller;

/// NULL where CLDR has no rules of the language's own.
cicu_speller *cicu_speller_open(const char *locale);
void cicu_speller_close(cicu_speller *);
/// The number spelled out in words.
int32_t cicu_speller_spell(const cicu_speller *, int64_t number, char *result, int32_t capacity, cicu_status *);

/// A number of a unit in the language's words or signs, the digits being 0–9; units are CLDR's core unit identifiers, as
/// "mile-per-hour".
int32_t cicu_locale_measure(double count, const char *unit, bool is_short, const char *locale, char *result,
                            int32_t capacity, cicu_status *);
/// The name of the ISO 4217 currency `code`, alone (`plural` NULL) or beside a count of a CLDR plural category.
int32_t cicu_locale_currency(const char *code, const char *plural, const char *locale, char *result, int32_t capacity,
                             cicu_status *);
/// A full hour of the day (0–23) by a pattern of CLDR's, as "B" for the time of day.
int32_t cicu_locale_hour(const char *pattern, int32_t hour, const char *locale, char *result, int32_t capacity,
                         cicu_status *);
/// Whether dates name the month before the day.
bool cicu_locale_has_month_first(const char *locale);
/// The exemplar city of every time zone with a place of its own: lines of a zone's identifier, a tab and the city's name.
int32_t cicu_locale_cities(const char *locale, char *result, int32_t capacity, cicu_status *);

#endif
