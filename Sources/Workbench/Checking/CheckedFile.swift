internal import Documents
internal import Interchange
internal import Terminology
internal import TranslationTypes

/// A file that checks and corrections go through: a document, or a bilingual file.
struct CheckedFile {
    private enum Kind {
        case document(PassageDocument)
        case bilingual(ExchangeFormat)
    }

    let path: String
    private let kind: Kind
    private let reading: ReadingOptions

    /// Opens a file.
    /// - Throws: what reading throws, with the file and what to do.
    init(_ path: String, options: FileChecking.Options) throws {
        self.path = path
        reading = ReadingOptions(sourceLanguage: options.sourceLanguage, targetLanguage: options.language)
        if let format = Self.bilingualFormat(of: path) {
            kind = .bilingual(format)
        } else {
            kind = .document(try PassageDocument(file: path, articleOnly: options.articleOnly))
        }
    }

    /// Whether a file's ending is one of those that can be checked.
    static func isKnown(_ path: String) -> Bool {
        DocumentFormat(fileName: path) != nil || ExchangeFormat(fileEndingOf: path) != nil
    }

    private static func bilingualFormat(of path: String) -> ExchangeFormat? {
        if let format = ExchangeFormat(fileEndingOf: path) { return format }
        guard path.lowercased().hasSuffix(".xml") else { return nil }
        // What is no bilingual file is read as a document, which then says what is wrong.
        return try? ExchangeFormat(file: path)
    }

    /// The beginning of a document, to tell its language by; nil for bilingual files, which name theirs.
    var sample: String? {
        guard case .document(let document) = kind else { return nil }
        var sample = ""
        for passage in document.passages where sample.utf8.count < Self.longestSample {
            sample += passage.sides[0].text + "\n"
        }
        return sample
    }

    /// Bytes that tell a language surely.
    private static let longestSample = 8192

    /// Shows all passages in order.
    func read(_ visit: (TextPassage) throws -> Void) throws {
        switch kind {
        case .document(let document): for passage in document.passages { try visit(passage) }
        case .bilingual(let format): try BilingualPassages.read(file: path, format: format, options: reading, visit)
        }
    }

    /// Writes the file anew with the edits that `visit` returns; without any, it is left alone.
    func correct(_ visit: (TextPassage) throws -> [PassageEdit]) throws {
        switch kind {
        case .document(let document):
            var edits: [(passage: Int, edit: PassageEdit)] = []
            for passage in document.passages {
                edits += try visit(passage).filter { document.refusal(of: $0, in: passage.number) == nil }
                    .map { (passage.number, $0) }
            }
            guard !edits.isEmpty else { return }
            var file = try AtomicFile(path)
            try file.write(try document.applying(edits))
            try file.commit()
        case .bilingual(let format):
            try BilingualPassages.correct(file: path, format: format, options: reading, output: path, visit)
        }
    }

    /// Why an edit cannot be made; nil when nothing speaks against it.
    func refusal(of edit: PassageEdit, in passage: TextPassage) -> String? {
        switch kind {
        case .document(let document): document.refusal(of: edit, in: passage.number)
        case .bilingual: passage.sides[edit.side].isEditable ? nil : "the text cannot be changed in this file"
        }
    }

    /// A place of a passage in the lines of the file.
    func position(of passage: TextPassage, side: Int, utf8Offset: Int) -> FileFinding.Position? {
        switch kind {
        case .document(let document):
            if let place = document.position(of: passage.number, utf8Offset: utf8Offset) {
                return FileFinding.Position(line: place.line, column: place.column)
            }
            return passage.sides[side].line.map { FileFinding.Position(line: $0) }
        case .bilingual: return passage.sides[side].line.map { FileFinding.Position(line: $0) }
        }
    }

    /// The document aligned with its original.
    /// - Throws: ``WorkbenchError`` for a bilingual file; what reading the original throws.
    func aligned(with source: String, options: FileChecking.Options) throws -> SourceAlignment {
        guard case .document(let document) = kind else {
            throw WorkbenchError("\(path): has sources of its own", advice: "Leave --source out.")
        }
        return try SourceAlignment(source: source, target: path, document: document, options: options)
    }

    /// A place of the target of an aligned pair in the lines of the file.
    func position(of pair: SourceAlignment.Pair, side: Int, _ utf8Offset: Int) -> FileFinding.Position? {
        guard case .document(let document) = kind, let place = pair.place else { return nil }
        guard side == 1, pair.isOneStretch,
            let found = document.position(of: place.passage, utf8Offset: place.utf8Offset + utf8Offset)
        else { return pair.passage.sides[1].line.map { FileFinding.Position(line: $0) } }
        return FileFinding.Position(line: found.line, column: found.column)
    }

    /// The comments that turn rules off.
    func comments() -> InlineSuppressions {
        guard case .document(let document) = kind else { return InlineSuppressions(file: path, isPackage: false) }
        return InlineSuppressions(file: path, isPackage: document.format == .docx)
    }
}
