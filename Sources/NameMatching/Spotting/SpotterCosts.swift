/// Scores stretches of a Chinese text as spellings of words in one system of letters.
struct SpotterCosts: Sendable {
    private let costs: SpotterTable
    private var table: SoundTable { costs.table }
    private let partners: SpotterPartners
    /// What each character of the text costs by itself, in nats.
    private let alone: [Float]
    /// The same of each kind.
    private let aloneOfKind: [Float]
    /// −log of how often each kind stands in names.
    private let rarityOfKind: [Float]
    /// What each character of the text costs where it is left out.
    private let skips: [Float]
    /// What each kind gains at most where it is left out.
    private let skipped: [Float]
    /// Letters of the longest group.
    private let longestGroup: Int

    init(_ text: SpotterText, by costs: SpotterTable) {
        self.costs = costs
        func alone(_ number: UInt16) -> Float {
            number == ChunkInventory.none ? Self.unknown : min(Self.unknown, costs.table.rarity.second[Int(number)])
        }
        self.alone = text.numbers.map(alone)
        rarityOfKind = text.kinds.map { costs.table.rarity.second[Int($0)] }
        partners = SpotterPartners(text, costs)
        let aloneOfKind = text.kinds.map(alone)
        let unknown = costs.table.unknown.missingFirst
        let skipsOfKind = text.kinds.map { costs.cost(ChunkInventory.empty, $0) ?? unknown }
        skips = text.kindOfCharacter.map { $0 < 0 ? unknown : skipsOfKind[Int($0)] }
        skipped = zip(skipsOfKind, aloneOfKind).map { max(0, $1 - $0) }
        self.aloneOfKind = aloneOfKind
        longestGroup = costs.table.longestFirst
    }

    /// What a word can gain at most from each kind of character, wherever in the word it stands.
    struct Gains: Sendable {
        /// The kinds that the word can begin with.
        fileprivate(set) var beginnings: [Int32] = []
        fileprivate var isBeginning: [Bool]
        /// By kind.
        fileprivate(set) var gains: [Float]
        fileprivate var touched: [Int32] = []
        /// What letters left out gain at most, all together.
        fileprivate(set) var letters: Float = 0
        /// What each letter costs where it is left out.
        fileprivate var missing: [Float] = []

        init(_ text: SpotterText) {
            isBeginning = [Bool](repeating: false, count: text.kinds.count)
            gains = [Float](repeating: 0, count: text.kinds.count)
        }
    }

    /// Takes the gains of a word.
    func set(_ gains: inout Gains, to word: SpotterWord) {
        for kind in gains.beginnings { gains.isBeginning[Int(kind)] = false }
        for kind in gains.touched { gains.gains[Int(kind)] = skipped[Int(kind)] }
        if gains.touched.isEmpty { gains.gains = skipped }
        gains.beginnings.removeAll(keepingCapacity: true)
        gains.touched.removeAll(keepingCapacity: true)
        gains.letters = 0
        gains.missing.removeAll(keepingCapacity: true)
        for start in 0..<word.count {
            let missing = missing(word, start)
            gains.missing.append(missing)
            gains.letters += max(0, word.alone[start + 1] - word.alone[start] - missing)
            for length in 1...min(ChunkInventory.longest, word.count - start) {
                let group = word.group(at: start, length: length)
                if group == ChunkInventory.none { continue }
                let letters = word.alone[start + length] - word.alone[start]
                for index in partners.range(group) {
                    let partner = partners.partners[index]
                    let own = aloneOfKind[Int(partner.kind)]
                    let gain = letters + own - partner.cost
                    if gain > gains.gains[Int(partner.kind)] {
                        gains.gains[Int(partner.kind)] = gain
                        gains.touched.append(partner.kind)
                    }
                    if start == 0 { begin(&gains, partner, group) }
                }
            }
        }
    }

    /// Notes that a word can begin with a kind, if its first letters rather stand for the kind than not.
    @inline(__always)
    private func begin(_ gains: inout Gains, _ partner: SpotterPartners.Partner, _ group: UInt16) {
        let kind = Int(partner.kind)
        if gains.isBeginning[kind] || partner.cost >= table.rarity.first[Int(group)] + rarityOfKind[kind] { return }
        gains.isBeginning[kind] = true
        gains.beginnings.append(partner.kind)
    }

    /// Space that looking for a word needs, used again and again.
    struct Room: Sendable {
        fileprivate var costs: [Float] = []
        /// What the characters of a stretch from each one on can gain at most, letters left out with them.
        fileprivate var left: [Float] = []
    }

