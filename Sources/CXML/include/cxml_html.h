#ifndef TILMACH_CXML_HTML_H
#define TILMACH_CXML_HTML_H
#include <stdint.h>

/// An HTML page parsed into arrays: nodes in document order, strings in one buffer of UTF-8. No network, no output.
typedef struct cxml_html cxml_html;

typedef enum { CXML_HTML_ELEMENT, CXML_HTML_TEXT } cxml_html_kind;

/// One element or one run of text. Offsets and lengths count bytes of the string buffer.
typedef struct {
    /// The index of the element that holds the node; -1 at the top.
    int32_t parent;
    /// The index after the last node inside this one.
    int32_t end;
    /// The 1-based line of the source.
    int32_t line;
    /// For an element the first of its attributes and their number.
    int32_t first_attribute, attribute_count;
    /// The element's name in lower case, or the run's text.
    int32_t string, string_length;
    int8_t kind;
} cxml_html_node;

typedef struct {
    int32_t name, name_length, value, value_length;
} cxml_html_attribute;

typedef struct {
    /// Elements nested deeper than this become siblings of the last one that is not.
    int32_t flat_depth;
    /// The parser gives up at this depth of open elements.
    int32_t open_elements;
    /// The parser gives up after so many nodes.
    int32_t nodes;
    /// Whether the places of the text in the input are kept.
    int32_t keeps_places;
} cxml_html_limits;

/// Text that the parser gave at once, and where in the input it stood after it: at the end of the text, or before its last
/// character. Nothing is promised about a place; compare the bytes there.
typedef struct {
    int32_t node;
    /// The text, in the string buffer.
    int32_t string, string_length;
    int32_t input_offset;
} cxml_html_place;

typedef enum { CXML_HTML_OK, CXML_HTML_TOO_DEEP, CXML_HTML_TOO_MANY_NODES, CXML_HTML_FAILED } cxml_html_status;

/// Parses UTF-8 without zero bytes, of less than 1 GiB; a page of any sloppiness gives a tree. NULL unless the status is OK;
/// `line` then receives the line at which the parser gave up.
cxml_html *cxml_html_parse(const uint8_t *utf8, int64_t length, const cxml_html_limits *limits,
                           cxml_html_status *status, int32_t *line);
void cxml_html_free(cxml_html *);
const cxml_html_node *cxml_html_nodes(const cxml_html *, int32_t *count);
const cxml_html_attribute *cxml_html_attributes(const cxml_html *, int32_t *count);
const cxml_html_place *cxml_html_places(const cxml_html *, int32_t *count);
const uint8_t *cxml_html_strings(const cxml_html *, int32_t *length);

#endif
