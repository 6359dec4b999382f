#ifndef TILMACH_CZIP_H
#define TILMACH_CZIP_H
#include <stdbool.h>
#include <stdint.h>

/// A zip archive in memory. Nothing is inflated before `czip_read` is called.
typedef struct czip_archive czip_archive;

/// Opens a copy of the bytes. NULL when they are no zip archive; `message` then receives libzip's words, at most
/// `room` bytes with the zero.
czip_archive *czip_open(const uint8_t *bytes, int64_t length, char *message, int32_t room);
void czip_close(czip_archive *);
int64_t czip_entry_count(const czip_archive *);
/// The index of the entry of that name, or -1.
int64_t czip_find(const czip_archive *, const char *name);
/// The sizes that the archive claims for an entry; false when it claims none.
bool czip_sizes(const czip_archive *, int64_t index, int64_t *inflated, int64_t *compressed);
/// Inflates an entry into `result`. Returns its length; -1 when it is damaged, encrypted or of an unknown method, with
/// libzip's words in `message`; -2 when it is longer than `capacity`.
int64_t czip_read(czip_archive *, int64_t index, uint8_t *result, int64_t capacity, char *message, int32_t room);

/// An entry's new content.
typedef struct {
    int64_t index;
    const uint8_t *bytes;
    int64_t length;
} czip_replacement;

/// Writes the archive anew with entries replaced: all others keep their compressed bytes, and all their order, names, methods
/// and dates. Returns the new archive, to be freed with `czip_free`, and its length; NULL on an error, with libzip's words in
/// `message`. The handle stays as it was.
uint8_t *czip_replacing(const czip_archive *, const czip_replacement *replacements, int64_t count, int64_t *length,
                        char *message, int32_t room);
void czip_free(uint8_t *);

#endif
