#include "cxml_reader_state.h"

#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <stdio.h>

/// Bytes of a name that a message quotes.
enum { NAME_IN_MESSAGE = 60 };

// MARK: - Errors

void cxml_fail_at(cxml_reader *self, const char *message, int64_t line, int64_t column) {
    if (self->failed) return;
    self->failed = true;
    snprintf(self->message, sizeof self->message, "%s", message);
    size_t length = strlen(self->message);
    while (length > 0 && strchr("\n\r ", self->message[length - 1])) self->message[--length] = 0;
    self->error_line = line;
    self->error_column = column;
    if (self->parser) self->parser->disableSAX = 1;
}

void cxml_fail(cxml_reader *self, const char *message) {
    xmlParserInputPtr input = self->parser ? self->parser->input : NULL;
    cxml_fail_at(self, message, input ? input->line : 0, input ? input->col : 0);
}

/// libxml2's push parser has one message for a document that ends early and one that goes on too long.
static const char *explain(cxml_reader *self, xmlErrorPtr error) {
    xmlParserInputPtr input = self->parser ? self->parser->input : NULL;
    bool is_cut_off = self->at_end && self->depth > 0 && input && input->cur >= input->end &&
                      error->code != XML_ERR_TAG_NAME_MISMATCH;
    switch (is_cut_off ? XML_ERR_DOCUMENT_END : error->code) {
    case XML_ERR_DOCUMENT_EMPTY: return "the document does not begin with <";
    case XML_ERR_INTERNAL_ERROR: return "the bytes here are cut off or not in the encoding of the document";
    case XML_ERR_DOCUMENT_END:
        if (!self->has_root) return "the document ends before its first element";
        if (self->depth == 0) return "something follows the end of the document's element";
        snprintf(self->explanation, sizeof self->explanation, "the document ends inside <%.*s>", NAME_IN_MESSAGE,
            self->parser->name ? (const char *)self->parser->name : "");
        return self->explanation;
    default: return error->message ? error->message : "malformed XML";
    }
}

void cxml_capture(void *context, xmlErrorPtr error) {
    cxml_reader *self = context;
    if (error->level < XML_ERR_ERROR || error->code == XML_WAR_NS_URI) return;
    int64_t line = error->line, column = error->int2;
    if (line <= 0 && self->parser && self->parser->input) {
        line = self->parser->input->line;
        column = self->parser->input->col;
    }
    cxml_fail_at(self, explain(self, error), line, column);
}

static void fail_naming(cxml_reader *self, const char *format, const xmlChar *name) {
    char message[CXML_MESSAGE_BYTES];
    snprintf(message, sizeof message, format, NAME_IN_MESSAGE, (const char *)name);
    cxml_fail(self, message);
}

// MARK: - Queue

static cxml_piece keep(cxml_reader *self, const void *bytes, int64_t count) {
    return (cxml_piece){cxml_buffer_append(&self->arena, bytes, count), count};
}

static cxml_piece keep_string(cxml_reader *self, const xmlChar *text) {
    return text ? keep(self, text, (int64_t)strlen((const char *)text)) : (cxml_piece){0, -1};
}

static void push(cxml_reader *self, cxml_queued event) { cxml_buffer_append(&self->events, &event, sizeof event); }

int64_t cxml_place(const cxml_reader *self) {
    xmlParserInputPtr input = self->parser ? self->parser->input : NULL;
    return input ? (int64_t)input->consumed + (input->cur - input->base) : 0;
}

void cxml_close_text(cxml_reader *self, int64_t end) {
    if (!self->has_open_text) return;
    self->has_open_text = false;
    cxml_piece text = keep(self, self->open_text.bytes, self->open_text.count);
    self->open_text.count = 0;
    push(self, (cxml_queued){.kind = CXML_TEXT, .line = self->text_line, .column = self->text_column,
        .first_byte = self->text_byte, .end_byte = end, .text = text});
}

/// Notes where the token ends that the parser has just taken; `rest` is what it has yet to take on this line.
static void mark_end(cxml_reader *self, int rest) {
    self->after_line = self->parser->input->line;
    self->after_column = self->parser->input->col + rest;
    self->after_byte = cxml_place(self) + rest;
}

/// Where the token begins that the parser has just read: at the last `mark`, which cannot stand inside it.
static int64_t token_start(cxml_reader *self, const char *mark, size_t length) {
    xmlParserInputPtr input = self->parser->input;
    const xmlChar *at = input->cur;
    while (at > input->base && memcmp(--at, mark, length) != 0) {}
    return (int64_t)input->consumed + (at - input->base);
}

