/// Scores stretches of a Chinese text as spellings of words in one system of letters.
struct SpotterCosts: Sendable {
    private let costs: SpotterTable
    private var table: SoundTable { costs.table }
    /// What each character of the text costs by itself, in nats.
    private let alone: [Float]

    init(_ text: SpotterText, by costs: SpotterTable) {
        self.costs = costs
        alone = text.numbers.map { number in
            number == ChunkInventory.none ? Self.unknown : min(Self.unknown, costs.table.rarity.second[Int(number)])
        }
    }

    /// The groups of letters that a word can begin with.
    struct Beginnings {
        fileprivate var groups: [(group: UInt16, rarity: Float)] = []
        /// The marks of what these can stand for.
        fileprivate var marks: UInt64 = 0
    }

    /// What a word begins with.
    func beginnings(of word: SpotterWord) -> Beginnings {
        var result = Beginnings()
        for length in 1...min(ChunkInventory.longest, word.count) {
            let group = word.group(at: 0, length: length)
            if group == ChunkInventory.none { continue }
            result.groups.append((group, table.rarity.first[Int(group)]))
            result.marks |= costs.partners[Int(group)]
        }
        return result
    }

    /// Whether some first letters of a word can stand for a character.
    @inline(__always) func canBegin(_ beginnings: Beginnings, _ number: UInt16) -> Bool {
        let mark = SpotterTable.mark(of: number)
        if beginnings.marks & mark == 0 { return false }
        for (group, rarity) in beginnings.groups where costs.partners[Int(group)] & mark != 0 {
            if let cost = costs.cost(group, number), cost < rarity + table.rarity.second[Int(number)] { return true }
        }
        return false
    }

    /// The best way to write a beginning of the word with characters from a place on: what it is worth in nats, and their number.
    ///
    /// Viterbi over letters and characters, as in ``SoundAligner``, but that the ends of both may be left out.
    /// - Parameters:
    ///   - numbers: the characters from the place to the end of their run, or as many as a name can have.
    ///   - room: space for costs, used again and again.
    func best(_ word: SpotterWord, _ numbers: ArraySlice<UInt16>, _ room: inout [Float]) -> (worth: Float, length: Int)
    {
        let width = numbers.count + 1
        let cells = (word.count + 1) * width
        if room.count < cells { room = [Float](repeating: .infinity, count: cells) }
        for cell in 0..<cells { room[cell] = .infinity }
        room[0] = 0
        var best: (worth: Float, length: Int) = (-.infinity, 0)
        for i in 0...word.count {
            var own: Float = 0
            for j in 0..<width {
                if j > 0 { own += alone[numbers.startIndex + j - 1] }
                let base = room[i * width + j]
                let worth = word.alone[i] + own - base
                // Also where no way leads: minus infinity.
                if worth < Self.leastOnTheWay { continue }
                if j > 0, i == word.count || i >= Self.shortestStem {
                    let whole = i == word.count ? worth : worth - Self.endingCost
                    if whole > best.worth { best = (whole, j) }
                }
                go(on: word, numbers, i, j, base, &room)
            }
        }
        return best
    }

    /// Goes from a cell to all that can follow: a letter or a character left out, letters that stand for a character.
    private func go(
        on word: SpotterWord, _ numbers: ArraySlice<UInt16>, _ i: Int, _ j: Int, _ base: Float, _ room: inout [Float]
    ) {
        let width = numbers.count + 1
        let isInside = j > 0
        if i < word.count, isInside {
            let group = word.group(at: i, length: 1)
            let cost = group == ChunkInventory.none ? nil : costs.cost(group, ChunkInventory.empty)
            Self.relax(&room, (i + 1) * width + j, base + (cost ?? table.unknown.missingSecond))
        }
        guard j < numbers.count else { return }
        let number = numbers[numbers.startIndex + j]
        if number == ChunkInventory.none { return }
        if isInside {
            let cost = costs.cost(ChunkInventory.empty, number)
            Self.relax(&room, i * width + j + 1, base + (cost ?? table.unknown.missingFirst))
        }
        guard i < word.count else { return }
        for length in 1...min(table.longestFirst, word.count - i) {
            let group = word.group(at: i, length: length)
            guard group != ChunkInventory.none, let cost = costs.cost(group, number) else { continue }
            Self.relax(&room, (i + length) * width + j + 1, base + cost)
        }
    }

    @inline(__always) private static func relax(_ room: inout [Float], _ cell: Int, _ cost: Float) {
        if cost < room[cell] { room[cell] = cost }
    }

    /// Letters; a word may end in letters of its grammar after so many.
    private static let shortestStem = 4
    /// Nats; what leaving the ending out costs.
    private static let endingCost: Float = 1
    /// Nats; a way that has lost so much does not recover.
    private static let leastOnTheWay: Float = -4
    /// Nats, as in ``PreparedWord``.
    private static let unknown: Float = 11
}
