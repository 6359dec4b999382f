internal import Documents
internal import Interchange
internal import TextNormalization
internal import TranslationTypes

/// The files of an archive, and how each is read.
struct ArchiveFiles: Sendable {
    /// The folder, with a slash at its end.
    let folder: String
    /// The files in it and below it whose endings are known, sorted.
    let paths: [String]
    private let language: LanguageTag?
    private let sourceLanguage: LanguageTag?

    /// Looks into a folder.
    /// - Throws: ``WorkbenchError`` when it is not there.
    init(_ folder: String, options: FileChecking.Options) throws {
        paths = try FileList([folder]).paths()
        self.folder = folder.hasSuffix("/") ? folder : folder + "/"
        language = options.language
        sourceLanguage = options.sourceLanguage
    }

    /// The path of a file within the archive.
    func name(of file: Int) -> String {
        let path = paths[file]
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }

    /// What the path says of a file.
    func origin(of file: Int) -> ArchiveOrigin {
        let name = name(of: file)
        let parts = name.split(separator: "/", maxSplits: 1)
        return ArchiveOrigin(
            file: file, folder: parts.count > 1 ? String(parts[0]) : "", date: ArchiveDate(path: name))
    }

    /// The units of a file, to be read bit by bit.
    func units(of file: Int, format: ExchangeFormat) throws -> ArchiveUnits {
        try ArchiveUnits(file: paths[file], format: format, origin: origin(of: file), options: reading)
    }

    /// Shows all passages of a file.
    func read(_ file: Int, _ visit: (ArchivePassage) throws -> Void) throws {
        let path = paths[file]
        guard let format = ExchangeFormat(fileEndingOf: path) else { return try readDocument(file, visit) }
        guard ArchiveUnits.areDated(format) else {
            let origin = origin(of: file)
            return try BilingualPassages.read(file: path, format: format, options: reading) { passage in
                try visit(
                    ArchivePassage(
                        passage: passage, origins: Array(repeating: origin, count: passage.sides.count)))
            }
        }
        let units = try units(of: file, format: format)
        while case let batch = try units.next(Self.unitsAtOnce), !batch.isEmpty {
            for unit in batch { try visit(unit) }
        }
    }

    /// The article of a document: menus and footers, which every page repeats, would be counted again and again.
    private func readDocument(_ file: Int, _ visit: (ArchivePassage) throws -> Void) throws {
        let document = try DocumentReader().read(file: paths[file])
        var origin = origin(of: file)
        if let date = document.date.flatMap({ ArchiveDate($0) }) { origin.date = date }
        origin.authors = document.authors
        let language = document.language ?? language ?? Self.identify(document)
        for (number, block) in document.blocks.enumerated() {
            let side = PassageSide(block.text, language: language, line: block.line, isEditable: false)
            try visit(
                ArchivePassage(
                    passage: TextPassage(number: number, kind: block.kind, sides: [side]), origins: [origin]))
        }
    }

    /// The comments of a file that turn rules off.
    func comments(in file: Int) -> InlineSuppressions {
        InlineSuppressions(file: paths[file], isPackage: DocumentFormat(fileName: paths[file]) == .docx)
    }

    /// Bytes; 0 for a file that cannot be asked.
    func size(of file: Int) -> Int { FileList.size(of: paths[file]) }

    /// One look at the whole text is surer, and cheaper, than one at every paragraph.
    private static func identify(_ document: Document) -> LanguageTag {
        var sample = ""
        for block in document.blocks where sample.utf8.count < enoughBytes { sample += block.text + "\n" }
        return LanguageIdentifier.standard.identify(sample).language
    }

    private var reading: ReadingOptions {
        ReadingOptions(sourceLanguage: sourceLanguage, targetLanguage: language)
    }

    /// Bytes: more do not make a guess surer (LanguageIdentifier reads at most 20,000 characters).
    private static let enoughBytes = 4096
    private static let unitsAtOnce = 64
}
