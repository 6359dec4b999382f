public import TranslationTypes

/// A termbase as a house style has it: which status each term has, and who says so.
public struct ResolvedStyle: Sendable {
    /// The names of the styles, the one that was asked for first, then what it inherits from.
    public let chain: [String]
    /// The termbase with the statuses of the style and the terms that it adds: what a recogniser is made of.
    public let termbase: Termbase
    /// What the style and those it inherits from do not hold for.
    public let exemptions: [StyleExemption]
    /// How grave the findings of a rule are; the style's own word goes before what it inherits.
    public let severities: [String: FindingSeverity]
    /// The lines that name a concept which the termbase does not have, by style.
    public let unknownConcepts: [String: [HouseStyle.Line]]

    /// What the styles say of terms; those that they do not name are as the glossary has them.
    private let rulings: [TermAddress: StyleRuling]

    init(chain styles: [HouseStyle], over termbase: Termbase) {
        var overlay = StyleOverlay(termbase)
        for style in styles.reversed() { overlay.apply(style) }
        chain = styles.map(\.name)
        self.termbase = overlay.termbase
        rulings = overlay.rulings
        unknownConcepts = overlay.unknownConcepts
        var exemptions: [StyleExemption] = []
        for exemption in styles.flatMap(\.exemptions) where !exemptions.contains(exemption) {
            exemptions.append(exemption)
        }
        self.exemptions = exemptions
        severities = styles.reversed().reduce(into: [:]) { $0.merge($1.severities) { $1 } }
    }

    /// What holds for the term at an address of ``termbase``. O(1).
    public func ruling(at address: TermAddress) -> StyleRuling {
        rulings[address] ?? StyleRuling(termbase[address], address: address)
    }

    /// What holds for a term of a concept in a language; nil when the concept does not have it. O(terms of the concept).
    public func ruling(concept: String, language: LanguageTag, term: String) -> StyleRuling? {
        guard let index = termbase.index(of: concept) else { return nil }
        let wanted = language.withoutUsualScript
        for (number, candidate) in termbase.concepts[index].terms.enumerated()
        where candidate.text == term && candidate.language.withoutUsualScript == wanted {
            return ruling(at: TermAddress(concept: index, term: number))
        }
        return nil
    }

    /// The term to use for a concept in a language: the one preferred with exactly this tag, or else in its script, whatever the
    /// region; nil when none is preferred. O(terms of the concept).
    public func preferred(concept: String, language: LanguageTag) -> StyleRuling? {
        guard let index = termbase.index(of: concept) else { return nil }
        let terms = termbase.concepts[index].terms
        let wanted = language.withoutUsualScript
        let number =
            terms.firstIndex { $0.status == .preferred && $0.language.withoutUsualScript == wanted }
            ?? terms.firstIndex { $0.status == .preferred && $0.language.base == language.base }
        return number.map { ruling(at: TermAddress(concept: index, term: $0)) }
    }

    /// Whether a file is exempt by its path.
    public func exempts(path: String) -> Bool { exemptions.contains { $0.covers(path: path) } }

    /// Whether a text is exempt by its day.
    public func exempts(date: String) -> Bool { exemptions.contains { $0.covers(date: date) } }

    /// Whether words in quotation marks are exempt.
    public var exemptsQuotations: Bool { exemptions.contains(.quotations) }

    /// The organisations whose names are exempt.
    public var exemptOrganisations: [String] {
        exemptions.compactMap { if case .organisation(let name) = $0 { name } else { nil } }
    }
}

/// The status of a term, and who says so.
public struct StyleRuling: Sendable, Hashable {
    /// Where the term stands in ``ResolvedStyle/termbase``.
    public let address: TermAddress
    /// The term with its status; note, source and date are those of the line that set it.
    public let term: Term
    /// The name of the style that set the status; nil for the glossary itself.
    public let style: String?
    /// Where the line stands; nil for the glossary, and for a term that another one's line put back.
    public let place: TermPlace?

    init(_ term: Term, address: TermAddress, style: String? = nil, place: TermPlace? = nil) {
        self.address = address
        self.term = term
        self.style = style
        self.place = place
    }

    /// How the term may be used; nil when nobody says.
    public var status: TermStatus? { term.status }
}

extension LanguageTag {
    /// The tag without a script that it has anyway: `kk` for `kk-Cyrl`, `kk-CN` for `kk-Arab-CN`.
    var withoutUsualScript: LanguageTag {
        guard explicitScript != nil else { return self }
        let bare = LanguageTag(language: language, region: region, rest: rest)
        return bare.script == script ? bare : self
    }
}
