public import Foundation

/// A folder that holds a `Memories/` and a `Glossaries/` folder: what the commands work with.
///
/// `Memories/NAME.tmdb` is a writable memory, `Memories/NAME.tmx` a read-only reference memory. Where both stand, the
/// name means the writable one.
public struct Workspace: Sendable, Hashable {
    /// The folder that holds the two.
    public let root: URL

    /// Takes the folder at its word; ``WorkspaceSearch`` is what checks.
    public init(root: URL) { self.root = root }

    /// Where memories lie, `.tmdb` and `.tmx`, not searched below its first level.
    public var memoriesFolder: URL { root.appending(path: "Memories", directoryHint: .isDirectory) }
    /// Where glossaries lie; it must be there, even if empty, for the folder to count as a workspace.
    public var glossariesFolder: URL { root.appending(path: "Glossaries", directoryHint: .isDirectory) }

    /// The memories that lie here, sorted by name.
    public var memories: [MemoryFile] {
        get throws(WorkbenchError) {
            var byName: [String: MemoryFile] = [:]
            for url in try files(in: memoriesFolder) {
                guard let kind = MemoryFile.Kind(rawValue: url.pathExtension.lowercased()) else { continue }
                let file = MemoryFile(name: url.deletingPathExtension().lastPathComponent, kind: kind, url: url)
                if byName[file.name]?.kind != .store { byName[file.name] = file }
            }
            return byName.values.sorted { $0.name < $1.name }
        }
    }

    /// The memory of that name, or the one at that path.
    /// - Throws: ``WorkbenchError`` that lists the names there are.
    public func memory(named name: String) throws(WorkbenchError) -> MemoryFile {
        let all = try memories
        if let found = all.first(where: { $0.name == name }) { return found }
        if let file = MemoryFile(path: name), FileManager.default.fileExists(atPath: name) { return file }
        let names = all.isEmpty ? "there are none" : all.map(\.name).joined(separator: ", ")
        throw WorkbenchError(
            "no memory named “\(name)” in \(memoriesFolder.path)", advice: "Memories here: \(names).")
    }

    /// The writable memory of that name, which need not exist yet.
    public func writableMemory(named name: String) throws(WorkbenchError) -> MemoryFile {
        if let file = MemoryFile(path: name), name.contains("/") {
            if file.kind == .store { return file }
            throw WorkbenchError(
                "\(name) is a read-only TMX memory", advice: "Name a .tmdb file, or a memory without a path.")
        }
        guard MemoryFile.isName(name) else {
            throw WorkbenchError(
                "“\(name)” is no name for a memory",
                advice: "A name is the stem of a file in Memories/: letters, digits, “-”, “_” and “.”.")
        }
        let url = memoriesFolder.appending(path: name + ".tmdb")
        return MemoryFile(name: name, kind: .store, url: url)
    }

    private func files(in folder: URL) throws(WorkbenchError) -> [URL] {
        do {
            return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        } catch {
            throw WorkbenchError(
                "cannot read \(folder.path): \(error.localizedDescription)",
                advice: "A workspace holds a Memories and a Glossaries folder.")
        }
    }
}
