#include "cicu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct cicu_break {
    UBreakIterator *iterator;
    UText text;
};

static UBreakIteratorType type_of(cicu_break_kind kind) {
    switch (kind) {
    case CICU_BREAK_GRAPHEME: return UBRK_CHARACTER;
    case CICU_BREAK_WORD: return UBRK_WORD;
    case CICU_BREAK_LINE: return UBRK_LINE;
    case CICU_BREAK_SENTENCE: return UBRK_SENTENCE;
    }
    return UBRK_CHARACTER;
}

cicu_break *cicu_break_open(cicu_break_kind kind, const char *locale, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(type_of(kind), locale, NULL, 0, &error);
    *status = error;
    if (U_FAILURE(error)) return NULL;
    cicu_break *self = calloc(1, sizeof *self);
    if (!self) abort();
    self->iterator = iterator;
    self->text = (UText)UTEXT_INITIALIZER;
    return self;
}

void cicu_break_close(cicu_break *self) {
    if (!self) return;
    ubrk_close(self->iterator);
    utext_close(&self->text);
    free(self);
}

void cicu_break_set_text(cicu_break *self, const char *utf8, int64_t length, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    utext_openUTF8(&self->text, utf8, length, &error);
    ubrk_setUText(self->iterator, &self->text, &error);
    *status = error;
}

int32_t cicu_break_next(cicu_break *self) { return ubrk_next(self->iterator); }

int32_t cicu_break_following(cicu_break *self, int32_t offset) {
    return ubrk_following(self->iterator, offset);
}

int32_t cicu_break_rule_status(cicu_break *self) { return ubrk_getRuleStatus(self->iterator); }
