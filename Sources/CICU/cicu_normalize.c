#include "cicu.h"

#include <stdlib.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

static const UNormalizer2 *normalizer(cicu_normal_form form, UErrorCode *error) {
    switch (form) {
    case CICU_NFC: return unorm2_getNFCInstance(error);
    case CICU_NFD: return unorm2_getNFDInstance(error);
    case CICU_NFKC: return unorm2_getNFKCInstance(error);
    case CICU_NFKD: return unorm2_getNFKDInstance(error);
    }
    *error = U_ILLEGAL_ARGUMENT_ERROR;
    return NULL;
}

bool cicu_normalize_has_boundary_before(cicu_normal_form form, uint32_t c) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *n = normalizer(form, &error);
    return U_SUCCESS(error) && unorm2_hasBoundaryBefore(n, (UChar32)c);
}

int32_t cicu_normalize(cicu_normal_form form, const uint32_t *code_points, int32_t count, uint32_t *result,
                       int32_t capacity, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *n = normalizer(form, &error);
    // NFKD expands one character to at most 18 (UAX #15 §9); of two UTF-16 units each.
    enum { EXPANSION = 18 * 2 };
    int32_t source_room = count * 2 + 1, target_room = count * EXPANSION + 1, units = 0, needed = 0;
    UChar *source = malloc(sizeof(UChar) * (size_t)source_room);
    UChar *target = malloc(sizeof(UChar) * (size_t)target_room);
    if (!source || !target) abort();
    u_strFromUTF32WithSub(source, source_room, &units, (const UChar32 *)code_points, count, 0xFFFD, NULL, &error);
    int32_t normal = U_SUCCESS(error) ? unorm2_normalize(n, source, units, target, target_room, &error) : 0;
    if (U_SUCCESS(error))
        u_strToUTF32WithSub((UChar32 *)result, capacity, &needed, target, normal, 0xFFFD, NULL, &error);
    free(source);
    free(target);
    *status = error == U_BUFFER_OVERFLOW_ERROR ? U_ZERO_ERROR : error;
    return needed;
}
