#include "cicu_boundary.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>

struct cicu_boundary {
    URegularExpression *before;
    URegularExpression *after;
    UText before_text;
    UText after_text;
    int64_t length;
};

// `(?:` and `)\z` around the pattern tie its end to the end of the region.
static const char prefix[] = "(?:";
static const char suffix[] = ")\\z";

static URegularExpression *open_utf8(const char *utf8, int64_t length, UParseError *where, UErrorCode *error) {
    UText text = UTEXT_INITIALIZER;
    // ICU refuses a pattern of no characters, SRX does not.
    static const char empty[] = "(?:)";
    utext_openUTF8(&text, length ? utf8 : empty, length ? length : (int64_t)strlen(empty), error);
    URegularExpression *expression = uregex_openUText(&text, 0, where, error);
    utext_close(&text);
    return expression;
}

static URegularExpression *open_tied(const char *pattern, int32_t length, UErrorCode *error) {
    size_t size = strlen(prefix) + (size_t)length + strlen(suffix);
    char *tied = malloc(size);
    if (!tied) abort();
    memcpy(tied, prefix, strlen(prefix));
    memcpy(tied + strlen(prefix), pattern, (size_t)length);
    memcpy(tied + strlen(prefix) + length, suffix, strlen(suffix));
    UParseError where;
    URegularExpression *expression =
        open_utf8(tied, (int64_t)(strlen(prefix) + (size_t)length + strlen(suffix)), &where, error);
    free(tied);
    return expression;
}

cicu_boundary *cicu_boundary_open(const char *before, int32_t before_length, const char *after, int32_t after_length,
                                  int32_t *error_offset, bool *error_in_after, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    UParseError where = {0};
    *error_in_after = false;
    // First by itself, so that an error's offset is the one in the pattern as written.
    URegularExpression *alone = open_utf8(before, before_length, &where, &error);
    uregex_close(alone);
    URegularExpression *tied = U_SUCCESS(error) ? open_tied(before, before_length, &error) : NULL;
    URegularExpression *follower = NULL;
    if (U_SUCCESS(error)) {
        *error_in_after = true;
        follower = open_utf8(after, after_length, &where, &error);
    }
    *error_offset = where.offset;
    *status = error;
    if (U_FAILURE(error)) {
        uregex_close(tied);
        uregex_close(follower);
        return NULL;
    }
    // `\b` and lookarounds see the whole text; `\z` is the end of the region.
    uregex_useTransparentBounds(tied, true, &error);
    uregex_useAnchoringBounds(tied, true, &error);
    cicu_boundary *self = calloc(1, sizeof *self);
    if (!self) abort();
    self->before = tied;
    self->after = follower;
    self->before_text = (UText)UTEXT_INITIALIZER;
    self->after_text = (UText)UTEXT_INITIALIZER;
    *status = error;
    return self;
}

void cicu_boundary_close(cicu_boundary *self) {
    if (!self) return;
    uregex_close(self->before);
    uregex_close(self->after);
    utext_close(&self->before_text);
    utext_close(&self->after_text);
    free(self);
}

void cicu_boundary_set_text(cicu_boundary *self, const char *utf8, int64_t length, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    utext_openUTF8(&self->before_text, utf8, length, &error);
    utext_openUTF8(&self->after_text, utf8, length, &error);
    uregex_setUText(self->before, &self->before_text, &error);
    uregex_setUText(self->after, &self->after_text, &error);
    self->length = length;
    *status = error;
}

void cicu_boundary_set_time_limit(cicu_boundary *self, int32_t limit, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    uregex_setTimeLimit(self->before, limit, &error);
    uregex_setTimeLimit(self->after, limit, &error);
    *status = error;
}

bool cicu_boundary_matches(cicu_boundary *self, int64_t from, int64_t position, cicu_status *status) {
    UErrorCode error = U_ZERO_ERROR;
    bool found = uregex_lookingAt64(self->after, position, &error);
    if (found && U_SUCCESS(error)) {
        // The region begins with the text so that `^` keeps its meaning; the search begins at `from`.
        uregex_setRegionAndStart(self->before, 0, position, from, &error);
        found = uregex_findNext(self->before, &error);
    }
    *status = error;
    return found && U_SUCCESS(error);
}
