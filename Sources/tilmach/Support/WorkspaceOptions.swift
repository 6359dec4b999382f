import ArgumentParser
import Foundation
import Workbench

/// `--workspace`, which every command takes.
struct WorkspaceOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder with Memories/ and Glossaries/.", valueName: "dir"))
    var workspace: String?

    /// The workspace that this run works with.
    func find() throws -> Workspace {
        try WorkspaceSearch(
            flag: workspace,
            environment: ProcessInfo.processInfo.environment["TILMACH_WORKSPACE"],
            currentDirectory: URL(fileURLWithPath: FileManager.default.currentDirectoryPath),
            executable: Self.executable
        ).run()
    }

    /// The running binary with links resolved, so that a link in another folder finds the data beside the real one.
    private static var executable: URL? {
        Bundle.main.executableURL?.resolvingSymlinksInPath()
    }
}
