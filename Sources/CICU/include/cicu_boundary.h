#ifndef TILMACH_CICU_BOUNDARY_H
#define TILMACH_CICU_BOUNDARY_H
#include "cicu.h"

/// Two regular expressions: one that must match text ending at a position, one that must match text beginning there.
/// Belongs to one task at a time.
typedef struct cicu_boundary cicu_boundary;

/// `error_offset` receives the UTF-16 offset in the pattern that is wrong, `error_in_after` which of the two it is.
cicu_boundary *cicu_boundary_open(const char *before, int32_t before_length, const char *after, int32_t after_length,
                                  int32_t *error_offset, bool *error_in_after, cicu_status *status);
void cicu_boundary_close(cicu_boundary *);
/// Sets the text, which must stay in place until the next call of this function or of `close`.
void cicu_boundary_set_text(cicu_boundary *, const char *utf8, int64_t length, cicu_status *status);
/// Bounds the steps of one match, against patterns that never end; 0 is no bound.
void cicu_boundary_set_time_limit(cicu_boundary *, int32_t limit, cicu_status *status);
/// Whether some stretch that begins at or after byte `from` and ends at byte `position` matches the first expression
/// and the text at `position` begins with a match of the second.
bool cicu_boundary_matches(cicu_boundary *, int64_t from, int64_t position, cicu_status *status);

#endif
