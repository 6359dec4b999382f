internal import TranslationTypes

/// How likely each letter is after the three before it, in each language of one script.
///
/// The file's rows are chosen where languages differ. A letter is scored by the longest row that ends in it, the same
/// row for every language, so that scores of languages may be compared.
struct LetterProfile: Sendable {
    /// The languages, in the order of the file's columns.
    let languages: [LanguageTag]

    /// Open addressing over packed letters; 0 is an empty place.
    private var keys: [UInt64]
    /// For each place the cost of the letter in each language, in ``nats`` steps.
    private var costs: [UInt8]
    private let mask: Int

    /// Nats in one step of a cost (STEP of the training script).
    static let nats = 0.2
    /// The letters of a row at most (LONGEST of the training script).
    private static let longestRow = 4
    /// The cost of a letter that no row has, in steps: 10 nats.
    private static let unknownLetterCost = 50
    /// A word's edge as the file writes it.
    static let edge: UInt32 = 0x5F

    /// Reads a file that the training script wrote.
    init(text: [UInt8]) {
        let lines = text.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
        let tags = (lines.first ?? []).split(separator: UInt8(ascii: " "))
        languages = tags.map { tag in
            let parts = String(decoding: tag, as: UTF8.self).split(separator: "-")
            return LanguageTag(language: String(parts[0]), script: parts.count > 1 ? Script(parts[1]) : nil)
        }
        var places = 2
        while places < lines.count * 2 { places *= 2 }
        mask = places - 1
        keys = [UInt64](repeating: 0, count: places)
        costs = [UInt8](repeating: 0, count: places * languages.count)
        for line in lines.dropFirst() { insert(Array(line)) }
    }

    private mutating func insert(_ line: [UInt8]) {
        var key: UInt64 = 0
        var offset = 0
        while line[offset] != UInt8(ascii: "\t") { key = key << 16 | UInt64(UTF8Coding.next(line.span, &offset)) }
        precondition(line.count == offset + 1 + languages.count, "a row of a language profile has another length")
        var place = Self.hash(key) & mask
        while keys[place] != 0 { place = (place + 1) & mask }
        keys[place] = key
        for column in languages.indices {
            costs[place * languages.count + column] = Self.value(line[offset + 1 + column])
        }
    }

    /// The cost that one of 0–9, A–Z, a–z stands for.
    private static func value(_ code: UInt8) -> UInt8 {
        switch code {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): code - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): code - UInt8(ascii: "A") + 10
        default: code - UInt8(ascii: "a") + 36
        }
    }

    /// Fibonacci hashing (Knuth, volume 3, section 6.4).
    private static func hash(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) }

    /// Adds the costs of a word's letters, and of its end, to each language's total.
    func add(_ word: Span<UInt32>, to totals: inout [Int]) {
        let keys = keys.span
        let costs = costs.span
        var totals = totals.mutableSpan
        var history = UInt64(Self.edge)
        for index in 0...word.count {
            let letter = index < word.count ? word[index] : Self.edge
            history = history << 16 | UInt64(letter & 0xFFFF)
            let depth = min(index + 2, Self.longestRow)
            if let place = place(of: history, depth: depth, in: keys) {
                let row = costs.extracting(place * totals.count..<(place + 1) * totals.count)
                for column in row.indices { totals[column] += Int(row[column]) }
            } else {
                for column in totals.indices { totals[column] += Self.unknownLetterCost }
            }
        }
    }

    /// The place of the longest row that ends the letters; nil when not even the last letter is known.
    private func place(of history: UInt64, depth: Int, in keys: Span<UInt64>) -> Int? {
        var letters = depth
        while letters > 0 {
            let key = letters == 4 ? history : history & (1 << (16 * UInt64(letters)) - 1)
            var place = Self.hash(key) & mask
            while keys[place] != 0 {
                if keys[place] == key { return place }
                place = (place + 1) & mask
            }
            letters -= 1
        }
        return nil
    }
}
