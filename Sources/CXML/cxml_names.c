#include "cxml_names.h"

enum { FIRST_SLOTS = 256 };

int64_t cxml_names_count(const cxml_names *self) { return self->names.count / (int64_t)sizeof(cxml_interned); }

static cxml_interned *names(const cxml_names *self) { return (cxml_interned *)(void *)self->names.bytes; }

/// Multiplicative hashing of the three pointers (Knuth, TAOCP 3, §6.4; the factor is 2^64 over the golden ratio).
static uint64_t hash(const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
    uint64_t key = (uint64_t)(uintptr_t)local ^ (uint64_t)(uintptr_t)prefix << 7 ^ (uint64_t)(uintptr_t)uri << 13;
    return (key * 0x9E3779B97F4A7C15u) >> 20;
}

static int32_t *slot(const cxml_names *self, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
    uint64_t mask = self->slot_count - 1;
    for (uint64_t at = hash(local, prefix, uri) & mask;; at = (at + 1) & mask) {
        int32_t *found = self->slots + at;
        if (!*found) return found;
        const cxml_interned *name = names(self) + *found - 1;
        if (name->local == local && name->prefix == prefix && name->uri == uri) return found;
    }
}

static void resize(cxml_names *self, uint64_t slot_count) {
    free(self->slots);
    self->slots = calloc(slot_count, sizeof *self->slots);
    if (!self->slots) abort();
    self->slot_count = slot_count;
    for (int32_t number = 0; number < cxml_names_count(self); number++) {
        const cxml_interned *name = names(self) + number;
        *slot(self, name->local, name->prefix, name->uri) = number + 1;
    }
}

void cxml_names_begin(cxml_names *self, xmlDictPtr dictionary) {
    self->dictionary = dictionary;
    self->xmlns = xmlDictLookup(dictionary, BAD_CAST "xmlns", -1);
    self->xmlns_uri = xmlDictLookup(dictionary, BAD_CAST "http://www.w3.org/2000/xmlns/", -1);
    resize(self, FIRST_SLOTS);
}

void cxml_names_free(cxml_names *self) {
    free(self->slots);
    cxml_buffer_free(&self->names);
}

int32_t cxml_names_number(cxml_names *self, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
    int32_t *found = slot(self, local, prefix, uri);
    if (*found) return *found - 1;
    const xmlChar *qualified = prefix ? xmlDictQLookup(self->dictionary, prefix, local) : local;
    cxml_interned name = {local, prefix, uri, qualified ? qualified : local};
    cxml_buffer_append(&self->names, &name, sizeof name);
    int32_t number = (int32_t)cxml_names_count(self) - 1;
    *found = number + 1;
    if ((uint64_t)cxml_names_count(self) * 2 > self->slot_count) resize(self, self->slot_count * 2);
    return number;
}

static cxml_bytes bytes(const xmlChar *text) {
    return (cxml_bytes){(const char *)text, text ? (int64_t)strlen((const char *)text) : 0};
}

cxml_name cxml_names_at(const cxml_names *self, int32_t number) {
    const cxml_interned *name = names(self) + number;
    return (cxml_name){bytes(name->qualified), bytes(name->local), bytes(name->uri)};
}
