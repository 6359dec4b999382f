/// Which data categories a TBX file may use (ISO 30042:2019 §6: a dialect is the core structure and a choice of modules).
public struct TBXDialect: Sendable, Hashable {
    /// The value of the root's `type`, such as `TBX-Basic`.
    public let name: String

    /// Names a dialect.
    public init(name: String) { self.name = name }

    /// Terms and notes alone.
    public static let core = TBXDialect(name: "TBX-Core")
    /// Core with the module Min: status, word class, subject.
    public static let min = TBXDialect(name: "TBX-Min")
    /// Min with the module Basic: definitions, contexts, sources, transactions.
    public static let basic = TBXDialect(name: "TBX-Basic")

    /// The modules whose categories are known; nil for a dialect of others, whose categories are not checked.
    var modules: Set<TBXModule>? {
        switch self {
        case .core: []
        case .min: [.min]
        case .basic: [.min, .basic]
        default: nil
        }
    }
}

/// How a TBX file names data categories (ISO 30042:2019 §7).
public enum TBXStyle: String, Sendable, Hashable, CaseIterable {
    /// Data category as attribute: `<termNote type="partOfSpeech">`.
    case dca
    /// Data category as tag: `<min:partOfSpeech>`.
    case dct
}

/// A set of data categories with a namespace of its own in style DCT.
enum TBXModule: String, Sendable, Hashable, CaseIterable {
    case min, basic

    /// LTAC, *TBX modules*: the namespaces of DCT elements.
    var namespace: String { "http://www.tbxinfo.net/ns/\(rawValue)" }
}
