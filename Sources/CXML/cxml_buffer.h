#ifndef TILMACH_CXML_BUFFER_H
#define TILMACH_CXML_BUFFER_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// A growing run of bytes; out of memory aborts, as Swift does.
typedef struct {
    char *bytes;
    int64_t count;
    int64_t capacity;
} cxml_buffer;

static inline void cxml_buffer_reserve(cxml_buffer *self, int64_t more) {
    if (self->count + more <= self->capacity) return;
    int64_t capacity = (self->count + more) * 2;
    char *bytes = realloc(self->bytes, (size_t)capacity);
    if (!bytes) abort();
    self->bytes = bytes;
    self->capacity = capacity;
}

/// Appends and gives the offset at which the bytes now lie.
static inline int64_t cxml_buffer_append(cxml_buffer *self, const void *bytes, int64_t count) {
    cxml_buffer_reserve(self, count);
    int64_t offset = self->count;
    if (count > 0) memcpy(self->bytes + offset, bytes, (size_t)count);
    self->count += count;
    return offset;
}

static inline void cxml_buffer_free(cxml_buffer *self) { free(self->bytes); }

#endif
