/// A word of a scheme's file.
struct SchemeToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// Characters that stand for themselves.
        case text([Unicode.Scalar])
        /// Characters in quotes or given by their number.
        case literal([Unicode.Scalar])
        /// One of `→ / _ # , [ ] [^ ∅`.
        case sign(String)
    }

    let kind: Kind
    /// Where it begins, in code points from 1.
    let column: Int

    func isSign(_ sign: String) -> Bool { kind == .sign(sign) }

    /// The characters that it stands for; nil for a sign.
    var scalars: [Unicode.Scalar]? {
        switch kind {
        case .text(let scalars), .literal(let scalars): scalars
        case .sign: nil
        }
    }

    /// The word, if it is written without quotes.
    var word: String? {
        guard case .text(let scalars) = kind else { return nil }
        var word = ""
        word.unicodeScalars.append(contentsOf: scalars)
        return word
    }
}
