@testable import Documents
import Testing
import TranslationTypes

/// Random edits in the encodings of Russian, Kazakh and Chinese files: the new file is the edited text, encoded.
@Suite struct PassageEncodingTests {
    private static let russian = ["лагерь", "школа", "Ёлка", "№ 5", "«да»", "camp", "суд"]
    private static let kazakh = russian + ["қала", "Үй", "ғылым", "өңір"]
    private static let chinese = ["再教育营", "新疆", "法院", "，", "《书》", "camp", "2019"]
    private static let all = kazakh + chinese + ["ئۇيغۇر", "𠀀", "e\u{301}"]

    @Test(arguments: [
        ("windows-1251", russian), ("KOI8-R", ["лагерь", "школа", "суд", "camp"]),
        ("IBM866", ["лагерь", "суд", "№ 5"]),
        ("KZ-1048", kazakh), ("GB18030", all), ("Big5", ["新疆", "法院", "，", "camp"]), ("UTF-8", all), ("UTF-16LE", all),
        ("UTF-16BE", all), ("UTF-32LE", all),
    ])
    func `gives the edited text in the same encoding`(encoding: String, words: [String]) throws {
        let seed: UInt64 = 20_190_706
        print("seed \(seed)")
        var random = SeededGenerator(state: seed)
        let encoder = TextEncoder(encoding)
        func encoded(_ text: String) -> [UInt8] { text.unicodeScalars.flatMap { encoder.bytes(for: $0) ?? [0x3F] } }
        for _ in 0..<8 {
            var source = ""
            var result = ""
            var replacements: [String] = []
            for _ in 0..<Int.random(in: 1...20, using: &random) {
                let word = words.randomElement(using: &random) ?? ""
                let isEdited = Bool.random(using: &random)
                if isEdited { replacements.append(word) }
                let end = Int.random(in: 0..<4, using: &random) == 0 ? ".\r\n\r\n" : " "
                source += (isEdited ? "|zz|" : word) + end
                result += word + end
            }
            let document = try PassageDocument(bytes: encoded(source + "z."), name: "a.txt", encoding: encoding)
            let marks = PassageCorrection.edits(of: "|zz|", to: "", in: document)
            try #require(marks.count == replacements.count)
            let edits = zip(marks, replacements).map { mark, word in
                (mark.0, PassageEdit(utf8Range: mark.1.utf8Range, replacement: word))
            }
            #expect(try document.applying(edits.reversed()) == encoded(result + "z."))
        }
    }
}
