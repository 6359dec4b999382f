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
    /// Where the event begins and ends in the bytes of a reader that keeps them. The second half of an empty element is
    /// empty.
    int64_t first_byte;
    int64_t end_byte;
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

/// Keeps the bytes that are read from now on, for `cxml_reader_bytes`; called before the first event. They are UTF-8:
/// a document in another encoding, which the caller names and the declaration no longer decides, is converted first.
/// False when the encoding is not known. `encoding` may be NULL for UTF-8.
bool cxml_reader_keep_bytes(cxml_reader *, const char *encoding);
/// The bytes kept from `first` to before `end`, no further than was read; they hold until the next call.
cxml_bytes cxml_reader_bytes(const cxml_reader *, int64_t first, int64_t end);
/// How many bytes there are so far, the forgotten ones among them.
int64_t cxml_reader_byte_count(const cxml_reader *);
/// Lets the bytes before `end` go.
void cxml_reader_forget(cxml_reader *, int64_t end);
/// The encoding of the document as far as the first event shows it; UTF-16 with its byte order: `UTF-16LE`.
cxml_bytes cxml_reader_encoding(const cxml_reader *);

/// 1: an event, whose pointers hold until the next call; 0: the end; -1: an error, now and from now on.
int cxml_reader_next(cxml_reader *, cxml_event *event);
/// An attribute of the last START event.
cxml_attribute cxml_reader_attribute(const cxml_reader *, int32_t index);
cxml_name cxml_reader_name(const cxml_reader *, int32_t name);
cxml_error cxml_reader_error(const cxml_reader *);

#endif
