internal import NameMatching
internal import TranslationTypes

/// What the use cases of names ask of the engine, in one place: names are read once, and scores come with their reasons.
struct NameScoring {
    let matcher: NameMatcher
    private var scorer: NameScorer
    private var names = PreparedNames()

    /// - Parameter matcher: what compares.
    init(_ matcher: NameMatcher = .standard) {
        self.matcher = matcher
        scorer = matcher.comparer()
    }

    typealias Verdict = NameScorer.Verdict

    /// A name read for comparing.
    /// - Parameters:
    ///   - key: bytes that tell the name apart from others, as they stand in the input.
    ///   - name: gives the name when it was not read lately.
    mutating func prepared(_ key: [UInt8], _ name: () throws -> Name) rethrows -> PreparedName {
        let matcher = matcher
        return try names.name(key) { matcher.prepared(try name()) }
    }

    /// A name read for comparing, when it was not read lately.
    mutating func prepared(_ name: Name) -> PreparedName {
        prepared(Array("\(name.kind?.rawValue ?? "")\0\(name.language?.description ?? "")\0\(name.text)".utf8)) { name }
    }

    /// The score of two names and why.
    mutating func verdict(_ first: PreparedName, _ second: PreparedName) -> Verdict { scorer.verdict(first, second) }
}
