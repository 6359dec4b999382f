#include "cxml.h"
#include "cxml_buffer.h"
#include "cxml_names.h"

#include <errno.h>
#include <fcntl.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <stdio.h>
#include <unistd.h>

enum { MESSAGE_BYTES = 512, BOM_BYTES = 4, NAME_IN_MESSAGE = 60 };

/// A run of `arena`, by offset because the arena moves; `length` -1 stands for none.
typedef struct {
    int64_t offset;
    int64_t length;
} piece;

typedef struct {
    cxml_kind kind;
    int32_t name;
    int64_t first_attribute;
    int32_t attribute_count;
    int64_t line, column;
    piece text, second, third;
} queued;

typedef struct {
    int32_t name;
    piece value;
} queued_attribute;

struct cxml_reader {
    xmlParserCtxtPtr parser;
    cxml_limits limits;
    cxml_names names;

    int file;  // -1 when reading `input`
    uint8_t *input;
    int64_t input_count, input_offset;
    uint8_t *chunk;
    bool utf16, utf8_mark;

    // What the parser has said and the caller has not yet asked for. The arrays are emptied before each chunk.
    cxml_buffer arena, events, attributes;
    int64_t next_event;
    int64_t current_attributes;
    cxml_buffer open_text;  // text whose end has not been seen
    bool has_open_text;
    int64_t text_line, text_column;

    int64_t depth;
    int64_t after_line, after_column;  // where the last token ended
    bool has_root, at_end, failed;
    char message[MESSAGE_BYTES], explanation[MESSAGE_BYTES];
    int64_t error_line, error_column;
};

// MARK: - Errors

/// Keeps the first error; what the parser says afterwards follows from it.
static void fail_at(cxml_reader *self, const char *message, int64_t line, int64_t column) {
    if (self->failed) return;
    self->failed = true;
    snprintf(self->message, sizeof self->message, "%s", message);
    size_t length = strlen(self->message);
    while (length > 0 && strchr("\n\r ", self->message[length - 1])) self->message[--length] = 0;
    self->error_line = line;
    self->error_column = column;
    if (self->parser) self->parser->disableSAX = 1;
}

