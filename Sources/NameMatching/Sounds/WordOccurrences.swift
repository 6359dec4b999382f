/// Where groups of letters, or letters, stand in a word, found by their numbers; keeps its room between words.
struct WordOccurrences {
    /// One place of a group, and the next of the same number; 0 when there is none.
    struct Occurrence {
        let start: UInt8, length: UInt8, next: UInt8

        /// The letters up to its end.
        var end: Int { Int(start) + Int(length) }
    }

    /// For each number its first place in ``occurrences``; 0 for what does not occur.
    private(set) var firsts: [UInt8] = []
    /// All occurrences; the first is none, and so are those after the last.
    private(set) var occurrences = [Occurrence](
        repeating: Occurrence(start: 0, length: 0, next: 0),
        count: WordPairSteps.mostLetters * ChunkInventory.longest + 1)

    /// Takes the groups of a word.
    /// - Parameters:
    ///   - groups: the groups.
    ///   - count: numbers are below it.
    mutating func fill(_ groups: ArraySlice<GroupPlace>, count: Int) {
        enlarge(count)
        Self.add(groups, &firsts, &occurrences)
    }

    private static func add(
        _ groups: ArraySlice<GroupPlace>, _ firsts: inout [UInt8], _ occurrences: inout [Occurrence]
    ) {
        let groups = groups.span
        var firsts = firsts.mutableSpan, occurrences = occurrences.mutableSpan
        for index in groups.indices {
            let group = groups[index], number = Int(group.number)
            occurrences[index + 1] = Occurrence(start: group.start, length: group.length, next: firsts[number])
            firsts[number] = UInt8(index + 1)
        }
    }

    /// Takes the letters of a word.
    /// - Parameters:
    ///   - letters: their numbers.
    ///   - count: letters from this number on are left out.
    mutating func fill(_ letters: [UInt16], count: Int) {
        enlarge(count)
        for (start, letter) in letters.enumerated() where Int(letter) < count {
            occurrences[start + 1] = Occurrence(start: UInt8(start), length: 1, next: firsts[Int(letter)])
            firsts[Int(letter)] = UInt8(start + 1)
        }
    }

    /// Forgets the groups that were taken.
    mutating func clear(_ groups: ArraySlice<GroupPlace>) {
        var firsts = firsts.mutableSpan
        for group in groups { firsts[Int(group.number)] = 0 }
    }

    /// Forgets the letters that were taken.
    mutating func clear(_ letters: [UInt16]) {
        for letter in letters where Int(letter) < firsts.count { firsts[Int(letter)] = 0 }
    }

    private mutating func enlarge(_ count: Int) {
        if firsts.count < count { firsts += [UInt8](repeating: 0, count: count - firsts.count) }
    }
}
