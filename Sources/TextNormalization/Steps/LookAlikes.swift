/// Latin letters inside Cyrillic words and Cyrillic letters inside Latin words.
///
/// A word's script is that of the letters that only one script has. Where both scripts have such letters, as in
/// `Windowsтың`, the mixture is meant and stays. Where neither has, the majority decides, then the language, then
/// the first letter. A word of one letter stays.
enum LookAlikes {
    /// Latin letters to the Cyrillic ones they are taken for.
    private static let toCyrillic = pairs(
        """
        AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ IІ İІ aа cс eе oо pр xх yу iі kк hһ ƏӘ əә ǝә ƎӘ ɵө ƟӨ
        ëё ËЁ ïї ÏЇ
        """)
    /// Latin vowels with an acute, which writers of Russian borrow to show the stress, to vowel and mark.
    private static let accented: [UInt32: [UInt32]] = [
        0xE1: [0x430, 0x301], 0xE9: [0x435, 0x301], 0xF3: [0x43E, 0x301], 0xFD: [0x443, 0x301],
        0xC1: [0x410, 0x301], 0xC9: [0x415, 0x301], 0xD3: [0x41E, 0x301], 0xDD: [0x423, 0x301],
    ]
    /// Cyrillic letters to the Latin ones they are taken for.
    private static let toLatin = pairs(
        """
        АA ВB СC ЕE НH КK МM ОO РP ТT ХX УY ІI аa сc еe оo рp хx уy іi кk һh ӘƏ әə өɵ ӨƟ ёë ЁË їï ЇÏ
        ҺH
        """)
    /// Vowels with a grave accent: a stress mark in all but Bulgarian and Macedonian.
    private static let grave: [UInt32: UInt32] = [0x450: 0x435, 0x400: 0x415, 0x45D: 0x438, 0x40D: 0x418]

    /// Letters that are folded though the text may hold one script alone.
    static let needingNoOtherScript = Array(grave.keys)

    static func fold(_ buffer: inout ScalarBuffer, rules: LanguageRules) {
        let traits = ScalarTraits.shared
        var edits: [ScalarBuffer.Splice] = []
        let scalars = buffer.scalars
        var index = 0
        while index < scalars.count {
            guard isLetter(traits[scalars[index]]) else {
                index += 1
                continue
            }
            let start = index
            var scripts: ScalarTraits.Bits = []
            while index < scalars.count, isLetter(traits[scalars[index]]) || isMark(scalars[index]) {
                scripts.formUnion(traits[scalars[index]])
                index += 1
            }
            let isMixed = scripts.contains(.latinLetter) && scripts.contains(.cyrillicLetter)
            let isTouched = scripts.rawValue & NormalizationSteps.lookAlikes.rawValue != 0
            if isMixed || isTouched { fold(scalars[start..<index], rules: rules, into: &edits) }
        }
        buffer.splice(edits)
    }

    private static func fold(_ word: ArraySlice<UInt32>, rules: LanguageRules, into edits: inout [ScalarBuffer.Splice])
    {
        guard word.lazy.filter({ !isMark($0) }).count > 1 else { return }
        let wanted = script(of: word, rules: rules)
        for index in word.indices {
            let value = word[index]
            let folded: [UInt32]? =
                switch wanted {
                case .cyrillic: cyrillic(value, rules: rules)
                case .latin: toLatin[value].map { [$0] }
                case .both: nil
                }
            if let folded { edits.append(.init(range: index..<index + 1, scalars: folded)) }
        }
    }

    private static func cyrillic(_ value: UInt32, rules: LanguageRules) -> [UInt32]? {
        if let letter = grave[value] { return rules.keepsGraveVowels ? nil : [letter] }
        if value == 0x68 && !rules.hasCyrillicShha { return nil }
        return toCyrillic[value].map { [$0] } ?? accented[value]
    }

    private enum WordScript { case cyrillic, latin, both }

    private static func script(of word: ArraySlice<UInt32>, rules: LanguageRules) -> WordScript {
        let traits = ScalarTraits.shared
        var onlyLatin = 0, onlyCyrillic = 0, latin = 0, cyrillic = 0
        for value in word {
            if traits[value].contains(.latinLetter) {
                latin += 1
                if toCyrillic[value] == nil && accented[value] == nil { onlyLatin += 1 }
            } else if traits[value].contains(.cyrillicLetter) {
                cyrillic += 1
                if toLatin[value] == nil { onlyCyrillic += 1 }
            }
        }
        if onlyLatin > 0 && onlyCyrillic > 0 { return .both }
        if onlyLatin != onlyCyrillic { return onlyLatin > 0 ? .latin : .cyrillic }
        if latin != cyrillic { return latin > cyrillic ? .latin : .cyrillic }
        if let prefersLatin = rules.prefersLatin { return prefersLatin ? .latin : .cyrillic }
        return traits[word[word.startIndex]].contains(.latinLetter) ? .latin : .cyrillic
    }

    private static func isLetter(_ bits: ScalarTraits.Bits) -> Bool {
        !bits.isDisjoint(with: [.latinLetter, .cyrillicLetter])
    }

    /// Combining Diacritical Marks.
    private static func isMark(_ value: UInt32) -> Bool { (0x300...0x36F).contains(value) }

    /// Reads pairs of letters, written side by side and parted by white space.
    private static func pairs(_ text: String) -> [UInt32: UInt32] {
        let pairs = text.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) }
        precondition(pairs.allSatisfy { $0.count == 2 }, "look-alikes come in pairs")
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    }
}
