#include "cicu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

bool cicu_convert_knows(const char *encoding) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    bool known = U_SUCCESS(error) && encoding && encoding[0];
    ucnv_close(converter);
    return known;
}

typedef struct {
    const char *chunk;
    int64_t chunk_offset;
    int64_t first_bad;
} bad_bytes;

// Remembers where the first bad sequence began, then lets ICU put U+FFFD for it.
static void substitute(const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
                       UConverterCallbackReason reason, UErrorCode *error) {
    bad_bytes *bad = (bad_bytes *)(uintptr_t)context;
    if (reason <= UCNV_IRREGULAR && bad->first_bad < 0) {
        int64_t consumed = args->source - bad->chunk;
        bad->first_bad = bad->chunk_offset + (consumed >= length ? consumed - length : 0);
    }
    UCNV_TO_U_CALLBACK_SUBSTITUTE(NULL, args, units, length, reason, error);
}

enum { UNITS = 1 << 14 };

int64_t cicu_convert_to_utf8(const char *encoding, const uint8_t *bytes, int64_t length, uint8_t *result,
                             int64_t capacity, int64_t *first_bad_byte, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    bad_bytes bad = {(const char *)bytes, 0, -1};
    *first_bad_byte = -1;
    UConverter *converter = ucnv_open(encoding, &error);
    ucnv_setToUCallBack(converter, substitute, &bad, NULL, NULL, &error);
    UChar *units = malloc(UNITS * sizeof(UChar));
    if (!units) abort();
    const char *source = (const char *)bytes, *end = source + length;
    int64_t needed = 0;
    UChar pending = 0;
    bool more = U_SUCCESS(error);
    while (more) {
        UChar *target = units;
        if (pending) *target++ = pending;
        pending = 0;
        ucnv_toUnicode(converter, &target, units + UNITS, &source, end, NULL, true, &error);
        more = error == U_BUFFER_OVERFLOW_ERROR;
        if (more) error = U_ZERO_ERROR;
        if (U_FAILURE(error)) break;
        int32_t count = (int32_t)(target - units);
        if (more && count && U16_IS_LEAD(units[count - 1])) pending = units[--count];
        int32_t part = 0;
        int64_t room = capacity > needed ? capacity - needed : 0;
        int32_t limit = room > INT32_MAX ? INT32_MAX : (int32_t)room;
        u_strToUTF8WithSub(limit ? (char *)result + needed : NULL, limit, &part, units, count, 0xFFFD, NULL, &error);
        if (error == U_BUFFER_OVERFLOW_ERROR || error == U_STRING_NOT_TERMINATED_WARNING) error = U_ZERO_ERROR;
        needed += part;
        if (U_FAILURE(error)) break;
    }
    free(units);
    ucnv_close(converter);
    *first_bad_byte = bad.first_bad;
    *status = error;
    return needed;
}

int32_t cicu_convert_detect(const uint8_t *bytes, int32_t length, cicu_detected *guesses, int32_t capacity,
                            cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&error);
    ucsdet_setText(detector, (const char *)bytes, length, &error);
    int32_t found = 0, written = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &error);
    for (int32_t i = 0; U_SUCCESS(error) && i < found && written < capacity; i++) {
        const char *name = ucsdet_getName(matches[i], &error);
        int32_t confidence = ucsdet_getConfidence(matches[i], &error);
        if (U_FAILURE(error) || !name || strlen(name) >= sizeof guesses[written].encoding) continue;
        strcpy(guesses[written].encoding, name);
        guesses[written++].confidence = confidence;
    }
    ucsdet_close(detector);
    *status = error;
    return written;
}
