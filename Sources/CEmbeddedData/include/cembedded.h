#ifndef TILMACH_CEMBEDDED_H
#define TILMACH_CEMBEDDED_H

#include <stddef.h>

/// A file that was embedded in the binary when it was built.
typedef struct {
    /// The file's path below `data/`, for example `srx/kk.srx`.
    const char *path;
    const unsigned char *bytes;
    size_t length;
} cembedded_file;

/// Every embedded file, sorted by path; `count` receives their number.
const cembedded_file *cembedded_files(size_t *count);

#endif
