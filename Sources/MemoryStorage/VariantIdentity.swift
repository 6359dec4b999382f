internal import TranslationTypes

/// What decides whether two variants are the same: language, normalised text, inline codes.
struct VariantIdentity: Hashable {
    /// The identity of language, text and codes together.
    let digest: SHA256.Digest
    /// The identity of the normalised text alone, for exact look-up; any language.
    let textHash: Int64

    init(_ variant: TranslationVariant, normalization: KeyNormalization) {
        let text = variant.content.plainText
        self.init(
            text: text, language: variant.language.description,
            codes: UnitCoding.codeSignature(of: variant.content, normalization), normalization: normalization)
    }

    init(text: String, language: String, codes: String?, normalization: KeyNormalization) {
        let textDigest = Self.digest(ofText: text, normalization)
        var hash = SHA256()
        hash.update(textDigest)
        if let codes { hash.update(codes) }
        // U+0000 occurs in no text and no tag, so that codes and tag cannot run into each other.
        hash.update("\u{0}")
        hash.update(language)
        digest = hash.finish()
        textHash = Int64(bitPattern: textDigest.words.0)
    }

    /// The value of the `text_hash` column for a text: the first eight bytes of the digest of its normalised form.
    static func textHash(of text: String, _ normalization: KeyNormalization) -> Int64 {
        Int64(bitPattern: digest(ofText: text, normalization).words.0)
    }

    private static func digest(ofText text: String, _ normalization: KeyNormalization) -> SHA256.Digest {
        var hash = SHA256()
        hash.update(normalization.apply(text))
        return hash.finish()
    }
}
