/// The stem of an adjective's short masculine form.
enum RussianShortForms {
    /// важн: важен; резк: резок; задержанн: задержан.
    static func masculineStem(_ stem: [UInt8]) -> [UInt8] {
        let last = stem.russianLetter(0)
        let before = stem.russianLetter(1)
        guard last == "н" || last == "к", !RussianLetters.vowels.contains(before) else { return stem }
        if last == "н", before == "н" { return stem.droppingRussianLetters(1) }
        return RussianStems.withVowel(stem, row: last == "к" ? "п3" : "п1", isStressed: false)
    }
}
