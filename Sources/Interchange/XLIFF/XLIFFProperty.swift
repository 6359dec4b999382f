internal import TranslationTypes

/// The types of the properties by which a unit keeps what an XLIFF file says of it, and the names that go with them.
enum XLIFFProperty {
    /// XLIFF 2 `segment/@state`, XLIFF 1.2 `target/@state`.
    static let state = "x-xliff-state"
    /// XLIFF 2 `segment/@subState`.
    static let subState = "x-xliff-sub-state"
    /// The segment within its unit: its id, or else its number, from 1; XLIFF 1.2 `mrk/@mid`.
    static let segment = "x-xliff-segment"
    /// `file/@original`, the document that the unit is from.
    static let file = "x-xliff-file"
    /// The ids of the groups around the unit, from the outside, with `/` between them.
    static let group = "x-xliff-group"
    /// `alt-trans` or `match` on a proposal of another tool, which is no translation in use.
    static let candidate = "x-xliff-candidate"
    /// How good a candidate is, as the file writes it.
    static let quality = "x-xliff-match-quality"
    /// Where a candidate is from.
    static let origin = "x-xliff-match-origin"

    /// An attribute of an inline code: the element that it is in XLIFF, where the code's kind does not say it.
    static let element = "xlf:element"
    /// Attributes of an inline code: the native code at the start and at the end of a `pc`.
    static let startData = "xlf:data-start"
    static let endData = "xlf:data-end"
}

/// The namespaces of XLIFF.
enum XLIFFNamespace {
    /// XLIFF 1.2 §2.
    static let v1_2 = "urn:oasis:names:tc:xliff:document:1.2"
    /// The core of XLIFF 2.0 and 2.1; 2.1 kept the namespace of 2.0.
    static let v2_0 = "urn:oasis:names:tc:xliff:document:2.0"
    /// The Metadata module of XLIFF 2.
    static let metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
    /// The Translation Candidates module of XLIFF 2.
    static let matches = "urn:oasis:names:tc:xliff:matches:2.0"
}
