/// The content of one segment: text, and the inline codes of its format between the words.
///
/// Codes keep what a format needs to write them again; matching and aligning see ``plainText`` alone.
public struct InlineContent: Sendable, Hashable {
    /// A piece of a segment.
    public enum Run: Sendable, Hashable {
        case text(String)
        case code(InlineCode)
    }

    /// The pieces in reading order; neighbouring text runs are joined, no text run is empty.
    public private(set) var runs: [Run]

    /// Joins neighbouring text runs and drops empty ones.
    public init(_ runs: some Sequence<Run> = []) {
        self.runs = []
        for run in runs { append(run) }
    }

    /// Content that is text and nothing else.
    public init(_ text: String) { self.init([.text(text)]) }

    /// Adds a run at the end.
    public mutating func append(_ run: Run) {
        if case .text(let added) = run {
            if added.isEmpty { return }
            if case .text(let last) = runs.last {
                runs[runs.count - 1] = .text(last + added)
                return
            }
        }
        runs.append(run)
    }

    /// The text that a reader reads: text runs and the text inside highlights, without codes.
    public var plainText: String {
        if runs.count == 1, case .text(let only) = runs[0] { return only }
        var result = ""
        collectText(into: &result)
        return result
    }

    /// Every code of the content, outer before inner.
    public var codes: [InlineCode] {
        runs.flatMap { run -> [InlineCode] in
            guard case .code(let code) = run else { return [] }
            return [code] + code.content.codes
        }
    }

    private func collectText(into result: inout String) {
        for run in runs {
            switch run {
            case .text(let text): result += text
            case .code(let code) where code.kind == .highlight: code.content.collectText(into: &result)
            case .code: break
            }
        }
    }
}

extension InlineContent: ExpressibleByStringLiteral {
    /// A literal is text and nothing else; tags in it are not read as codes.
    public init(stringLiteral value: String) { self.init(value) }
}

/// One inline element of a bilingual format, in TMX 1.4b's terms.
public struct InlineCode: Sendable, Hashable {
    /// What the element does (TMX 1.4b §3.2).
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// `bpt`: begins a paired sequence of native code.
        case beginPair = "bpt"
        /// `ept`: ends a paired sequence of native code.
        case endPair = "ept"
        /// `it`: one half of a pair whose other half lies outside the segment.
        case isolated = "it"
        /// `ph`: stand-alone native code.
        case placeholder = "ph"
        /// `hi`: highlighted text, which is text to translate.
        case highlight = "hi"
        /// `sub`: text to translate inside a code, as in a title attribute.
        case subflow = "sub"
        /// `ut`: code of unknown kind, deprecated since TMX 1.3.
        case unknown = "ut"
    }

    /// Which of TMX's seven inline elements the code is.
    public let kind: Kind
    /// Attributes as written, in document order: `i`, `x`, `type`, `pos`, `assoc`, `datatype`, and unknown ones.
    public let attributes: [Attribute]
    /// The native code, or for a highlight or subflow the text inside.
    public let content: InlineContent

    /// Takes the parts as they are; whether TMX allows these attributes for the kind is not checked.
    public init(kind: Kind, attributes: [Attribute] = [], content: InlineContent = InlineContent()) {
        self.kind = kind
        self.attributes = attributes
        self.content = content
    }
}

/// A name and its value, as an exchange format carries it.
public struct Attribute: Sendable, Hashable {
    /// The name as written, with its prefix: `xml:lang`.
    public let name: String
    /// The value with references resolved: `&`, not `&amp;`.
    public let value: String

    /// Takes both parts unescaped; writers escape them.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
