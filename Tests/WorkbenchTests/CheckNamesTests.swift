import Foundation
import Terminology
import Testing
import Workbench

/// The check of names, with the ledger that ships.
@Suite struct CheckNamesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.makeFolder("Memories")
        _ = try folder.makeFolder("Glossaries")
        try FileManager.default.copyItem(
            at: Repository.root.appending(path: "Glossaries/names.tsv"),
            to: folder.url.appending(path: "Glossaries/names.tsv"))
    }

    private func suggestions(_ text: String) throws -> [String] {
        let file = try folder.write(text + "\n", to: "a.txt")
        var rules = try StyleShelf(Workspace(root: folder.url)).rules(for: nil)
        try rules.choose(only: ["name-spelling"], without: [])
        return try FileChecking(rules).report(on: [file]).findings.flatMap { $0.finding.suggestions.map(\.text) }
    }

    @Test(arguments: [
        ("В Казахстанне говорили о политике и о будущем страны.", ["Казахстане"]),
        ("В зале собрания слушали Гутериша о правах человека и о будущем.", ["Гутерриша"]),
        ("The talks were held in Kazkhstan on that day.", ["Kazakhstan"]),
        ("Казахстанская делегация уехала из Кашгара.", []), ("Бұл Қазақстанның шекарасында болды.", []),
        ("The Kazakhstani delegation left Kashgar.", []),
    ])
    func `a name one letter away from a listed one is told with its ending`(text: String, expected: [String]) throws {
        #expect(try suggestions(text) == expected)
    }

    /// Initials without a space, the surname first or last, words in a bracket: each word of a listed name is one.
    @Test(arguments: [
        ("А.Иваненко", "ru", "Cyrl", "Слушали Ивоненко о правах человека и о будущем страны.", ["Иваненко"]),
        ("А.Иваненко", "ru", "Cyrl", "Слушали Иваненко о правах человека и о будущем страны.", []),
        ("Иваненко,А.С.", "ru", "Cyrl", "В зале собрания слушали Иванненко о правах.", ["Иваненко"]),
        ("Қ.Тоқтарбаев", "kk", "Cyrl", "Бұл туралы Тохтарбаевтың өзі айтқан еді.", ["Тоқтарбаевтың"]),
    ])
    func `every word of a listed name counts, however it is parted`(
        name: String, language: String, script: String, text: String, expected: [String]
    ) throws {
        let row = "N900\tperson\t\(language)\t\(script)\t\(name)\tpreferred\tgeneral knowledge\t2026-11-21\n"
        let path = folder.url.appending(path: "Glossaries/names.tsv")
        let ledger = try String(contentsOf: path, encoding: .utf8).prefix { $0 != "\n" }
        try (ledger + "\n" + row).write(to: path, atomically: true, encoding: .utf8)
        #expect(try suggestions(text) == expected)
    }

    @Test func `the ledger is sorted and says each thing once`() throws {
        let lines = try String(
            contentsOf: Repository.root.appending(path: "Glossaries/names.tsv"), encoding: .utf8
        ).split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        #expect(lines.allSatisfy { $0.count == 8 && $0.allSatisfy { !$0.isEmpty } })
        let keys = lines.dropFirst().map { "\($0[0])\t\($0[2])\t\($0[4])" }
        #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } && Set(keys).count == keys.count)
        #expect(lines.dropFirst().allSatisfy { ["person", "place", "institution"].contains($0[1]) })
    }
}
