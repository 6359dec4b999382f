internal import TranslationTypes

/// Makes an entry of a concept; what the dialect has no place for becomes marked notes.
struct TBXEntryWriting {
    let dialect: TBXDialect
    let style: TBXStyle

    /// The entry, under an identifier that XML allows.
    func entry(for concept: Concept, id: String) -> TBXElement {
        var attributes = [Attribute("id", id)]
        var details: [TermDetail] = []
        if id != concept.identifier { details.append(Self.field("id", concept.identifier)) }
        if let subject = concept.subject, !Self.holds(concept.details, "descrip", "subjectField", subject) {
            details.append(TermDetail("subjectField", subject, element: "descrip"))
        }
        let languages = Self.languages(of: concept)
        details += definitions(of: concept, in: nil)
        for detail in concept.details {
            if detail.element == "conceptEntry" { attributes += detail.attributes } else { details.append(detail) }
        }
        for language in Self.languagesWithoutTerms(of: concept) {
            details.append(
                TermDetail(
                    "langSec", "", element: TBXDetails.field, attributes: [Attribute("xml:lang", language.description)],
                    parts: definitions(of: concept, in: language) + (concept.languageDetails[language] ?? [])))
        }
        return TBXElement(
            "conceptEntry", attributes: attributes,
            children: elements(details, in: .concept) + languages.map { section(of: $0, in: concept) })
    }

    private func section(of language: LanguageTag, in concept: Concept) -> TBXElement {
        var attributes = [Attribute("xml:lang", language.description)]
        var details = definitions(of: concept, in: language)
        for detail in concept.languageDetails[language] ?? [] {
            if detail.element == "langSec" { attributes += detail.attributes } else { details.append(detail) }
        }
        let terms = concept.terms.filter { $0.language == language }.map(section)
        return TBXElement("langSec", attributes: attributes, children: elements(details, in: .language) + terms)
    }

    private func section(of term: Term) -> TBXElement {
        let text = TBXText.clean(term.text)
        var section = TBXElement("termSec")
        var element = TBXElement("term", type: "", text: text)
        var details: [TermDetail] = text == term.text ? [] : [Self.field("term", term.text)]
        if let status = term.status, !Self.holds(status, in: term.details) {
            details.append(TermDetail("administrativeStatus", status.administrativeStatus, element: "termNote"))
        }
        if let word = term.partOfSpeech?.rawValue, !Self.holds(term.details, "termNote", "partOfSpeech", word) {
            details.append(TermDetail("partOfSpeech", word, element: "termNote"))
        }
        if let note = term.note { details.append(TermDetail("", note, element: "note")) }
        if let source = term.source { details.append(TermDetail("source", source, element: "admin")) }
        if let date = term.date { details.append(Self.detail(date: date)) }
        if term.casePolicy != .automatic { details.append(Self.field("case", term.casePolicy.rawValue)) }
        for detail in term.details {
            switch detail.element {
            case "termSec": section.attributes += detail.attributes
            case "term":
                element.attributes += detail.attributes
                if !detail.parts.isEmpty { element.children = detail.parts.map(TBXDetails.inlineElement) }
            default: details.append(detail)
            }
        }
        // The core structure has the notes of a term before all else.
        let elements = elements(details, in: .term)
        let isNote = { (element: TBXElement) in element.name == "termNote" || element.name == "termNoteGrp" }
        section.children = [element] + elements.filter(isNote) + elements.filter { !isNote($0) }
        return section
    }

    private func elements(_ details: [TermDetail], in level: TBXCategory.Level) -> [TBXElement] {
        details.map { detail in
            TBXDetails.element(detail, in: level, dialect, style)
                ?? TBXElement("note", type: "", text: TBXDetails.noteMark + TermDetailCode.encode(detail))
        }
    }

    private func definitions(of concept: Concept, in language: LanguageTag?) -> [TermDetail] {
        let kept = language.map { concept.languageDetails[$0] ?? [] } ?? concept.details
        return concept.definitions.filter {
            $0.language == language && !Self.holds(kept, "descrip", "definition", $0.text)
        }.map {
            let source = $0.source.map { TermDetail("source", $0, element: "admin") }
            return TermDetail("definition", $0.text, element: "descrip", parts: source.map { [$0] } ?? [])
        }
    }

    private static func field(_ name: String, _ value: String) -> TermDetail {
        TermDetail(name, value, element: TBXDetails.field)
    }

    private static func detail(date: String) -> TermDetail {
        guard GlossaryDate.isDay(date) else { return field("date", date) }
        return TermDetail(
            "transactionType", "modification", element: "transac", parts: [TermDetail("", date, element: "date")])
    }

    private static func holds(_ details: [TermDetail], _ element: String, _ category: String, _ value: String) -> Bool {
        details.contains { $0.element == element && $0.category == category && $0.value == value }
    }

    private static func holds(_ status: TermStatus, in details: [TermDetail]) -> Bool {
        details.contains {
            $0.element == "termNote"
                && ["administrativeStatus", "usageStatus", "normativeAuthorization"].contains($0.category)
                && TermStatus(exchangeName: $0.value) == status
        }
    }

    /// The languages of the terms, in the order of the first of each.
    private static func languages(of concept: Concept) -> [LanguageTag] {
        var result: [LanguageTag] = []
        for term in concept.terms where !result.contains(term.language) { result.append(term.language) }
        return result
    }

    private static func languagesWithoutTerms(of concept: Concept) -> [LanguageTag] {
        let known = languages(of: concept)
        let all = Set(concept.definitions.compactMap(\.language)).union(concept.languageDetails.keys)
        return all.filter { !known.contains($0) }.sorted()
    }
}
