internal import Synchronization
internal import TextNormalization
internal import TranslationTypes

/// Writes words as they are compared: lower case, composed, without look-alikes, marks and stretching.
///
/// Words of one script without marks go through a table of letters; the others through ``Normalizer``.
struct WordFolding: Sendable {
    private let normalizer: Normalizer
    /// What each letter of the tabled blocks becomes; 0 sends the word to the normaliser.
    private let table: [UInt16]
    /// The script of each letter of the tabled blocks, to see words of two scripts.
    private let scripts: [UInt8]
    /// Letters that say nothing about which word it is, dropped after folding.
    private let dropped: Set<UInt32>

    /// Letters that are looked up: Latin with its extensions, Greek, Cyrillic, Armenian, Hebrew, Arabic.
    private static let tabled = 0x780

    /// - Parameter dropped: letters to leave out, such as the hamza that stands before a Kazakh word in Arabic letters.
    init(language: LanguageTag, dropping dropped: Set<UInt32> = []) {
        var steps = NormalizationSteps.matching
        steps.remove(.whitespaceRuns)
        let normalizer = Normalizer(steps, language: language)
        var table = [UInt16](repeating: 0, count: Self.tabled)
        var scripts = [UInt8](repeating: 0, count: Self.tabled)
        for value in 0..<Self.tabled {
            guard let scalar = Unicode.Scalar(UInt32(value)),
                scalar.properties.isAlphabetic || (0x30...0x39).contains(value),
                scalar.properties.canonicalCombiningClass == .notReordered
            else { continue }
            let folded = Array(normalizer(String(scalar)).unicodeScalars)
            guard folded.count == 1, folded[0].value < 0x800, !dropped.contains(folded[0].value) else { continue }
            table[value] = UInt16(folded[0].value)
            scripts[value] = Self.script(of: value)
        }
        self.normalizer = normalizer
        self.table = table
        self.scripts = scripts
        self.dropped = dropped
    }

    private static let made = Mutex<[LanguageTag: WordFolding]>([:])

    /// The folding of a language with nothing dropped; it is made once.
    static func folding(for language: LanguageTag) -> WordFolding {
        made.withLock { made in
            if let known = made[language] { return known }
            let folding = WordFolding(language: language)
            made[language] = folding
            return folding
        }
    }

    /// The folded word in UTF-8.
    func fold(_ word: Span<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(word.count)
        var script: UInt8 = 0
        var offset = 0
        while offset < word.count {
            let first = UInt32(word[offset])
            guard first < 0x80 || first & 0xE0 == 0xC0 else { return foldSlowly(word) }
            let scalar = first < 0x80 ? first : (first & 0x1F) << 6 | UInt32(word[offset + 1] & 0x3F)
            guard scalar < Self.tabled else { return foldSlowly(word) }
            let folded = UInt32(table[Int(scalar)]), own = scripts[Int(scalar)]
            guard folded != 0, own == 0 || script == 0 || own == script else { return foldSlowly(word) }
            if own != 0 { script = own }
            if folded < 0x80 {
                result.append(UInt8(truncatingIfNeeded: folded))
            } else {
                result.append(UInt8(truncatingIfNeeded: 0xC0 | folded >> 6))
                result.append(UInt8(truncatingIfNeeded: 0x80 | folded & 0x3F))
            }
            offset += first < 0x80 ? 1 : 2
        }
        return result
    }

    private func foldSlowly(_ word: Span<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        for index in word.indices { bytes.append(word[index]) }
        let folded = normalizer(String(decoding: bytes, as: UTF8.self))
        guard !dropped.isEmpty else { return Array(folded.utf8) }
        var kept = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars where !dropped.contains(scalar.value) { kept.append(scalar) }
        return Array(String(kept).utf8)
    }

    /// 1 Latin, 2 Cyrillic, 3 Arabic, 4 others; 0 for digits.
    private static func script(of value: Int) -> UInt8 {
        switch value {
        case 0x30...0x39: 0
        case 0..<0x250: 1
        case 0x400..<0x530: 2
        case 0x600...: 3
        default: 4
        }
    }
}
