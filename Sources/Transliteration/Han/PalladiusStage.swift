/// Pinyin names in Cyrillic letters by the table of Palladius: `stage pinyin-palladius`.
///
/// Words are cut into syllables; the apostrophe of Pinyin, tone marks and capitals are understood. Words that are no Pinyin
/// stay as they are.
struct PalladiusStage: Stage {
    /// Established names (Пекин) by their Pinyin, without apostrophes and tones.
    private let established: [String: String]
    private static let longestSyllable = 7

    init() {
        var established: [String: String] = [:]
        for (syllables, name) in HanTables.places.established(in: .russian) {
            established[HanSpelling.pinyin.plainWord(syllables)] = name
        }
        self.established = established
    }

    func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var word: [Unicode.Scalar] = []
        var start = 0, offset = 0
        for scalar in text.unicodeScalars {
            if Self.isPartOfWord(scalar) {
                word.append(scalar)
            } else {
                take(&word, from: start, to: offset, into: &pieces)
                pieces.append(Piece(source: offset..<(offset + UTF8.width(scalar)), output: String(scalar)))
                start = offset + UTF8.width(scalar)
            }
            offset += UTF8.width(scalar)
        }
        take(&word, from: start, to: offset, into: &pieces)
        return pieces
    }

    private func take(_ word: inout [Unicode.Scalar], from start: Int, to end: Int, into pieces: inout [Piece]) {
        guard !word.isEmpty else { return }
        let source = String(String.UnicodeScalarView(word))
        pieces.append(Piece(source: start..<end, output: spelling(of: source, word) ?? source))
        word.removeAll()
    }

    /// The word in Cyrillic letters; nil when it is no Pinyin.
    private func spelling(of source: String, _ word: [Unicode.Scalar]) -> String? {
        let bare = Self.bare(word)
        let plain = bare.filter { $0 != "'" }
        let cyrillic =
            established[plain]
            ?? Self.syllables(of: bare).map {
                HanSpelling.palladius.word($0, isCapital: false, isPlace: true)
            }
        guard let cyrillic, let first = source.first else { return nil }
        if source.count > 1, source.uppercased() == source { return cyrillic.uppercased() }
        return first.isUppercase ? HanSpelling.capitalized(cyrillic) : cyrillic
    }

    /// Small letters without tones; each kind of apostrophe as the plain one, v as ü.
    private static func bare(_ word: [Unicode.Scalar]) -> String {
        word.map { scalar in
            if apostrophes.contains(scalar) { return "'" }
            let small = scalar.properties.lowercaseMapping.unicodeScalars.map { ToneMark.taken(from: $0).bare }.joined()
            return small == "v" ? "ü" : small
        }.joined()
    }

    /// What a syllable inside a word costs that begins with a vowel: the spelling wants an apostrophe before it, so Jinan is
    /// ji-nan; otherwise a syllable costs 1.
    private static let vowelCost = 10

    /// The syllables of a word: the fewest, and among those the longest first; an apostrophe always parts.
    private static func syllables(of word: String) -> [Syllable]? {
        var result: [Syllable] = []
        for part in word.split(separator: "'") {
            guard let syllables = fewest(Array(part.utf8)[...]) else { return nil }
            result += syllables
        }
        return result.isEmpty ? nil : result
    }

    private static func fewest(_ letters: ArraySlice<UInt8>) -> [Syllable]? {
        var best = [(cost: Int, syllables: [Syllable])?](repeating: nil, count: letters.count + 1)
        best[letters.count] = (0, [])
        for start in (0..<letters.count).reversed() {
            for length in (1...min(longestSyllable, letters.count - start)).reversed() {
                let syllable = letters.dropFirst(start).prefix(length)
                guard let rest = best[start + length], let row = HanTables.syllables.row(of: syllable),
                    SyllableTable.hasVowel(syllable)
                else { continue }
                let cost = rest.cost + (start > 0 && beginsWithVowel(syllable) ? vowelCost : 1)
                guard cost < best[start]?.cost ?? Int.max else { continue }
                best[start] = (cost, [Syllable(row: row, tone: 0)] + rest.syllables)
            }
        }
        return best[0]?.syllables
    }

    private static func beginsWithVowel(_ syllable: ArraySlice<UInt8>) -> Bool {
        syllable.first.map { "aoe".utf8.contains($0) || $0 >= 0x80 } ?? false
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "ʼ", "‘", "`"]

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        apostrophes.contains(scalar) || scalar.properties.isAlphabetic || (0x300...0x30C).contains(scalar.value)
    }
}
