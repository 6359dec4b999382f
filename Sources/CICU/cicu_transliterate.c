#include "cicu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

struct cicu_transform {
    UTransliterator *transliterator;
};

enum { LONGEST_IDENTIFIER = 256 };

cicu_transform *cicu_transform_open(const char *identifier, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UChar id[LONGEST_IDENTIFIER];
    int32_t length = 0;
    u_strFromUTF8(id, LONGEST_IDENTIFIER, &length, identifier, -1, &error);
    UTransliterator *transliterator =
        U_SUCCESS(error) ? utrans_openU(id, length, UTRANS_FORWARD, NULL, 0, NULL, &error) : NULL;
    *status = error;
    if (U_FAILURE(error)) return NULL;
    cicu_transform *self = malloc(sizeof *self);
    if (!self) abort();
    self->transliterator = transliterator;
    return self;
}

void cicu_transform_close(cicu_transform *self) {
    if (!self) return;
    utrans_close(self->transliterator);
    free(self);
}

void cicu_free(void *pointer) { free(pointer); }

// Applies the transform in place; returns the length, or what is needed when `room` is too small.
static int32_t attempt(const cicu_transform *self, const UChar *source, int32_t length, UChar *units, int32_t room,
                       UErrorCode *error) {
    memcpy(units, source, sizeof(UChar) * (size_t)length);
    int32_t limit = length, result = length;
    utrans_transUChars(self->transliterator, units, &result, room, 0, &limit, error);
    return result;
}

char *cicu_transform_apply(const cicu_transform *self, const char *utf8, int32_t length, int32_t *result_length,
                           cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    int32_t count = 0, room = length * 2 + 64;
    UChar *source = malloc(sizeof(UChar) * ((size_t)length + 1)), *units = malloc(sizeof(UChar) * (size_t)room);
    if (!source || !units) abort();
    u_strFromUTF8WithSub(source, length + 1, &count, utf8, length, 0xFFFD, NULL, &error);
    int32_t used = U_SUCCESS(error) ? attempt(self, source, count, units, room, &error) : 0;
    if (error == U_BUFFER_OVERFLOW_ERROR) {
        error = U_ZERO_ERROR;
        room = used + 1;
        units = realloc(units, sizeof(UChar) * (size_t)room);
        if (!units) abort();
        used = attempt(self, source, count, units, room, &error);
    }
    char *result = NULL;
    if (U_SUCCESS(error)) {
        result = malloc((size_t)used * 3 + 1);
        if (!result) abort();
        u_strToUTF8WithSub(result, used * 3 + 1, result_length, units, used, 0xFFFD, NULL, &error);
    }
    free(source);
    free(units);
    *status = error;
    return result;
}
