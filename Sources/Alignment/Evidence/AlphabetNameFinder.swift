internal import StringMatching

/// Matches the names of two texts in alphabets by their keys, whatever endings they bear.
enum AlphabetNameFinder {
    static func cues(in pair: PreparedPair) -> [Cue] {
        let source = NameCandidates(pair.source).names
        let target = NameCandidates(pair.target).names
        let reliability = Reliability(pair).of("name", guess: guess)
        var groups = Groups(count: source.count + target.count)
        var index: [UInt32: [Int]] = [:]
        for (number, name) in target.enumerated() {
            if let bucket = bucket(name.key) { index[bucket, default: []].append(number) }
        }
        for (number, name) in source.enumerated() {
            guard let bucket = bucket(name.key) else { continue }
            for other in index[bucket] ?? [] where match(name, target[other]) {
                groups.join(number, source.count + other)
            }
        }
        return groups.members().compactMap { members in
            let sourceNames = members.filter { $0 < source.count }.map { source[$0] }
            let targetNames = members.filter { $0 >= source.count }.map { target[$0 - source.count] }
            guard let form = shortest(sourceNames), let counterpart = shortest(targetNames) else { return nil }
            if spelledAlike(sourceNames, targetNames) { return nil }
            return Cue(
                source: Set(sourceNames.flatMap(\.segments)).sorted(),
                target: Set(targetNames.flatMap(\.segments)).sorted(), reliability: reliability, chance: chance,
                kind: .name, sourceForm: form, targetForm: counterpart)
        }
    }

    /// The form with the fewest endings.
    private static func shortest(_ names: [NameCandidates.Name]) -> String? {
        names.map(\.form).min { $0.utf8.count < $1.utf8.count }
    }

    /// Whether some name begins with the same letters on both sides, which is evidence of another kind.
    private static func spelledAlike(_ source: [NameCandidates.Name], _ target: [NameCandidates.Name]) -> Bool {
        source.contains { name in target.contains { SharedWordEvidence.areAlike(name.word, $0.word) } }
    }

    /// Names match only when their first two consonants sound alike; a name with one consonant has no bucket.
    private static func bucket(_ key: PhoneticKey) -> UInt32? {
        key.skeleton.count < 2 ? nil : UInt32(key.skeleton[0]) << 8 | UInt32(key.skeleton[1])
    }

    /// Whether one key is about the beginning of the other.
    private static func match(_ a: NameCandidates.Name, _ b: NameCandidates.Name) -> Bool {
        let (shorter, longer) = a.key.letters.count <= b.key.letters.count ? (a, b) : (b, a)
        let (short, long) = (shorter.key.letters, longer.key.letters)
        guard short.count >= shortestKey, long.count - short.count <= longestEnding else { return false }
        let allowed = Int(Double(short.count) * allowedDifference)
        // Each letter that the other lacks is a difference.
        if (shorter.letters & ~longer.letters).nonzeroBitCount > allowed { return false }
        for length in short.count...min(short.count + 1, long.count) {
            let foreign = NameCandidates.bits(of: long[0..<length]) & ~shorter.letters
            if foreign.nonzeroBitCount > allowed { continue }
            let beginning = Array(long[0..<length])
            guard EditDistance.distance(short.span, beginning.span, limit: allowed) != nil else { continue }
            let s = shorter.key.skeleton
            let l = PhoneticKey.skeleton(of: beginning)
            if EditDistance.distance(s.span, l.span, limit: s.count <= 3 ? 0 : 1) != nil { return true }
        }
        return false
    }

    /// Letters of the shorter key.
    private static let shortestKey = 4
    /// Letters; Uyghur and Kazakh stack several endings.
    private static let longestEnding = 7
    /// Share of the shorter key's letters; vowels differ much between alphabets.
    private static let allowedDifference = 0.34
    /// In news names are also replaced by pronouns or titles.
    private static let guess = 0.65
    /// Guess: one segment in fifty has a word that sounds alike by accident.
    private static let chance = 0.02

    /// Sets of names that match each other (union–find).
    private struct Groups {
        private var parents: [Int]

        init(count: Int) { parents = Array(0..<count) }

        mutating func join(_ a: Int, _ b: Int) {
            let (x, y) = (root(a), root(b))
            parents[max(x, y)] = min(x, y)
        }

        /// The sets of two and more, in order of their first members.
        mutating func members() -> [[Int]] {
            var sets: [[Int]] = [[Int]](repeating: [], count: parents.count)
            for member in parents.indices { sets[root(member)].append(member) }
            return sets.filter { $0.count > 1 }
        }

        private mutating func root(_ member: Int) -> Int {
            var member = member
            while parents[member] != member {
                parents[member] = parents[parents[member]]
                member = parents[member]
            }
            return member
        }
    }
}
