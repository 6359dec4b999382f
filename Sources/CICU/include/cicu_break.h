#ifndef TILMACH_CICU_BREAK_H
#define TILMACH_CICU_BREAK_H
#include "cicu.h"

/// A break iterator over UTF-8 text; belongs to one task at a time.
typedef struct cicu_break cicu_break;

typedef enum { CICU_BREAK_GRAPHEME, CICU_BREAK_WORD, CICU_BREAK_LINE, CICU_BREAK_SENTENCE } cicu_break_kind;

cicu_break *cicu_break_open(cicu_break_kind kind, const char *locale, cicu_status *status);
void cicu_break_close(cicu_break *);
/// Sets the text, which must stay in place until the next call of this function or of `close`.
void cicu_break_set_text(cicu_break *, const char *utf8, int64_t length, cicu_status *status);
/// The next boundary as a byte offset, or -1 at the end.
int32_t cicu_break_next(cicu_break *);
/// The first boundary after `offset`, or -1.
int32_t cicu_break_following(cicu_break *, int32_t offset);
/// The rule status of the last boundary: for words 0–99 is no word, 100–199 a number, 200+ letters, 400+ Han or kana.
int32_t cicu_break_rule_status(cicu_break *);

#endif
