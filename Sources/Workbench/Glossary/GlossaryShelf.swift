internal import Foundation
internal import Interchange
public import Terminology
internal import TranslationTypes

/// The glossaries and the ledger of names of a workspace.
public struct GlossaryShelf: Sendable {
    private let workspace: Workspace

    /// The shelf of a workspace.
    public init(_ workspace: Workspace) { self.workspace = workspace }

    /// The names of the glossaries, sorted: the stems of the files in `Glossaries/`.
    public var names: [String] {
        get throws { try files().map { $0.deletingPathExtension().lastPathComponent } }
    }

    /// The concepts of some glossaries, or of all when none are named.
    ///
    /// - Parameter names: stems of files in `Glossaries/`, or paths.
    /// - Throws: ``WorkbenchError`` for a name that is not there; what reading throws, with file and line.
    public func termbase(named names: [String] = []) throws -> Termbase {
        var builder = TermbaseBuilder()
        for file in try chosen(names) { try Self.read(file.path, into: &builder) }
        return builder.build()
    }

    /// The concepts of one file, in whatever format.
    public static func termbase(file path: String) throws -> Termbase {
        var builder = TermbaseBuilder()
        try read(path, into: &builder)
        return builder.build()
    }

    /// The names of the ledger `Glossaries/names.tsv`, one concept for each; empty without a ledger.
    public func ledger() throws -> Termbase {
        let file = workspace.glossariesFolder.appending(path: Self.ledgerName)
        guard FileManager.default.fileExists(atPath: file.path) else { return TermbaseBuilder().build() }
        return try NameLedger.read(file.path)
    }

    /// Adds the concepts of a file.
    static func read(
        _ path: String, format: GlossaryFormat? = nil, options: GlossaryReadingOptions = GlossaryReadingOptions(),
        into builder: inout TermbaseBuilder
    ) throws {
        let format = try format ?? GlossaryFormat(file: path)
        var reader = try format.reader(file: path, options: options)
        builder.begin(file: path)
        while let concept = try reader.next() {
            try builder.add(concept, line: reader.line, termLines: reader.termLines)
        }
    }

    private func chosen(_ names: [String]) throws -> [URL] {
        let all = try files()
        return try names.isEmpty
            ? all
            : names.map { name in
                if let file = all.first(where: { $0.deletingPathExtension().lastPathComponent == name }) { return file }
                if FileManager.default.fileExists(atPath: name) { return URL(fileURLWithPath: name) }
                let known = all.map { $0.deletingPathExtension().lastPathComponent }.joined(separator: ", ")
                throw WorkbenchError(
                    "no glossary named “\(name)” in \(workspace.glossariesFolder.path)",
                    advice: known.isEmpty ? "There are none." : "Glossaries here: \(known).")
            }
    }

    /// The files that are glossaries, sorted by name.
    private func files() throws -> [URL] {
        do {
            return try FileManager.default.contentsOfDirectory(
                at: workspace.glossariesFolder, includingPropertiesForKeys: nil
            ).filter { Self.endings.contains($0.pathExtension.lowercased()) && $0.lastPathComponent != Self.ledgerName }
                .sorted { $0.lastPathComponent < $1.lastPathComponent }
        } catch {
            throw WorkbenchError("cannot read \(workspace.glossariesFolder.path): \(error.localizedDescription)")
        }
    }

    private static let endings: Set<String> = ["tsv", "csv", "tbx", "utx", "tab", "utf8", "txt"]
    /// The ledger of names, which is no glossary.
    private static let ledgerName = "names.tsv"
}
