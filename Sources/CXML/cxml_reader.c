#include "cxml_reader_state.h"

#include <errno.h>
#include <fcntl.h>
#include <libxml/xmlerror.h>
#include <pthread.h>
#include <strings.h>
#include <unistd.h>

/// The longest mark by which libxml2 knows an encoding.
enum { BOM_BYTES = 4 };

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
            char message[CXML_MESSAGE_BYTES] = "reading failed: ";
            strncat(message, cxml_system_message(errno), sizeof message - strlen(message) - 1);
            cxml_fail_at(self, message, 0, 0);
            return -1;
        }
        if (got == 0) break;
        count += got;
    }
    self->input_offset += count;
    if (self->input_offset > self->limits.input_bytes) {
        cxml_fail(self, "the file is longer than the limit allows");
        return -1;
    }
    return count;
}

static bool begins(const uint8_t *bytes, int64_t count, const char *mark, int64_t length) {
    return count >= length && memcmp(bytes, mark, (size_t)length) == 0;
}

// NOENT so that &amp; in an attribute becomes &, not &#38;; `on_entity` gives no other entity to replace.
enum { PARSER_OPTIONS = XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_COMPACT };

static void make_parser(cxml_reader *self, const uint8_t *first, int64_t count) {
    self->parser = xmlCreatePushParserCtxt((xmlSAXHandlerPtr)&cxml_sax_handler, self, (const char *)first, (int)count, NULL);
    if (!self->parser) abort();
    xmlCtxtUseOptions(self->parser, PARSER_OPTIONS);
    cxml_names_begin(&self->names, self->parser->dict);
    self->after_line = self->after_column = 1;
}

static void keep_bytes(cxml_reader *self, const void *bytes, int64_t count) {
    if (!self->keeps) return;
    int64_t gone = self->forgotten - self->kept_from;
    if (gone > self->kept.count / 2) {  // moving is worth it only when at least as much goes as stays
        memmove(self->kept.bytes, self->kept.bytes + gone, (size_t)(self->kept.count - gone));
        self->kept.count -= gone;
        self->kept_from += gone;
    }
    cxml_buffer_append(&self->kept, bytes, count);
}

/// libxml2 finds the encoding by the first four bytes, which it wants at the start.
static void begin(cxml_reader *self) {
    uint8_t first[BOM_BYTES];
    int64_t count = fill(self, first, BOM_BYTES);
    if (count < 0) return;
    self->utf8_mark = begins(first, count, "\xEF\xBB\xBF", 3);
    self->utf16_little = begins(first, count, "\xFF\xFE", 2) || begins(first, count, "<\0", 2);
    self->utf16 = begins(first, count, "\xFF\xFE", 2) || begins(first, count, "\xFE\xFF", 2) ||
                  begins(first, count, "<\0?\0", 4) || begins(first, count, "\0<\0?", 4);
    if (begins(first, count, "\xFF\xFE\0\0", 4)) self->utf16 = false;  // UTF-32
    keep_bytes(self, first, count);
    make_parser(self, first, count);
}

/// libxml2 is given UTF-8 alone; where a converter makes it, the first character may be cut, so that none is given here.
static void begin_converted(cxml_reader *self) {
    make_parser(self, NULL, 0);
    xmlCtxtUseOptions(self->parser, PARSER_OPTIONS | XML_PARSE_IGNORE_ENC);
}


/// The chunk in UTF-8, which holds until the next call, with the character before it that an earlier chunk cut.
static cxml_bytes converted(cxml_reader *self, int64_t count) {
    int64_t taken = 0, all = self->tail_count + count;
    cxml_bytes result;
    memmove(self->chunk + self->tail_count, self->chunk, (size_t)count);
    memcpy(self->chunk, self->tail, (size_t)self->tail_count);
    cxml_conversion status = cxml_converter_run(self->converter, self->chunk, all, &taken, &result);
    self->tail_count = all - taken;
    bool is_cut = self->at_end && self->tail_count > 0;
    if (status != CXML_CONVERTED || is_cut || self->tail_count > CXML_TAIL_BYTES)
        cxml_fail(self, "the bytes here are cut off or not in the encoding of the document");
    else
        memcpy(self->tail, self->chunk + taken, (size_t)self->tail_count);
    return result;
}

