public import Markup
public import TranslationTypes

/// The texts of a bilingual file, passage by passage, and the file corrected in place.
///
/// A passage is a segment of an XLIFF file, a `tu` of a TMX file, a message or plural form of a PO file, a line of a TSV or
/// JSON Lines file. Memory does not grow with the file. The README beside this file says what each format gives.
///
///     try BilingualPassages.correct(file: "a.xlf", format: .xliff, output: "b.xlf") { passage in
///         edits(of: passage)    // PassageEdit(side: 1, utf8Range: 6..<12, replacement: "орталық")
///     }
public enum BilingualPassages {
    /// Reads a file and shows each of its passages.
    /// - Throws: ``InterchangeError`` where the file is malformed, and what `visit` throws.
    public static func read(
        file path: String, format: ExchangeFormat, options: ReadingOptions = ReadingOptions(),
        _ visit: (TextPassage) throws -> Void
    ) throws {
        var source = try format.passages(file: path, options: options, keepsBytes: false)
        while true {
            switch try source.next() {
            case .passage(let passage): try visit(passage)
            case .output: break
            case .end: return
            }
            _ = source.takeOutput()
        }
    }

    /// Copies a file into a sink, with the edits made that `visit` returns for each passage; the sink is not committed.
    ///
    /// All else stays as it is, byte for byte: where `visit` returns no edits, the copy equals the file. An edit's range
    /// counts UTF-8 offsets of its side's text. Where it holds inline codes, they stay, after the new text. A character that
    /// the file's encoding lacks becomes a numeric reference in XML, and is an error in PO.
    /// - Throws: ``InterchangeError`` where the file is malformed, and for an edit that lies outside its side, within a
    ///   character, over another edit or in a side that is not editable; what `visit` throws.
    public static func correct<Sink: ByteSink & ~Copyable>(
        file path: String, format: ExchangeFormat, options: ReadingOptions = ReadingOptions(), into sink: inout Sink,
        _ visit: (TextPassage) throws -> [PassageEdit]
    ) throws {
        var source = try format.passages(file: path, options: options, keepsBytes: true)
        var output: [UInt8] = []
        while true {
            let step = try source.next()
            if case .passage(let passage) = step {
                let edits = try visit(passage)
                if !edits.isEmpty { try source.correct(edits) }
            }
            output += source.takeOutput()
            if case .end = step { return try send(output, to: &sink) }
            if output.count >= Self.sentAtOnce {
                try send(output, to: &sink)
                output.removeAll(keepingCapacity: true)
            }
        }
    }

    /// The same into a file, which appears under its name when it is complete; it may be the file that is read.
    public static func correct(
        file path: String, format: ExchangeFormat, options: ReadingOptions = ReadingOptions(), output: String,
        _ visit: (TextPassage) throws -> [PassageEdit]
    ) throws {
        var sink = try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(output) }
        try correct(file: path, format: format, options: options, into: &sink, visit)
        do { try sink.commit() } catch { throw InterchangeError(error) }
    }

    private static func send<Sink: ByteSink & ~Copyable>(
        _ bytes: [UInt8], to sink: inout Sink
    ) throws(InterchangeError) {
        if bytes.isEmpty { return }
        do { try sink.write(bytes) } catch { throw InterchangeError(error) }
    }

    /// Bytes: many small pieces cost a call of the system each.
    private static let sentAtOnce = 64 << 10
}

extension ExchangeFormat {
    /// The passages of a file; `keepsBytes` when the file is to be copied.
    func passages(
        file path: String, options: ReadingOptions, keepsBytes: Bool
    ) throws(InterchangeError) -> any PassageSource & ~Copyable {
        switch self {
        case .tmx, .xliff: try XMLPassageSource(file: path, format: self, options: options, keepsBytes: keepsBytes)
        case .tsv: try TSVPassageSource(file: path, options: options)
        case .jsonl: try JSONLPassageSource(file: path, options: options)
        case .po: try POPassageSource(file: path, options: options)
        }
    }
}
