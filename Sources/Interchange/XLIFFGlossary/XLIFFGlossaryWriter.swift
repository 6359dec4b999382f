public import Markup
public import TranslationTypes

/// A glossary as an XLIFF 2.1 file: a unit for each concept, with its first pair of terms as the segment and the whole entry in the
/// Glossary module (OASIS, XLIFF 2.1 §5.2).
///
/// Concepts without a term in both languages are left out, since a unit needs a segment.
public struct XLIFFGlossaryWriter<Sink: ByteSink & ~Copyable>: ConceptWriter, ~Copyable {
    private var xml: XMLWriter<Sink>
    private let source: LanguageTag
    private let target: LanguageTag
    private var count = 0

    /// Begins a file in `sink`, which `name` stands for in errors.
    public init(
        to sink: consuming Sink, name: String, source: LanguageTag, target: LanguageTag
    ) throws(InterchangeError) {
        var xml = XMLWriter(to: sink, name: name)
        do {
            try xml.declaration()
            try xml.start(
                "xliff",
                [
                    ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"), ("version", "2.1"), ("srcLang", "\(source)"),
                    ("trgLang", "\(target)"), ("xmlns:\(XLIFFGlossary.prefix)", XLIFFGlossary.namespace),
                    ("xmlns:\(XLIFFGlossary.ownPrefix)", XLIFFGlossary.ownNamespace),
                ], content: .elements)
            try xml.start("file", [("id", "f1")], content: .elements)
        } catch { throw InterchangeError(error) }
        self.xml = xml
        self.source = source
        self.target = target
    }

    /// Writes a unit for the concept.
    public mutating func write(_ concept: Concept) throws(InterchangeError) {
        guard let from = concept.terms.first(where: { $0.language == source && !$0.text.isEmpty }),
            let to = concept.terms.first(where: { $0.language == target && !$0.text.isEmpty })
        else { return }
        count += 1
        do {
            try xml.start("unit", [("id", "u\(count)"), ("name", concept.identifier)], content: .elements)
            try XLIFFGlossary.write([concept], source: source, target: target, to: &xml)
            try xml.start("segment", content: .elements)
            try xml.element("source", text: from.text)
            try xml.element("target", text: to.text)
            try xml.end()
            try xml.end()
        } catch { throw InterchangeError(error) }
    }

    /// Writes what ends the file and makes it final; called once, as the last.
    public mutating func close() throws(InterchangeError) {
        do {
            try xml.end()
            try xml.end()
            try xml.commit()
        } catch { throw InterchangeError(error) }
    }
}

extension XLIFFGlossaryWriter where Sink == AtomicFile {
    /// Begins a file that appears under its name when the writer is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public init(file path: String, source: LanguageTag, target: LanguageTag) throws(InterchangeError) {
        let sink = try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(path) }
        try self.init(to: sink, name: path, source: source, target: target)
    }
}
