#include "cicu.h"

#include <unicode/ucasemap.h>
#include <unicode/ubrk.h>

int32_t cicu_case_map(cicu_case_kind kind, const char *locale, const char *utf8, int32_t length, char *result,
                      int32_t capacity, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UCaseMap *map = ucasemap_open(locale, 0, &error);
    int32_t needed = 0;
    if (U_SUCCESS(error)) {
        switch (kind) {
        case CICU_CASE_LOWER: needed = ucasemap_utf8ToLower(map, result, capacity, utf8, length, &error); break;
        case CICU_CASE_UPPER: needed = ucasemap_utf8ToUpper(map, result, capacity, utf8, length, &error); break;
        case CICU_CASE_TITLE: needed = ucasemap_utf8ToTitle(map, result, capacity, utf8, length, &error); break;
        case CICU_CASE_FOLD: needed = ucasemap_utf8FoldCase(map, result, capacity, utf8, length, &error); break;
        }
    }
    ucasemap_close(map);
    *status = error == U_BUFFER_OVERFLOW_ERROR ? U_ZERO_ERROR : error;
    return needed;
}
