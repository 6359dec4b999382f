internal import Transliteration

/// Numbers of Chinese characters: those that the tables have seen in names bear their own, all others that of their syllable.
struct HanNumbers: Sendable {
    private var characters: [UInt32: UInt16] = [:]
    private var syllables: [String: UInt16] = [:]
    private(set) var count: UInt16 = 0

    /// The letters of the syllables that have a number.
    private(set) var pinyin: Set<[UInt8]> = []

    /// Each character that has a number of its own with the number of its syllable, by the first.
    var spoken: [(character: UInt16, syllable: UInt16)] {
        characters.compactMap { scalar, number in
            guard let syllable = HanSounds.syllable(of: scalar), let other = syllables[Self.plain(syllable)] else {
                return nil
            }
            return (number, other)
        }.sorted { $0.character < $1.character }
    }

    /// The mark before a syllable in data files: `@ling`.
    static let syllableMark: Unicode.Scalar = "@"

    /// The number of a unit of a data file: a character, or a syllable with its mark; a new one if it was not met before.
    mutating func number(of unit: String) -> UInt16 {
        if unit.unicodeScalars.first == Self.syllableMark {
            let syllable = String(unit.unicodeScalars.dropFirst())
            if let known = syllables[syllable] { return known }
            let number = next()
            syllables[syllable] = number
            pinyin.insert(Array(syllable.utf8))
            return number
        }
        guard let scalar = unit.unicodeScalars.first else { return 0 }
        if let known = characters[scalar.value] { return known }
        let number = next()
        characters[scalar.value] = number
        return number
    }

    /// A word of characters; other characters are left out.
    func word(_ scalars: ArraySlice<Unicode.Scalar>) -> SoundWord? {
        var sounds: [UInt16] = []
        var text = String.UnicodeScalarView()
        for scalar in scalars where SoundSign(scalar) == .han {
            let simple = HanSounds.simplified(scalar.value)
            sounds.append(number(of: simple))
            text.append(Unicode.Scalar(simple) ?? scalar)
        }
        return sounds.isEmpty ? nil : SoundWord(system: .han, sounds: sounds, text: String(text))
    }

    /// The word that Pinyin letters write, syllable by syllable; nil when they are none.
    func word(pinyin syllables: [String]) -> SoundWord? {
        let numbers = syllables.compactMap { self.syllables[$0] }
        guard numbers.count == syllables.count else { return nil }
        return SoundWord(system: .han, sounds: numbers, text: syllables.joined())
    }

    private func number(of scalar: UInt32) -> UInt16 {
        if let known = characters[scalar] { return known }
        guard let syllable = HanSounds.syllable(of: scalar) else { return 0 }
        return syllables[Self.plain(syllable)] ?? 0
    }

    /// The syllable of a character, as the tables write it; nil when it has none.
    static func syllable(of scalar: Unicode.Scalar) -> String? { HanSounds.syllable(of: scalar.value).map(plain) }

    private mutating func next() -> UInt16 {
        count += 1
        return count
    }

    /// `lü` is written `lu` in the tables, as most Latin spellings of names do.
    private static func plain(_ syllable: String) -> String {
        String(syllable.map { $0 == "ü" ? "u" : $0 })
    }
}
