internal import Markup
internal import TranslationTypes

/// A `gls:glossEntry` as it is read.
struct XLIFFGlossaryEntry {
    let line: Int
    let source: LanguageTag
    let target: LanguageTag
    var identifier = ""
    /// Whether the entry says itself of which concept it is.
    var isOfNamedConcept = false
    private(set) var terms: [Term] = []
    private(set) var definition: Definition?
    private(set) var details: [TermDetail] = []

    init(line: Int, source: LanguageTag, target: LanguageTag) {
        self.line = line
        self.source = source
        self.target = target
    }

    /// What breaks the rules of the module; nil when nothing does.
    var problem: String? {
        if terms.first?.language != source { return "a glossEntry has no term" }
        if terms.contains(where: { $0.text.isEmpty }) { return "a term or translation is empty" }
        if terms.count == 1, definition == nil { return "a glossEntry has neither a translation nor a definition" }
        return nil
    }

    mutating func read(attributesOf element: XMLElement) {
        let kept = Self.foreign(element, except: ["id"])
        if !kept.isEmpty { details.append(TermDetail("", "", element: "glossEntry", attributes: kept)) }
    }

    mutating func add(_ element: XMLElement, _ text: String) {
        guard element.namespaceURI == XLIFFGlossary.namespace else {
            let attributes = [Attribute("xmlns", element.namespaceURI ?? "")] + Self.foreign(element, except: [])
            details.append(TermDetail(element.localName, text, element: "glossEntry", attributes: attributes))
            return
        }
        switch element.localName {
        case "term": terms.insert(term(element, text, source), at: 0)
        case "translation": terms.append(term(element, text, target))
        case "definition": definition = Definition(text, language: source, source: element["source"])
        default: break
        }
    }

    private func term(_ element: XMLElement, _ text: String, _ language: LanguageTag) -> Term {
        var term = Term(text, language: language, source: element["source"])
        for attribute in element.attributes where attribute.namespaceURI == XLIFFGlossary.ownNamespace {
            switch attribute.localName {
            case "status": term.status = TermStatus(exchangeName: attribute.value)
            case "partOfSpeech": term.partOfSpeech = PartOfSpeech(rawValue: attribute.value)
            case "case": term.casePolicy = CasePolicy(rawValue: attribute.value) ?? .automatic
            case "note": term.note = attribute.value
            case "date": term.date = attribute.value
            case "details": term.details = TermDetailCode.decode(attribute.value) ?? []
            default: break
            }
        }
        let kept = Self.foreign(element, except: ["id", "source"])
        if !kept.isEmpty { term.details.append(TermDetail("", "", element: element.localName, attributes: kept)) }
        return term
    }

    /// The attributes that have no field: `ref`, and those of other namespaces with their names in full.
    private static func foreign(_ element: XMLElement, except names: Set<String>) -> [Attribute] {
        element.attributes.compactMap { attribute in
            if attribute.name == "xmlns" || attribute.name.hasPrefix("xmlns:") || names.contains(attribute.name) {
                return nil
            }
            guard let namespace = attribute.namespaceURI else { return Attribute(attribute.name, attribute.value) }
            return namespace == XLIFFGlossary.ownNamespace
                ? nil : Attribute("{\(namespace)}\(attribute.localName)", attribute.value)
        }
    }
}
