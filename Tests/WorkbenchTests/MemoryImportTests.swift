import Foundation
import Testing
import TranslationTypes
import Workbench

@Suite struct MemoryImportTests {
    private let folder: TemporaryFolder
    private let target: MemoryFile

    init() throws {
        folder = try TemporaryFolder()
        target = try folder.storeFile(named: "жады")
    }

    private static let fiveLanguages = """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4"><header srclang="kk"/><body>
        <tu tuid="а"><tuv xml:lang="kk"><seg>Сот &amp; үкім</seg></tuv><tuv xml:lang="ug"><seg>سوت ھۆكۈمى</seg></tuv></tu>
        <tu><tuv xml:lang="RUS"><seg>Суд</seg></tuv><tuv xml:lang="zh-Hans"><seg>法院𠮷</seg></tuv>
        <tuv xml:lang="en-GB"><seg>Court</seg></tuv></tu>
        </body></tmx>
        """

    private func run(
        _ file: String, duplicates: Duplicates = .merge, isDryRun: Bool = false, keepsGoing: Bool = false
    ) -> MemoryImportReport {
        MemoryImport(into: target, duplicates: duplicates, isDryRun: isDryRun, keepsGoing: keepsGoing).run(file: file)
    }

    private func stored() throws -> [[String]] { try folder.units(of: target).map(texts) }

    // MARK: - Sound files

