#ifndef TILMACH_CICU_TRANSLITERATE_H
#define TILMACH_CICU_TRANSLITERATE_H
#include "cicu.h"

/// One of ICU's transforms; belongs to one task at a time.
typedef struct cicu_transform cicu_transform;

cicu_transform *cicu_transform_open(const char *identifier, cicu_status *status);
void cicu_transform_close(cicu_transform *);
/// Transforms UTF-8 text. The result is a C string of `*result_length` bytes that the caller frees with `cicu_free`.
char *cicu_transform_apply(const cicu_transform *, const char *utf8, int32_t length, int32_t *result_length,
                           cicu_status *status);
void cicu_free(void *);

#endif
