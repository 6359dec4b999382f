internal import Terminology
internal import TranslationTypes
internal import Transliteration

extension CheckingRules {
    /// Rules from a style over glossaries, and a ledger of names.
    init(resolved: ResolvedStyle, isStyle: Bool, ledger: Termbase, data: any LanguageData) throws {
        var terms: [SoughtTerm] = [], concepts: [Int] = [], rulings: [TermPolicy.Ruling] = []
        for address in resolved.termbase.addresses {
            let ruling = resolved.ruling(at: address)
            terms.append(SoughtTerm(ruling.term))
            concepts.append(address.concept)
            rulings.append(
                TermPolicy.Ruling(
                    ruling.status ?? .admitted, note: ruling.term.note, source: ruling.term.source,
                    date: ruling.term.date,
                    style: ruling.style))
        }
        let first = terms.count
        for address in ledger.addresses {
            let term = ledger[address]
            terms.append(SoughtTerm(term))
            concepts.append(resolved.termbase.concepts.count + address.concept)
            rulings.append(
                TermPolicy.Ruling(
                    term.status ?? .preferred, note: term.note, source: term.source, date: term.date,
                    style: "the ledger of names"))
        }
        let identifiers = (resolved.termbase.concepts + ledger.concepts).map(\.identifier)
        self.init(
            style: isStyle ? resolved.chain.first : nil, recognizer: TermRecognizer(terms, data: data),
            policy: TermPolicy(terms: terms, concepts: concepts, identifiers: identifiers, rulings: rulings),
            names: Array(first..<terms.count), options: Self.options(of: resolved), data: data)
        exempt = resolved.exemptions
    }

    private static func options(of resolved: ResolvedStyle) -> Checker.Options {
        var options = Checker.Options()
        options.exemptsQuotations = resolved.exemptsQuotations
        options.exemptPhrases = resolved.exemptOrganisations
        options.severities = resolved.severities
        return options
    }
}
