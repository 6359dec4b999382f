/// A scheme made ready: text in, text out.
///
///     let catalog = SchemeCatalog.standard
///     let bgn = try catalog.transliterator("bgnpcgn-rus-Cyrl-Latn-1947", data: packages)
///     bgn.transliterate("Щука")            // "Shchuka"
///     bgn.transliteration(of: "Юрий").pieces  // Ю → Yu, р → r, …
public struct Transliterator: Sendable {
    /// What it follows.
    public let scheme: Scheme
    private let repair: SourceRepair?
    let stages: [any Stage]

    init(scheme: Scheme, stages: [any Stage], repairs: Bool) {
        self.scheme = scheme
        self.stages = stages
        repair = repairs ? SourceRepair(scheme) : nil
    }

    /// The text in the scheme's spelling. What the scheme does not know stays as it is.
    public func transliterate(_ text: String) -> String {
        var text = repair?.rewrite(text) ?? text
        for stage in stages { text = stage.rewrite(text) }
        return text
    }

    /// The same with the source span of every piece.
    public func transliteration(of text: String) -> Transliteration {
        var pieces: [Piece]?
        var current = text
        for stage in (repair.map { [$0] } ?? []) + stages {
            let next = stage.pieces(of: current)
            pieces = pieces.map { PieceChain.join($0, next) } ?? next
            current = next.reduce(into: "") { $0 += $1.output }
        }
        return Transliteration(source: text, pieces: pieces ?? [])
    }

    /// The likeliest spellings, best first; the first is what ``transliterate(_:)`` gives. A scheme of letter rules has one.
    ///
    /// - Parameters:
    ///   - text: A word, a name or a sentence.
    ///   - limit: The most that are wanted, at least 1.
    public func candidates(for text: String, limit: Int) -> [String] {
        var candidates = [repair?.rewrite(text) ?? text]
        for stage in stages {
            var next: [String] = []
            for candidate in candidates {
                for spelling in stage.candidates(for: candidate, limit: limit) where !next.contains(spelling) {
                    next.append(spelling)
                }
            }
            candidates = Array(next.prefix(max(1, limit)))
        }
        return candidates
    }
}
