internal import Foundation
internal import Interchange
internal import Terminology
public import TranslationTypes

/// Brings glossary files into a workspace.
public struct GlossaryImport: Sendable {
    /// How files are read.
    public struct Options: Sendable {
        /// The format's name; found out when nil.
        public var format: String?
        /// The language of the first column of bilingual tables.
        public var source: LanguageTag?
        /// The language of the second.
        public var target: LanguageTag?
        /// Whether a file that breaks rules of its format is read all the same.
        public var isLenient = false
        /// Whether nothing is written.
        public var isRehearsal = false

        /// The usual options.
        public init() {}
    }

    /// What an import came to.
    public struct Report: Sendable, Encodable {
        /// The path as it was given.
        public let file: String
        /// The format's name.
        public let format: String
        /// Concepts that stand in the file.
        public let concepts: Int
        /// Terms that stand in it.
        public let terms: Int
        /// Concepts of the glossary afterwards.
        public let total: Int
        /// What a lenient reading let pass.
        public let warnings: [String]

        /// The report as one JSON object.
        public func json() throws -> String { try JSONFragment.text(self) }
    }

    private let workspace: Workspace
    private let options: Options

    /// Prepares an import.
    public init(into workspace: Workspace, _ options: Options = Options()) {
        self.workspace = workspace
        self.options = options
    }

    /// Adds a file to the glossary of a name, which is written as `Glossaries/NAME.tsv` unless a file of that name has another ending. The file is
    /// replaced in one step; with an error nothing changes.
    public func run(file path: String, into name: String) throws -> Report {
        guard MemoryFile.isName(name) else {
            throw WorkbenchError(
                "“\(name)” is no name for a glossary",
                advice: "A name is the stem of a file in Glossaries/: letters, digits, “-”, “_” and “.”.")
        }
        let format = try options.format.map(named) ?? GlossaryFormat(file: path)
        let warnings = Warnings()
        var reading = GlossaryReadingOptions(sourceLanguage: options.source, targetLanguage: options.target)
        reading.isLenient = options.isLenient
        reading.onWarning = { warnings.all.append("\($0)") }
        var own = TermbaseBuilder()
        try GlossaryShelf.read(path, format: format, options: reading, into: &own)
        let added = own.build()
        let target = try target(named: name)
        let merged = try merged(added, path, into: target)
        if !options.isRehearsal { _ = try GlossaryExport().write(merged, to: target) }
        return Report(
            file: path, format: format.rawValue, concepts: added.concepts.count, terms: added.termCount,
            total: merged.concepts.count, warnings: warnings.all)
    }

    /// Collects warnings of a reader.
    private final class Warnings { var all: [String] = [] }

    private func merged(_ added: Termbase, _ path: String, into target: String) throws -> Termbase {
        var builder = TermbaseBuilder(clashes: .merge)
        if FileManager.default.fileExists(atPath: target) { try GlossaryShelf.read(target, into: &builder) }
        builder.begin(file: path)
        for concept in added.concepts { try builder.add(concept) }
        return builder.build()
    }

    private func target(named name: String) throws -> String {
        let folder = workspace.glossariesFolder
        for ending in ["tsv", "csv", "tbx"] {
            let file = folder.appending(path: "\(name).\(ending)").path
            if FileManager.default.fileExists(atPath: file) { return file }
        }
        return folder.appending(path: name + ".tsv").path
    }

    private func named(_ name: String) throws -> GlossaryFormat {
        guard let format = GlossaryFormat(rawValue: name.lowercased()) else {
            let all = GlossaryFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw WorkbenchError("no glossary format “\(name)”", advice: "Known are \(all).")
        }
        return format
    }
}