/// Where the tag begins that the parser has just read: at the last `<`, which cannot stand inside a tag.
static int64_t mark_tag_start(cxml_reader *self, int64_t *line, int64_t *column) {
    xmlParserInputPtr input = self->parser->input;
    const xmlChar *tag = input->cur;
    int64_t lines = 0, characters = 0;
    while (tag > input->base) {
        tag--;
        lines += *tag == '\n';
        characters += lines == 0 && (*tag & 0xC0) != 0x80;
        if (*tag == '<') break;
    }
    *line = input->line - lines;
    *column = input->col - characters;
    int64_t place = (int64_t)input->consumed + (tag - input->base);
    if (lines == 0) return place;
    const xmlChar *start = tag;
    characters = 0;
    while (start > input->base && start[-1] != '\n') {
        start--;
        characters += (*start & 0xC0) != 0x80;
    }
    *column = characters + 1;
    return place;
}

// MARK: - SAX

/// The number of letters beyond ASCII if all bytes are UTF-8, else 0; a letter that the end cuts is passed over.
static int64_t utf8_letters(const uint8_t *bytes, int64_t count) {
    int64_t letters = 0;
    for (int64_t at = 0; at < count;) {
        uint8_t first = bytes[at];
        int length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3
                   : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        if (length == 0) return 0;
        for (int next = 1; next < length && at + next < count; next++)
            if ((bytes[at + next] & 0xC0) != 0x80) return 0;
        letters += length > 1;
        at += length;
    }
    return letters;
}

/// Whether bytes declared to be in an older encoding are UTF-8 all the same. About one letter of GB 2312 in seven
/// looks like UTF-8, and no Cyrillic letter of windows-1251: eight letters and no other are hardly chance (10^-6).
static bool is_secretly_utf8(const cxml_reader *self, const xmlChar *declared) {
    enum { FEWEST_LETTERS = 8 };
    if (!xmlStrncasecmp(declared, BAD_CAST "UTF", 3) || !xmlStrncasecmp(declared, BAD_CAST "UCS", 3)) return false;
    return utf8_letters(self->chunk, self->chunk_count) >= FEWEST_LETTERS;
}

/// XML 1.0 §4.3.3: a declaration that contradicts the bytes is an error; libxml2 lets some pass.
static void on_start_document(void *context) {
    cxml_reader *self = context;
    const xmlChar *declared = self->parser->encoding ? self->parser->encoding : self->parser->input->encoding;
    if (!declared) return;
    snprintf(self->declared, sizeof self->declared, "%s", (const char *)declared);
    if (self->converter) return;  // the bytes are no longer those that the declaration speaks of
    bool says_utf16 = !xmlStrncasecmp(declared, BAD_CAST "UTF-16", 6) ||
                      !xmlStrncasecmp(declared, BAD_CAST "ISO-10646-UCS-2", 15) ||
                      !xmlStrncasecmp(declared, BAD_CAST "UCS-2", 5);
    bool says_utf8 = !xmlStrcasecmp(declared, BAD_CAST "UTF-8") || !xmlStrcasecmp(declared, BAD_CAST "UTF8");
    if (self->utf16 && !says_utf16)
        fail_naming(self, "the declaration says the encoding is %.*s, but the bytes are UTF-16", declared);
    else if (self->utf8_mark && !says_utf8)
        fail_naming(self, "the declaration says the encoding is %.*s, but the byte order mark says UTF-8", declared);
    else if (!says_utf16 && is_secretly_utf8(self, declared))
        fail_naming(self, "the declaration says the encoding is %.*s, but the bytes are UTF-8", declared);
}

static void on_doctype(
    void *context, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id
) {
    cxml_reader *self = context;
    if (self->failed) return;
    cxml_queued event = {.kind = CXML_DOCTYPE, .line = self->parser->input->line, .column = self->parser->input->col};
    event.text = keep_string(self, name);
    event.second = keep_string(self, public_id);
    event.third = keep_string(self, system_id);
    push(self, event);
    mark_end(self, 0);
}

/// Called where a DTD ends, and would be read were it external. Attribute defaults are dropped: libxml2 would add
/// them to each element of the name, so that a small file could cost hours.
static void on_doctype_end(
    void *context, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id
) {
    cxml_reader *self = context;
    (void)name, (void)public_id, (void)system_id;
    xmlHashFree(self->parser->attsDefault, xmlHashDefaultDeallocator);
    self->parser->attsDefault = NULL;
}

static void add_attribute(cxml_reader *self, int32_t name, const void *value, int64_t length) {
    cxml_queued_attribute attribute = {name, keep(self, value, length)};
    cxml_buffer_append(&self->attributes, &attribute, sizeof attribute);
}

/// libxml2 keeps every name and namespace in a hash table that does not grow beyond some 16,000 slots (dict.c):
/// without a limit a document of ever new names would cost the square of its length.
static void check_names(cxml_reader *self) {
    if (cxml_names_count(&self->names) > self->limits.names)
        cxml_fail(self, "the document has more different names than the limit allows");
}

static void count_name(cxml_reader *self, const xmlChar *name) {
    if (name) cxml_names_number(&self->names, name, NULL, NULL);
}

