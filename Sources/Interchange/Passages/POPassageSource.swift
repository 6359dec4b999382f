internal import TranslationTypes

/// The passages of a PO file: each message, or each plural form, with what it translates.
struct POPassageSource: PassageSource, ~Copyable {
    private var entries: POEntryReader
    private let options: ReadingOptions
    private var languages: POLanguages
    private var chunk: POEntryReader.Chunk?
    private var splices: [Splice] = []
    private var count = 0
    /// The passages of the chunk that were not yet given, the next one last.
    private var pending: [PendingPassage] = []
    private var current: PendingPassage?
    private var output: [UInt8] = []

    init(file path: String, options: ReadingOptions) throws(InterchangeError) {
        entries = try POEntryReader(VerbatimLineReader(file: path, longestLine: options.longestLine))
        self.options = options
        languages = POLanguages(options)
    }

    mutating func next() throws(InterchangeError) -> PassageStep {
        if pending.isEmpty {
            try copyChunk()
            chunk = try entries.next()
            guard let chunk else {
                current = nil
                return .end
            }
            if let entry = chunk.entry, entry.isHeader { languages.read(entry, options) }
            pending = chunk.entry.map { passages(of: $0).reversed() } ?? []
        }
        current = pending.popLast()
        return current.map { .passage($0.passage) } ?? .output
    }

    mutating func correct(_ edits: [PassageEdit]) throws(InterchangeError) {
        guard let current else { return }
        splices += try current.splices(for: edits, file: entries.file) { (text, _) throws(InterchangeError) in
            POEscape.write(text)
        }
    }

    mutating func takeOutput() -> [UInt8] {
        let result = output
        output = []
        return result
    }

    private mutating func passages(of entry: POEntry) -> [PendingPassage] {
        if entry.isHeader || entry.isObsolete { return [] }
        return entry.translations.map { index, text in
            defer { count += 1 }
            let isPlural = index ?? 0 > 0 && entry.plural != nil
            let source = isPlural ? entry.plural : entry.identifier
            return PendingPassage(
                passage: TextPassage(
                    number: count, identifier: entry.context?.text,
                    sides: [
                        PassageSide(
                            source?.text ?? "", role: .source, language: languages.source, line: source?.line,
                            isEditable: false),
                        PassageSide(
                            text.text, role: .target,
                            language: languages.target == .undetermined ? nil : languages.target, line: text.line),
                    ]),
                texts: [source?.editable ?? EditableText(text: "", atoms: []), text.editable])
        }
    }

    /// Copies the lines of the last entry: those without an edit as they are, whatever their encoding.
    private mutating func copyChunk() throws(InterchangeError) {
        guard let chunk else { return }
        var place = 0
        for (index, line) in chunk.decoded.enumerated() {
            let own = splices.filter { $0.range.lowerBound >= place && $0.range.lowerBound < place + line.count }
            if own.isEmpty {
                output += chunk.raw[index]
            } else {
                output += try entries.charset.encode(line.spliced(own, from: place), line: chunk.line + index)
            }
            place += line.count
        }
        splices = []
        self.chunk = nil
    }
}

extension [UInt8] {
    /// The bytes with splices made, whose offsets count from `place` and which are in order.
    func spliced(_ splices: [Splice], from place: Int) -> [UInt8] {
        var result: [UInt8] = []
        var done = 0
        for splice in splices.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            result += self[done..<(splice.range.lowerBound - place)]
            result += splice.bytes
            done = splice.range.upperBound - place
        }
        return result + self[done...]
    }
}
