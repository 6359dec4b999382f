#ifndef TILMACH_CICU_CONVERT_H
#define TILMACH_CICU_CONVERT_H
#include "cicu.h"

/// Whether ICU knows a converter of that name.
bool cicu_convert_knows(const char *encoding);
/// Decodes `bytes` into UTF-8. Returns the length that the result has or needs; nothing is written past `capacity`.
/// `first_bad_byte` receives the offset of the first sequence that the encoding does not allow, or -1; such a sequence
/// becomes U+FFFD.
int64_t cicu_convert_to_utf8(const char *encoding, const uint8_t *bytes, int64_t length, uint8_t *result,
                             int64_t capacity, int64_t *first_bad_byte, cicu_status *status);

typedef struct {
    char encoding[64];
    /// 0 to 100, as ICU's detector states it.
    int32_t confidence;
} cicu_detected;

/// ICU's guesses for the encoding of `bytes`, best first; returns how many were written, at most `capacity`.
int32_t cicu_convert_detect(const uint8_t *bytes, int32_t length, cicu_detected *guesses, int32_t capacity,
                            cicu_status *status);

#endif
