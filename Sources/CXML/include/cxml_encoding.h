#ifndef TILMACH_CXML_ENCODING_H
#define TILMACH_CXML_ENCODING_H

/// A converter between two character encodings that keeps its state from piece to piece.
typedef struct cxml_converter cxml_converter;

typedef enum {
    /// All bytes were taken, but for those of a character that the next piece must complete.
    CXML_CONVERTED,
    /// The bytes after those taken are none of the first encoding, or a character that the second lacks.
    CXML_CONVERSION_STOPPED,
} cxml_conversion;

/// NULL when the system knows no such pair. Names are those of IANA, such as `windows-1251`.
cxml_converter *cxml_converter_open(const char *to, const char *from);
void cxml_converter_close(cxml_converter *);
/// Converts; `taken` receives how many bytes of the piece are done with, `result` bytes that hold until the next call.
cxml_conversion cxml_converter_run(
    cxml_converter *, const uint8_t *bytes, int64_t count, int64_t *taken, cxml_bytes *result);

#endif
