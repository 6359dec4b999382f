internal import CXML

/// How large a document and its parts may be; a file beyond a limit is refused with a ``MarkupError``.
///
/// libxml2 has limits of its own below which these act: 10 MB for an attribute's value, 50,000 bytes for a name
/// and 10 MB for all names together (parserInternals.h).
public struct XMLLimits: Sendable, Hashable {
    /// The longest file in bytes.
    public var longestFile: Int
    /// The longest text between two tags, in UTF-8 bytes.
    public var longestText: Int
    /// The longest tag, comment, CDATA section, processing instruction or document type declaration, in bytes.
    public var longestToken: Int
    /// How many elements may lie inside each other.
    public var deepestNesting: Int
    /// How many attributes an element may have, namespace declarations among them, and how many namespaces may be
    /// in scope at once.
    public var mostAttributes: Int
    /// How many different names of elements, attributes, namespaces and instructions a document may have.
    public var mostNames: Int

    public init(
        longestFile: Int = Self.usualLongestFile, longestText: Int = Self.usualLongestText,
        longestToken: Int = Self.usualLongestToken, deepestNesting: Int = Self.usualDeepestNesting,
        mostAttributes: Int = Self.usualMostAttributes, mostNames: Int = Self.usualMostNames
    ) {
        self.longestFile = longestFile
        self.longestText = longestText
        self.longestToken = longestToken
        self.deepestNesting = deepestNesting
        self.mostAttributes = mostAttributes
        self.mostNames = mostNames
    }

    /// Bytes: 64 GiB, some ten times the largest memories that are shared publicly.
    public static let usualLongestFile = 64 << 30
    /// Bytes: 16 MiB, more than any segment or paragraph, less than harms.
    public static let usualLongestText = 16 << 20
    /// Bytes: 1 MiB; libxml2 compares attributes pairwise, so that a longer tag could cost minutes.
    public static let usualLongestToken = 1 << 20
    /// Elements: libxml2's own limit for trees (xmlParserMaxDepth), which its push parser does not apply.
    public static let usualDeepestNesting = 256
    /// Attributes: far beyond what any format of ours defines.
    public static let usualMostAttributes = 1000
    /// Names: libxml2 looks names up in some 16,000 chains (dict.c), which stay short up to here.
    public static let usualMostNames = 50_000
    /// Bytes read at once: large enough for the cost of a call to vanish, small enough for the cache.
    static let chunk = 64 << 10

    func forC(chunk: Int) -> cxml_limits {
        cxml_limits(
            input_bytes: Int64(longestFile), text_bytes: Int64(longestText), token_bytes: Int64(longestToken),
            depth: Int64(deepestNesting), attributes: Int64(mostAttributes), names: Int64(mostNames),
            chunk_bytes: Int64(chunk))
    }
}
