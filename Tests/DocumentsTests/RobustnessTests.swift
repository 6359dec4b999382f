import Documents
import Testing
import TranslationTypes

@Suite struct RobustnessTests {
    private static let page = """
        <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Мост открыт — Газета</title>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Мост открыт","author":[{"name":"А Б"}]}</script></head>
        <body><nav><ul><li><a href="/">Главная</a></li><li><a href="/n">Новости</a></li></ul></nav>
        <div class="post-content"><h1>Мост открыт</h1><p>Мост через реку открыли в понедельник, сообщили в акимате области.</p>
        <p>По нему сразу поехали грузовики, которые раньше ждали парома у переправы.</p>
        <table><tr><td>длина</td><td>450 м</td></tr></table></div><footer>© 2019 Газета</footer></body></html>
        """
    private static let markdown =
        "---\ntitle: a\n---\n# T\n\n- [x](y) *b* `c`\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n<div>x</div>\n"
    private static let word = ZipWriter.package(
        body: "<w:p><w:r><w:t>Мәтін бар.</w:t></w:r></w:p>",
        styles: "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>")

    @Test(arguments: DocumentFormat.allCases)
    func `survives truncated input`(format: DocumentFormat) {
        let whole = Self.sample(format)
        for length in stride(from: 0, to: whole.count, by: max(1, whole.count / 150)) {
            read(Array(whole.prefix(length)), format)
        }
    }

    @Test(arguments: DocumentFormat.allCases)
    func `survives mutated input`(format: DocumentFormat) {
        let seed: UInt64 = 20_190_603
        print("seed \(seed)")
        var random = SeededGenerator(state: seed)
        for _ in 0..<300 {
            var bytes = Self.sample(format)
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
                }
            }
            read(bytes, format)
        }
    }

    @Test func `refuses a page that nests 100 000 deep with advice`() {
        let error = #expect(throws: DocumentError.self) {
            try DocumentReader().read(bytes: Array(String(repeating: "<div>", count: 100_000).utf8), name: "deep.html")
        }
        #expect(error?.advice.isEmpty == false)
    }

    @Test func `does not expand entities that a page declares`() throws {
        let bomb =
            "<!DOCTYPE html [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;\">]><html><body><p>&b; мәтін</p></body></html>"
        let document = try DocumentReader().read(bytes: Array(bomb.utf8), name: "bomb.html")
        #expect(!document.blocks.contains { $0.text.contains("xxxx") })
    }

    @Test func `refuses entities that a Word part declares`() {
        var zip = ZipWriter()
        zip.add("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"xxxx\">]><a>&b;</a>")
        #expect(throws: DocumentError.self) { try DocumentReader().read(bytes: zip.archive, name: "bomb.docx") }
    }

    @Test func `reads hostile markup in linear time`() {
        for text in ["[", "![", "`a``b```", "**a_", "<a ", "&amp", "|", "> ", "- ", "<div "] {
            read(Array(String(repeating: text, count: 10_000).utf8), .markdown)
        }
        read(Array(String(repeating: "<br>a", count: 30_000).utf8), .html)
        read(Array(String(repeating: "<p>a</p>", count: 30_000).utf8), .html)
        read(Array(String(repeating: "</b>", count: 30_000).utf8), .html)
    }

    private static func sample(_ format: DocumentFormat) -> [UInt8] {
        switch format {
        case .html: Array(page.utf8)
        case .markdown: Array(markdown.utf8)
        case .docx: word
        case .plainText: Array(PastedPageTests.pages.map(\.text).joined(separator: "\n\n").utf8)
        }
    }

    /// Reading gives a document or a typed error that says what to do; anything else is a crash.
    private func read(_ bytes: [UInt8], _ format: DocumentFormat) {
        do { _ = try DocumentReader().read(bytes: bytes, name: "mutated", format: format) } catch {
            #expect(!error.message.isEmpty && !error.advice.isEmpty)
        }
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