static void parse_chunk(cxml_reader *self) {
    if (!self->parser && self->converter) begin_converted(self);
    if (!self->parser) begin(self);
    int64_t count = self->failed ? -1 : fill(self, self->chunk, self->limits.chunk_bytes);
    if (count < 0) return;
    self->chunk_count = count;
    self->at_end = count < self->limits.chunk_bytes;
    cxml_bytes chunk = {(const char *)self->chunk, count};
    if (self->converter) chunk = converted(self, count);
    keep_bytes(self, chunk.bytes, chunk.length);
    int result = xmlParseChunk(self->parser, chunk.bytes, (int)chunk.length, self->at_end);
    if (self->at_end) cxml_close_text(self, cxml_place(self));
    if (result != 0 && !self->parser->wellFormed) cxml_fail(self, "malformed XML");
    if (self->at_end && !self->parser->wellFormed) cxml_fail(self, "malformed XML");
    xmlParserInputPtr input = self->parser->input;
    if (input && input->end - input->cur > self->limits.token_bytes)
        cxml_fail(self, "a tag, comment or declaration is longer than the limit allows");
}

/// Runs the parser with the thread's error handler borrowed: converters report there and would else print.
static void advance(cxml_reader *self) {
    self->arena.count = self->events.count = self->attributes.count = 0;
    self->next_event = 0;
    xmlStructuredErrorFunc old_handler = xmlStructuredError;
    void *old_context = xmlStructuredErrorContext;
    xmlSetStructuredErrorFunc(self, (xmlStructuredErrorFunc)cxml_capture);
    parse_chunk(self);
    xmlSetStructuredErrorFunc(old_context, old_handler);
}

// MARK: - Public

static pthread_once_t once = PTHREAD_ONCE_INIT;

static cxml_reader *make(cxml_limits limits) {
    pthread_once(&once, xmlInitParser);
    cxml_reader *self = calloc(1, sizeof *self);
    if (!self) abort();
    self->limits = limits;
    self->file = -1;
    self->chunk = malloc((size_t)limits.chunk_bytes + CXML_TAIL_BYTES);
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
    cxml_buffer_free(&self->kept);
    cxml_converter_close(self->converter);
    free(self->input);
    free(self->chunk);
    free(self);
}

static cxml_bytes reveal(const cxml_reader *self, cxml_piece piece) {
    if (piece.length < 0) return (cxml_bytes){NULL, 0};
    return (cxml_bytes){self->arena.bytes ? self->arena.bytes + piece.offset : "", piece.length};
}

int cxml_reader_next(cxml_reader *self, cxml_event *event) {
    while (self->next_event * (int64_t)sizeof(cxml_queued) == self->events.count) {
        if (self->failed) return -1;
        if (self->at_end) return 0;
        advance(self);
    }
    const cxml_queued *next = (const cxml_queued *)(const void *)self->events.bytes + self->next_event++;
    self->current_attributes = next->first_attribute;
    *event = (cxml_event){.kind = next->kind, .name = next->name, .attribute_count = next->attribute_count,
        .line = next->line, .column = next->column, .first_byte = next->first_byte, .end_byte = next->end_byte, .text = reveal(self, next->text),
        .second = reveal(self, next->second), .third = reveal(self, next->third)};
    return 1;
}

bool cxml_reader_keep_bytes(cxml_reader *self, const char *encoding) {
    self->keeps = true;
    if (!encoding || !strcasecmp(encoding, "UTF-8")) return true;
    self->converter = cxml_converter_open("UTF-8", encoding);
    return self->converter != NULL;
}

cxml_bytes cxml_reader_bytes(const cxml_reader *self, int64_t first, int64_t end) {
    int64_t last = cxml_reader_byte_count(self);
    if (end > last) end = last;
    if (first < self->forgotten || first >= end) return (cxml_bytes){"", 0};
    return (cxml_bytes){self->kept.bytes + (first - self->kept_from), end - first};
}

int64_t cxml_reader_byte_count(const cxml_reader *self) { return self->kept_from + self->kept.count; }

void cxml_reader_forget(cxml_reader *self, int64_t end) {
    int64_t last = cxml_reader_byte_count(self);
    if (end > last) end = last;
    if (end > self->forgotten) self->forgotten = end;
}

cxml_bytes cxml_reader_encoding(const cxml_reader *self) {
    const char *name = self->utf16 ? (self->utf16_little ? "UTF-16LE" : "UTF-16BE")
                     : self->declared[0] ? self->declared : "UTF-8";
    return (cxml_bytes){name, (int64_t)strlen(name)};
}

cxml_attribute cxml_reader_attribute(const cxml_reader *self, int32_t index) {
    const cxml_queued_attribute *all = (const cxml_queued_attribute *)(const void *)self->attributes.bytes;
    const cxml_queued_attribute *one = all + self->current_attributes + index;
    return (cxml_attribute){one->name, reveal(self, one->value)};
}

cxml_name cxml_reader_name(const cxml_reader *self, int32_t name) { return cxml_names_at(&self->names, name); }

cxml_error cxml_reader_error(const cxml_reader *self) {
    return (cxml_error){{self->message, (int64_t)strlen(self->message)}, self->error_line, self->error_column};
}
