#ifndef TILMACH_CXML_READER_STATE_H
#define TILMACH_CXML_READER_STATE_H

// Shared by cxml_reader.c, which feeds libxml2, and cxml_sax.c, which takes what it says.

#include "cxml.h"
#include "cxml_buffer.h"
#include "cxml_names.h"

#include <libxml/parser.h>

enum {
    CXML_MESSAGE_BYTES = 512,
    /// As long as a name of an encoding may be; the longest of IANA has 45 letters.
    CXML_ENCODING_BYTES = 64,
    /// The longest character of any encoding, and to spare.
    CXML_TAIL_BYTES = 16,
};

/// A run of `arena`, by offset because the arena moves; `length` -1 stands for none.
typedef struct {
    int64_t offset;
    int64_t length;
} cxml_piece;

typedef struct {
    cxml_kind kind;
    int32_t name;
    int64_t first_attribute;
    int32_t attribute_count;
    int64_t line, column;
    int64_t first_byte, end_byte;
    cxml_piece text, second, third;
} cxml_queued;

typedef struct {
    int32_t name;
    cxml_piece value;
} cxml_queued_attribute;

struct cxml_reader {
    xmlParserCtxtPtr parser;
    cxml_limits limits;
    cxml_names names;

    int file;  // -1 when reading `input`
    uint8_t *input;
    int64_t input_count, input_offset;
    uint8_t *chunk;
    int64_t chunk_count;
    bool utf16, utf16_little, utf8_mark;
    char declared[CXML_ENCODING_BYTES];  // empty when nothing is

    // The bytes as the parser got them, for a caller that copies a document; `kept_from` is the place of the first.
    bool keeps;
    cxml_buffer kept;
    int64_t kept_from, forgotten;
    cxml_converter *converter;  // NULL when the bytes are the file's own
    uint8_t tail[CXML_TAIL_BYTES];  // a character that the last chunk cut
    int64_t tail_count;

    // What the parser has said and the caller has not yet asked for. The arrays are emptied before each chunk.
    cxml_buffer arena, events, attributes;
    int64_t next_event;
    int64_t current_attributes;
    cxml_buffer open_text;  // text whose end has not been seen
    bool has_open_text;
    int64_t text_line, text_column, text_byte;

    int64_t depth;
    int64_t after_line, after_column, after_byte;  // where the last token ended
    bool has_root, at_end, failed;
    char message[CXML_MESSAGE_BYTES], explanation[CXML_MESSAGE_BYTES];
    int64_t error_line, error_column;
};

/// The handlers that a parser is made with; its user data is the reader.
extern const xmlSAXHandler cxml_sax_handler;

/// Takes libxml2's structured errors: of this parser by its SAX block, of its converters by the thread's handler.
void cxml_capture(void *reader, xmlErrorPtr error);
/// Keeps the first error; what the parser says afterwards follows from it.
void cxml_fail_at(cxml_reader *, const char *message, int64_t line, int64_t column);
/// As above, where the parser stands.
void cxml_fail(cxml_reader *, const char *message);
/// Queues the text whose end has now been seen, before the byte at `end`.
void cxml_close_text(cxml_reader *, int64_t end);
/// Where the parser stands in the bytes that it got.
int64_t cxml_place(const cxml_reader *);

#endif
