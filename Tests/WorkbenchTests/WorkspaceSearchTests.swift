import Foundation
import Testing
import Workbench

@Suite struct WorkspaceSearchTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func makeWorkspace(_ name: String) throws -> URL {
        _ = try folder.makeFolder(name + "/Memories")
        _ = try folder.makeFolder(name + "/Glossaries")
        return folder.url.appending(path: name, directoryHint: .isDirectory)
    }

    private func found(_ search: WorkspaceSearch) throws -> String { try search.run().root.standardizedFileURL.path }

    @Test func `takes the flag before the environment before the current folder`() throws {
        let flag = try makeWorkspace("жалау")
        let environment = try makeWorkspace("مۇھىت")
        let current = try makeWorkspace("目录")
        var search = WorkspaceSearch(flag: flag.path, environment: environment.path, currentDirectory: current)
        #expect(try found(search) == folder.path("жалау"))
        search.flag = nil
        #expect(try found(search) == folder.path("مۇھىت"))
        search.environment = ""
        #expect(try found(search) == folder.path("目录"), "an empty value names nothing")
    }

    @Test(arguments: ["жалау", "./жалау/", "сол/../жалау"])
    func `reads a relative place from the current folder`(_ path: String) throws {
        _ = try makeWorkspace("жалау")
        _ = try folder.makeFolder("сол")
        #expect(try found(WorkspaceSearch(flag: path, currentDirectory: folder.url)) == folder.path("жалау"))
        let bare = URL(filePath: folder.url.path, directoryHint: .notDirectory)
        #expect(try found(WorkspaceSearch(flag: path, currentDirectory: bare)) == folder.path("жалау"))
    }

    @Test func `ends where a named place is no workspace`() throws {
        let current = try makeWorkspace("папка")
        _ = try folder.makeFolder("пусто/Memories")
        for (flag, environment, origin) in [("../пусто", nil, "--workspace"), (nil, "../пусто", "TILMACH_WORKSPACE")] {
            let search = WorkspaceSearch(flag: flag, environment: environment, currentDirectory: current)
            let error = #expect(throws: WorkbenchError.self) { try search.run() }
            #expect(error?.message == "\(origin) names \(folder.path("пусто")), which is no workspace")
            #expect(error?.advice?.contains("../пусто/Glossaries") == true)
        }
    }

    @Test func `finds the data installed beside the binary before the checkout above it`() throws {
        _ = try makeWorkspace("код")
        let executable = folder.url.appending(path: "код/.build/x86_64-unknown-linux-gnu/release/tilmach")
        let search = WorkspaceSearch(currentDirectory: folder.url, executable: executable)
        #expect(try found(search) == folder.path("код"))
        _ = try makeWorkspace("код/.build/x86_64-unknown-linux-gnu/share/tilmach")
        #expect(try found(search) == folder.path("код/.build/x86_64-unknown-linux-gnu/share/tilmach"))
    }

    @Test func `looks no further up than a build folder lies deep`() throws {
        _ = try makeWorkspace("код")
        let executable = folder.url.appending(path: "код/1/2/3/4/5/tilmach")
        #expect(throws: WorkbenchError.self) {
            try WorkspaceSearch(currentDirectory: folder.url, executable: executable).run()
        }
    }

    @Test func `takes no file for a folder but follows links`() throws {
        let place = try folder.makeFolder("жұмыс")
        _ = try folder.makeFolder("жұмыс/Memories")
        _ = try folder.write("", to: "жұмыс/Glossaries")
        let search = WorkspaceSearch(currentDirectory: place)
        #expect(throws: WorkbenchError.self) { try search.run() }
        try FileManager.default.removeItem(atPath: folder.path("жұмыс/Glossaries"))
        try FileManager.default.createSymbolicLink(
            at: folder.url.appending(path: "жұмыс/Glossaries"), withDestinationURL: try folder.makeFolder("глоссарий"))
        #expect(try found(search) == folder.path("жұмыс"))
    }

    @Test func `lists every place that it tried`() throws {
        let executable = folder.url.appending(path: "usr/bin/tilmach")
        let search = WorkspaceSearch(currentDirectory: folder.url, executable: executable)
        let error = #expect(throws: WorkbenchError.self) { try search.run() }
        let lines = error?.message.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
        #expect(lines.contains(folder.url.path))
        #expect(lines.contains(folder.path("usr/share/tilmach")))
        #expect(lines.contains(folder.path("usr")))
    }

    @Test func `means the writable memory where a name stands for two`() throws {
        let root = try makeWorkspace("папка")
        for name in ["news.tmx", "news.tmdb", "жаңалық.tmx", "notes.txt", "б.TMX"] {
            _ = try folder.write("", to: "папка/Memories/" + name)
        }
        let memories = try Workspace(root: root).memories
        #expect(memories.map(\.name) == ["news", "б", "жаңалық"])
        #expect(memories.map(\.kind) == [.store, .exchange, .exchange])
    }

    @Test(arguments: ["", ".жасырын", "а/б", "а\\б", "а\nб", "а\0б", "news.tmx/"])
    func `refuses a name that no file can have`(_ name: String) throws {
        let workspace = Workspace(root: try makeWorkspace("папка"))
        #expect(throws: WorkbenchError.self) { try workspace.writableMemory(named: name) }
    }

    @Test func `names the memories there are when asked for one that is not`() throws {
        let workspace = Workspace(root: try makeWorkspace("папка"))
        #expect(throws: WorkbenchError.self) { try workspace.memories(named: []) }
        _ = try folder.write("", to: "папка/Memories/сот.tmdb")
        _ = try folder.write("", to: "папка/Memories/法院.tmx")
        let error = #expect(throws: WorkbenchError.self) { try workspace.memories(named: ["сот", "سوت"]) }
        #expect(error?.message.contains("“سوت”") == true)
        #expect(error?.advice == "Memories here: сот, 法院.")
        #expect(try workspace.memories(named: ["法院", "сот"]).map(\.name) == ["法院", "сот"])
    }
}
