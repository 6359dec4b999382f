internal import Foundation
internal import Terminology
internal import TranslationTypes
public import Transliteration

/// The house styles of a workspace, and the rules of checks that they make.
public struct StyleShelf: Sendable {
    private let workspace: Workspace

    /// The shelf of a workspace.
    public init(_ workspace: Workspace) { self.workspace = workspace }

    /// The names of the styles, sorted: the stems of the files in `Glossaries/styles/`.
    public var names: [String] { files.map { $0.deletingPathExtension().lastPathComponent } }

    /// What checks go by: all glossaries with a style laid over them, and the ledger of names.
    ///
    /// - Parameters:
    ///   - style: its name; nil for the glossaries alone.
    ///   - data: where word lists of other packages are.
    /// - Throws: ``WorkbenchError`` when there is no such style; what reading throws.
    public func rules(for style: String?, data: any LanguageData = InstalledLanguageData()) throws -> CheckingRules {
        let shelf = GlossaryShelf(workspace)
        return try CheckingRules(
            resolved: try resolved(style, over: try shelf.termbase()), isStyle: style != nil,
            ledger: try shelf.ledger(),
            data: data)
    }

    /// A termbase as a style has it.
    func resolved(_ style: String?, over termbase: Termbase) throws -> ResolvedStyle {
        guard let style else { return try HouseStyle(name: "", exemptions: [.quotations]).resolved(over: termbase) }
        let styles = try all()
        guard let own = styles.first(where: { $0.name == style }) else {
            let known = names.isEmpty ? "There are none." : "Styles here: \(names.joined(separator: ", "))."
            throw WorkbenchError("no style named “\(style)” in \(folder.path)", advice: known)
        }
        return try own.resolved(over: termbase, among: styles)
    }

    /// All styles.
    func all() throws -> [HouseStyle] {
        try files.map { file in
            let bytes: [UInt8]
            do { bytes = Array(try Data(contentsOf: file)) } catch {
                throw WorkbenchError("\(file.path): cannot be read: \(error.localizedDescription)")
            }
            return try HouseStyle(bytes: bytes, name: file.deletingPathExtension().lastPathComponent, file: file.path)
        }
    }

    private var folder: URL { workspace.glossariesFolder.appending(path: "styles", directoryHint: .isDirectory) }

    private var files: [URL] {
        // A workspace without the folder has no styles.
        let all = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return all.filter { $0.pathExtension.lowercased() == "tsv" }.sorted {
            $0.lastPathComponent < $1.lastPathComponent
        }
    }
}
