import Foundation
import Testing

/// The program as users run it, in a workspace of its own.
struct Binary {
    /// What a run gave.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String

        var lines: [String] {
            output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        }
    }

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A copy of the workspace that ships.
    let workspace: URL

    init() throws {
        workspace = FileManager.default.temporaryDirectory.appending(path: "tilmach-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: workspace, withIntermediateDirectories: true)
        for folder in ["Memories", "Glossaries"] {
            try FileManager.default.copyItem(
                at: Self.root.appending(path: folder), to: workspace.appending(path: folder))
        }
    }

    /// Removes the workspace.
    func remove() throws { try FileManager.default.removeItem(at: workspace) }

    /// A path in the workspace.
    func path(_ relative: String) -> String { workspace.appending(path: relative).path }

    /// Runs the program with input from a file, so that no pipe can fill up.
    func run(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(list: arguments, input: input)
    }

    func run(list arguments: [String], input: String = "", in folder: String = "") throws -> Outcome {
        let files = (0..<3).map { _ in workspace.appending(path: UUID().uuidString) }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        try Data(input.utf8).write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = try Self.executable()
        process.arguments = arguments
        process.currentDirectoryURL = workspace.appending(path: folder)
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": workspace.path]
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOf: files[1], encoding: .utf8),
            errors: try String(contentsOf: files[2], encoding: .utf8))
    }

    /// The program lies beside the tests, or in the checkout's build folder.
    private static func executable() throws -> URL {
        let beside = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "tilmach")
        let places = [beside, root.appending(path: ".build/debug/tilmach")].compactMap { $0 }
        return try #require(places.first { FileManager.default.isExecutableFile(atPath: $0.path) })
    }
}
