/// The stems of a Russian word: without and with the fleeting vowel, and what is left before an irregular end.
///
/// The rules of the vowel are Zaliznyak's (Grammatical Dictionary, "Fleeting vowels", §§ on masculines, and on the zero ending of
/// feminines and neuters).
enum RussianStems {
    /// The number of the stem without the vowel: отц-, сестр-.
    static let base = 0
    /// The number of the stem with the vowel: отец-, сестер-.
    static let full = 1
    /// The number of what stands before an irregular end, nothing where the whole form is irregular.
    static let whole = 2

    /// The stem without its last vowel, for words whose citation form has it: отец, день, церковь.
    static func withoutVowel(_ full: [UInt8], row: String) -> [UInt8] {
        let last = full.suffix(RussianLetter.width)
        let vowel = full.russianLetter(1)
        let before = full.russianLetter(2)
        let start = full.droppingRussianLetters(2)
        guard vowel != "о" else { return start + last }
        if RussianLetters.vowels.contains(before) { return start + Array("й".utf8) + last }
        let softens =
            before == "л" || row.hasSuffix("3") && !RussianLetters.sibilants.contains(before)
        return softens ? start + Array("ь".utf8) + last : start + last
    }

    /// Stems before -й: воробей, воробья; улей, улья.
    static func withoutVowelBeforeJot(_ full: [UInt8]) -> [UInt8] {
        full.droppingRussianLetters(1) + Array("ь".utf8)
    }

    /// The stem with a vowel, for words whose genitive plural has it: сестер, окон, статей.
    static func withVowel(_ base: [UInt8], row: String, isStressed: Bool) -> [UInt8] {
        let last = base.russianLetter(0)
        if row.hasSuffix("6"), last == "ь" {
            return base.droppingRussianLetters(1) + Array((isStressed ? "е" : "и").utf8)
        }
        let before = base.russianLetter(1)
        let end = Array(base.suffix(RussianLetter.width))
        if before == "ь" || before == "й" { return base.droppingRussianLetters(2) + Array("е".utf8) + end }
        let isVelar = RussianLetters.velars.contains(last) || RussianLetters.velars.contains(before)
        let takesE = !isVelar || RussianLetters.sibilants.contains(before) || before == "ц"
        return base.droppingRussianLetters(1) + Array((takesE ? "е" : "о").utf8) + end
    }
}
