#ifndef TILMACH_CXML_READER_H
#define TILMACH_CXML_READER_H
#include "cxml.h"

/// A streaming pull reader of XML 1.0 with namespaces; belongs to one task at a time.
///
/// Entities other than the five of XML itself are refused, declared or not, as are references to parameter entities.
/// A document type declaration is reported, never loaded, and its attribute defaults are not applied.
typedef struct cxml_reader cxml_reader;

typedef enum {
    CXML_START,
    CXML_END,
    CXML_TEXT,
    CXML_COMMENT,
    CXML_PROCESSING_INSTRUCTION,
    CXML_DOCTYPE,
} cxml_kind;

/// All in bytes or counts, end inclusive.
typedef struct {
    /// The whole input.
    int64_t input_bytes;
    /// One run of text between two tags.
    int64_t text_bytes;
    /// One tag, comment, instruction or document type declaration.
    int64_t token_bytes;
    int64_t depth;
    int64_t attributes;
    /// Different names of elements, attributes, namespaces and instructions.
    int64_t names;
    /// How much is read at once.
    int64_t chunk_bytes;
} cxml_limits;

typedef struct {
    cxml_kind kind;
    /// START and END: the element's name, see `cxml_reader_name`.
    int32_t name;
    /// START: how many attributes, namespace declarations first.
    int32_t attribute_count;
    /// Where the event begins, 1-based.
    int64_t line;
    int64_t column;
    /// START: the offset of the byte after the tag, where the input is UTF-8.
    int64_t end_offset;
    /// TEXT, COMMENT: the text. PROCESSING_INSTRUCTION: the target. DOCTYPE: the name.
    cxml_bytes text;
    /// PROCESSING_INSTRUCTION: the data. DOCTYPE: the public identifier.
    cxml_bytes second;
    /// DOCTYPE: the system identifier.
    cxml_bytes third;
} cxml_event;

/// A name of an element or attribute, numbered from 0 in order of appearance and stable for the reader's life.
typedef struct {
    cxml_bytes qualified;
    cxml_bytes local;
    cxml_bytes uri;
} cxml_name;

typedef struct {
    int32_t name;
    cxml_bytes value;
} cxml_attribute;

/// NULL when the file cannot be opened, with `errno`'s value in `system_error`.
cxml_reader *cxml_reader_open_file(const char *path, cxml_limits limits, int *system_error);
/// Copies the bytes.
cxml_reader *cxml_reader_open_bytes(const uint8_t *bytes, int64_t count, cxml_limits limits);
void cxml_reader_close(cxml_reader *);

/// 1: an event, whose pointers hold until the next call; 0: the end; -1: an error, now and from now on.
int cxml_reader_next(cxml_reader *, cxml_event *event);
/// An attribute of the last START event.
cxml_attribute cxml_reader_attribute(const cxml_reader *, int32_t index);
cxml_name cxml_reader_name(const cxml_reader *, int32_t name);
cxml_error cxml_reader_error(const cxml_reader *);

#endif
