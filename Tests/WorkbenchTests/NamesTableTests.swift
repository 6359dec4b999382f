import Foundation
import NameMatching
import Testing
import TranslationTypes

@testable import Workbench

/// Tables as they come: by hand, from spreadsheets, from programs.
@Suite struct NamesTableTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func rows(_ text: String, _ file: String, _ choice: NameColumns.Choice = .init()) throws -> [NameRow] {
        var reader = try NameTableReader(file: try folder.write(text, to: file), choice: choice)
        var rows: [NameRow] = []
        while let row = try reader.next() { rows.append(row) }
        return rows
    }

    private func names(_ text: String, _ file: String, _ choice: NameColumns.Choice = .init()) throws -> [String] {
        try rows(text, file, choice).map { "\($0.identifier):\($0.name.text)" }
    }

    @Test(arguments: [
        ("id\tname\n7\tОл\n", "7:Ол"),
        ("№,ФИО\n7,Сауытбай Сайрагүл\n", "7:Сауытбай Сайрагүл"),
        ("Номер;Фамилия;Имя;Отчество\n7;Пушкин;Александр;Сергеевич\n", "7:Пушкин Александр Сергеевич"),
        ("нөмірі\tАты-жөні\n7\tАбай Құнанбайұлы\n", "7:Абай Құнанбайұлы"),
        ("р/с,тегі,аты,әкесінің аты\n7,Құнанбаев,Абай,\n", "7:Құнанбаев Абай"),
        ("نومۇرى\tئىسىم-فامىلىسى\n7\tئابدۇرېھىم ئۆتكۈر\n", "7:ئابدۇرېھىم ئۆتكۈر"),
        ("编号,姓名\n7,习近平\n", "7:习近平"),
        ("编号,姓,名\n7,习,近平\n", "7:习近平"),
        ("ID,Last Name,First_Name\n7,Auezov,Mukhtar\n", "7:Auezov Mukhtar"),
        ("ID,FULL NAME,Given name,Surname\n7,Mukhtar Auezov,M,A\n", "7:Mukhtar Auezov"),
        // Byte order mark, Windows line ends, a direction mark in the heading, NFD (И + U+0306 for Й).
        ("\u{FEFF}id\tname\r\n7\tОл\r\n", "7:Ол"),
        ("id\t\u{200F}ئىسىم\u{200E}\n7\tئابدۇرېھىم\n", "7:ئابدۇرېھىم"),
        ("ID\tИМЯ И ФАМИЛИЯ\n7\tАндрей Белый\n".decomposedStringWithCanonicalMapping, "7:Андрей Белый"),
        ("id,name\n7,\"Auezov, \"\"Mukhtar\"\"\"\n", "7:Auezov, \"Mukhtar\""),
        ("id,name\n7,\"Auezov\nMukhtar\"\n", "7:Auezov\nMukhtar"),
        ("id,name\n , Ол \n", "2:Ол"),
        ("name\nОл\n", "2:Ол"),
        ("id,name,place\n7,Abai,Semey\n", "7:Abai"),
    ])
    func `finds names by the usual headings of five languages`(_ table: String, _ expected: String) throws {
        #expect(try names(table, "t.csv") == [expected])
    }

    @Test func `takes the columns that a person names`() throws {
        let table = "key\tA\tB\tid\n1\tСауытбай\tСайрагүл\t9\n"
        let choice = NameColumns.Choice(names: ["B", "A"], identifier: "key")
        #expect(try names(table, "t.tsv", choice) == ["1:Сайрагүл Сауытбай"])
        #expect(try rows(table, "t.tsv", choice)[0].others == ["9"])
    }

    @Test func `reads JSON Lines with members in any order and of any kind`() throws {
        let lines = """
            \u{FEFF}{"name": "Ол", "id": 7, "city": "Алматы"}

            {"lang": "zh-Hant", "kind": "place", "name": "\\u70cf\\u9b6f\\u6728\\u9f4a", "id": "8", "x": [1, {"y": 2}]}
            {"name": null, "id": "9"}
            """
        let first = try rows(lines.replacing("{\"name\": null, \"id\": \"9\"}", with: ""), "t.jsonl")
        #expect(first.map(\.name.text) == ["Ол", "烏魯木齊"])
        #expect(first.map(\.identifier) == ["7", "8"])
        #expect(first[1].name.language == (try LanguageTag("zh-Hant")) && first[1].name.kind == .place)
        #expect(first.map(\.others) == [["Алматы"], [""]])
        #expect(throws: (any Error).self) { try rows(lines, "t.jsonl") }
    }

    @Test func `reads one name a line where nothing else stands`() throws {
        #expect(try names("\u{FEFF}Ол\r\n\r\n  ئۇ \n他", "t.txt") == ["1:Ол", "3:ئۇ", "4:他"])
    }

    @Test(arguments: [
        ("", "t.csv", "t.csv:1: the table is empty"),
        ("a,b\n1,2\n", "t.csv", "t.csv:1: no column is known to hold names\nThe columns are a, b"),
        ("id,name,lang\n1,Ол,kk\n2,Ол,!!\n", "t.csv", "t.csv:3: “!!” is not a language tag"),
        ("id,name,kind\n1,Ол,ship\n", "t.csv", "t.csv:2: “ship” is no kind of name"),
        ("id,name\n1,\"Ол\n", "t.csv", "t.csv:2: a quote is opened and not closed"),
        ("{\"name\": \"Ол\"}\n{\"id\": 1}\n", "t.jsonl", "t.jsonl:2: “name” is missing"),
        ("{\"name\": \"Ол\"}\nОл\n", "t.jsonl", "t.jsonl:2: the line is not JSON"),
    ])
    func `says where a table is wrong and what to do`(_ table: String, _ file: String, _ message: String) throws {
        do {
            _ = try rows(table, file)
            Issue.record("read")
        } catch { #expect("\(error)".contains(message), "\(error)") }
    }

    @Test func `refuses other encodings with advice`() throws {
        let url = folder.url.appending(path: "t.csv")
        try Data("id,name\n1,".utf8 + [0xCE, 0xEB, 0x0A]).write(to: url)
        #expect(try message(of: url.path).contains("t.csv:2: the row is not UTF-8"))
        try Data([0xFF, 0xFE] + "id\tname\n1\tx\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }).write(to: url)
        #expect(try message(of: url.path).contains("t.csv:1: the table is UTF-16"))
        #expect(try message(of: folder.path("none.csv")).contains("none.csv: cannot be opened"))
        let other = try message(of: try folder.write("a,b\n", to: "u.csv"), .init(names: ["c"]))
        #expect(other.contains("there is no column “c”") && other.contains("a, b"))
    }

    private func message(of path: String, _ choice: NameColumns.Choice = .init()) throws -> String {
        do {
            var reader = try NameTableReader(file: path, choice: choice)
            while try reader.next() != nil {}
        } catch { return "\(error)" }
        return ""
    }

    /// Whatever a file holds, it is read or refused, and never more names come than it has lines.
    @Test func `survives files that are cut and garbled`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededNumbers(seed: seed)
        let files = [
            ("t.csv", "id,name,lang\r\n1,\"Ол, \"\"б\"\"\",kk\r\n2,萨依拉古丽,zh\r\n"),
            ("t.jsonl", "{\"id\": 1, \"name\": \"ئۇ\"}\n{\"name\": \"\\u041e\", \"kind\": \"place\"}\n"),
            ("t.txt", "Ол\nئۇ\n"),
        ]
        for round in 0..<600 {
            let (file, text) = files[round % files.count]
            var bytes = Array(text.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                if Bool.random(using: &random) {
                    bytes[place] = UInt8.random(in: 0...255, using: &random)
                } else {
                    bytes.removeSubrange(place...)
                }
            }
            try Data(bytes).write(to: folder.url.appending(path: file))
            var count = 0
            do {
                var reader = try NameTableReader(file: folder.path(file))
                while try reader.next() != nil { count += 1 }
            } catch { #expect(!"\(error)".isEmpty) }
            #expect(count <= bytes.count { $0 == 0x0A } + 1, "seed \(seed)")
        }
    }

    @Test func `keeps a list as it was read`() throws {
        let table = """
            id,name,lang,kind,town,note
            1,Ол,kk,person,Алматы,a
            2,,kk,person,b,c
            1,ئۇ,ug,,,"d,e"

            3,烏魯木齊,zh-TW,地名
            """
        let file = try folder.write(table, to: "t.csv")
        let list = try NameList(try NameTableReader(file: file), name: file)
        #expect(list.count == 3 && list.emptyRows == 1 && list.repeatsIdentifiers)
        #expect((0..<3).map(list.identifier) == ["1", "1", "3"])
        #expect(
            Array(list.names) == [
                Name("Ол", language: .kazakh, kind: .person), Name("ئۇ", language: .uyghur),
                Name("烏魯木齊", language: try LanguageTag("zh-TW"), kind: .place),
            ])
        #expect(list.otherHeadings == ["town", "note"])
        #expect((0..<3).map(list.others) == [["Алматы", "a"], ["", "d,e"], ["", ""]])
    }
}
