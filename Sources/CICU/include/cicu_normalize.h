#ifndef TILMACH_CICU_NORMALIZE_H
#define TILMACH_CICU_NORMALIZE_H
#include "cicu.h"

typedef enum { CICU_NFC, CICU_NFD, CICU_NFKC, CICU_NFKD } cicu_normal_form;

/// Whether a text may be cut before this character and the two parts normalised apart (UAX #15).
bool cicu_normalize_has_boundary_before(cicu_normal_form form, uint32_t code_point);
/// Normalises code points. Returns the number that the result has or needs; nothing is written past `capacity`.
int32_t cicu_normalize(cicu_normal_form form, const uint32_t *code_points, int32_t count, uint32_t *result,
                       int32_t capacity, cicu_status *status);

#endif
