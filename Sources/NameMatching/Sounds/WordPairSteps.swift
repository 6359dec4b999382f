/// The steps that an alignment of two words can take, looked up once for all of their parts; keeps its room between words.
struct WordPairSteps {
    /// A letter of a word.
    struct Letter {
        /// Of the first word where its row in ``AlignmentCosts/pairs`` begins; of the second its place in a row.
        let place: Int32
        /// The step in which it stands for nothing.
        let skip: AlignmentCell
    }

    /// A step that takes several letters of a word, by where it ends.
    struct LongStep {
        let step: AlignmentCell
        /// The letters of the second word up to its end.
        let column: Int32
        /// The place of the next one that ends at the same letter of the first word; 0 when there is none.
        let next: Int32
    }

    /// The numbers of letters.
    private(set) var rows = 0, columns = 0
    /// The letters of the first and of the second word; those after the last are none.
    private(set) var first = [Letter](repeating: noLetter, count: mostLetters)
    private(set) var second = [Letter](repeating: noLetter, count: mostLetters)
    /// For each number of letters of the first word the last step in ``long`` that ends there; 0 when there is none.
    private(set) var lasts = [Int32](repeating: 0, count: mostLetters + 1)
    /// Steps that take several letters of a word; the first is none, and so are those after the last.
    private(set) var long: [LongStep] = []

    /// The groups of the second word, and the letters of the first.
    private var groups = WordOccurrences(), letters = WordOccurrences()

    /// The most letters of a word, so that the groups of one can be counted in a byte, and all letters in an ``AlignmentCell``.
    static let mostLetters = 40
    private static let noLetter = Letter(place: 0, skip: .unreached)

    /// Looks up the steps of two words. O(n + m) groups, each with the groups that it can stand for.
    mutating func find(_ first: PreparedWord, _ second: PreparedWord, _ table: SoundTable) {
        precondition(max(first.count, second.count) <= Self.mostLetters, "a word is too long to be aligned")
        (rows, columns) = (first.count, second.count)
        let costs = table.costs
        Self.gather(first.sounds, costs.skipsFirst, apart: costs.width, &self.first)
        Self.gather(second.sounds, costs.skipsSecond, apart: 1, &self.second)
        let most = rows * columns * table.longestFirst * table.longestSecond + 1
        while long.count < most { long.append(LongStep(step: .unreached, column: 0, next: 0)) }
        for row in 0...rows { lasts[row] = 0 }
        var used = 1
        let ownGroups = first.places(beside: table.second), otherGroups = second.places(beside: table.first)
        groups.fill(otherGroups, count: costs.countSecond)
        Self.forEachStep(ownGroups, costs.groups, groups, &long, &lasts, &used) { group, other, cost in
            (group.end, other.end, AlignmentCell(cost: cost, first: Int(group.length), second: Int(other.length)))
        }
        groups.clear(otherGroups)
        if table.longestSecond == 1 { return }
        letters.fill(first.sounds, count: costs.skipsFirst.count)
        Self.forEachStep(otherGroups, costs.letters, letters, &long, &lasts, &used) { group, other, cost in
            (other.end, group.end, AlignmentCell(cost: cost, first: 1, second: Int(group.length)))
        }
        letters.clear(first.sounds)
    }

    private static func gather(
        _ sounds: [UInt16], _ skips: [AlignmentCell], apart: Int, _ letters: inout [Letter]
    ) {
        let sounds = sounds.span, skips = skips.span
        var letters = letters.mutableSpan
        for place in sounds.indices {
            let letter = Int(sounds[place]) < skips.count ? Int(sounds[place]) : 0
            letters[place] = Letter(place: Int32(truncatingIfNeeded: letter * apart), skip: skips[letter])
        }
    }

    /// Adds the steps of groups of several letters of one word with what they can stand for in the other.
    /// - Parameters:
    ///   - used: how many of the long steps there are.
    ///   - step: the letters of the first and of the second word up to the end of a step, and the step, from a group, what it stands for, and
    ///     the cost.
    @inline(__always)
    private static func forEachStep(
        _ groups: ArraySlice<GroupPlace>, _ partners: AlignmentCosts.Partners, _ others: WordOccurrences,
        _ long: inout [LongStep], _ lasts: inout [Int32], _ used: inout Int,
        step: (GroupPlace, WordOccurrences.Occurrence, Int32) -> (row: Int, column: Int, step: AlignmentCell)
    ) {
        let groups = groups.span, starts = partners.starts.span, all = partners.partners.span
        let firsts = others.firsts.span, occurrences = others.occurrences.span
        var long = long.mutableSpan, lasts = lasts.mutableSpan
        var next = used
        for index in groups.indices {
            let group = groups[index]
            if group.length == 1 { continue }
            for place in Int(starts[Int(group.number)])..<Int(starts[Int(group.number) + 1]) {
                let partner = all[place]
                var occurrence = Int(firsts[Int(partner.number)])
                while occurrence != 0 {
                    let other = occurrences[occurrence]
                    let (row, column, step) = step(group, other, Int32(partner.cost))
                    long[next] = LongStep(step: step, column: Int32(truncatingIfNeeded: column), next: lasts[row])
                    lasts[row] = Int32(truncatingIfNeeded: next)
                    next += 1
                    occurrence = Int(other.next)
                }
            }
        }
        used = next
    }
}
