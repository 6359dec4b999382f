internal import TextNormalization
internal import TranslationTypes

/// The same source segment with two different targets in one file, or in one archive.
public struct SameSourceCheck: Check {
    /// `inconsistent-translation`.
    public static let rules = [
        CheckRule("inconsistent-translation", .info, "The same source is translated in two ways.")
    ]

    /// What a source was translated as the first time.
    private struct First {
        let target: UInt64
        let passage: Int
        let text: String
    }

    private let normalizer = Normalizer(.matching)
    private var seen: [UInt64: First] = [:]

    /// Makes the check.
    public init() {}

    /// A finding for each later translation that is not the first one.
    public mutating func findings(in passage: CheckedPassage) -> [Finding] {
        guard let (source, target) = passage.pair else { return [] }
        let languages = "\(passage.sides[source].language)>\(passage.sides[target].language)>"
        let key = PrefixHash.of((languages + normalizer(passage.sides[source].text)).utf8)
        let text = passage.sides[target].text
        let translation = PrefixHash.of(normalizer(text).utf8)
        guard let first = seen[key] else {
            seen[key] = First(target: translation, passage: passage.passage.number, text: text)
            return []
        }
        guard first.target != translation else { return [] }
        return [
            Finding(
                rule: "inconsistent-translation", severity: .info, passage: passage.passage.number, side: target,
                utf8Range: 0..<text.utf8.count,
                message: "The same source was translated as “\(first.text)” in segment \(first.passage + 1).",
                suggestions: [Suggestion(first.text, utf8Range: 0..<text.utf8.count, isSafe: false)])
        ]
    }

    /// Nothing more to tell; the next file begins anew.
    public mutating func closing() -> [Finding] {
        seen = [:]
        return []
    }
}
