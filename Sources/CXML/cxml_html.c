#include "cxml_html.h"

#include <libxml/HTMLparser.h>
#include <stdlib.h>
#include <string.h>

struct cxml_html {
    cxml_html_node *nodes;
    cxml_html_attribute *attributes;
    cxml_html_place *places;
    uint8_t *strings;
    int32_t node_count, node_room, attribute_count, attribute_room, place_count, place_room;
    int64_t string_length, string_room;
};

typedef struct {
    cxml_html *page;
    const cxml_html_limits *limits;
    htmlParserCtxtPtr parser;
    // The open elements that the tree knows, at most `flat_depth`; `depth` counts all that are open.
    int32_t *open;
    int32_t depth;
    cxml_html_status status;
} builder;

static void *grown(void *array, int64_t needed, int64_t *room, size_t size) {
    if (needed <= *room) return array;
    int64_t more = *room * 2 > needed ? *room * 2 : needed + 64;
    array = realloc(array, (size_t)more * size);
    if (!array) abort();
    *room = more;
    return array;
}

static int32_t add_string(cxml_html *page, const xmlChar *bytes, int64_t length) {
    page->strings = grown(page->strings, page->string_length + length + 1, &page->string_room, 1);
    if (length) memcpy(page->strings + page->string_length, bytes, (size_t)length);
    int32_t start = (int32_t)page->string_length;
    page->string_length += length;
    return start;
}

static void give_up(builder *self, cxml_html_status status) {
    if (self->status == CXML_HTML_OK) self->status = status;
    xmlStopParser(self->parser);
}

static int32_t known_depth(const builder *self) {
    return self->depth < self->limits->flat_depth ? self->depth : self->limits->flat_depth;
}

static cxml_html_node *add_node(builder *self, cxml_html_kind kind, const xmlChar *text, int64_t length) {
    cxml_html *page = self->page;
    if (page->node_count >= self->limits->nodes || page->string_length + length > INT32_MAX / 2) {
        give_up(self, CXML_HTML_TOO_MANY_NODES);
        return NULL;
    }
    int64_t room = page->node_room;
    page->nodes = grown(page->nodes, page->node_count + 1, &room, sizeof *page->nodes);
    page->node_room = (int32_t)room;
    int32_t depth = known_depth(self);
    cxml_html_node *node = &page->nodes[page->node_count++];
    *node = (cxml_html_node){
        .parent = depth ? self->open[depth - 1] : -1,
        .end = page->node_count,
        .line = self->parser->input ? self->parser->input->line : 0,
        .first_attribute = page->attribute_count,
        .string = add_string(page, text, length),
        .string_length = (int32_t)length,
        .kind = (int8_t)kind,
    };
    return node;
}

static void add_attribute(cxml_html *page, const xmlChar *name, const xmlChar *value) {
    int64_t room = page->attribute_room;
    page->attributes = grown(page->attributes, page->attribute_count + 1, &room, sizeof *page->attributes);
    page->attribute_room = (int32_t)room;
    cxml_html_attribute *added = &page->attributes[page->attribute_count++];
    added->name_length = (int32_t)strlen((const char *)name);
    added->name = add_string(page, name, added->name_length);
    added->value_length = value ? (int32_t)strlen((const char *)value) : 0;
    added->value = add_string(page, value, added->value_length);
}

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
    builder *self = context;
    if (self->status != CXML_HTML_OK) return;
    cxml_html_node *node = add_node(self, CXML_HTML_ELEMENT, name, (int64_t)strlen((const char *)name));
    if (!node) return;
    int32_t index = self->page->node_count - 1;
    for (int i = 0; attributes && attributes[i]; i += 2) {
        int64_t length = attributes[i + 1] ? (int64_t)strlen((const char *)attributes[i + 1]) : 0;
        if (self->page->string_length + length > INT32_MAX / 2) return give_up(self, CXML_HTML_TOO_MANY_NODES);
        add_attribute(self->page, attributes[i], attributes[i + 1]);
        self->page->nodes[index].attribute_count++;
    }
    if (self->depth < self->limits->flat_depth) self->open[self->depth] = index;
    if (++self->depth > self->limits->open_elements) give_up(self, CXML_HTML_TOO_DEEP);
}

static void end_element(void *context, const xmlChar *name) {
    (void)name;
    builder *self = context;
    if (self->status != CXML_HTML_OK || !self->depth) return;
    if (--self->depth < self->limits->flat_depth)
        self->page->nodes[self->open[self->depth]].end = self->page->node_count;
}

