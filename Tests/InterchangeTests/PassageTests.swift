import Foundation
import Interchange
import Markup
import Testing
import TranslationTypes

/// What the passages of every format must hold to.
@Suite struct PassageTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func passages(of bytes: [UInt8], _ format: ExchangeFormat) throws -> [TextPassage] {
        try Data(bytes).write(to: URL(fileURLWithPath: folder.path("in")))
        var result: [TextPassage] = []
        try BilingualPassages.read(file: folder.path("in"), format: format) { result.append($0) }
        return result
    }

    private func correct(
        _ bytes: [UInt8], _ format: ExchangeFormat, _ visit: (TextPassage) throws -> [PassageEdit]
    ) throws -> [UInt8] {
        try Data(bytes).write(to: URL(fileURLWithPath: folder.path("in")))
        var sink = ByteBuffer()
        try BilingualPassages.correct(file: folder.path("in"), format: format, into: &sink, visit)
        return sink.bytes
    }

    @Test(arguments: PassageSubject.all)
    func `gives the texts of all sides`(subject: PassageSubject) throws {
        let found = try passages(of: subject.bytes, subject.format)
        #expect(found.map { $0.sides.map(\.text) } == subject.texts)
        #expect(found.map(\.number) == Array(0..<found.count))
        let lines = found.compactMap { $0.sides.last?.line }
        #expect(lines == lines.sorted() && lines.count == found.count)
    }

    @Test(arguments: PassageSubject.all)
    func `copies a file byte for byte where nothing is changed`(subject: PassageSubject) throws {
        #expect(!subject.bytes.isEmpty)
        #expect(try correct(subject.bytes, subject.format) { _ in [] } == subject.bytes)
    }

    @Test(arguments: PassageSubject.all)
    func `gives what the reader of units gives`(subject: PassageSubject) throws {
        try Data(subject.bytes).write(to: URL(fileURLWithPath: folder.path("in")))
        var reader = try subject.format.reader(file: folder.path("in"))
        var texts: [[String]] = []
        while let unit = try reader.next() { texts.append(unit.variants.map(\.text).filter { !$0.isEmpty }) }
        #expect(texts == subject.texts.map { $0.filter { !$0.isEmpty } })
    }

    @Test(arguments: PassageSubject.all)
    func `changes exactly what random edits say`(subject: PassageSubject) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        let isCyrillic = subject.name.hasSuffix("windows-1251")
        var isChanged = false
        for _ in 0..<300 {
            var expected: [[String]] = []
            let bytes = try correct(subject.bytes, subject.format) { passage in
                let edits = RandomEdits.edits(of: passage, &random, ascii: isCyrillic && subject.format == .po)
                expected.append(RandomEdits.apply(edits, to: passage))
                isChanged = isChanged || !edits.isEmpty
                return edits.shuffled()
            }
            let found = try passages(of: bytes, subject.format)
            for (a, b) in zip(found.map { $0.sides.map(\.text) }, expected) where a != b {
                Issue.record("seed \(seed): \(b) came back as \(a)\n\(String(decoding: bytes, as: UTF8.self))")
                return
            }
            #expect(found.count == expected.count, "seed \(seed)")
            let before = try codes(of: subject.bytes, subject.format)
            let after = try codes(of: bytes, subject.format)
            #expect(before == after, "seed \(seed)")
        }
        #expect(isChanged)
    }

    /// The inline codes of all units, in order, without the texts of highlights.
    private func codes(of bytes: [UInt8], _ format: ExchangeFormat) throws -> [[String]] {
        try Data(bytes).write(to: URL(fileURLWithPath: folder.path("in")))
        var reader = try format.reader(file: folder.path("in"))
        var result: [[String]] = []
        while let unit = try reader.next() {
            for variant in unit.variants where !variant.content.codes.isEmpty {
                result.append(variant.content.codes.map { "\($0.kind) \($0.attributes)" })
            }
        }
        return result
    }

    @Test(arguments: PassageSubject.all)
    func `changes nothing but the bytes of the words`(subject: PassageSubject) throws {
        // One letter for another of as many bytes: the copy differs in that place alone.
        let bytes = try correct(subject.bytes, subject.format) { passage in
            guard let side = passage.sides.lastIndex(where: { $0.isEditable && $0.text.contains("о") }),
                let place = passage.sides[side].text.utf8.firstRange(of: Array("о".utf8))
            else { return [] }
            let start = passage.sides[side].text.utf8.distance(
                from: passage.sides[side].text.startIndex, to: place.lowerBound)
            return [PassageEdit(side: side, utf8Range: start..<(start + 2), replacement: "у")]
        }
        #expect(bytes.count == subject.bytes.count)
        let places = zip(bytes, subject.bytes).enumerated().filter { $0.element.0 != $0.element.1 }
        #expect(places.count <= 2 * subject.texts.count)
    }

    @Test(arguments: PassageSubject.all)
    func `refuses edits that cannot be made`(subject: PassageSubject) throws {
        func failure(_ edits: @escaping (PassageSide) -> [(Range<Int>, String)]) throws -> InterchangeError? {
            do {
                _ = try correct(subject.bytes, subject.format) { passage in
                    guard passage.number == 0, let side = passage.sides.indices.last else { return [] }
                    return edits(passage.sides[side]).map {
                        PassageEdit(side: side, utf8Range: $0.0, replacement: $0.1)
                    }
                }
                return nil
            } catch let error as InterchangeError {
                return error
            }
        }
        let beyond = try #require(try failure { [($0.text.utf8.count..<($0.text.utf8.count + 1), "x")] })
        #expect(beyond.message.contains("beyond") && beyond.line != nil && !beyond.advice.isEmpty)
        if subject.texts[0].last?.isEmpty == false {
            #expect(try failure { _ in [(0..<1, "x")] }?.message.contains("character") != false)
            let overlap = try failure { [(0..<$0.text.utf8.count, "x"), (0..<$0.text.utf8.count, "y")] }
            #expect(overlap?.message.contains("overlap") == true)
        }
        #expect(throws: InterchangeError.self) {
            _ = try correct(subject.bytes, subject.format) { _ in
                [PassageEdit(side: 99, utf8Range: 0..<0, replacement: "x")]
            }
        }
    }

    private static func insert(_ text: String) -> (TextPassage) -> [PassageEdit] {
        { passage in
            guard let side = passage.sides.lastIndex(where: \.isEditable) else { return [] }
            return [PassageEdit(side: side, utf8Range: 0..<0, replacement: text)]
        }
    }

    @Test func `writes letters that an encoding lacks as numbers or not at all`() throws {
        let bytes = try correct(PassageSubject.cyrillic.bytes, .xliff, Self.insert("қ"))
        #expect(bytes.firstRange(of: Array("<target>&#1179;".utf8)) != nil)
        #expect(try passages(of: bytes, .xliff)[0].sides[1].text == "қсуд & ко")
        #expect(throws: InterchangeError.self) {
            _ = try correct(PassageSubject.cyrillicPO.bytes, .po, Self.insert("қ"))
        }
        #expect(throws: InterchangeError.self) {
            _ = try correct(PassageSubject.xliff2.bytes, .xliff, Self.insert("\u{1}"))
        }
    }

    @Test func `keeps what edits stand beside`() throws {
        let text = """
            <xliff version="1.2"><file><body><trans-unit id="1" translate="no"><source>a</source><target>b</target></trans-unit>
            <trans-unit id="2"><source>a</source><target>бір <g id="1">екі</g><x id="2"/> үш<![CDATA[ <b>]]></target></trans-unit>
            </body></file></xliff>
            """
        // From the middle of the first word to the middle of the CDATA section.
        let bytes = try correct(Array(text.utf8), .xliff) { passage in
            if passage.number == 0 {
                #expect(passage.sides.map(\.isEditable) == [false, false])
                return []
            }
            #expect(passage.sides.map(\.role) == [.source, .target] && passage.sides[1].line == 2)
            return [PassageEdit(side: 1, utf8Range: 2..<("бір екі үш <".utf8.count), replacement: "асқа")]
        }
        let expected = text.replacing(
            "бір <g id=\"1\">екі</g><x id=\"2\"/> үш<![CDATA[ <b>]]>",
            with: "басқа<g id=\"1\"></g><x id=\"2\"/><![CDATA[b>]]>")
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test func `corrects a file in its own place`() throws {
        let path = folder.path("a.po")
        try Data(PassageSubject.po.bytes).write(to: URL(fileURLWithPath: path))
        try BilingualPassages.correct(file: path, format: .po, output: path, Self.insert("Ң"))
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        #expect(bytes.count == PassageSubject.po.bytes.count + 3 * "Ң".utf8.count)
        #expect(try passages(of: bytes, .po)[2].sides[1].text == "Ң")
    }

    @Test func `copies wrong lines where their errors are taken`() throws {
        for (text, format) in [
            ("kk\tug\nа\tb\nа\n\nв\tg", ExchangeFormat.tsv),
            ("{}\n{\"variants\":[{\"lang\":\"kk\",\"text\":\"а\"}]}\n[\n", .jsonl),
        ] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path("in")))
            var errors: [InterchangeError] = []
            var sink = ByteBuffer()
            try BilingualPassages.correct(
                file: folder.path("in"), format: format, options: ReadingOptions(onError: { errors.append($0) }),
                into: &sink
            ) { _ in [] }
            #expect(sink.text == text && !errors.isEmpty && errors.allSatisfy { $0.line != nil })
        }
    }

    @Test(arguments: PassageSubject.all)
    func `fails on damaged files with an error and never otherwise`(subject: PassageSubject) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        for round in 0..<400 {
            var damaged = subject.bytes
            if round % 3 == 0 { damaged.removeSubrange(Int(random.next() % UInt64(damaged.count))...) }
            for _ in 0..<Int(random.next() % 3 + 1) where !damaged.isEmpty {
                let index = Int(random.next() % UInt64(damaged.count))
                switch random.next() % 3 {
                case 0: damaged[index] = UInt8(truncatingIfNeeded: random.next())
                case 1: damaged.remove(at: index)
                default: damaged.insert(damaged[Int(random.next() % UInt64(damaged.count))], at: index)
                }
            }
            do {
                let copy = try correct(damaged, subject.format) { _ in [] }
                #expect(copy == damaged, "seed \(seed)")
                _ = try correct(damaged, subject.format) { RandomEdits.edits(of: $0, &random, ascii: true) }
            } catch let error as InterchangeError {
                #expect(!error.message.isEmpty, "seed \(seed)")
            }
        }
    }

    @Test(arguments: PassageSubject.all)
    func `copies a long file in memory that does not grow`(subject: PassageSubject) async throws {
        guard let cut = Self.unit(of: subject) else { return }
        let path = folder.path("long")
        var file = try AtomicFile(path)
        try file.write(Array(subject.bytes[..<cut.lowerBound]))
        for _ in 0..<Self.units { try file.write(Array(subject.bytes[cut])) }
        try file.write(Array(subject.bytes[cut.upperBound...]))
        try file.commit()
        let format = subject.format.rawValue
        await #expect(processExitsWith: .success) { [path = path as String, format = format as String] in
            let format = try #require(ExchangeFormat(rawValue: format))
            var count = 0
            var early = 0
            try BilingualPassages.correct(file: path, format: format, output: path + ".out") { passage in
                count += 1
                if count == Self.units / 10 { early = residentKilobytes() }
                return passage.number.isMultiple(of: 100)
                    ? passage.sides.indices.filter { passage.sides[$0].isEditable }.map {
                        PassageEdit(side: $0, utf8Range: 0..<0, replacement: "x")
                    } : []
            }
            try #require(count >= Self.units)
            let growth = residentKilobytes() - early
            try #require(growth < Self.mostGrowth, "kilobytes gained: \(growth)")
        }
    }

    /// Many more than fit into what may be gained.
    private static let units = 50_000
    /// Kilobytes.
    private static let mostGrowth = 3_000

    /// The first unit of a file in UTF-8, which may be repeated.
    private static func unit(of subject: PassageSubject) -> Range<Int>? {
        let marks: (String, String)
        switch subject.name {
        case "TMX": marks = ("<tu tuid", "<?x y?>")
        case "XLIFF 1.2": marks = ("<x:trans-unit id=\"1\"", "</x:group>")
        case "SDLXLIFF": marks = ("<trans-unit", "</body>")
        case "XLIFF 2": marks = ("<unit", "</file>")
        case "PO": marks = ("#: a.c", "msgid \"%d")
        case "TSV": marks = ("1\tа", "\t\t\t")
        case "JSON Lines": marks = ("{ \"id\"", "\n{\"var")
        default: return nil
        }
        guard let start = subject.bytes.firstRange(of: Array(marks.0.utf8)),
            let end = subject.bytes[start.lowerBound...].firstRange(of: Array(marks.1.utf8))
        else { return nil }
        return start.lowerBound..<end.lowerBound
    }
}