static void fail(cxml_reader *self, const char *message) {
    xmlParserInputPtr input = self->parser ? self->parser->input : NULL;
    fail_at(self, message, input ? input->line : 0, input ? input->col : 0);
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

/// libxml2's structured errors: of this parser by its SAX block, of its converters by the thread's handler.
static void capture(void *context, xmlErrorPtr error) {
    cxml_reader *self = context;
    if (error->level < XML_ERR_ERROR || error->code == XML_WAR_NS_URI) return;
    int64_t line = error->line, column = error->int2;
    if (line <= 0 && self->parser && self->parser->input) {
        line = self->parser->input->line;
        column = self->parser->input->col;
    }
    fail_at(self, explain(self, error), line, column);
}

static void fail_naming(cxml_reader *self, const char *format, const xmlChar *name) {
    char message[MESSAGE_BYTES];
    snprintf(message, sizeof message, format, NAME_IN_MESSAGE, (const char *)name);
    fail(self, message);
}

// MARK: - Queue

static piece keep(cxml_reader *self, const void *bytes, int64_t count) {
    return (piece){cxml_buffer_append(&self->arena, bytes, count), count};
}

static piece keep_string(cxml_reader *self, const xmlChar *text) {
    return text ? keep(self, text, (int64_t)strlen((const char *)text)) : (piece){0, -1};
}

static void push(cxml_reader *self, queued event) { cxml_buffer_append(&self->events, &event, sizeof event); }

static void close_text(cxml_reader *self) {
    if (!self->has_open_text) return;
    self->has_open_text = false;
    piece text = keep(self, self->open_text.bytes, self->open_text.count);
    self->open_text.count = 0;
    push(self, (queued){.kind = CXML_TEXT, .line = self->text_line, .column = self->text_column, .text = text});
}

/// Notes where the token ends that the parser has just taken; `rest` is what it has yet to take on this line.
static void mark_end(cxml_reader *self, int rest) {
    self->after_line = self->parser->input->line;
    self->after_column = self->parser->input->col + rest;
}

/// Where the tag begins that the parser has just read: at the last `<`, which cannot stand inside a tag.
static void mark_tag_start(cxml_reader *self, int64_t *line, int64_t *column) {
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
    if (lines == 0) return;
    const xmlChar *start = tag;
    characters = 0;
    while (start > input->base && start[-1] != '\n') {
        start--;
        characters += (*start & 0xC0) != 0x80;
    }
    *column = characters + 1;
}

// MARK: - SAX

/// XML 1.0 §4.3.3: a declaration that contradicts the bytes is an error; libxml2 lets some pass.
static void on_start_document(void *context) {
    cxml_reader *self = context;
    const xmlChar *declared = self->parser->encoding ? self->parser->encoding : self->parser->input->encoding;
    if (!declared) return;
    bool says_utf16 = !xmlStrncasecmp(declared, BAD_CAST "UTF-16", 6) ||
                      !xmlStrncasecmp(declared, BAD_CAST "ISO-10646-UCS-2", 15) ||
                      !xmlStrncasecmp(declared, BAD_CAST "UCS-2", 5);
    bool says_utf8 = !xmlStrcasecmp(declared, BAD_CAST "UTF-8") || !xmlStrcasecmp(declared, BAD_CAST "UTF8");
    if (self->utf16 && !says_utf16)
        fail_naming(self, "the declaration says the encoding is %.*s, but the bytes are UTF-16", declared);
    else if (self->utf8_mark && !says_utf8)
        fail_naming(self, "the declaration says the encoding is %.*s, but the byte order mark says UTF-8", declared);
}

static void on_doctype(
    void *context, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id
) {
    cxml_reader *self = context;
    if (self->failed) return;
    queued event = {.kind = CXML_DOCTYPE, .line = self->parser->input->line, .column = self->parser->input->col};
    event.text = keep_string(self, name);
    event.second = keep_string(self, public_id);
    event.third = keep_string(self, system_id);
    push(self, event);
    mark_end(self, 0);
}

static void add_attribute(cxml_reader *self, int32_t name, const void *value, int64_t length) {
    queued_attribute attribute = {name, keep(self, value, length)};
    cxml_buffer_append(&self->attributes, &attribute, sizeof attribute);
}

static void on_start(
    void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes
) {
    cxml_reader *self = context;
    if (self->failed) return;
    close_text(self);
    self->has_root = true;
    int written = attribute_count - defaulted_count;
    if (++self->depth > self->limits.depth) return fail(self, "elements are nested more deeply than the limit allows");
    if (namespace_count + written > self->limits.attributes)
        return fail(self, "an element has more attributes than the limit allows");
    queued event = {.kind = CXML_START, .attribute_count = namespace_count + written};
    event.name = cxml_names_number(&self->names, local, prefix, uri);
    event.first_attribute = self->attributes.count / (int64_t)sizeof(queued_attribute);
    mark_tag_start(self, &event.line, &event.column);
    for (int i = 0; i < namespace_count; i++) {
        const xmlChar *declared = namespaces[2 * i], *value = namespaces[2 * i + 1];
        const xmlChar *name = declared ? declared : self->names.xmlns;
        int32_t number =
            cxml_names_number(&self->names, name, declared ? self->names.xmlns : NULL, self->names.xmlns_uri);
        add_attribute(self, number, value, value ? (int64_t)strlen((const char *)value) : 0);
    }
    for (int i = 0; i < written; i++) {
        const xmlChar **a = attributes + 5 * i;
        add_attribute(self, cxml_names_number(&self->names, a[0], a[1], a[2]), a[3], a[4] - a[3]);
    }
    push(self, event);
    mark_end(self, *self->parser->input->cur == '/' ? 2 : 1);
}

static void on_end(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
    cxml_reader *self = context;
    if (self->failed) return;
    close_text(self);
    self->depth--;
    queued event = {.kind = CXML_END, .line = self->after_line, .column = self->after_column};
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
    }
    if (self->open_text.count + length > self->limits.text_bytes)
        return fail(self, "a text is longer than the limit allows");
    cxml_buffer_append(&self->open_text, text, length);
    mark_end(self, 0);
}

