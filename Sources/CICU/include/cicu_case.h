#ifndef TILMACH_CICU_CASE_H
#define TILMACH_CICU_CASE_H
#include "cicu.h"

typedef enum { CICU_CASE_LOWER, CICU_CASE_UPPER, CICU_CASE_TITLE, CICU_CASE_FOLD } cicu_case_kind;

/// Maps the case of UTF-8 text by the rules of `locale`. Returns the length in bytes that the result has or needs;
/// nothing is written past `capacity`.
int32_t cicu_case_map(cicu_case_kind kind, const char *locale, const char *utf8, int32_t length, char *result,
                      int32_t capacity, cicu_status *status);

#endif
