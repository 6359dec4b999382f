import Documents
import Testing
import TranslationTypes

/// Random edits: what is read again has the edited texts and no other change.
@Suite struct PassagePropertyTests {
    private static let words = [
        "лагерь", "орталық", "مەكتەپ", "再教育", "营", "camp", "re-education", "тіл", "ئۇيغۇر", "Алматы", "A & B", "x < y",
        "2019",
    ]

    @Test(arguments: DocumentFormat.allCases)
    func `reads back exactly the edited texts`(format: DocumentFormat) throws {
        let seed: UInt64 = 20_190_704
        print("seed \(seed)")
        var random = SeededGenerator(state: seed)
        for _ in 0..<60 {
            let bytes = PassageSamples.random(format, &random)
            let document = try PassageDocument(bytes: bytes, name: "a", format: format)
            var edits: [(passage: Int, edit: PassageEdit)] = []
            var expected = document.passages.map(\.sides[0].text)
            for passage in document.passages where Int.random(in: 0..<3, using: &random) == 0 {
                let text = Array(passage.sides[0].text.unicodeScalars)
                let start = Int.random(in: 0..<text.count, using: &random)
                let end = Int.random(in: start...min(text.count, start + 12), using: &random)
                let replacement = Self.words.randomElement(using: &random) ?? ""
                let before = PassageSamples.string(text[..<start])
                let range = before.utf8.count..<before.utf8.count + PassageSamples.string(text[start..<end]).utf8.count
                let edit = PassageEdit(utf8Range: range, replacement: replacement)
                if document.refusal(of: edit, in: passage.number) != nil { continue }
                edits.append((passage.number, edit))
                expected[passage.number] = before + replacement + PassageSamples.string(text[end...])
            }
            let result: [UInt8]
            do { result = try document.applying(edits) } catch {
                Issue.record(
                    "ERR \(error.message) \(edits.map { ($0.passage, $0.edit.utf8Range, $0.edit.replacement) }) RAW \(String(decoding: bytes, as: UTF8.self).debugDescription)"
                )
                continue
            }
            let again = try PassageDocument(bytes: result, name: "a", format: format)
            #expect(
                again.passages.map { PassageSamples.folded($0.sides[0].text) } == expected.map(PassageSamples.folded))
            #expect(again.passages.map(\.kind) == document.passages.map(\.kind))
            if format == .docx { continue }
            let marked = edits.map { ($0.passage, PassageEdit(utf8Range: $0.edit.utf8Range, replacement: "☃")) }
            #expect(PassageSamples.isKept(bytes, in: try document.applying(marked), format, edits.count))
        }
    }

    @Test(arguments: DocumentFormat.allCases)
    func `survives truncated and mutated input and loses no byte`(format: DocumentFormat) throws {
        let seed: UInt64 = 20_190_705
        print("seed \(seed)")
        var random = SeededGenerator(state: seed)
        for _ in 0..<200 {
            var bytes = PassageSamples.random(format, &random)
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
                default: if place > 20 { bytes.removeLast(bytes.count - place) }
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            do {
                let document = try PassageDocument(bytes: bytes, name: "a", format: format)
                #expect(try document.applying([]) == bytes)
                guard let passage = document.passages.randomElement(using: &random) else { continue }
                let text = passage.sides[0].text
                for offset in 0...text.utf8.count { _ = document.position(of: passage.number, utf8Offset: offset) }
                let edit = PassageEdit(utf8Range: 0..<text.utf8.count, replacement: "camp")
                let result = try document.applying([(passage.number, edit)])
                let again = try PassageDocument(bytes: result, name: "a", format: format, encoding: document.encoding)
                #expect(again.passages.contains { $0.sides[0].text == "camp" })
            } catch { #expect(!error.advice.isEmpty) }
        }
    }
}