static void on_comment(void *context, const xmlChar *text) {
    cxml_reader *self = context;
    if (self->failed) return;
    close_text(self);
    queued event = {.kind = CXML_COMMENT, .line = self->after_line, .column = self->after_column};
    event.text = keep_string(self, text);
    push(self, event);
    mark_end(self, 0);
}

static void on_instruction(void *context, const xmlChar *target, const xmlChar *text) {
    cxml_reader *self = context;
    if (self->failed) return;
    close_text(self);
    queued event = {
        .kind = CXML_PROCESSING_INSTRUCTION, .line = self->after_line, .column = self->after_column};
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

static const xmlSAXHandler handler = {
    .initialized = XML_SAX2_MAGIC,
    .startDocument = on_start_document,
    .internalSubset = on_doctype,
    .startElementNs = on_start,
    .endElementNs = on_end,
    .characters = on_text,
    .ignorableWhitespace = on_text,
    .cdataBlock = on_text,
    .comment = on_comment,
    .processingInstruction = on_instruction,
    .getEntity = on_entity,
    .getParameterEntity = on_parameter_entity,
    .serror = (xmlStructuredErrorFunc)capture,
};

// MARK: - Feeding

/// Reads the next bytes; less than asked for only at the end, -1 on an error.
static int64_t fill(cxml_reader *self, uint8_t *bytes, int64_t wanted) {
    int64_t count = 0;
    if (self->file < 0) {
        int64_t left = self->input_count - self->input_offset;
        count = left < wanted ? left : wanted;
        if (count > 0) memcpy(bytes, self->input + self->input_offset, (size_t)count);
    }
    while (self->file >= 0 && count < wanted) {
        ssize_t got = read(self->file, bytes + count, (size_t)(wanted - count));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            char message[MESSAGE_BYTES] = "reading failed: ";
            strncat(message, cxml_system_message(errno), sizeof message - strlen(message) - 1);
            fail_at(self, message, 0, 0);
            return -1;
        }
        if (got == 0) break;
        count += got;
    }
    self->input_offset += count;
    if (self->input_offset > self->limits.input_bytes) {
        fail(self, "the file is longer than the limit allows");
        return -1;
    }
    return count;
}

static bool begins(const uint8_t *bytes, int64_t count, const char *mark, int64_t length) {
    return count >= length && memcmp(bytes, mark, (size_t)length) == 0;
}

/// libxml2 finds the encoding by the first four bytes, which it wants at the start.
static void begin(cxml_reader *self) {
    uint8_t first[BOM_BYTES];
    int64_t count = fill(self, first, BOM_BYTES);
    if (count < 0) return;
    self->utf8_mark = begins(first, count, "\xEF\xBB\xBF", 3);
    self->utf16 = begins(first, count, "\xFF\xFE", 2) || begins(first, count, "\xFE\xFF", 2) ||
                  begins(first, count, "<\0?\0", 4) || begins(first, count, "\0<\0?", 4);
    if (begins(first, count, "\xFF\xFE\0\0", 4)) self->utf16 = false;  // UTF-32
    self->parser = xmlCreatePushParserCtxt((xmlSAXHandlerPtr)&handler, self, (const char *)first, (int)count, NULL);
    if (!self->parser) abort();
    // NOENT so that &amp; in an attribute becomes &, not &#38;; `on_entity` gives no other entity to replace.
    xmlCtxtUseOptions(self->parser, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_COMPACT);
    cxml_names_begin(&self->names, self->parser->dict);
    self->after_line = self->after_column = 1;
}

