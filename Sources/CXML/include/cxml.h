#ifndef TILMACH_CXML_H
#define TILMACH_CXML_H

// Our own face of libxml2: opaque handles, UTF-8 bytes, no libxml2 type or header.
// Nothing is loaded from the network or from a document's DTD, and nothing is printed.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// UTF-8 bytes that belong to a handle; `bytes` is NULL where the document says nothing.
typedef struct {
    const char *bytes;
    int64_t length;
} cxml_bytes;

/// Why a handle stopped; `line` and `column` are 1-based, 0 where there are none.
typedef struct {
    cxml_bytes message;
    int64_t line;
    int64_t column;
} cxml_error;

/// The system's words for a value of `errno`, in memory of the calling thread.
const char *cxml_system_message(int system_error);

#include "cxml_encoding.h"
#include "cxml_html.h"
#include "cxml_reader.h"

#endif