static void on_start(
    void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes
) {
    cxml_reader *self = context;
    if (self->failed) return;
    cxml_queued event = {.kind = CXML_START};
    event.first_byte = mark_tag_start(self, &event.line, &event.column);
    cxml_close_text(self, event.first_byte);
    self->has_root = true;
    int written = attribute_count - defaulted_count;
    if (++self->depth > self->limits.depth) return cxml_fail(self, "elements are nested more deeply than the limit allows");
    if (namespace_count + written > self->limits.attributes)
        return cxml_fail(self, "an element has more attributes than the limit allows");
    if (self->parser->nsNr / 2 > self->limits.attributes)
        return cxml_fail(self, "more namespaces are in scope than the limit allows");
    event.attribute_count = namespace_count + written;
    event.name = cxml_names_number(&self->names, local, prefix, uri);
    event.first_attribute = self->attributes.count / (int64_t)sizeof(cxml_queued_attribute);
    for (int i = 0; i < namespace_count; i++) {
        const xmlChar *declared = namespaces[2 * i], *value = namespaces[2 * i + 1];
        count_name(self, value);
        const xmlChar *name = declared ? declared : self->names.xmlns;
        int32_t number =
            cxml_names_number(&self->names, name, declared ? self->names.xmlns : NULL, self->names.xmlns_uri);
        add_attribute(self, number, value, value ? (int64_t)strlen((const char *)value) : 0);
    }
    for (int i = 0; i < written; i++) {
        const xmlChar **a = attributes + 5 * i;
        add_attribute(self, cxml_names_number(&self->names, a[0], a[1], a[2]), a[3], a[4] - a[3]);
    }
    check_names(self);
    mark_end(self, *self->parser->input->cur == '/' ? 2 : 1);
    event.end_byte = self->after_byte;
    push(self, event);
}

static void on_end(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
    cxml_reader *self = context;
    if (self->failed) return;
    cxml_queued event = {.kind = CXML_END, .first_byte = cxml_place(self), .end_byte = cxml_place(self)};
    // The tag of an empty element is wholly its start's; no text stands between the two.
    if (event.end_byte > self->after_byte || self->has_open_text) event.first_byte = token_start(self, "<", 1);
    cxml_close_text(self, event.first_byte);
    self->depth--;
    event.line = self->after_line;
    event.column = self->after_column;
    event.name = cxml_names_number(&self->names, local, prefix, uri);
    push(self, event);
    mark_end(self, 0);
}

static void on_text(void *context, const xmlChar *text, int length) {
    cxml_reader *self = context;
    if (self->failed) return;
    if (!self->has_open_text) {
        self->has_open_text = true;
        self->text_line = self->after_line;
        self->text_column = self->after_column;
        self->text_byte = self->after_byte;
    }
    if (self->open_text.count + length > self->limits.text_bytes)
        return cxml_fail(self, "a text is longer than the limit allows");
    cxml_buffer_append(&self->open_text, text, length);
    mark_end(self, 0);
}

static void on_comment(void *context, const xmlChar *text) {
    cxml_reader *self = context;
    if (self->failed) return;
    cxml_queued event = {.kind = CXML_COMMENT, .first_byte = token_start(self, "<!--", 4), .end_byte = cxml_place(self)};
    cxml_close_text(self, event.first_byte);
    event.line = self->after_line;
    event.column = self->after_column;
    event.text = keep_string(self, text);
    push(self, event);
    mark_end(self, 0);
}

static void on_instruction(void *context, const xmlChar *target, const xmlChar *text) {
    cxml_reader *self = context;
    if (self->failed) return;
    cxml_queued event = {
        .kind = CXML_PROCESSING_INSTRUCTION, .first_byte = token_start(self, "<?", 2), .end_byte = cxml_place(self)};
    cxml_close_text(self, event.first_byte);
    count_name(self, target);
    check_names(self);
    event.line = self->after_line;
    event.column = self->after_column;
    event.text = keep_string(self, target);
    event.second = keep_string(self, text);
    push(self, event);
    mark_end(self, 0);
}

/// Asked for every entity but the five of XML: none is given, so none can grow and none is fetched.
/// A declaration asks too, for one of the same name before it; only a use is an error.
static xmlEntityPtr on_entity(void *context, const xmlChar *name) {
    if (((cxml_reader *)context)->parser->inSubset != 0) return NULL;
    fail_naming(context, "the entity \"%.*s\" is not one of the five of XML itself; entities of a DTD are refused", name);
    return NULL;
}

static xmlEntityPtr on_parameter_entity(void *context, const xmlChar *name) {
    fail_naming(context, "the parameter entity \"%.*s\" is refused, as all entities of a DTD are", name);
    return NULL;
}

const xmlSAXHandler cxml_sax_handler = {
    .initialized = XML_SAX2_MAGIC,
    .startDocument = on_start_document,
    .internalSubset = on_doctype,
    .externalSubset = on_doctype_end,
    .startElementNs = on_start,
    .endElementNs = on_end,
    .characters = on_text,
    .ignorableWhitespace = on_text,
    .cdataBlock = on_text,
    .comment = on_comment,
    .processingInstruction = on_instruction,
    .getEntity = on_entity,
    .getParameterEntity = on_parameter_entity,
    .serror = (xmlStructuredErrorFunc)cxml_capture,
};
