internal import TranslationTypes

/// How a word sounds, roughly, in Latin letters: a key by which names compare across alphabets.
///
/// Capital letters stand for one sound each: S for sh, C for ch, J for zh, j and dzh.
struct PhoneticKey: Sendable, Hashable {
    /// ASCII letters.
    let letters: [UInt8]
    /// Classes of the consonants, neighbouring equal ones once: P T K S F L N.
    let skeleton: [UInt8]

    /// The key of a word in lower case.
    init(_ word: String, language: LanguageTag) {
        var letters: [UInt8] = []
        for scalar in word.unicodeScalars {
            if scalar.value >= 0x61 && scalar.value <= 0x7A {
                letters.append(UInt8(scalar.value))
            } else if let sound = Self.sounds[scalar] {
                letters.append(contentsOf: sound)
            } else if let base = Self.baseLetter(scalar) {
                letters.append(base)
            }
        }
        self.letters = Self.undoubled(Self.folded(letters, isEnglish: language.language == "en"))
        skeleton = Self.skeleton(of: self.letters)
    }

    /// The classes of consonants in a row of key letters.
    static func skeleton(of letters: some Sequence<UInt8>) -> [UInt8] {
        undoubled(letters.compactMap { consonantClass[Int($0)] == 0 ? nil : consonantClass[Int($0)] })
    }

    /// Digraphs of Latin spellings, then single letters, become one sound each.
    private static func folded(_ letters: [UInt8], isEnglish: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(letters.count)
        var index = 0
        scan: while index < letters.count {
            for (spelling, sound) in digraphs where letters[index...].starts(with: spelling) {
                result.append(contentsOf: sound)
                index += spelling.count
                continue scan
            }
            let letter = letters[index]
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            switch letter {
            case UInt8(ascii: "c") where isEnglish:
                let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
                result.append(UInt8(ascii: isSoft ? "s" : "k"))
            case UInt8(ascii: "y"): result.append(UInt8(ascii: "i"))
            case UInt8(ascii: "w"): result.append(UInt8(ascii: "v"))
            case UInt8(ascii: "q"): result.append(UInt8(ascii: "k"))
            case UInt8(ascii: "j"): result.append(UInt8(ascii: "J"))
            case UInt8(ascii: "x"): result.append(contentsOf: [UInt8(ascii: "k"), UInt8(ascii: "s")])
            default: result.append(letter)
            }
            index += 1
        }
        return result
    }

    private static func undoubled(_ letters: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(letters.count)
        for letter in letters where result.last != letter { result.append(letter) }
        return result
    }

    /// The Latin letter under an accent.
    private static func baseLetter(_ scalar: Unicode.Scalar) -> UInt8? {
        guard (0xC0...0x24F).contains(scalar.value) else { return nil }
        return accented[scalar]
    }

    /// Longest first.
    private static let digraphs: [([UInt8], [UInt8])] = [
        ("sch", "S"), ("tch", "C"), ("dzh", "J"), ("dj", "J"), ("sh", "S"), ("zh", "J"), ("ch", "C"), ("ph", "f"),
        ("th", "t"), ("kh", "h"), ("gh", "g"), ("ck", "k"), ("qu", "kv"), ("oo", "u"), ("ee", "i"), ("ou", "u"),
        ("tz", "ts"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// Letters of Cyrillic and of the Arabic script of Uyghur and Kazakh, each followed by its sound.
    private static let sounds: [Unicode.Scalar: [UInt8]] = {
        let table = """
            а a б b в v г g д d е e ё o ж J з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч C ш S щ S
            ы i э e ю iu я ia ә a ғ g қ k ң ng ө o ұ u ү u һ h і i ў u ї i є ie
            ا a ە e ب b پ p ت t ج J چ C خ h د d ر r ز z ژ J س s ش S غ g ف f ق k ك k گ g ڭ ng ل l م m ن n ھ h و o
            ۇ u ۆ o ۈ u ۋ v ې e ى i ي i ح h ۅ o ۉ u ٴ - ه h ة e ع - ئ - ء -
            """
        var result: [Unicode.Scalar: [UInt8]] = [:]
        var letter: Unicode.Scalar?
        for part in table.split(whereSeparator: \.isWhitespace) {
            if let known = letter {
                result[known] = part == "-" ? [] : Array(part.utf8)
                letter = nil
            } else {
                letter = part.unicodeScalars.first
            }
        }
        return result
    }()

    private static let accented: [Unicode.Scalar: UInt8] = {
        var result: [Unicode.Scalar: UInt8] = [:]
        for (base, letters) in [
            ("a", "àáâãäåāăąǎ"), ("c", "çćčĉċ"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ğĝġģǧ"), ("h", "ĥħ"),
            ("i", "ìíîïīĭįıǐ"), ("k", "ķ"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏőǒ"), ("r", "ŕŗř"),
            ("s", "śŝşšș"), ("t", "ţťțŧ"), ("u", "ùúûüūŭůűųǔ"), ("y", "ýÿ"), ("z", "źżž"),
        ] {
            for scalar in letters.unicodeScalars { result[scalar] = base.utf8.first }
        }
        return result
    }()

    /// The class of each key letter; 0 for vowels and others.
    private static let consonantClass: [UInt8] = {
        var result = [UInt8](repeating: 0, count: 256)
        for group in ["Ppb", "Ttd", "Kkgh", "SszcCJ", "Ffv", "Llr", "Nnm"] {
            let bytes = Array(group.utf8)
            for byte in bytes.dropFirst() { result[Int(byte)] = bytes[0] }
            if bytes[0] == UInt8(ascii: "S") { result[Int(bytes[0])] = bytes[0] }
        }
        return result
    }()
}
