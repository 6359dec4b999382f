/// One entry of the list of nouns: a class with its declension, for a word or for all words with one end.
final class RussianNoun: Sendable {
    let type: RussianClass
    let declension: Declension
    /// The letters of the citation form's ending.
    let endingLetters: Int
    /// The letters that an irregular form replaces: those of the end that the entry is for.
    let replacedLetters: Int
    /// Whether the entry stands in the part of the file on names.
    let isForNames: Bool

    /// Makes an entry.
    ///
    /// - Parameter end: the word, or the end of words.
    /// - Parameter irregular: forms as the file writes them: `р.мн=лет,годов;мн=дети,детей`.
    init(_ type: RussianClass, end: [UInt8], irregular: Substring, isForNames: Bool, rows: RussianParadigms) {
        self.type = type
        self.isForNames = isForNames
        endingLetters = rows.citationEnding(type).letters.russianLetterCount
        replacedLetters = end.russianLetterCount
        var slots = rows.slots(of: type).enumerated().map { index, endings in
            endings.map { Declension.Form($0.stem, $0.letters, Self.features[index]) }
        }
        for part in irregular.split(separator: ";") { Self.apply(part, to: &slots) }
        rows.fillAccusatives(of: type, in: &slots)
        declension = Declension(slots.joined())
    }

    /// The features of the twelve forms.
    static let features: [Features] =
        RussianParadigms.cases + RussianParadigms.cases.map { $0.union(.plural) }

    private static func apply(_ part: Substring, to slots: inout [[Declension.Form]]) {
        let adds = part.contains("+")
        let sides = part.split { $0 == "=" || $0 == "+" }
        precondition(sides.count == 2, "nouns: irregular form \(part)")
        let forms = sides[1].split(separator: ",").map { Array($0.utf8) }
        if sides[0] == "мн" {
            applyPlural(forms, to: &slots)
        } else {
            let slot = slot(sides[0])
            let made = forms.map { Declension.Form(RussianStems.whole, $0, features[slot]) }
            slots[slot] = adds ? slots[slot] + made : made
        }
    }

    private static func slot(_ name: Substring) -> Int {
        let names: [Substring] = ["им", "р", "д", "в", "т", "п"]
        let fields = name.split(separator: ".")
        guard let slot = names.firstIndex(of: fields[0]) else { preconditionFailure("nouns: no case \(name)") }
        return fields.count == 2 ? slot + 6 : slot
    }

    /// A plural from its nominative and genitive, and an instrumental that the other cases do not follow.
    private static func applyPlural(_ forms: [[UInt8]], to slots: inout [[Declension.Form]]) {
        precondition(forms.count == 2 || forms.count == 3, "nouns: a plural needs a nominative and a genitive")
        let last = forms[0].russianLetter(0)
        let before = forms[0].russianLetter(1)
        let hardens = RussianLetters.sibilants.contains(before) || RussianLetters.velars.contains(before)
        let isSoft = last == "я" || last == "и" && !hardens
        let stem = forms[0].droppingRussianLetters(1)
        func ending(_ soft: String, _ hard: String) -> [UInt8] { stem + Array((isSoft ? soft : hard).utf8) }
        let plural: [[UInt8]] = [
            forms[0], forms[1], ending("ям", "ам"), [], forms.count == 3 ? forms[2] : ending("ями", "ами"),
            ending("ях", "ах"),
        ]
        for (index, form) in plural.enumerated() {
            slots[6 + index] =
                form.isEmpty ? [] : [Declension.Form(RussianStems.whole, form, features[6 + index])]
        }
    }

    // MARK: - Stems

    /// Whether something is left of a word without its ending.
    func leavesStem(of word: ArraySlice<UInt8>) -> Bool { word.russianLetterCount > endingLetters }

    /// The stems of a word of this class.
    func stems(of word: [UInt8], rows: RussianParadigms) -> [[UInt8]] {
        let stripped = word.droppingRussianLetters(endingLetters)
        let whole =
            declension.stemCount > RussianStems.whole ? word.droppingRussianLetters(replacedLetters) : stripped
        guard type.isFleeting else { return [stripped, stripped, whole] }
        if rows.citationEnding(type).takesVowel {
            let base =
                type.row == "м6"
                ? RussianStems.withoutVowelBeforeJot(stripped) : RussianStems.withoutVowel(stripped, row: type.row)
            return [base, stripped, whole]
        }
        let isStressed = type.isStressedInSingular
        return [stripped, RussianStems.withVowel(stripped, row: type.row, isStressed: isStressed), whole]
    }
}