/// Edits by chance, and what they make of a text in the plainest way.
enum RandomEdits {
    static func edits(of passage: TextPassage, _ random: inout SplitMix, ascii: Bool) -> [PassageEdit] {
        var result: [PassageEdit] = []
        for (index, side) in passage.sides.enumerated() where side.isEditable && random.next() % 2 == 0 {
            let places = side.text.unicodeScalars.indices.map {
                side.text.utf8.distance(from: side.text.startIndex, to: $0)
            }
            var from = 0
            let ends = places + [side.text.utf8.count]
            while from < ends.count, random.next() % 3 != 0 {
                let start = from + Int(random.next() % UInt64(ends.count - from))
                let end = start + Int(random.next() % UInt64(min(4, ends.count - start)))
                result.append(
                    PassageEdit(side: index, utf8Range: ends[start]..<ends[end], replacement: text(&random, ascii)))
                from = end + 1
            }
        }
        return result
    }

    static func apply(_ edits: [PassageEdit], to passage: TextPassage) -> [String] {
        passage.sides.enumerated().map { index, side in
            var bytes = Array(side.text.utf8)
            for edit in edits.reversed() where edit.side == index {
                bytes.replaceSubrange(edit.utf8Range, with: Array(edit.replacement.utf8))
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private static func text(_ random: inout SplitMix, _ ascii: Bool) -> String {
        let pieces = ascii ? plain : plain + letters
        return (0..<Int(random.next() % 3)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    }

    private static let plain = ["&", "<", ">", "]", "]]>", "\"", "\\", "n", "\n", "\t", "\r", " ", "&amp;", "a", "u"]
    private static let letters = ["орталық", "مەركەز", "中", "😀", "\u{2067}", "ҟ"]
}
