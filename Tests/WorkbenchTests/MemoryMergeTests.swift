import Foundation
import Testing
import TranslationTypes
import Workbench

@Suite struct MemoryMergeTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let kinds: [MemoryFile.Kind] = [.store, .exchange]

    private static func old() throws -> [TranslationUnit] {
        [try unit(["kk": "Сот", "ug": "سوت"]), try unit(["ru": "Закон", "zh": "法律"])]
    }

    private static func new() throws -> [TranslationUnit] {
        [
            try unit(["ug": "سوت", "kk": "Сот", "en": "Court"]), try unit(["zh": "法律", "ru": "Закон"]),
            try unit(["kk-Arab": "سوت", "zh": "法院"]), try unit(["kk": "Сот", "zh": "法院"]),
        ]
    }

    /// The rule is that of DuplicatePolicy: units agree when they share texts in two languages and contradict in none.
    @Test(arguments: [
        (Duplicates.merge, [2, 1, 1], [["kk: Сот", "ug: سوت", "en: Court"], ["ru: Закон", "zh: 法律"]]),
        (.keep, [3, 0, 1], [["kk: Сот", "ug: سوت"], ["ru: Закон", "zh: 法律"], ["ug: سوت", "kk: Сот", "en: Court"]]),
    ])
    func `adds the units of one memory to another`(
        _ duplicates: Duplicates, _ counts: [Int], _ beginning: [[String]]
    ) throws {
        for kind in Self.kinds {
            let target = try folder.memory(.store, named: "нысана-\(kind)", Self.old())
            let source = try folder.memory(kind, named: "көз", Self.new())
            var progress = 0
            let report = try MemoryMerge(from: source, into: target, duplicates: duplicates).run { progress = $0 }
            #expect(report.changes == counts)
            #expect(progress == 4)
            let expected = beginning + [["kk-Arab: سوت", "zh: 法院"], ["kk: Сот", "zh: 法院"]]
            #expect(try folder.units(of: target).map(texts) == expected)
            #expect(try folder.units(of: source).map(texts) == Self.new().map(texts), "the source stays as it was")
        }
    }

    @Test(arguments: kinds)
    func `makes the memory when it is not there and does no more the second time`(_ kind: MemoryFile.Kind) throws {
        let source = try folder.memory(kind, named: "көз", Self.new())
        let target = try folder.storeFile(named: "жаңа")
        let first = try MemoryMerge(from: source, into: target).run()
        #expect(first.changes == [4, 0, 0])
        let second = try MemoryMerge(from: source, into: target).run()
        #expect(second.changes == [0, 0, 4])
        #expect(try folder.units(of: target).map(texts) == Self.new().map(texts))
    }

    @Test func `lets the new unit win when told to overwrite`() throws {
        let target = try folder.memory(.store, named: "нысана", [try unit(["kk": "Сот", "ru": "Суд", "ug": "سوت"])])
        let source = try folder.memory(.exchange, named: "көз", [try unit(["kk": "Сот", "ru": "Судья"])])
        let report = try MemoryMerge(from: source, into: target, duplicates: .overwrite).run()
        #expect(report.added == 0)
        #expect(try folder.units(of: target).map(texts) == [["kk: Сот", "ru: Судья", "ug: سوت"]])
    }

    @Test func `doubles nothing of a memory that is merged into itself`() throws {
        let memory = try folder.memory(.store, Self.new())
        let report = try MemoryMerge(from: memory, into: memory).run()
        #expect(report.changes == [0, 0, 4])
        #expect(try folder.units(of: memory).map(texts) == Self.new().map(texts))
    }

    @Test(arguments: ["жоқ.tmdb", "жоқ.tmx", "бос.tmx"])
    func `says that the source cannot be read and makes no memory`(_ name: String) throws {
        _ = try folder.write("", to: "бос.tmx")
        let source = try #require(MemoryFile(path: folder.path(name)))
        #expect(throws: (any Error).self) {
            try MemoryMerge(from: source, into: folder.storeFile(named: "жаңа")).run()
        }
        #expect(!folder.exists("жоқ.tmdb"))
        #expect(!folder.exists("жаңа.tmdb"))
    }
}
