internal import TranslationTypes

/// Makes a concept of an entry: what has a field goes into it, all else becomes details.
///
/// A field whose element says more than the field holds (markup, attributes, another spelling of a status) is filled, and the detail
/// is kept beside it; ``TBXEntryWriting`` then writes the detail in place of the field.
struct TBXEntryReading {
    private(set) var concept: Concept
    private(set) var termLines: [Int] = []
    /// What could not be read: the line, what is wrong, the advice.
    private(set) var problems: [TBXValidator.Problem] = []

    init(_ entry: TBXElement) {
        concept = Concept(identifier: entry.attribute("id") ?? "")
        let rest = entry.attributes.filter { $0.name != "id" }
        if !rest.isEmpty { concept.details.append(TermDetail("", "", element: entry.name, attributes: rest)) }
        for child in entry.elements {
            if child.name == "langSec" {
                read(language: child)
            } else {
                for detail in TBXDetails.details(of: child) where !absorb(detail, language: nil) {
                    concept.details.append(detail)
                }
            }
        }
    }

    private mutating func read(language section: TBXElement) {
        let language: LanguageTag
        do { language = try LanguageTag(section.attribute("xml:lang") ?? section.attribute("lang") ?? "") } catch {
            problems.append(
                .init(line: section.line, message: "the language of a section is none", advice: error.description))
            return
        }
        let rest = section.attributes.filter { $0.name != "xml:lang" && $0.name != "lang" }
        if !rest.isEmpty { add(TermDetail("", "", element: section.name, attributes: rest), language) }
        for child in section.elements {
            if child.name == "termSec" {
                read(term: child, language)
            } else {
                for detail in TBXDetails.details(of: child) where !absorb(detail, language: language) {
                    add(detail, language)
                }
            }
        }
    }

    private mutating func add(_ detail: TermDetail, _ language: LanguageTag) {
        concept.languageDetails[language, default: []].append(detail)
    }

    // MARK: - Concepts and languages

    /// Puts a detail into the field that is made for it; false when it is to be kept, too.
    private mutating func absorb(_ detail: TermDetail, language: LanguageTag?) -> Bool {
        switch (detail.element, detail.category) {
        case ("descrip", "definition"): return absorb(definition: detail, language: language)
        case ("descrip", "subjectField") where language == nil && concept.subject == nil:
            concept.subject = detail.value
            return TBXDetails.isPlain(detail)
        case (TBXDetails.field, "id"):
            concept.identifier = detail.value
            return true
        case (TBXDetails.field, "langSec"):
            guard let tag = Self.tag(detail) else { return false }
            for part in detail.parts where !absorb(part, language: tag) { add(part, tag) }
            return true
        default: return false
        }
    }

    private mutating func absorb(definition detail: TermDetail, language: LanguageTag?) -> Bool {
        let source = detail.parts.first { $0.element == "admin" && $0.category == "source" }
        let definition = Definition(detail.value, language: language, source: source?.value)
        let isExact =
            detail.attributes.isEmpty && detail.parts.count == (source == nil ? 0 : 1)
            && source.map(TBXDetails.isPlain) ?? true
        if isExact || !concept.definitions.contains(definition) { concept.definitions.append(definition) }
        return isExact
    }

    private static func tag(_ detail: TermDetail) -> LanguageTag? {
        do { return try LanguageTag(detail.attributes.first { $0.name == "xml:lang" }?.value ?? "") } catch {
            return nil
        }
    }

    // MARK: - Terms

    private mutating func read(term section: TBXElement, _ language: LanguageTag) {
        guard let element = section.elements.first(where: { $0.name == "term" }) else {
            problems.append(
                .init(line: section.line, message: "a <termSec> has no <term>", advice: "write the term first"))
            return
        }
        var term = Term(element.plainText, language: language)
        if !section.attributes.isEmpty {
            term.details.append(TermDetail("", "", element: section.name, attributes: section.attributes))
        }
        if !element.isPlain || !element.attributes.isEmpty {
            var detail = TBXDetails.detail(of: element)
            detail.value = ""
            term.details.append(detail)
        }
        for child in section.elements where child.name != "term" {
            for detail in TBXDetails.details(of: child) where !Self.absorb(detail, &term) {
                term.details.append(detail)
            }
        }
        concept.terms.append(term)
        termLines.append(section.line)
    }

    private static func absorb(_ detail: TermDetail, _ term: inout Term) -> Bool {
        let isPlain = TBXDetails.isPlain(detail)
        switch (detail.element, detail.category) {
        case ("termNote", "administrativeStatus"), ("termNote", "usageStatus"), ("termNote", "normativeAuthorization"):
            guard term.status == nil, let status = TermStatus(exchangeName: detail.value) else { return false }
            term.status = status
            return isPlain && detail.category == "administrativeStatus" && detail.value == status.administrativeStatus
        case ("termNote", "partOfSpeech") where term.partOfSpeech == nil:
            term.partOfSpeech = PartOfSpeech(rawValue: detail.value)
            return isPlain && term.partOfSpeech != nil
        case ("note", "") where term.note == nil && isPlain: term.note = detail.value
        case ("admin", "source") where term.source == nil && isPlain: term.source = detail.value
        case ("transac", "transactionType") where term.date == nil && detail.value == "modification":
            guard detail.attributes.isEmpty, detail.parts.count == 1, let date = detail.parts.first,
                date.element == "date",
                TBXDetails.isPlain(date), GlossaryDate.isDay(date.value)
            else { return false }
            term.date = date.value
        case (TBXDetails.field, "date") where term.date == nil: term.date = detail.value
        case (TBXDetails.field, "term"): term.text = detail.value
        case (TBXDetails.field, "case"):
            guard let policy = CasePolicy(rawValue: detail.value) else { return false }
            term.casePolicy = policy
        default: return false
        }
        return true
    }
}
