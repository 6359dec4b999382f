internal import ICU

/// What each character is in a name and what it is folded to for looking up: small letters, without marks, Chinese in
/// simple characters, Arabic letters that people mix up as one.
///
/// The folding is for looking up endings and listed words, and coarser than one for comparing would be.
struct NameLetters: Sendable {
    static let shared = NameLetters()

    /// The class of each character of the Basic Multilingual Plane; the bit ``upper`` marks capitals.
    private var classes = [UInt8](repeating: LetterClass.separator.rawValue, count: 0x1_0000)
    /// The folded character; 0 where nothing is left of it.
    private var foldings = [UInt16](repeating: 0, count: 0x1_0000)

    /// The bit that marks capitals.
    private static let upper: UInt8 = 0x40

    /// The class of a character.
    @inline(__always)
    func letterClass(_ scalar: UInt32) -> LetterClass {
        guard scalar < 0x1_0000 else { return (0x2_0000...0x3_FFFF).contains(scalar) ? .han : .separator }
        return LetterClass(rawValue: classes[Int(scalar)] & ~Self.upper) ?? .separator
    }

    /// Whether a character is a capital.
    @inline(__always)
    func isCapital(_ scalar: UInt32) -> Bool { scalar < 0x1_0000 && classes[Int(scalar)] & Self.upper != 0 }

    /// The folded character; 0 where nothing is left of it.
    @inline(__always)
    func folded(_ scalar: UInt32) -> UInt32 {
        scalar < 0x1_0000 ? UInt32(foldings[Int(scalar)]) : scalar
    }

    /// A word folded, for tables.
    func folded(_ word: some StringProtocol) -> [UInt32] {
        word.unicodeScalars.compactMap { scalar in
            let folded = letterClass(scalar.value).isLetter ? folded(scalar.value) : 0
            return folded == 0 ? nil : folded
        }
    }

    private init() {
        for value in 0..<UInt32(0x1_0000) where !Self.isHan(value) && value > 0x7F || value < 0x80 { add(value) }
        addHan()
        for (characters, letterClass) in Self.signs {
            for scalar in characters.unicodeScalars {
                classes[Int(scalar.value)] = letterClass.rawValue
                foldings[Int(scalar.value)] = 0
            }
        }
        for (from, to) in Self.pairs { foldings[Int(from)] = UInt16(to) }
    }

    private mutating func add(_ value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else { return }
        let category = scalar.category
        let index = Int(value)
        if category.isMark || Self.isInvisible(value) {
            classes[index] = LetterClass.mark.rawValue
        } else if category.isLetter || Self.isFullWidthLetter(value) {
            classes[index] = Self.script(of: value).rawValue | (scalar.isUppercase ? Self.upper : 0)
            foldings[index] = UInt16(truncatingIfNeeded: Self.plain(scalar))
        } else if scalar.isWhiteSpace {
            classes[index] = LetterClass.space.rawValue
        } else if category.isNumber {
            classes[index] = LetterClass.digit.rawValue
        }
    }

    private mutating func addHan() {
        for value in Self.han.joined() {
            classes[Int(value)] = LetterClass.han.rawValue
            foldings[Int(value)] = UInt16(value)
        }
        for row in PeopleTable(embedded: "han/foldings.tsv").rows {
            guard let from = row[0].unicodeScalars.first?.value, let to = row[1].unicodeScalars.first?.value,
                from < 0x1_0000, to < 0x1_0000
            else { continue }
            foldings[Int(from)] = UInt16(to)
        }
    }

    /// The blocks of Chinese characters in the Basic Multilingual Plane, and 々.
    private static let han: [ClosedRange<UInt32>] = [0x3005...0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF]
    private static func isHan(_ value: UInt32) -> Bool { han.contains { $0.contains(value) } }

    /// Zero width characters, soft hyphen, bidi marks, byte order mark (UAX #44, Default_Ignorable_Code_Point).
    static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            true
        default: false
        }
    }

    private static func isFullWidthLetter(_ value: UInt32) -> Bool {
        (0xFF21...0xFF3A).contains(value) || (0xFF41...0xFF5A).contains(value)
    }

    private static func script(of value: UInt32) -> LetterClass {
        switch value {
        case 0..<0x2B0, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFF21...0xFF5A: .latin
        case 0x400...0x52F, 0xA640...0xA69F, 0x1C80...0x1C8F: .cyrillic
        case 0x600...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: .arabic
        default: .otherLetter
        }
    }

    /// The small letter without its marks; Cyrillic й and ў are letters of their own.
    private static func plain(_ scalar: Unicode.Scalar) -> UInt32 {
        let small = scalar.simpleLowercase
        if isFullWidthLetter(small.value) { return small.value - 0xFEE0 }
        if small.value == 0x439 || small.value == 0x45E { return small.value }
        return NormalizationForm.nfd.apply(to: [small]).first?.value ?? small.value
    }

    /// Signs by class; what is not listed goes by its general category.
    private static let signs: [(String, LetterClass)] = [
        ("'’‘ʼʻʽˈʹʾʿ`´′‵＇ꞌꞋʺ″", .mark), ("\u{640}", .mark),
        ("-‐‑‒–—−﹣", .hyphen), (".．。﹒…", .stop), ("·•‧・･∙⋅·᛫－\u{22C5}", .middleDot), (",،，、﹐", .comma),
        ("([{（［【〔〈《", .opening), (")]}）］】〕〉》", .closing), ("/|;=；؛／｜＝", .alternative),
    ]

    /// Letters that are folded to others beyond their marks: Latin letters with strokes, Arabic letters of several keyboards. ئ
    /// only carries the vowel after it, and the hamzas ء ٴ only say that a Kazakh word is front.
    private static let pairs: [(UInt32, UInt32)] = {
        var pairs: [(UInt32, UInt32)] = [(0x626, 0), (0x621, 0), (0x674, 0), (0x654, 0), (0x655, 0)]
        let listed =
            "ıi Ii İi øo Øo đd Đd łl Łl ðd Ðd þt Þt ßs æa Æa œo Œo ŋn Ŋn ɵo Ɵo ƣg Ƣg ⱪk Ⱪk ⱨh Ⱨh ⱬz Ⱬz əa Əa ħh ѓг ќк ѐе ѝи "
            + "أا إا آا ٱا ؤو يى یى ےى کك ڪك هە ہە ھە ۀە ةە ۂە"
        for pair in listed.split(separator: " ") {
            let scalars = pair.unicodeScalars.map(\.value)
            if scalars.count == 2 { pairs.append((scalars[0], scalars[1])) }
        }
        return pairs
    }()
}
