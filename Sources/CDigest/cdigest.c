#include "cdigest.h"

#include <openssl/evp.h>
#include <pthread.h>
#include <stdlib.h>

// Fetched once: a fetch for each digest would cost more than the digest (OpenSSL 3 migration guide, “Performance”).
static EVP_MD *algorithm;
static pthread_once_t fetched = PTHREAD_ONCE_INIT;

static void fetch(void) { algorithm = EVP_MD_fetch(NULL, "SHA256", NULL); }

void cdigest_sha256(const uint8_t *bytes, size_t count, uint8_t *digest) {
    pthread_once(&fetched, fetch);
    // Fails only without memory, or where an administrator took SHA-256 away; no key can be made then.
    if (!algorithm || !EVP_Digest(bytes, count, digest, NULL, algorithm, NULL)) abort();
}
