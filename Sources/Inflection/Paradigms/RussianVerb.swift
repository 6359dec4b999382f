/// The regular forms of a verb, found by its infinitive: past, present, participles and the like.
///
/// Productive classes only (Zaliznyak's 1, 2 and 4): -ать/-ять/-еть, -овать, -ить. Others have their past tense.
struct RussianVerb {
    private let stem: [UInt8]
    private let infinitive: [UInt8]
    private let isReflexive: Bool

    /// Nil when the word is no infinitive.
    init?(_ word: ArraySlice<UInt8>) {
        let text = Array(word)
        isReflexive = text.ends(with: "ся".utf8)
        let plain = isReflexive ? text.droppingRussianLetters(2) : text
        guard plain.russianLetterCount > 3, plain.ends(with: "ть".utf8) || plain.ends(with: "ти".utf8) else {
            return nil
        }
        guard RussianLetters.vowels.contains(plain.russianLetter(2)) || plain.ends(with: "ти".utf8) else { return nil }
        infinitive = text
        stem = plain.droppingRussianLetters(2)
    }

    /// Nouns that end as infinitives do: новость, память, печать.
    static func looksLikeNoun(_ word: [UInt8]) -> Bool {
        ["ость", "есть", "исть", "асть", "мять", "ти"].contains { word.ends(with: $0.utf8) }
    }

    /// The beginnings of all forms.
    var anchors: [[UInt8]] {
        [stem.droppingRussianLetters(stem.ends(with: "ова".utf8) ? 3 : stem.ends(with: "и".utf8) ? 1 : 0)]
    }

    /// The forms; the citation form is the infinitive.
    var paradigms: [ParadigmWord.Paradigm] {
        let forms = [Declension.Form(0, infinitive, [])] + past + present
        return [ParadigmWord.Paradigm(stems: [[]], declension: Declension(forms))]
    }

    private var past: [Declension.Form] {
        let endings: [(String, Features)] = [
            ("л", [.past]), ("ла", [.past, .feminine]), ("ло", [.past, .neuter]), ("ли", [.past, .plural]),
        ]
        return endings.map { form(stem, $0.0, $0.1) }
    }

    private var present: [Declension.Form] {
        if stem.ends(with: "ова".utf8) { return conjugated(stem.droppingRussianLetters(3) + Array("у".utf8), first) }
        if stem.ends(with: "и".utf8) { return conjugated(stem.droppingRussianLetters(1), second) }
        return conjugated(stem, first)
    }

    private var first: [(String, Features)] {
        [
            ("ю", []), ("ешь", []), ("ет", .person3), ("ем", .plural), ("ете", .plural),
            ("ют", [.person3, .plural]), ("я", .gerund),
        ]
    }

    private var second: [(String, Features)] {
        let soft = !RussianLetters.sibilants.contains(stem.russianLetter(1))
        return [
            (soft ? "ю" : "у", []), ("ишь", []), ("ит", .person3), ("им", .plural), ("ите", .plural),
            (soft ? "ят" : "ат", [.person3, .plural]), (soft ? "я" : "а", .gerund),
        ]
    }

    /// Persons other than the third are marked by nothing; they are told from the infinitive by a participle's bit being off.
    private func conjugated(_ stem: [UInt8], _ endings: [(String, Features)]) -> [Declension.Form] {
        endings.map { form(stem, $0.0, $0.1) }
    }

    private func form(_ stem: [UInt8], _ ending: String, _ features: Features) -> Declension.Form {
        let last = (stem + Array(ending.utf8)).russianLetter(0)
        let suffix = isReflexive ? (RussianLetters.vowels.contains(last) ? "сь" : "ся") : ""
        return Declension.Form(0, stem + Array((ending + suffix).utf8), features)
    }
}
