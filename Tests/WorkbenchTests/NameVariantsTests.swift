import Foundation
import Testing
import TranslationTypes
import Workbench

/// Spellings of names with a workspace: what it attests goes first.
struct NameVariantsTests {
    /// A workspace with a ledger and a memory, removed at the end.
    private func withSearch(_ body: (VariantsSearch, Workspace) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "tilmach-variants-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for folder in ["Memories", "Glossaries"] {
            try FileManager.default.createDirectory(
                at: root.appending(path: folder), withIntermediateDirectories: true)
        }
        try Data(Self.ledger.utf8).write(to: root.appending(path: "Glossaries/names.tsv"))
        try Data(Self.memory.utf8).write(to: root.appending(path: "Memories/news.tmx"))
        let workspace = Workspace(root: root)
        try body(VariantsSearch(workspace: workspace, memories: workspace.memories), workspace)
    }

    private static let ledger = """
        id\tkind\tlang\tscript\tname\tstatus\tsource\tdate
        N1\tperson\tkk\tCyrl\tМұхтар Әуезов\tpreferred\tgeneral knowledge\t2020-01-02
        N1\tperson\ten\tLatn\tMukhtar Auezov\tpreferred\tgeneral knowledge\t2020-01-02
        N1\tperson\ten\tLatn\tMukhtar Auyezov\tdeprecated\tgeneral knowledge\t2020-01-02

        """

    private static let memory = """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en"
        srclang="kk" datatype="plaintext"/><body>
        <tu creationdate="20190603T000000Z"><tuv xml:lang="kk"><seg>Олжас Сүлейменов келді.</seg></tuv>
        <tuv xml:lang="ru"><seg>Встреча с Олжасом Сулейменовым.</seg></tuv>
        <tuv xml:lang="en"><seg>Oljas Suleimenov came.</seg></tuv></tu>
        <tu creationdate="20210105T000000Z"><tuv xml:lang="kk"><seg>Олжас Сүлейменовтің кітабы.</seg></tuv>
        <tuv xml:lang="ru"><seg>Книга Олжаса Сулейменова.</seg></tuv>
        <tuv xml:lang="en"><seg>A book by Oljas Suleimenov.</seg></tuv></tu>
        </body></tmx>
        """

    @Test func `the ledger goes first, and what it advises against goes last`() throws {
        try withSearch { search, _ in
            let english = try search.variants(of: "Мұхтар Әуезов", language: .kazakh, to: [.english], limit: 40)
                .variants
            let first = try #require(english.first)
            #expect(first.name == "Mukhtar Auezov" && first.scheme == "ledger" && first.status == "preferred")
            #expect(first.date == "2020-01-02" && first.source == "Glossaries/names.tsv" && first.rank == 1)
            #expect(english.last?.name == "Mukhtar Auyezov" && english.last?.status == "deprecated")
        }
    }

    @Test func `spellings of the memories are counted with their inflected forms`() throws {
        try withSearch { search, _ in
            let found = try search.variants(of: "Олжас Сүлейменов", language: .kazakh, kind: .person).variants
            func first(_ language: LanguageTag) -> VariantsEntry? { found.first { $0.language == language } }
            let english = try #require(first(.english))
            #expect(english.name == "Oljas Suleimenov" && english.scheme == "attested" && english.count == 2)
            #expect(english.date == "2021-01-05" && english.source == "Memories/news")
            #expect(first(.russian)?.name == "Олжас Сулейменов" && first(.russian)?.count == 2)
            #expect(first(.kazakh)?.name == "Олжас Сүлейменов" && first(.kazakh)?.count == 2)
        }
    }

    @Test func `a spelling of any language finds what the ledger has of the name`() throws {
        try withSearch { search, _ in
            let kazakh = try search.variants(of: "Мухтар Ауэзов", language: .russian, to: [.kazakh]).variants
            #expect(kazakh.contains { $0.name == "Мұхтар Әуезов" && $0.scheme == "ledger" })
        }
    }

    @Test func `a batch keeps its lines and says what is wrong with a bad one`() throws {
        try withSearch { search, _ in
            var batch = VariantsBatch(search, to: [.russian], limit: 2)
            let line = try JSONLine(Array(#"{"id": 7, "name": "Қасым", "lang": "kk", "kind": "person"}"#.utf8))
            let members = try batch.members(for: line)
            let written = try #require(
                try JSONSerialization.jsonObject(with: Data(line.adding(members))) as? [String: Any])
            #expect(written["id"] as? Int == 7)
            let variants = try #require(written["variants"] as? [[String: Any]])
            #expect(variants.count == 2 && variants[0]["name"] as? String == "Касым")
            #expect(variants[0]["lang"] as? String == "ru" && variants[0]["script"] as? String == "Cyrl")
            #expect(variants.map { $0["rank"] as? Int } == [1, 2] && variants[0]["scheme"] is String)
            for bad in [#"{"name": "A", "kind": "thing"}"#, #"{"name": "A", "lang": "?"}"#, #"{"lang": "kk"}"#] {
                let line = try JSONLine(Array(bad.utf8))
                #expect(throws: (any Error).self) { _ = try batch.members(for: line) }
            }
        }
    }

    @Test func `an empty name has no spellings`() throws {
        try withSearch { search, _ in
            let found = try search.variants(of: "")
            #expect(found.variants.isEmpty)
        }
    }
}
