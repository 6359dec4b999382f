public import Foundation

/// Where to look for a workspace, in order; the values come from the face, since a library does not read its surroundings.
public struct WorkspaceSearch: Sendable, Hashable {
    /// What `--workspace` says.
    public var flag: String?
    /// What `TILMACH_WORKSPACE` says.
    public var environment: String?
    /// The third place to look; relative paths in the two before it start here.
    public var currentDirectory: URL
    /// The running binary, links resolved.
    public var executable: URL?

    /// Places that are nil or empty are passed over.
    public init(flag: String? = nil, environment: String? = nil, currentDirectory: URL, executable: URL? = nil) {
        self.flag = flag
        self.environment = environment
        self.currentDirectory = currentDirectory
        self.executable = executable
    }

    /// The first place that is a workspace: the flag's, the environment's, the current folder, the data installed
    /// beside the binary (`../share/tilmach`), the checkout that the binary was built in.
    ///
    /// A place that was named by flag or environment is taken at its word: when it is no workspace, the search ends.
    /// - Throws: ``WorkbenchError`` that lists every place tried.
    public func run() throws(WorkbenchError) -> Workspace {
        // Without the hint, a relative path would replace the last folder of a URL that does not end in a slash.
        let base = URL(filePath: currentDirectory.path, directoryHint: .isDirectory)
        for (origin, path) in [("--workspace", flag), ("TILMACH_WORKSPACE", environment)] {
            guard let path, !path.isEmpty else { continue }
            let url = URL(fileURLWithPath: path, relativeTo: base).standardizedFileURL
            if isWorkspace(url) { return Workspace(root: url) }
            throw WorkbenchError(
                "\(origin) names \(url.path), which is no workspace",
                advice:
                    "A workspace holds a Memories and a Glossaries folder: mkdir -p \(path)/Memories \(path)/Glossaries"
            )
        }
        let places = [currentDirectory] + placesBesideExecutable
        if let found = places.first(where: isWorkspace) { return Workspace(root: found) }
        throw WorkbenchError(
            "no workspace found; tried\n" + places.map { "  \($0.path)" }.joined(separator: "\n"),
            advice: "Run in a folder that holds Memories and Glossaries folders, or name one with --workspace DIR.")
    }

    private var placesBesideExecutable: [URL] {
        guard let executable else { return [] }
        let folder = executable.deletingLastPathComponent()
        let installed = folder.deletingLastPathComponent().appending(path: "share/tilmach")
        return [installed] + ancestors(of: folder)
    }

    /// The folders above a build product, up to `deepestBuildFolder` levels, of which the checkout is one.
    private func ancestors(of folder: URL) -> [URL] {
        var result: [URL] = []
        var folder = folder
        for _ in 0..<Self.deepestBuildFolder where folder.pathComponents.count > 1 {
            folder = folder.deletingLastPathComponent()
            result.append(folder)
        }
        return result
    }

    private func isWorkspace(_ url: URL) -> Bool {
        ["Memories", "Glossaries"].allSatisfy { name in
            let values = try? url.appending(path: name).resolvingSymlinksInPath()
                .resourceValues(forKeys: [.isDirectoryKey])
            return values?.isDirectory == true
        }
    }

    /// `.build/x86_64-unknown-linux-gnu/release/tilmach` lies three folders below its checkout.
    private static let deepestBuildFolder = 4
}
