internal import CXML

/// A page that passes a limit of ``HTMLTree``.
public struct HTMLError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Which limit it was.
    public enum Reason: Sendable, Hashable {
        case tooDeep, tooManyNodes, parserFailed
    }

    /// The limit that was passed.
    public let reason: Reason
    /// The 1-based line at which reading stopped.
    public let line: Int

    /// The reason and the line, for people.
    public var description: String {
        switch reason {
        case .tooDeep: "the page nests its elements too deep (line \(line))"
        case .tooManyNodes: "the page has too many elements (line \(line))"
        case .parserFailed: "the HTML parser could not start"
        }
    }
}

extension HTMLError.Reason {
    init(_ status: cxml_html_status) {
        self =
            switch status {
            case CXML_HTML_TOO_DEEP: .tooDeep
            case CXML_HTML_TOO_MANY_NODES: .tooManyNodes
            default: .parserFailed
            }
    }
}
