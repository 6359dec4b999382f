internal import EmbeddedData
internal import ICU
internal import TextNormalization

/// Brings names of places to the letters by which they are looked up.
///
/// Case, accents of Latin letters, ё, apostrophes, hyphens, middle dots and spaces do not count; traditional Chinese
/// characters become simple ones; Arabic letters that keyboards and old fonts confuse become one. What needs the whole
/// word (look-alikes of another script, presentation forms, combining marks) is left to ``Normalizer`` first.
struct PlaceNameFolding: Sendable {
    static let shared = PlaceNameFolding()

    /// Names of more characters than these are no names of places; the longest of the shipped ones has 48.
    static let longestName = 160

    private static let dropped: UInt16 = 0, boundary: UInt16 = 1

    /// What every character of the Basic Multilingual Plane becomes.
    private var letters: [UInt16]
    private var traits: [FoldedPlaceName.Traits.RawValue]
    private let normalizer = Normalizer(.matching)
    /// What every letter of ``cyrillic`` becomes on a Russian keyboard.
    private let plainLetters: [UInt16] = {
        let pairs = Self.pairs("әа ғг қк ңн өо ұу үу һх іи ўу ҳх ӣи ӯу җж ҷж")
        return Self.cyrillic.map { pairs[$0] ?? $0 }
    }()
    /// The Cyrillic block of Unicode and its supplement.
    private static let cyrillic: ClosedRange<UInt16> = 0x400...0x52F

    private init() {
        letters = (0...0xFFFF).map { UInt16($0) }
        traits = [UInt8](repeating: 0, count: 0x10000)
        for block in [0x00...0x2FFF, 0x3000...0x33FF, 0xA640...0xA69F, 0xF900...0xFFFF] {
            for value in block { setLetter(UInt32(value)) }
        }
        for value in 0x3400...0x9FFF { traits[value] = FoldedPlaceName.Traits.han.rawValue }
        foldArabic()
        foldHan()
    }

    /// The letters of a name; nil when there are none or too many.
    func callAsFunction(_ name: String) -> FoldedPlaceName? {
        let folded = fold(name)
        guard folded.traits.contains(.needsNormalizing) || folded.traits.isSuperset(of: [.latin, .cyrillic]) else {
            return folded.isUsable ? folded : nil
        }
        guard name.unicodeScalars.count <= Self.longestName else { return nil }
        let normal = fold(normalizer(name))
        return normal.isUsable ? normal : nil
    }

    private func fold(_ name: String) -> FoldedPlaceName {
        var result = FoldedPlaceName()
        result.letters.reserveCapacity(name.utf8.count)
        var isBetweenWords = true
        var seen: UInt8 = 0
        for scalar in name.unicodeScalars {
            guard scalar.value <= 0xFFFF else {
                result.letters.append(UInt16(truncatingIfNeeded: scalar.value))
                continue
            }
            let letter = letters[Int(scalar.value)]
            seen |= traits[Int(scalar.value)]
            if letter == Self.dropped { continue }
            if letter == Self.boundary {
                isBetweenWords = true
                continue
            }
            if isBetweenWords {
                result.wordStarts.append(result.letters.count)
                isBetweenWords = false
            }
            result.letters.append(letter)
            if result.letters.count > Self.longestName { break }
        }
        result.traits = FoldedPlaceName.Traits(rawValue: seen)
        return result
    }

    /// The letters with those that Russian lacks written as its nearest ones.
    func plain(_ letters: ArraySlice<UInt16>) -> [UInt16] {
        letters.map { Self.cyrillic.contains($0) ? plainLetters[Int($0 - Self.cyrillic.lowerBound)] : $0 }
    }

    // MARK: - Making the table

    private mutating func setLetter(_ value: UInt32) {
        let index = Int(value)
        guard let scalar = Unicode.Scalar(value) else { return }
        let category = scalar.category
        if category.isMark || value >= 0xF900 {
            letters[index] = Self.dropped
            traits[index] = FoldedPlaceName.Traits.needsNormalizing.rawValue
        } else if category.isLetter {
            setLetter(scalar)
        } else if !category.isNumber {
            letters[index] = Self.isInsideWords(scalar) ? Self.dropped : Self.boundary
        }
    }

    private mutating func setLetter(_ scalar: Unicode.Scalar) {
        let index = Int(scalar.value)
        switch scalar.scriptCode {
        case "Latn":
            traits[index] = FoldedPlaceName.Traits.latin.rawValue
            let base = NormalizationForm.nfkd.apply(to: [scalar]).first ?? scalar
            letters[index] = Self.lower(Self.plainLatin[base.value] ?? base)
        case "Cyrl":
            traits[index] = FoldedPlaceName.Traits.cyrillic.rawValue
            let lower = Self.lower(scalar)
            letters[index] = lower == 0x451 ? 0x435 : lower
        case "Arab": break
        default:
            let isModifier = scalar.category == .modifierLetter
            letters[index] = isModifier ? Self.dropped : Self.lower(scalar)
        }
    }

    /// Arabic letters that one keyboard has for another's, and letters that orthographies write or leave out: hamza and its
    /// seat, high hamza, tatweel.
    private mutating func foldArabic() {
        for value in [0x621, 0x626, 0x640, 0x674, 0x200C, 0x200D] { letters[value] = Self.dropped }
        for (letter, folded) in Self.pairs("کك ڪك یى يى ېې هە ھە ہە ةە أا إا آا ٵا ٶو ٷۇ ٸى") {
            letters[Int(letter)] = folded
        }
    }

    private mutating func foldHan() {
        for line in EmbeddedFile(required: "han/foldings.tsv").text.unicodeScalars.split(separator: "\n") {
            let cells = line.split(separator: "\t")
            guard cells.count == 2, let from = cells[0].first, let to = cells[1].first,
                (0x3400...0x9FFF).contains(from.value), to.value <= 0xFFFF
            else { continue }
            letters[Int(from.value)] = UInt16(to.value)
        }
    }

    /// Latin letters that do not decompose, to the plain ones.
    private static let plainLatin: [UInt32: Unicode.Scalar] = [
        0x131: "i", 0xF8: "o", 0xD8: "o", 0x142: "l", 0x141: "l", 0x111: "d", 0x110: "d", 0xDF: "s", 0x259: "e",
    ]

    private static func isInsideWords(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.category {
        case .dashPunctuation, .format, .initialQuote, .finalQuote, .modifierSymbol: true
        default: "'\"·•‧・′″".unicodeScalars.contains(scalar)
        }
    }

    private static func lower(_ scalar: Unicode.Scalar) -> UInt16 {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        return UInt16(truncatingIfNeeded: lower.value)
    }

    /// Reads pairs of letters written side by side, the second standing for the first.
    private static func pairs(_ text: String) -> [UInt16: UInt16] {
        let pairs = text.split(separator: " ").map { $0.unicodeScalars.map { UInt16($0.value) } }
        precondition(pairs.allSatisfy { $0.count == 2 }, "letters come in pairs")
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    }
}
