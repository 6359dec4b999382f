internal import Markup

/// The bilingual formats that are read and written.
public enum ExchangeFormat: String, Sendable, Hashable, CaseIterable {
    case tmx, xliff, po, tsv, jsonl

    /// The format that a file's ending stands for; nil for endings of none or of several.
    public init?(fileEndingOf path: String) {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "tmx": self = .tmx
        case "xlf", "xliff", "sdlxliff", "mxliff", "mqxliff", "mxlf": self = .xliff
        case "po", "pot": self = .po
        case "tsv", "tab": self = .tsv
        case "jsonl", "ndjson": self = .jsonl
        default: return nil
        }
    }

    /// Finds the format of a file by its ending or, for `.xml`, by its root element.
    /// - Throws: ``InterchangeError`` when neither says it, or the file is no XML.
    public init(file path: String) throws(InterchangeError) {
        if let known = Self(fileEndingOf: path) {
            self = known
            return
        }
        guard path.lowercased().hasSuffix(".xml") else {
            throw InterchangeError(
                file: path, message: "the file's ending names no bilingual format", advice: Self.advice)
        }
        let root = try Self.rootElement(of: path)
        switch root {
        case "tmx": self = .tmx
        case "xliff": self = .xliff
        default:
            throw InterchangeError(
                file: path, message: "the root element <\(root)> belongs to no bilingual format", advice: Self.advice)
        }
    }

    /// A reader of the file.
    /// - Throws: ``InterchangeError`` when it cannot be opened or is not of this format.
    public func reader(
        file path: String, options: ReadingOptions = ReadingOptions()
    ) throws(InterchangeError) -> any TranslationUnitReader & ~Copyable {
        switch self {
        case .tmx: try TMXReader(file: path, options: options)
        case .xliff: try XLIFFReader(file: path, options: options)
        case .po: try POReader(file: path, options: options)
        case .tsv: try TSVReader(file: path, options: options)
        case .jsonl: try JSONLReader(file: path, options: options)
        }
    }

    /// A writer of the file, which appears under its name when the writer is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public func writer(
        file path: String, options: WritingOptions
    ) throws(InterchangeError) -> any TranslationUnitWriter & ~Copyable {
        switch self {
        case .tmx: try TMXWriter(file: path, header: options.header)
        case .xliff: try XLIFFWriter(file: path, options: options)
        case .po: try POWriter(file: path, options: options)
        case .tsv: try TSVWriter(file: path, columns: options.columns)
        case .jsonl: try JSONLWriter(file: path)
        }
    }

    private static func rootElement(of path: String) throws(InterchangeError) -> String {
        var xml = try XMLReader.opening(path, XMLLimits())
        return try xml.root().localName
    }

    private static let advice = "known are " + allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
}
