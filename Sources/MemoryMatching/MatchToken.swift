internal import ICU

/// One token of a normalised text: a word, a number, a Han character or a sign.
struct MatchToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case word, number, han, sign }

    let kind: Kind
    let scalars: [UInt32]
    /// Equal for tokens that may be forms of one word: kind and first letters.
    let stemClass: UInt64

    init(_ kind: Kind, _ scalars: [UInt32]) {
        self.kind = kind
        self.scalars = scalars
        stemClass = Self.stemClass(kind, scalars)
    }

    /// What it costs to leave the token out, in quarters of a word.
    ///
    /// A sign weighs a quarter of a word, so that a comma more or less does not count like a word more or less.
    var weight: Int { kind == .sign ? 1 : 4 }

    /// The tokens of a text that was normalised for matching.
    static func tokens(of text: String) -> [MatchToken] {
        var tokens: [MatchToken] = []
        var run: [UInt32] = []
        var runKind: Kind?
        func close() {
            if let kind = runKind { tokens.append(MatchToken(kind, run)) }
            run.removeAll(keepingCapacity: true)
            runKind = nil
        }
        for scalar in text.unicodeScalars {
            let kind = Self.kind(of: scalar, inside: runKind)
            if kind != runKind || kind == .han || kind == .sign { close() }
            guard let kind else { continue }
            runKind = kind
            run.append(scalar.value)
        }
        close()
        return tokens
    }

    /// The kind of token that a character belongs to; nil for white space.
    private static func kind(of scalar: Unicode.Scalar, inside run: Kind?) -> Kind? {
        switch scalar.value {
        case 0x20, 0x0A, 0x09: return nil
        case 0x30...0x39: return run == .word ? .word : .number
        case 0x61...0x7A: return .word
        case 0x27: return run == .word ? .word : .sign  // An apostrophe inside a word.
        case 0x21...0x7F: return .sign
        case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .han
        case 0x0370...0x058F, 0x0620...0x064A, 0x066E...0x06D3, 0x06D5: return .word
        default: return scalar.isAlphabetic || scalar.category.isMark ? .word : scalar.isWhiteSpace ? nil : .sign
        }
    }

    /// The first four letters tell a stem well enough in agglutinating languages, and never part two forms of one that is
    /// shorter; two bytes each hold every letter of the five languages.
    private static func stemClass(_ kind: Kind, _ scalars: [UInt32]) -> UInt64 {
        guard kind == .word else { return kind == .number ? 1 : UInt64(scalars.first ?? 0) << 8 | 2 }
        return scalars.prefix(4).reduce(0) { $0 << 16 | UInt64($1 & 0xFFFF) }
    }
}
