#include "cicu.h"

#include <stdlib.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>

struct cicu_regex {
    URegularExpression *expression;
    UText text;
};

static cicu_regex *wrap(URegularExpression *expression, UErrorCode error, cicu_status *status) {
    *status = error;
    if (U_FAILURE(error)) return NULL;
    cicu_regex *self = calloc(1, sizeof *self);
    if (!self) abort();
    self->expression = expression;
    self->text = (UText)UTEXT_INITIALIZER;
    return self;
}

cicu_regex *cicu_regex_open(const char *pattern, int32_t length, int32_t *error_offset, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UParseError where = {0};
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, pattern, length, &error);
    URegularExpression *expression = uregex_openUText(&text, 0, &where, &error);
    utext_close(&text);
    *error_offset = where.offset;
    return wrap(expression, error, status);
}

cicu_regex *cicu_regex_clone(const cicu_regex *other, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    return wrap(uregex_clone(other->expression, &error), error, status);
}

void cicu_regex_close(cicu_regex *self) {
    if (!self) return;
    uregex_close(self->expression);
    utext_close(&self->text);
    free(self);
}

void cicu_regex_set_text(cicu_regex *self, const char *utf8, int64_t length, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    utext_openUTF8(&self->text, utf8, length, &error);
    uregex_setUText(self->expression, &self->text, &error);
    *status = error;
}

void cicu_regex_set_time_limit(cicu_regex *self, int32_t limit, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    uregex_setTimeLimit(self->expression, limit, &error);
    *status = error;
}

bool cicu_regex_looking_at(cicu_regex *self, int64_t start, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    bool found = uregex_lookingAt64(self->expression, start, &error);
    *status = error;
    return found;
}

bool cicu_regex_find(cicu_regex *self, int64_t start, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    bool found = uregex_find64(self->expression, start, &error);
    *status = error;
    return found;
}

int64_t cicu_regex_start(cicu_regex *self, int32_t group, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    int64_t offset = uregex_start64(self->expression, group, &error);
    *status = error;
    return offset;
}

int64_t cicu_regex_end(cicu_regex *self, int32_t group, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    int64_t offset = uregex_end64(self->expression, group, &error);
    *status = error;
    return offset;
}
