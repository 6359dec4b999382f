internal import Synchronization
internal import Transliteration
internal import TranslationTypes

/// The terms of a recogniser by language; what a language needs is made when it is first asked for.
final class LanguageShelf: Sendable {
    private let all: [SoughtTerm]
    private let numbers: [String: [UInt32]]
    private let data: any LanguageData
    private let made = Mutex<[String: LanguageTerms]>([:])

    init(_ terms: [SoughtTerm], data: any LanguageData) {
        var numbers: [String: [UInt32]] = [:]
        for (number, term) in terms.enumerated() { numbers[term.language.language, default: []].append(UInt32(number)) }
        all = terms
        self.numbers = numbers
        self.data = data
    }

    /// The codes of the languages that there are terms of, sorted.
    var codes: [String] { numbers.keys.sorted() }

    /// The terms of a language; nil when there are none.
    func terms(of code: String) -> LanguageTerms? {
        guard let own = numbers[code] else { return nil }
        return made.withLock { made in
            if let known = made[code] { return known }
            let terms = LanguageTerms(language: LanguageTag(language: code), terms: all, numbers: own, data: data)
            made[code] = terms
            return terms
        }
    }
}
