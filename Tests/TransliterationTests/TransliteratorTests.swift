import Testing

@testable import Transliteration

/// Files that a test makes up.
struct MadeUpFiles: SchemeFiles {
    let files: [String: String]
    var names: [String] { files.keys.sorted() }
    func text(of name: String) -> String? { files[name] }
}

/// No package is installed.
struct NoLanguageData: LanguageData {
    func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8] {
        throw LanguageDataError(file, "install \(file.package)")
    }
}

func made(_ body: String, head: String = "", files: [String: String] = [:]) throws -> Transliterator {
    let text = "id x\ntitle X\nlanguage ru\nfrom Cyrl\nto Latn\n\(head)\n\(body)"
    return try SchemeCatalog(MadeUpFiles(files: files)).transliterator(
        text: text, file: "x.scheme", data: NoLanguageData())
}

struct TransliteratorTests {
    private static let letters = """
        classes
            vowel = а е и о у я
        rules
            а → a
            е → ye / # _, [vowel ь] _
            е → e
            и → i
            к → k
            о → o
            у → u
            щ → shch
            ш → sh
            ы → y
            ый → y / _ #
            ь → ∅
            я → ya
            т → t
            с → s
            тс → t·s
        """

    @Test(arguments: [
        ("щука", "shchuka"), ("Щука", "Shchuka"), ("ЩУКА", "SHCHUKA"), ("еще", "yeshche"),
        ("Я.", "Ya."), ("КАЯ", "KAYA"), ("Я И ТЫ", "Ya I TY"), ("тс", "t·s"), ("ТС", "T·S"), ("тут", "tut"),
        ("дом 7", "дoм 7"), ("кый сыйк", "ky syйk"), ("汉字щ", "汉字shch"),
    ])
    func `applies rules and capitals`(source: String, expected: String) throws {
        let transliterator = try made(Self.letters)
        #expect(transliterator.transliterate(source) == expected)
        var bytes: [UInt8] = []
        transliterator.append(Array(source.utf8).span, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
}
