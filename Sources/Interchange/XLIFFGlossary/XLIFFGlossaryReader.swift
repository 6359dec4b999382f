internal import Markup
public import TranslationTypes

/// The entries of the Glossary module of an XLIFF 2 file (OASIS, XLIFF 2.1 §5.2), as concepts, unit by unit.
///
/// Entries one after the other that say they are of one concept (`tm:concept`, as ``XLIFFGlossary`` writes it) are put together.
/// Without that, the identifier is `FILE/UNIT/ENTRY`, where the entry without one counts from 1.
public struct XLIFFGlossaryReader: ConceptReader, ~Copyable {
    /// The source language of the file.
    public let source: LanguageTag
    /// The target language of the file; nil for one that is not translated yet.
    public let target: LanguageTag?
    /// The 1-based line on which the last concept begins; 0 before the first.
    public private(set) var line = 0
    /// The lines of its terms.
    public private(set) var termLines: [Int] = []

    private var xml: XMLReader
    private let options: GlossaryReadingOptions
    private var file = ""
    private var unit = ""
    /// The number of the last entry in its glossary.
    private var number = 0
    /// The identifiers of the glossary that is being read.
    private var identifiers: Set<String> = []
    /// An entry that was read and belongs to the next concept.
    private var waiting: XLIFFGlossaryEntry?

    /// Opens a file and reads its root.
    /// - Throws: ``InterchangeError`` when it cannot be opened or is no XLIFF 2 file.
    public init(
        file path: String, options: GlossaryReadingOptions = GlossaryReadingOptions()
    ) throws(InterchangeError) {
        var xml = try XMLReader.opening(path, options.limits)
        let languages = try Self.languages(&xml)
        self.init(xml, languages, options)
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(
        bytes: [UInt8], name: String, options: GlossaryReadingOptions = GlossaryReadingOptions()
    ) throws(InterchangeError) {
        var xml = try XMLReader.opening(bytes, name: name, options.limits)
        let languages = try Self.languages(&xml)
        self.init(xml, languages, options)
    }

    private init(
        _ xml: consuming XMLReader, _ languages: (source: LanguageTag, target: LanguageTag?),
        _ options: GlossaryReadingOptions
    ) {
        source = languages.source
        target = languages.target
        self.xml = xml
        self.options = options
    }

    private static func languages(
        _ xml: inout XMLReader
    ) throws(InterchangeError) -> (source: LanguageTag, target: LanguageTag?) {
        let root = try Self.root(&xml)
        let source = try language(root["srcLang"] ?? "", of: "srcLang", xml)
        guard let target = root["trgLang"] else { return (source, nil) }
        return (source, try language(target, of: "trgLang", xml))
    }

    private static func root(_ xml: inout XMLReader) throws(InterchangeError) -> XMLElement {
        let root = try xml.root()
        guard root.localName == "xliff", root["version"]?.hasPrefix("2.") == true else {
            throw InterchangeError(
                file: xml.file, line: xml.line, column: xml.column,
                message: "the root element is no <xliff version=\"2.…\">",
                advice: "glossaries are in XLIFF 2.0 and later")
        }
        return root
    }

    private static func language(_ text: String, of attribute: String, _ xml: borrowing XMLReader)
        throws(InterchangeError) -> LanguageTag
    {
        do { return try LanguageTag(text) } catch {
            throw InterchangeError(
                file: xml.file, line: xml.line, column: xml.column, message: "\(attribute) of <xliff> is no language",
                advice: error.description)
        }
    }

    /// The next concept; nil at the end.
    public mutating func next() throws(InterchangeError) -> Concept? {
        guard let first = try takeEntry() else { return nil }
        line = first.line
        var pairs = PairedTerms(identifier: first.identifier)
        pairs.add(first)
        while let entry = try takeEntry() {
            guard entry.isOfNamedConcept, entry.identifier == first.identifier else {
                waiting = entry
                break
            }
            pairs.add(entry)
        }
        termLines = pairs.termLines
        return pairs.concept
    }

    private mutating func takeEntry() throws(InterchangeError) -> XLIFFGlossaryEntry? {
        if let entry = waiting {
            waiting = nil
            return entry
        }
        while let event = try xml.event() {
            guard case .start(let element) = event else { continue }
            switch (element.namespaceURI, element.localName) {
            case (XLIFFGlossary.namespace, "glossary"):
                number = 0
                identifiers = []
            case (XLIFFGlossary.namespace, "glossEntry"):
                if let entry = try readEntry(element) { return entry }
            case (_, "file"): file = element["id"] ?? ""
            case (_, "unit"): unit = element["id"] ?? ""
            default: break
            }
        }
        return nil
    }

    // MARK: - Entries

    private mutating func readEntry(_ element: XMLElement) throws(InterchangeError) -> XLIFFGlossaryEntry? {
        number += 1
        var entry = XLIFFGlossaryEntry(line: xml.line, source: source, target: target ?? .undetermined)
        let named = element.attributes.first {
            $0.namespaceURI == XLIFFGlossary.ownNamespace && $0.localName == "concept"
        }?.value
        entry.isOfNamedConcept = named != nil
        entry.identifier = named ?? "\(file)/\(unit)/\(element["id"] ?? String(number))"
        var problem = check(identifier: element["id"])
        entry.read(attributesOf: element)
        while let event = try xml.event() {
            if case .end = event { break }
            guard case .start(let child) = event else { continue }
            if child.localName == "translation", child.namespaceURI == XLIFFGlossary.namespace {
                problem = problem ?? check(identifier: child["id"])
                if target == nil { problem = problem ?? "a translation stands in a file without trgLang" }
            }
            let text = try Self.content(&xml)
            entry.add(child, text)
        }
        problem = problem ?? entry.problem
        guard let problem else { return entry }
        let error = InterchangeError(
            file: xml.file, line: entry.line, message: problem, advice: "see XLIFF 2.1 §5.2, Glossary module")
        if options.isLenient {
            options.onWarning?(error)
            return entry.terms.isEmpty ? nil : entry
        }
        guard let onError = options.onError else { throw error }
        onError(error)
        return nil
    }

    /// XLIFF 2.1 §5.2.5.1: identifiers are unique among the entries and translations of a glossary.
    private mutating func check(identifier: String?) -> String? {
        guard let identifier, !identifiers.insert(identifier).inserted else { return nil }
        return "the id “\(identifier)” stands twice in its glossary"
    }

    /// The text of the element that has just begun, to its end.
    private static func content(_ xml: inout XMLReader) throws(InterchangeError) -> String {
        var text = ""
        var depth = 1
        while depth > 0, let event = try xml.event() {
            switch event {
            case .start: depth += 1
            case .end: depth -= 1
            case .text(let piece): text += piece
            default: break
            }
        }
        return TBXText.clean(text)
    }
}

extension PairedTerms {
    fileprivate mutating func add(_ entry: XLIFFGlossaryEntry) {
        add(entry.terms, line: entry.line)
        if let definition = entry.definition { add(definition) }
        for detail in entry.details { add(detail) }
    }
}