static void parse_chunk(cxml_reader *self) {
    if (!self->parser) begin(self);
    int64_t count = self->failed ? -1 : fill(self, self->chunk, self->limits.chunk_bytes);
    if (count < 0) return;
    self->at_end = count < self->limits.chunk_bytes;
    int result = xmlParseChunk(self->parser, (const char *)self->chunk, (int)count, self->at_end);
    if (self->at_end) close_text(self);
    if (result != 0 && !self->parser->wellFormed) fail(self, "malformed XML");
    if (self->at_end && !self->parser->wellFormed) fail(self, "malformed XML");
    xmlParserInputPtr input = self->parser->input;
    if (input && input->end - input->cur > self->limits.token_bytes)
        fail(self, "a tag, comment or declaration is longer than the limit allows");
}

/// Runs the parser with the thread's error handler borrowed: converters report there and would else print.
static void advance(cxml_reader *self) {
    self->arena.count = self->events.count = self->attributes.count = 0;
    self->next_event = 0;
    xmlStructuredErrorFunc old_handler = xmlStructuredError;
    void *old_context = xmlStructuredErrorContext;
    xmlSetStructuredErrorFunc(self, (xmlStructuredErrorFunc)capture);
    parse_chunk(self);
    xmlSetStructuredErrorFunc(old_context, old_handler);
}

// MARK: - Public

static cxml_reader *make(cxml_limits limits) {
    cxml_reader *self = calloc(1, sizeof *self);
    if (!self) abort();
    self->limits = limits;
    self->file = -1;
    self->chunk = malloc((size_t)limits.chunk_bytes);
    if (!self->chunk) abort();
    return self;
}

cxml_reader *cxml_reader_open_file(const char *path, cxml_limits limits, int *system_error) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        *system_error = errno;
        return NULL;
    }
    cxml_reader *self = make(limits);
    self->file = file;
    return self;
}

cxml_reader *cxml_reader_open_bytes(const uint8_t *bytes, int64_t count, cxml_limits limits) {
    cxml_reader *self = make(limits);
    self->input = malloc(count > 0 ? (size_t)count : 1);
    if (!self->input) abort();
    if (count > 0) memcpy(self->input, bytes, (size_t)count);
    self->input_count = count;
    return self;
}

void cxml_reader_close(cxml_reader *self) {
    if (!self) return;
    if (self->parser) {
        xmlFreeDoc(self->parser->myDoc);  // holds the entities that a DTD declares
        xmlFreeParserCtxt(self->parser);
    }
    if (self->file >= 0) close(self->file);
    cxml_names_free(&self->names);
    cxml_buffer_free(&self->arena);
    cxml_buffer_free(&self->events);
    cxml_buffer_free(&self->attributes);
    cxml_buffer_free(&self->open_text);
    free(self->input);
    free(self->chunk);
    free(self);
}

static cxml_bytes reveal(const cxml_reader *self, piece piece) {
    if (piece.length < 0) return (cxml_bytes){NULL, 0};
    return (cxml_bytes){self->arena.bytes ? self->arena.bytes + piece.offset : "", piece.length};
}

int cxml_reader_next(cxml_reader *self, cxml_event *event) {
    while (self->next_event * (int64_t)sizeof(queued) == self->events.count) {
        if (self->failed) return -1;
        if (self->at_end) return 0;
        advance(self);
    }
    const queued *next = (const queued *)(const void *)self->events.bytes + self->next_event++;
    self->current_attributes = next->first_attribute;
    *event = (cxml_event){.kind = next->kind, .name = next->name, .attribute_count = next->attribute_count,
        .line = next->line, .column = next->column, .text = reveal(self, next->text),
        .second = reveal(self, next->second), .third = reveal(self, next->third)};
    return 1;
}

cxml_attribute cxml_reader_attribute(const cxml_reader *self, int32_t index) {
    const queued_attribute *all = (const queued_attribute *)(const void *)self->attributes.bytes;
    const queued_attribute *one = all + self->current_attributes + index;
    return (cxml_attribute){one->name, reveal(self, one->value)};
}

cxml_name cxml_reader_name(const cxml_reader *self, int32_t name) { return cxml_names_at(&self->names, name); }

cxml_error cxml_reader_error(const cxml_reader *self) {
    return (cxml_error){{self->message, (int64_t)strlen(self->message)}, self->error_line, self->error_column};
}
