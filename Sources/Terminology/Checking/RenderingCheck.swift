internal import TranslationTypes

/// One term of the source that is rendered by two terms of its concept in one file.
public struct RenderingCheck: Check {
    /// `inconsistent-term`.
    public static let rules = [
        CheckRule("inconsistent-term", .info, "A term of the source is rendered in two ways in one file.")
    ]

    /// How a source term was rendered, and where.
    private struct Rendering {
        var count = 0
        var places: [(passage: Int, side: Int, range: Range<Int>)] = []
    }

    private let policy: TermPolicy
    /// By source term and then by target term.
    private var seen: [Int: [Int: Rendering]] = [:]

    /// Makes the check for a style.
    public init(policy: TermPolicy) { self.policy = policy }

    /// Nothing yet: notes how the passage renders each concept.
    public mutating func findings(in passage: CheckedPassage) -> [Finding] {
        guard let (source, target) = passage.pair else { return [] }
        var told: Set<[Int]> = []
        for place in passage.sides[source].occurrences {
            // A term that the glossary has in two scripts stands there once.
            let key = [place.utf8Range.lowerBound, place.utf8Range.upperBound, policy.concepts[place.term]]
            guard told.insert(key).inserted else { continue }
            let renderings = passage.sides[target].occurrences.filter {
                policy.concepts[$0.term] == policy.concepts[place.term] && !passage.sides[target].isExempt($0.utf8Range)
            }
            // Where a passage itself has two, it says the thing twice, which is style.
            guard Set(renderings.map(\.term)).count == 1, let rendering = renderings.first else { continue }
            note(rendering, of: place.term, passage.passage.number, target)
        }
        return []
    }

    private mutating func note(_ place: TermOccurrence, of source: Int, _ passage: Int, _ side: Int) {
        var rendering = seen[source, default: [:]][place.term] ?? Rendering()
        rendering.count += 1
        if rendering.places.count < Self.mostPlaces { rendering.places.append((passage, side, place.utf8Range)) }
        seen[source, default: [:]][place.term] = rendering
    }

    /// Places of one rendering that are kept and told.
    private static let mostPlaces = 100

    /// The places of every rendering but the preferred one, or else the most frequent.
    public mutating func closing() -> [Finding] {
        defer { seen = [:] }
        return seen.sorted { $0.key < $1.key }.flatMap { source, renderings -> [Finding] in
            guard renderings.count > 1 else { return [] }
            let usual = renderings.min { a, b in
                (policy.ruling(of: a.key).status, -a.value.count, a.key) < (
                    policy.ruling(of: b.key).status, -b.value.count, b.key
                )
            }
            guard let usual else { return [] }
            return renderings.sorted { $0.key < $1.key }.filter { !areOne($0.key, usual.key) }.flatMap {
                term, rendering in
                rendering.places.map { finding(source, term, usual.key, usual.value.count, $0) }
            }
        }
    }

    /// Whether two terms are one word in two genders or spellings, as казах and казашка: then it is the text that chooses.
    private func areOne(_ a: Int, _ b: Int) -> Bool {
        if a == b { return true }
        let first = policy.terms[a].text.lowercased().split(separator: " ")
        let second = policy.terms[b].text.lowercased().split(separator: " ")
        guard first.count == second.count else { return false }
        return zip(first, second).allSatisfy { one, other in
            let shared = zip(one, other).prefix { $0 == $1 }.count
            return one == other
                || shared >= max(Self.sharedBeginning, min(one.count, other.count) - Self.longestEnding)
        }
    }

    /// Letters that two words begin with when one is made of the other.
    private static let sharedBeginning = 3
    /// Letters in which they may differ at the end.
    private static let longestEnding = 3

    private func finding(
        _ source: Int, _ term: Int, _ usual: Int, _ count: Int, _ place: (passage: Int, side: Int, range: Range<Int>)
    ) -> Finding {
        let times = count == 1 ? "once" : "\(count) times"
        return Finding(
            rule: "inconsistent-term", severity: .info, passage: place.passage, side: place.side,
            utf8Range: place.range,
            message:
                "“\(policy.terms[source].text)” is “\(policy.terms[term].text)” here and “\(policy.terms[usual].text)” \(times) elsewhere in the file.",
            concept: policy.concept(of: term))
    }
}
