#include "czip.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

struct czip_archive {
    zip_t *zip;
    uint8_t *bytes;
    int64_t length;
};

static void say(char *message, int32_t room, const char *text) { snprintf(message, (size_t)room, "%s", text); }

czip_archive *czip_open(const uint8_t *bytes, int64_t length, char *message, int32_t room) {
    zip_error_t error;
    zip_error_init(&error);
    uint8_t *copy = malloc(length > 0 ? (size_t)length : 1);
    if (!copy) abort();
    if (length > 0) memcpy(copy, bytes, (size_t)length);
    zip_source_t *source = zip_source_buffer_create(copy, (zip_uint64_t)length, 0, &error);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
    if (!zip) {
        say(message, room, zip_error_strerror(&error));
        if (source) zip_source_free(source);
        free(copy);
        zip_error_fini(&error);
        return NULL;
    }
    zip_error_fini(&error);
    czip_archive *self = calloc(1, sizeof *self);
    if (!self) abort();
    self->zip = zip;
    self->bytes = copy;
    self->length = length;
    return self;
}

void czip_close(czip_archive *self) {
    if (!self) return;
    zip_discard(self->zip);
    free(self->bytes);
    free(self);
}

int64_t czip_entry_count(const czip_archive *self) { return zip_get_num_entries(self->zip, 0); }

int64_t czip_find(const czip_archive *self, const char *name) { return zip_name_locate(self->zip, name, ZIP_FL_NOCASE); }

bool czip_sizes(const czip_archive *self, int64_t index, int64_t *inflated, int64_t *compressed) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(self->zip, (zip_uint64_t)index, 0, &stat) != 0) return false;
    if (!(stat.valid & ZIP_STAT_SIZE) || !(stat.valid & ZIP_STAT_COMP_SIZE)) return false;
    if (stat.size > INT64_MAX || stat.comp_size > INT64_MAX) return false;
    *inflated = (int64_t)stat.size;
    *compressed = (int64_t)stat.comp_size;
    return true;
}

int64_t czip_read(czip_archive *self, int64_t index, uint8_t *result, int64_t capacity, char *message, int32_t room) {
    zip_file_t *file = zip_fopen_index(self->zip, (zip_uint64_t)index, 0);
    if (!file) {
        say(message, room, zip_strerror(self->zip));
        return -1;
    }
    int64_t length = 0;
    uint8_t beyond;
    while (true) {
        bool is_full = length == capacity;
        zip_int64_t part = zip_fread(file, is_full ? &beyond : result + length, is_full ? 1 : (zip_uint64_t)(capacity - length));
        if (part < 0) {
            say(message, room, zip_file_strerror(file));
            length = -1;
            break;
        }
        if (part == 0) break;
        if (is_full) {
            length = -2;
            break;
        }
        length += part;
    }
    zip_fclose(file);
    return length;
}

/// Replaces one entry, its method and date kept; libzip would deflate it and date it today.
static bool replace(zip_t *zip, const czip_replacement *one) {
    zip_uint64_t index = (zip_uint64_t)one->index;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(zip, index, 0, &stat) != 0) return false;
    zip_source_t *content = zip_source_buffer(zip, one->bytes, (zip_uint64_t)one->length, 0);
    if (!content) return false;
    if (zip_file_replace(zip, index, content, 0) != 0) {
        zip_source_free(content);
        return false;
    }
    zip_int32_t method = (stat.valid & ZIP_STAT_COMP_METHOD) && stat.comp_method == ZIP_CM_STORE ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(zip, index, method, 0) != 0) return false;
    return !(stat.valid & ZIP_STAT_MTIME) || zip_file_set_mtime(zip, index, stat.mtime, 0) == 0;
}

/// The bytes that a closed archive left in its source; NULL when memory or the source fails.
static uint8_t *written(zip_source_t *source, int64_t *length) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE)) return NULL;
    if (zip_source_open(source) != 0) return NULL;
    uint8_t *bytes = malloc(stat.size ? stat.size : 1);
    if (!bytes) abort();
    zip_int64_t got = zip_source_read(source, bytes, stat.size);
    zip_source_close(source);
    if (got == (zip_int64_t)stat.size) {
        *length = got;
        return bytes;
    }
    free(bytes);
    return NULL;
}

uint8_t *czip_replacing(const czip_archive *self, const czip_replacement *replacements, int64_t count, int64_t *length,
                        char *message, int32_t room) {
    zip_error_t error;
    zip_error_init(&error);
    // libzip 1.7.3 frees the bytes of a source that it clones even where they are not its own, so it gets a copy to own.
    uint8_t *copy = malloc(self->length > 0 ? (size_t)self->length : 1);
    if (!copy) abort();
    if (self->length > 0) memcpy(copy, self->bytes, (size_t)self->length);
    zip_source_t *source = zip_source_buffer_create(copy, (zip_uint64_t)self->length, 1, &error);
    if (!source) free(copy);
    zip_t *zip = source ? zip_open_from_source(source, 0, &error) : NULL;
    if (!zip) {
        say(message, room, zip_error_strerror(&error));
        if (source) zip_source_free(source);
        zip_error_fini(&error);
        return NULL;
    }
    zip_error_fini(&error);
    zip_source_keep(source);
    bool done = true;
    for (int64_t i = 0; done && i < count; i++) done = replace(zip, &replacements[i]);
    if (!done || zip_close(zip) != 0) {
        say(message, room, zip_strerror(zip));
        zip_discard(zip);
        zip_source_free(source);
        return NULL;
    }
    uint8_t *bytes = written(source, length);
    if (!bytes) say(message, room, "the new archive cannot be read back");
    zip_source_free(source);
    return bytes;
}

void czip_free(uint8_t *bytes) { free(bytes); }
