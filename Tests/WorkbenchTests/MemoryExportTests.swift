import Foundation
import Testing
import TranslationTypes
import Workbench

@Suite struct MemoryExportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let kinds: [MemoryFile.Kind] = [.store, .exchange]

    private static func units() throws -> [TranslationUnit] {
        [
            try unit(["kk": "Сот <үкімі> & заң", "ug": "سوت ھۆكۈمى", "ru": "Приговор"]),
            try unit(["zh-Hans": "法院\t判决\\", "kk": "Сот үкімі"]), try unit(["en": "Court", "zh-Hant": "法院判決"]),
        ]
    }

    @Test(arguments: kinds, ["tmx", "jsonl", "tsv"])
    func `writes what an import reads back`(_ kind: MemoryFile.Kind, _ ending: String) throws {
        let memory = try folder.memory(kind, Self.units())
        let file = folder.path("көшірме." + ending)
        var progress: [Int] = []
        #expect(try MemoryExport(of: memory).run(to: file) { progress.append($0) } == 3)
        #expect(progress == [1, 2, 3])
        let read = try folder.units(inFile: file).map { Set(texts($0)) }
        #expect(read == (try Self.units().map { Set(texts($0)) }))
    }

    @Test(arguments: kinds)
    func `keeps everything but texts in TMX and JSON Lines`(_ kind: MemoryFile.Kind) throws {
        var full = try unit(["kk": "Сот", "ug": "سوت"], identifier: "бір")
        full.sourceLanguage = .uyghur
        full.notes = [Note("ескерту", attributes: [Attribute("xml:lang", "kk")])]
        full.properties = [Property("x-document", "құжат")]
        full.attributes = [Attribute("creationid", "Әлия")]
        full.variants[0].content = InlineContent([
            .code(InlineCode(kind: .placeholder, attributes: [Attribute("x", "1")], content: "<br/>")), .text("Сот"),
        ])
        full.variants[1].properties = [Property(Property.Kind.nextContext, "كېيىن")]
        let memory = try folder.memory(kind, [full])
        for ending in ["tmx", "jsonl"] {
            let file = folder.path("көшірме." + ending)
            _ = try MemoryExport(of: memory).run(to: file)
            var read = try folder.units(inFile: file)
            // A store adds the date on which it took the unit.
            read[0].attributes.removeAll { $0.name == "creationdate" || $0.name == "changedate" }
            #expect(read == [full])
        }
    }

    @Test(arguments: [
        (["kk"], [["kk: Сот <үкімі> & заң"], ["kk: Сот үкімі"]]),
        (["kk", "ug"], [["kk: Сот <үкімі> & заң", "ug: سوت ھۆكۈمى"]]),
        (["zh"], [["zh-Hans: 法院\t判决\\"], ["zh-Hant: 法院判決"]]), (["zh-Hant"], [["zh-Hant: 法院判決"]]),
        (["zh", "kk"], [["zh-Hans: 法院\t判决\\", "kk: Сот үкімі"]]), (["tr"], []),
    ])
    func `writes the units that have the languages wanted`(_ wanted: [String], _ expected: [[String]]) throws {
        let languages = try wanted.map { try LanguageTag($0) }
        for kind in Self.kinds {
            let memory = try folder.memory(kind, Self.units())
            for ending in ["tmx", "jsonl", "tsv"] {
                let file = folder.path("таңдау." + ending)
                #expect(try MemoryExport(of: memory, languages: languages).run(to: file) == expected.count)
                #expect(try folder.units(inFile: file).map { Set(texts($0)) } == expected.map { Set($0) })
            }
        }
    }

    @Test func `refuses an ending of no format and leaves no file`() throws {
        let memory = try folder.memory(.exchange, Self.units())
        for name in ["а.pdf", "а", "а.xml", ".tmx"] {
            let error = #expect(throws: WorkbenchError.self) { try MemoryExport(of: memory).run(to: folder.path(name)) }
            #expect(error?.advice == "Endings are .tmx, .tsv, .jsonl, .xlf and .po.")
            #expect(!folder.exists(name))
        }
    }

    @Test func `leaves the file that stood there when it fails`() throws {
        let two = try unit(["kk": "Сот", "ug": "سوت"])
        var twice = two
        twice.variants.append(TranslationVariant(language: .kazakh, content: "Төреші"))
        let memory = try folder.memory(.exchange, [two, twice])
        let file = try folder.write("бұрынғы", to: "а.tsv")
        #expect(throws: (any Error).self) { try MemoryExport(of: memory).run(to: file) }
        #expect(try folder.text("а.tsv") == "бұрынғы")
        #expect(throws: (any Error).self) { try MemoryExport(of: memory).run(to: folder.path("жоқ/а.tmx")) }
    }
}
