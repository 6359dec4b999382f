#ifndef TILMACH_CICU_REGEX_H
#define TILMACH_CICU_REGEX_H
#include "cicu.h"

/// An ICU regular expression over UTF-8 text; belongs to one task at a time. SRX 2.0 rules are written in this syntax.
typedef struct cicu_regex cicu_regex;

/// `error_offset` receives the UTF-16 offset in the pattern at which it is wrong.
cicu_regex *cicu_regex_open(const char *pattern, int32_t length, int32_t *error_offset, cicu_status *status);
/// A second matcher of the same compiled pattern, for another task.
cicu_regex *cicu_regex_clone(const cicu_regex *, cicu_status *status);
void cicu_regex_close(cicu_regex *);
/// Sets the text, which must stay in place until the next call of this function or of `close`.
void cicu_regex_set_text(cicu_regex *, const char *utf8, int64_t length, cicu_status *status);
/// Bounds the steps of one match, against patterns that never end; 0 is no bound.
void cicu_regex_set_time_limit(cicu_regex *, int32_t limit, cicu_status *status);
/// Whether the pattern matches at byte `start`, not necessarily to the end of the text.
bool cicu_regex_looking_at(cicu_regex *, int64_t start, cicu_status *status);
/// Whether the pattern matches somewhere from byte `start` on.
bool cicu_regex_find(cicu_regex *, int64_t start, cicu_status *status);
/// Byte offsets of group 0 or a capture group of the last match, -1 when it took no part.
int64_t cicu_regex_start(cicu_regex *, int32_t group, cicu_status *status);
int64_t cicu_regex_end(cicu_regex *, int32_t group, cicu_status *status);

#endif
