internal import TextNormalization
public import TranslationTypes

/// A termbase and the styles over it, with what several rules need to know of its terms.
public struct LintSubject: Sendable {
    /// The glossary.
    public let termbase: Termbase
    /// The house styles that are laid over it.
    public let styles: [HouseStyle]
    /// The addresses of all terms, in order.
    public let addresses: [TermAddress]

    /// The folded texts of the terms, in the order of ``addresses``.
    private let keys: [String]
    /// Where the terms of each concept begin in ``addresses``.
    private let starts: [Int]

    /// Folds all terms once. Linear in their length.
    public init(_ termbase: Termbase, styles: [HouseStyle] = []) {
        self.termbase = termbase
        self.styles = styles
        let addresses = termbase.addresses
        self.addresses = addresses
        var folding = TermFolding()
        keys = addresses.map { folding.key(of: termbase[$0]) }
        var starts: [Int] = []
        var start = 0
        for concept in termbase.concepts {
            starts.append(start)
            start += concept.terms.count
        }
        self.starts = starts
    }

    /// The text of a term folded: two terms that a reader takes for the same have the same key.
    public func key(of address: TermAddress) -> String { keys[starts[address.concept] + address.term] }

    /// The concept of an address.
    public func concept(of address: TermAddress) -> Concept { termbase.concepts[address.concept] }
}

/// Normalizers by language, each made once.
struct TermFolding {
    private var normalizers: [LanguageTag: Normalizer] = [:]

    mutating func key(of term: Term) -> String {
        if let normalizer = normalizers[term.language] { return normalizer(term.text) }
        let normalizer = Normalizer(.matching, language: term.language)
        normalizers[term.language] = normalizer
        return normalizer(term.text)
    }
}
