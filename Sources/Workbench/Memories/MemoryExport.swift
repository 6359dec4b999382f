internal import Interchange
public import TranslationTypes

/// Writes a memory as an exchange file.
public struct MemoryExport {
    private let memory: MemoryFile
    private let languages: [LanguageTag]?

    /// - Parameters:
    ///   - memory: the memory to write out, which stays as it is.
    ///   - languages: only these, and only units that have them all; nil for everything.
    public init(of memory: MemoryFile, languages: [LanguageTag]? = nil) {
        self.memory = memory
        self.languages = languages
    }

    /// Writes the file, which is replaced as a whole or not at all; the ending says the format. Gives how many units.
    public func run(to path: String, progress: (Int) -> Void = { _ in }) throws -> Int {
        guard let format = ExchangeFormat(fileEndingOf: path) else {
            throw WorkbenchError(
                "\(path): the ending names no format", advice: "Endings are .tmx, .tsv, .jsonl, .xlf and .po.")
        }
        let open = try OpenMemory(memory)
        switch format {
        case .tmx:
            let header = TMXHeader(sourceLanguage: nil, toolVersion: Tool.version)
            return try write(open, to: try TMXWriter(file: path, header: header), progress)
        case .jsonl: return try write(open, to: try JSONLWriter(file: path), progress)
        case .tsv: return try write(open, to: try TSVWriter(file: path, columns: columns(of: open)), progress)
        case .xliff: return try write(open, to: try XLIFFWriter(file: path, options: bilingual(open)), progress)
        case .po: return try write(open, to: try POWriter(file: path, options: bilingual(open)), progress)
        }
    }

    /// Formats of two languages take the first that is asked for as the source.
    private func bilingual(_ open: OpenMemory) throws -> WritingOptions {
        WritingOptions(
            header: TMXHeader(sourceLanguage: nil, toolVersion: Tool.version), columns: try columns(of: open))
    }

    private func write<Writer: TranslationUnitWriter & ~Copyable>(
        _ open: OpenMemory, to writer: consuming Writer, _ progress: (Int) -> Void
    ) throws -> Int {
        var count = 0
        try open.forEachUnit(languages: languages ?? []) { _, unit in
            try writer.write(selected(unit))
            count += 1
            progress(count)
        }
        try writer.close()
        return count
    }

    private func selected(_ unit: TranslationUnit) -> TranslationUnit {
        guard let languages else { return unit }
        var unit = unit
        unit.variants = unit.variants.filter { variant in languages.contains { variant.language.matches($0) } }
        return unit
    }

    /// A column for each tag of the memory that answers a request, since a unit may say `zh-Hans` where `zh` is wanted.
    private func columns(of open: OpenMemory) throws -> [TSVColumn] {
        let tags = try open.statistics().languages.keys.sorted().map { try LanguageTag($0) }
        guard let languages else { return tags.map { .language($0) } }
        var columns: [TSVColumn] = []
        for wanted in languages {
            for tag in tags where tag.matches(wanted) && !columns.contains(.language(tag)) {
                columns.append(.language(tag))
            }
        }
        return columns.isEmpty ? languages.map { .language($0) } : columns
    }
}