/// Keeps where the parser stands after the last `length` bytes of the strings.
static void add_place(builder *self, int length) {
    cxml_html *page = self->page;
    xmlParserInputPtr input = self->parser->input;
    if (!self->limits->keeps_places || !input || self->status != CXML_HTML_OK) return;
    int64_t room = page->place_room;
    page->places = grown(page->places, page->place_count + 1, &room, sizeof *page->places);
    page->place_room = (int32_t)room;
    page->places[page->place_count++] = (cxml_html_place){
        .node = page->node_count - 1, .string = (int32_t)page->string_length - length, .string_length = length,
        .input_offset = (int32_t)((int64_t)input->consumed + (input->cur - input->base)),
    };
}

static void characters(void *context, const xmlChar *text, int length) {
    builder *self = context;
    if (self->status != CXML_HTML_OK || length <= 0) return;
    cxml_html *page = self->page;
    int32_t depth = known_depth(self);
    cxml_html_node *last = page->node_count ? &page->nodes[page->node_count - 1] : NULL;
    if (last && last->kind == CXML_HTML_TEXT && last->parent == (depth ? self->open[depth - 1] : -1)) {
        if (page->string_length + length > INT32_MAX / 2) return give_up(self, CXML_HTML_TOO_MANY_NODES);
        add_string(page, text, length);
        last->string_length += length;
        return add_place(self, length);
    }
    if (add_node(self, CXML_HTML_TEXT, text, length)) add_place(self, length);
}

static void silent(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

static void silent_structured(void *context, xmlErrorPtr error) {
    (void)context;
    (void)error;
}

enum { CHUNK = 1 << 16 };

static void feed(builder *self, const uint8_t *utf8, int64_t length) {
    for (int64_t done = 0; done < length && self->status == CXML_HTML_OK;) {
        int64_t part = length - done < CHUNK ? length - done : CHUNK;
        // A chunk ends at the end of a character, so that the parser never sees half of one.
        while (done + part < length && part > 1 && (utf8[done + part] & 0xC0) == 0x80) part--;
        htmlParseChunk(self->parser, (const char *)utf8 + done, (int)part, 0);
        done += part;
    }
    if (self->status == CXML_HTML_OK) htmlParseChunk(self->parser, NULL, 0, 1);
}

static void close_open_elements(builder *self) {
    for (int32_t i = known_depth(self); i-- > 0;) self->page->nodes[self->open[i]].end = self->page->node_count;
}

cxml_html *cxml_html_parse(const uint8_t *utf8, int64_t length, const cxml_html_limits *limits,
                           cxml_html_status *status, int32_t *line) {
    htmlSAXHandler handler = {
        .startElement = start_element, .endElement = end_element, .characters = characters,
        .ignorableWhitespace = characters, .cdataBlock = characters, .error = silent, .warning = silent,
        .fatalError = silent, .serror = silent_structured, .initialized = XML_SAX2_MAGIC,
    };
    builder self = {.limits = limits, .status = CXML_HTML_OK};
    *line = 0;
    self.parser = htmlCreatePushParserCtxt(&handler, &self, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    self.page = calloc(1, sizeof *self.page);
    self.open = calloc((size_t)limits->flat_depth + 1, sizeof *self.open);
    if (!self.page || !self.open) abort();
    if (self.parser) {
        htmlCtxtUseOptions(self.parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                            HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
        feed(&self, utf8, length);
        close_open_elements(&self);
        if (self.parser->input) *line = self.parser->input->line;
        htmlFreeParserCtxt(self.parser);
    } else {
        self.status = CXML_HTML_FAILED;
    }
    free(self.open);
    *status = self.status;
    if (self.status == CXML_HTML_OK) return self.page;
    cxml_html_free(self.page);
    return NULL;
}

void cxml_html_free(cxml_html *self) {
    if (!self) return;
    free(self->nodes);
    free(self->attributes);
    free(self->places);
    free(self->strings);
    free(self);
}

const cxml_html_node *cxml_html_nodes(const cxml_html *self, int32_t *count) {
    *count = self->node_count;
    return self->nodes;
}

const cxml_html_attribute *cxml_html_attributes(const cxml_html *self, int32_t *count) {
    *count = self->attribute_count;
    return self->attributes;
}

const cxml_html_place *cxml_html_places(const cxml_html *self, int32_t *count) {
    *count = self->place_count;
    return self->places;
}

const uint8_t *cxml_html_strings(const cxml_html *self, int32_t *length) {
    *length = (int32_t)self->string_length;
    return self->strings;
}
