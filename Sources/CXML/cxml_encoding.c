#include "cxml.h"
#include "cxml_buffer.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

struct cxml_converter {
    iconv_t state;
    cxml_buffer result;
};

/// Letters, digits and the marks of IANA's names; `/` would begin an option of iconv's own.
static bool is_name(const char *name) {
    static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:+";
    return name[0] && name[strspn(name, allowed)] == 0;
}

cxml_converter *cxml_converter_open(const char *to, const char *from) {
    if (!is_name(to) || !is_name(from)) return NULL;
    iconv_t state = iconv_open(to, from);
    if (state == (iconv_t)-1) return NULL;
    cxml_converter *self = calloc(1, sizeof *self);
    if (!self) abort();
    self->state = state;
    return self;
}

void cxml_converter_close(cxml_converter *self) {
    if (!self) return;
    iconv_close(self->state);
    cxml_buffer_free(&self->result);
    free(self);
}

cxml_conversion cxml_converter_run(
    cxml_converter *self, const uint8_t *bytes, int64_t count, int64_t *taken, cxml_bytes *result
) {
    enum { ROOM = 64 };  // more than one character in any encoding
    char *in = (char *)bytes;
    size_t left = (size_t)count;
    cxml_conversion status = CXML_CONVERTED;
    self->result.count = 0;
    while (left > 0) {
        cxml_buffer_reserve(&self->result, (int64_t)left * 2 + ROOM);
        char *out = self->result.bytes + self->result.count;
        size_t room = (size_t)(self->result.capacity - self->result.count);
        size_t done = iconv(self->state, &in, &left, &out, &room);
        self->result.count = out - self->result.bytes;
        if (done != (size_t)-1 || errno == EINVAL) break;
        if (errno == E2BIG) continue;
        status = CXML_CONVERSION_STOPPED;
        break;
    }
    *taken = count - (int64_t)left;
    *result = (cxml_bytes){self->result.bytes ? self->result.bytes : "", self->result.count};
    return status;
}
