#ifndef TILMACH_CDIGEST_H
#define TILMACH_CDIGEST_H

// Our own face of libcrypto, which libzip links as well: one digest, no OpenSSL header.

#include <stddef.h>
#include <stdint.h>

/// Writes the SHA-256 (FIPS 180-4) of `count` bytes, 32 bytes long, to `digest`. Safe from any thread.
void cdigest_sha256(const uint8_t *bytes, size_t count, uint8_t *digest);

#endif