    /// The most that a stretch from a place on can be worth; never less than it is. Leaves in the room what ``best(_:_:_:least:_:)`` needs.
    func most(_ gains: borrowing Gains, _ kinds: ArraySlice<Int16>, _ room: inout Room) -> Float {
        let letters = gains.letters + Self.rounding
        if room.left.count <= kinds.count { room.left = [Float](repeating: 0, count: kinds.count + 1) }
        room.left[kinds.count] = letters
        var most = letters
        for place in (0..<kinds.count).reversed() {
            let kind = Int(kinds[kinds.startIndex + place])
            // No way leads over a character that no table knows.
            most = kind < 0 ? letters : most + gains.gains[kind]
            room.left[place] = most
        }
        return most
    }

    /// What a letter costs that stands for nothing.
    @inline(__always) private func missing(_ word: SpotterWord, _ place: Int) -> Float {
        let group = word.group(at: place, length: 1)
        let cost = group == ChunkInventory.none ? nil : costs.cost(group, ChunkInventory.empty)
        return cost ?? table.unknown.missingSecond
    }

    /// The best way to write a beginning of the word with characters from a place on: what it is worth in nats, and their number.
    ///
    /// Viterbi over letters and characters, as in ``SoundAligner``, but that the ends of both may be left out.
    /// - Parameters:
    ///   - numbers: the characters from the place to the end of their run, or as many as a name can have.
    ///   - least: nats; ways that cannot become worth so much are not followed, and something worth less may be found in their place.
    ///   - room: with what ``most(_:_:_:)`` left for the same stretch.
    func best(
        _ word: SpotterWord, _ gains: borrowing Gains, _ numbers: ArraySlice<UInt16>, least: Float, _ room: inout Room
    ) -> (worth: Float, length: Int) {
        let width = numbers.count + 1
        let cells = (word.count + 1) * width
        if room.costs.count < cells { room.costs = [Float](repeating: .infinity, count: cells) }
        for cell in 0..<cells { room.costs[cell] = .infinity }
        room.costs[0] = 0
        var best: (worth: Float, length: Int) = (-.infinity, 0)
        for i in 0...word.count {
            var own: Float = 0
            for j in 0..<width {
                if j > 0 { own += alone[numbers.startIndex + j - 1] }
                let base = room.costs[i * width + j]
                let worth = word.alone[i] + own - base
                // Also where no way leads: minus infinity.
                if worth < Self.leastOnTheWay || worth + room.left[j] < least { continue }
                if j > 0, i == word.count || i >= Self.shortestStem {
                    let whole = i == word.count ? worth : worth - Self.endingCost
                    if whole > best.worth { best = (whole, j) }
                }
                go(on: word, gains, numbers, i, j, base, &room.costs)
            }
        }
        return best
    }

    /// Goes from a cell to all that can follow: a letter or a character left out, letters that stand for a character.
    private func go(
        on word: SpotterWord, _ gains: borrowing Gains, _ numbers: ArraySlice<UInt16>, _ i: Int, _ j: Int,
        _ base: Float, _ room: inout [Float]
    ) {
        let width = numbers.count + 1
        let isInside = j > 0
        if i < word.count, isInside { Self.relax(&room, (i + 1) * width + j, base + gains.missing[i]) }
        guard j < numbers.count else { return }
        let number = numbers[numbers.startIndex + j]
        if number == ChunkInventory.none { return }
        if isInside { Self.relax(&room, i * width + j + 1, base + skips[numbers.startIndex + j]) }
        guard i < word.count else { return }
        for length in 1...min(longestGroup, word.count - i) {
            let group = word.group(at: i, length: length)
            guard group != ChunkInventory.none, let cost = costs.cost(group, number) else { continue }
            Self.relax(&room, (i + length) * width + j + 1, base + cost)
        }
    }

    @inline(__always) private static func relax(_ room: inout [Float], _ cell: Int, _ cost: Float) {
        if cost < room[cell] { room[cell] = cost }
    }

    /// Nats; far above what sums of floats lose.
    private static let rounding: Float = 0.01
    /// Letters; a word may end in letters of its grammar after so many.
    private static let shortestStem = 4
    /// Nats; what leaving the ending out costs.
    private static let endingCost: Float = 1
    /// Nats; a way that has lost so much does not recover.
    private static let leastOnTheWay: Float = -4
    /// Nats, as in ``PreparedWord``.
    private static let unknown: Float = 11
}
