internal import Inflection
internal import TranslationTypes

/// Whether the words around a term can stay when another takes its place.
struct ReplacementContext {
    private let old: SoughtTerm
    private let new: SoughtTerm
    private let features: Features
    private let hasRoute: Bool

    init(old: SoughtTerm, new: SoughtTerm, features: Features, hasRoute: Bool) {
        self.old = old
        self.new = new
        self.features = features
        self.hasRoute = hasRoute
    }

    /// Whether the new term fits at a place without a person looking.
    func isSafe(at range: Range<Int>, in side: CheckedSide) -> Bool {
        switch side.language.language {
        case "ru": hasSameAgreement && hasForm(new) && isUnambiguous(side.text(in: range))
        case "kk": !Self.isFollowed(by: Self.kazakhParticles, range, side) && (hasRoute || hasForm(new))
        case "ug": hasRoute || hasForm(new)
        case "en": !losesHead(after: range, in: side)
        default: true
        }
    }

    // MARK: - Russian

    /// Adjectives and past verbs agree in gender in the singular, adjectives in the accusative with what is alive.
    private var hasSameAgreement: Bool {
        let a = RussianAgreement(old), b = RussianAgreement(new)
        if features.contains(.plural) || a.isPlural || b.isPlural {
            return a.isPlural == b.isPlural && (!features.contains(.accusative) || a.isAnimate == b.isAnimate)
        }
        return a.gender == b.gender && (!features.contains(.accusative) || a.isAnimate == b.isAnimate)
    }

    /// лагеря is one camp's, and camps: where the new term tells such forms apart, only a person knows which it is.
    private func isUnambiguous(_ text: String) -> Bool {
        let folded = CitationWords(text, folding: WordFolding.folding(for: .russian)).folded
        let before = InflectedTerm(old).forms, after = InflectedTerm(new).forms
        var written: Set<[String]> = []
        for features in Self.cases.flatMap({ [$0, $0.union(.plural)] }) where before.forms(features) == folded {
            written.insert(after.closestForms(features))
        }
        return written.count <= 1
    }

    private static let cases: [Features] = [[], .genitive, .dative, .accusative, .instrumental, .prepositional]

    /// Whether the term has exactly the form of the place.
    private func hasForm(_ term: SoughtTerm) -> Bool {
        if features.isEmpty { return true }
        return InflectedTerm(term).forms.forms(features) != nil
    }

    // MARK: - Kazakh

    /// Words written apart that follow the vowels and the last letter of the word before them.
    private static let kazakhParticles: Set<String> = [
        "да", "де", "та", "те", "ма", "ме", "ба", "бе", "па", "пе", "мен", "бен", "пен",
    ]

    private static func isFollowed(by words: Set<String>, _ range: Range<Int>, _ side: CheckedSide) -> Bool {
        let after = side.text(in: range.upperBound..<side.text.utf8.count)
        guard after.first == " " else { return false }
        return words.contains(after.dropFirst().prefix { $0.isLetter }.lowercased())
    }

    // MARK: - English

    /// “the northwestern Xinjiang Province”: without its common noun a name loses its article as well.
    private func losesHead(after range: Range<Int>, in side: CheckedSide) -> Bool {
        guard new.text.first?.isUppercase == true, old.text.count > new.text.count, old.text.contains(new.text)
        else { return false }
        let before = side.text(in: 0..<range.lowerBound).split(separator: " ").suffix(Self.reach)
        return before.contains { ["the", "a", "an", "this", "that"].contains($0.lowercased()) }
    }

    /// Words before a name among which its article stands.
    private static let reach = 3
}

/// What words around a Russian term agree with, as far as its forms show it.
struct RussianAgreement: Equatable {
    enum Gender { case masculine, feminine, neuter }

    let gender: Gender
    let isPlural: Bool
    let isAnimate: Bool

    /// From the instrumental of the last word that is declined, which the head of a term mostly is: -ой, -ей and -ью are feminine; what is
    /// not and ends in -о, -е or -мя is neuter.
    init(_ term: SoughtTerm) {
        let forms = InflectedTerm(term).forms
        let citation = forms.words.map(\.citation)
        let singular = forms.forms(.instrumental)
        isPlural = singular == nil && forms.forms([.plural, .instrumental]) != nil
        let declined = (singular ?? citation).indices.last { place in
            guard let singular, singular.count == citation.count else { return true }
            return singular[place] != citation[place]
        }
        gender = Self.gender(
            declined.map { citation[$0] } ?? "", instrumental: declined.flatMap { singular?[$0] } ?? "")
        let accusative = forms.forms([.plural, .accusative])
        isAnimate =
            accusative != nil && accusative == forms.forms([.plural, .genitive])
            && accusative != forms.forms(.plural)
    }

    private static func gender(_ citation: String, instrumental: String) -> Gender {
        if ["ой", "ей", "ою", "ею", "ью"].contains(where: instrumental.hasSuffix) { return .feminine }
        return ["о", "е", "ё", "мя"].contains(where: citation.hasSuffix) ? .neuter : .masculine
    }
}