    @Test func `stores every unit of a file and reports what it did`() throws {
        let file = try folder.write(Self.fiveLanguages, to: "файл.tmx")
        let report = run(file)
        #expect(report.format == "tmx")
        #expect(report.read.units == 2)
        #expect(report.read.variants == 5)
        #expect(report.changes == [2, 0, 0])
        #expect(report.errors.isEmpty)
        #expect(
            try stored() == [
                ["kk: Сот & үкім", "ug: سوت ھۆكۈمى"], ["ru: Суд", "zh-Hans: 法院𠮷", "en-GB: Court"],
            ])
        #expect(
            try report.json()
                == #"{"added":2,"errors":[],"file":"\#(file)","format":"tmx","merged":0,"read":{"units":2,"variants":5},"#
                + #""skipped":0}"#)
    }

    @Test(arguments: [
        ("kk\tug\tzh-Hans\nСот\tسوت\t法院\n", "б.tsv", "tsv"),
        (
            #"{"variants":[{"lang":"kk","text":"Сот"},{"lang":"ug","text":"سوت"},{"lang":"zh-Hans","text":"法院"}]}"#,
            "б.jsonl", "jsonl"
        ),
        (
            #"<tmx version="1.1"><header/><body><tu><tuv lang="KAZ"><seg>Сот</seg></tuv><tuv lang="ug-Arab"><seg>سوت</seg>"#
                + #"</tuv><tuv lang="ZH_hans"><seg>法院</seg></tuv></tu></body></tmx>"#,
            "б.xml", "tmx"
        ),
    ])
    func `reads every format`(_ text: String, _ name: String, _ format: String) throws {
        let report = run(try folder.write(text, to: name))
        #expect(report.format == format)
        #expect(report.errors.isEmpty)
        #expect(report.read.variants == 3)
        let uyghur = format == "tmx" ? "ug-Arab" : "ug"
        #expect(try stored() == [["kk: Сот", "\(uyghur): سوت", "zh-Hans: 法院"]])
    }

    @Test(arguments: Duplicates.allCases)
    func `changes nothing the second time`(_ duplicates: Duplicates) throws {
        let file = try folder.write(Self.fiveLanguages, to: "файл.tmx")
        _ = run(file)
        let before = try stored()
        let again = run(file, duplicates: duplicates)
        #expect(again.added == 0)
        #expect(again.added + again.merged + again.skipped == 2)
        #expect(try stored() == before)
    }

    @Test(arguments: [
        (Duplicates.merge, [["kk: Сот", "ug: سوت", "ru: Суд"]]),
        (.keep, [["kk: Сот", "ug: سوت"], ["ug: سوت", "kk: Сот", "ru: Суд"]]),
        (.overwrite, [["ug: سوت", "kk: Сот", "ru: Суд"]]),
    ])
    func `treats a unit that says more as told`(_ duplicates: Duplicates, _ expected: [[String]]) throws {
        _ = run(try folder.write("kk\tug\nСот\tسوت\n", to: "1.tsv"))
        let report = run(try folder.write("ug\tkk\tru\nسوت\tСот\tСуд\n", to: "2.tsv"), duplicates: duplicates)
        #expect(report.errors.isEmpty)
        #expect(try stored() == expected)
    }

    @Test func `says in a dry run what would happen and stores nothing`() throws {
        let file = try folder.write(Self.fiveLanguages, to: "файл.tmx")
        let first = run(file, isDryRun: true)
        #expect(first.read.units == 2 && first.added == 2)
        #expect(!folder.exists("жады.tmdb"))
        _ = run(file)
        let before = try stored()
        let second = run(try folder.write("kk\tug\nСот\tسوت\n", to: "1.tsv"), isDryRun: true)
        #expect(second.added + second.merged + second.skipped == 1)
        #expect(try stored() == before)
    }

    // MARK: - Malformed files

    private static let wrongUnits: [(String, String, Int)] = [
        (
            "т.tmx",
            """
            <tmx version="1.4"><header srclang="kk"/><body>
            <tu><tuv xml:lang="kk"><seg>Сот</seg></tuv><tuv xml:lang="ug"><seg>سوت</seg></tuv></tu>
            <tu><tuv xml:lang="қазақ"><seg>Сот</seg></tuv><tuv xml:lang="zh"><seg>法院</seg></tuv></tu>
            <tu><tuv xml:lang="kk"><seg>Заң</seg></tuv><tuv xml:lang="zh"><seg>法律</seg></tuv></tu>
            </body></tmx>
            """, 3
        ),
        (
            "т.tmx",
            """
            <tmx version="1.4"><header srclang="kk"/><body>
            <tu><tuv xml:lang="kk"><seg>Сот</seg></tuv><tuv xml:lang="ug"><seg>سوت</seg></tuv></tu>
            <tu tuid="бос"/>
            <tu><tuv xml:lang="kk"><seg>Заң</seg></tuv><tuv xml:lang="zh"><seg>法律</seg></tuv></tu>
            </body></tmx>
            """, 3
        ),
        ("т.tsv", "kk\tug\tzh\nСот\tسوت\t\nбіреу\nЗаң\t\t法律\n", 3),
        (
            "т.jsonl",
            """
            {"variants":[{"lang":"kk","text":"Сот"},{"lang":"ug","text":"سوت"}]}
            {"variants":[{"lang":"kk","text":7}]}
            {"variants":[{"lang":"kk","text":"Заң"},{"lang":"zh","text":"法律"}]}
            """, 2
        ),
        (
            "т.jsonl",
            """
            {"variants":[{"lang":"kk","text":"Сот"},{"lang":"ug","text":"سوت"}]}
            {"variants":[{"lang":"kk","text":"Үкім\\u0000"},{"lang":"zh","text":"判决"}]}
            {"variants":[{"lang":"kk","text":"Заң"},{"lang":"zh","text":"法律"}]}
            """, 2
        ),
        (
            "т.jsonl",
            """
            {"variants":[{"lang":"kk","text":"Сот"},{"lang":"ug","text":"سوت"}]}
            {"id":"бос","variants":[]}
            {"variants":[{"lang":"kk","text":"Заң"},{"lang":"zh","text":"法律"}]}
            """, 2
        ),
    ]

    @Test(arguments: wrongUnits)
    func `adds nothing of a file with a wrong unit and names its line`(_ name: String, _ text: String, _ line: Int)
        throws
    {
        let report = run(try folder.write(text, to: name))
        #expect(report.errors.map(\.line) == [line])
        #expect(report.added == 0)
        #expect(!folder.exists("жады.tmdb"))
    }

    @Test(arguments: wrongUnits)
    func `adds the sound units when told to go on`(_ name: String, _ text: String, _ line: Int) throws {
        let report = run(try folder.write(text, to: name), keepsGoing: true)
        #expect(report.errors.map(\.line) == [line])
        #expect(report.added == 2)
        #expect(try stored() == [["kk: Сот", "ug: سوت"], ["kk: Заң", "zh: 法律"]])
    }

    @Test func `adds what stands before the place where a file breaks off`() throws {
        let whole = Self.fiveLanguages
        let cut = try #require(whole.range(of: "<tuv xml:lang=\"en-GB\">"))
        let file = try folder.write(String(whole[..<cut.lowerBound]), to: "кесілген.tmx")
        let refused = run(file)
        #expect(refused.errors.count == 1)
        #expect(refused.added == 0)
        #expect(!folder.exists("жады.tmdb"))
        let some = run(file, keepsGoing: true)
        #expect(some.errors == refused.errors)
        #expect(some.added == 1)
        #expect(try stored() == [["kk: Сот & үкім", "ug: سوت ھۆكۈمى"]])
    }

    @Test(arguments: ["жоқ.tmx", "сурет.png", "бос.tmx", "басқа.xml"])
    func `reports a file that cannot be read`(_ name: String) throws {
        if name != "жоқ.tmx" { _ = try folder.write(name == "басқа.xml" ? "<html/>" : "", to: name) }
        let report = run(folder.path(name), keepsGoing: true)
        #expect(report.errors.count == 1)
        #expect(report.read.units == 0)
        #expect(report.added == 0)
    }
}
