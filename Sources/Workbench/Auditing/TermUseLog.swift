internal import Terminology
internal import TranslationTypes

/// Counts the terms of the passages that a checker sees, from within: it looks at each passage once.
///
/// Finds nothing itself. Belongs to one task, with the checker that it is given to.
final class TermUseLog {
    /// Where the sides of the passage are from that is checked now.
    var origins: [ArchiveOrigin] = []
    /// By term.
    private(set) var uses: [Int: TermUse] = [:]
    private let length: ArchivePeriod.Length
    private let policy: TermPolicy

    init(by length: ArchivePeriod.Length, policy: TermPolicy) {
        self.length = length
        self.policy = policy
    }

    func note(_ passage: CheckedPassage) {
        for (side, origin) in zip(passage.sides, origins) {
            for (number, place) in side.occurrences.enumerated() where isCounted(number, of: side.occurrences) {
                uses[place.term, default: TermUse()].add(
                    quoted: side.isExempt(place.utf8Range), origin, by: length, passage: passage.passage.number)
            }
        }
    }

    /// Of several terms of one concept at one place, such as a spelling for each script, one counts: that of the text's own script,
    /// then the better status.
    private func isCounted(_ number: Int, of places: [TermOccurrence]) -> Bool {
        let own = rank(places[number])
        let place = places[number]
        func isBetter(_ other: TermOccurrence) -> Bool {
            policy.concepts[other.term] == policy.concepts[place.term] && rank(other) < own
        }
        func isHere(_ other: TermOccurrence) -> Bool { other.utf8Range == place.utf8Range }
        return !places[..<number].reversed().prefix(while: isHere).contains(where: isBetter)
            && !places[(number + 1)...].prefix(while: isHere).contains(where: isBetter)
    }

    private func rank(_ place: TermOccurrence) -> (Int, TermStatus, Int) {
        (place.route.isEmpty ? 0 : 1, policy.ruling(of: place.term).status, place.term)
    }

    /// The check that does it.
    struct Counting: Check {
        static let rules: [CheckRule] = []
        let log: TermUseLog

        mutating func findings(in passage: CheckedPassage) -> [Finding] {
            log.note(passage)
            return []
        }
    }
}
