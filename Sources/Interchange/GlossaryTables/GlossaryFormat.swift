internal import Foundation
internal import Markup
public import TranslationTypes

/// The glossary formats that are read and written.
public enum GlossaryFormat: String, Sendable, Hashable, CaseIterable {
    /// Our own tables, parted by tabs or by commas.
    case tsv, csv
    /// ISO 30042: version 2 and 3 are read, 3 is written.
    case tbx
    /// AAMT's tables.
    case utx
    /// Bilingual tables without a line of names.
    case omegaT = "omegat"
    /// Bilingual CSV with a line of names.
    case weblate
    /// The Glossary module of XLIFF 2, a unit for each concept.
    case xliff

    /// Finds the format of a file by its ending and, where that leaves several, by its first bytes.
    /// - Throws: ``InterchangeError`` when neither says it, or the file cannot be opened.
    public init(file path: String) throws(InterchangeError) {
        let name = path.split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        switch ending {
        case "tbx": self = .tbx
        case "utx": self = .utx
        case "xlf", "xliff": self = .xliff
        case "tsv", "csv", "tab", "txt", "utf8", "xml", "mtf":
            let start = try Self.start(of: path)
            guard let found = Self(start: start, isCSV: ending == "csv") else {
                throw InterchangeError(
                    file: path, message: "the file begins like no glossary that is known", advice: Self.advice)
            }
            self = found
        default:
            throw InterchangeError(
                file: path, message: "the file's ending names no glossary format", advice: Self.advice)
        }
    }

    /// Finds the format of a file by its first bytes, or its first lines; nil for XML of another kind.
    ///
    /// - Parameters:
    ///   - bytes: What the file begins with.
    ///   - isCSV: Whether commas may part the fields of a table without names.
    public init?(start bytes: [UInt8], isCSV: Bool) {
        var rows = GlossaryRows(bytes: bytes, name: "", longestLine: Self.sniffed)
        do {
            while try rows.nextLine() {
                let text = String(decoding: rows.bytes, as: UTF8.self)
                if text.hasPrefix("<") {
                    self.init(rootIn: bytes)
                    return
                }
                if text.hasPrefix("#UTX") {
                    self = .utx
                    return
                }
                if text.isEmpty || text.hasPrefix("#") { continue }
                rows.format = DelimitedFormat.detect(headLine: rows.bytes)
                try rows.split()
                self = Self.table(try rows.fields.map { try rows.text($0) }, rows.format, isCSV)
                return
            }
        } catch {
            return nil
        }
        self = .omegaT
    }

    private init?(rootIn bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        for (name, format) in [("<tbx", GlossaryFormat.tbx), ("<martif", .tbx), ("<xliff", .xliff)]
        where text.contains(name) {
            self = format
            return
        }
        return nil
    }

    private static func table(_ names: [String], _ format: DelimitedFormat, _ isCSV: Bool) -> GlossaryFormat {
        let columns = names.map { GlossaryColumn($0) }
        if columns.contains(.term), columns.contains(.language) { return format.hasQuotes ? .csv : .tsv }
        let weblate = names.compactMap { WeblateColumn(named: $0) }
        if weblate.contains(.source), weblate.contains(.target) { return .weblate }
        return .omegaT
    }

    /// A reader of the file.
    /// - Throws: ``InterchangeError`` when it cannot be opened or is not of this format.
    public func reader(
        file path: String, options: GlossaryReadingOptions = GlossaryReadingOptions()
    ) throws(InterchangeError) -> any ConceptReader & ~Copyable {
        switch self {
        case .tsv, .csv: try GlossaryTableReader(file: path, options: options)
        case .tbx: try TBXReader(file: path, options: options)
        case .utx: try UTXReader(file: path, options: options)
        case .omegaT: try OmegaTGlossaryReader(file: path, options: options)
        case .weblate: try WeblateGlossaryReader(file: path, options: options)
        case .xliff: try XLIFFGlossaryReader(file: path, options: options)
        }
    }

    /// A writer of the file, which appears under its name when the writer is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public func writer(
        file path: String, options: GlossaryWritingOptions = GlossaryWritingOptions()
    ) throws(InterchangeError) -> any ConceptWriter & ~Copyable {
        let (source, target) = (options.source, options.target)
        switch self {
        case .tsv:
            return try GlossaryTableWriter(file: path, columns: options.columns, headLines: options.headLines)
        case .csv: return try GlossaryTableWriter(file: path, columns: options.columns, format: .csv)
        case .tbx: return try TBXWriter(file: path, header: options.header)
        case .utx: return try UTXWriter(file: path, header: UTXHeader(source: source, target: target))
        case .omegaT: return try OmegaTGlossaryWriter(file: path, source: source, target: target)
        case .weblate: return try WeblateGlossaryWriter(file: path, source: source, target: target)
        case .xliff: return try XLIFFGlossaryWriter(file: path, source: source, target: target)
        }
    }

    private static func start(of path: String) throws(InterchangeError) -> [UInt8] {
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            return Array(try handle.read(upToCount: sniffed) ?? Data())
        } catch {
            throw InterchangeError(
                file: path, message: "cannot be opened: \(error.localizedDescription)", advice: "check the path")
        }
    }

    /// Bytes: enough for comments before the first line of a table, and for a doctype before a root element.
    private static let sniffed = 64 << 10
    private static let advice = "known are .tbx, .tsv, .csv, .utx, .txt, .tab and .utf8 of OmegaT, and .xlf of XLIFF 2"
}

/// What a glossary writer has to know before the first concept.
public struct GlossaryWritingOptions: Sendable, Hashable {
    /// The columns of our own tables; see ``GlossaryColumn/columns(for:)``.
    public var columns: [GlossaryColumn]
    /// The lines before the header of a table of ours.
    public var headLines: [String]
    /// The dialect, style and header of TBX.
    public var header: TBXHeader
    /// The source language of bilingual tables.
    public var source: LanguageTag
    /// The target language of bilingual tables.
    public var target: LanguageTag

    /// Puts the value together from its parts.
    public init(
        columns: [GlossaryColumn] = GlossaryColumn.usual, headLines: [String] = [], header: TBXHeader = TBXHeader(),
        source: LanguageTag = .english, target: LanguageTag = .kazakh
    ) {
        self.columns = columns
        self.headLines = headLines
        self.header = header
        self.source = source
        self.target = target
    }
}
