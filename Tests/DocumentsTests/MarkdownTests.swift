import Documents
import Testing
import TranslationTypes

@Suite struct MarkdownTests {
    @Test func `reads an article with front matter`() throws {
        let document = try read(
            """
            ---
            title: "Ескі атау"
            date: 2019-06-03
            author: Айгүл Сейітова
            language: kk
            license: CC0-1.0
            url: https://example.org/a
            ---

            # Сот үкімі

            Бірінші абзац **қалың** және *көлбеу* мәтінмен.

            Екінші абзац: [сілтеме](https://example.org/b "атауы").
            """)
        #expect(document.title == "Сот үкімі")
        #expect(document.date == "2019-06-03")
        #expect(document.authors == ["Айгүл Сейітова"])
        #expect(document.language == .kazakh)
        #expect(document.url == "https://example.org/a")
        #expect(
            document.blocks == [
                Block(.title, "Сот үкімі", line: 10),
                Block(.paragraph, "Бірінші абзац қалың және көлбеу мәтінмен.", line: 12),
                Block(.paragraph, "Екінші абзац: сілтеме.", line: 14),
            ])
    }

    /// Expected kinds and texts follow CommonMark 0.31 and GitHub's tables and footnotes.
    @Test(arguments: [
        ("one\ntwo", [Block(.paragraph, "one two", line: 1)]),
        ("新疆的\n法院", [Block(.paragraph, "新疆的法院", line: 1)]),
        (
            "Title\n=====\nSub\n---\ntext",
            [Block(.title, "Title", line: 1), Block(.heading, "Sub", line: 3), Block(.paragraph, "text", line: 5)]
        ),
        ("## Бөлім ##", [Block(.heading, "Бөлім", line: 1)]),
        (
            "- a\n- b\n  c\n1. d\n2) e",
            [
                Block(.listItem, "a", line: 1), Block(.listItem, "b c", line: 2), Block(.listItem, "d", line: 4),
                Block(.listItem, "e", line: 5),
            ]
        ),
        ("- [x] done\n- [ ] open", [Block(.listItem, "done", line: 1), Block(.listItem, "open", line: 2)]),
        (
            "> цитата\n> дальше\n\nтекст",
            [Block(.quotation, "цитата дальше", line: 1), Block(.paragraph, "текст", line: 4)]
        ),
        (
            "```swift\nlet a = *b*\n\nc\n```\nafter",
            [Block(.preformatted, "let a = *b*\n\nc", line: 1), Block(.paragraph, "after", line: 6)]
        ),
        ("    code\n\ntext", [Block(.preformatted, "code", line: 1), Block(.paragraph, "text", line: 3)]),
        (
            "| a | b |\n|---|:-:|\n| c \\| d | e |",
            [
                Block(.tableCell, "a", line: 1), Block(.tableCell, "b", line: 1), Block(.tableCell, "c | d", line: 3),
                Block(.tableCell, "e", line: 3),
            ]
        ),
        (
            "text[^1] more\n\n[^1]: note here",
            [Block(.paragraph, "text more", line: 1), Block(.paragraph, "note here", line: 3)]
        ),
        ("[a][1] b\n\n[1]: https://x.org", [Block(.paragraph, "a b", line: 1)]),
        ("![picture](a.png) text ![b][c]", [Block(.paragraph, "text", line: 1)]),
        (
            "<div class=x>\n<b>inside</b>\n</div>\n\nafter",
            [Block(.paragraph, "inside", line: 1), Block(.paragraph, "after", line: 5)]
        ),
        ("<!-- hidden\n\nstill -->\nshown", [Block(.paragraph, "shown", line: 4)]),
        ("a &amp; b &#1178; &mdash; c\\*d\\* `e*f*`", [Block(.paragraph, "a & b Қ — c*d* e*f*", line: 1)]),
        ("snake_case_name and 2*3*4 and a * b", [Block(.paragraph, "snake_case_name and 2*3*4 and a * b", line: 1)]),
        ("<https://example.org/> and <a@b.org>", [Block(.paragraph, "https://example.org/ and a@b.org", line: 1)]),
        ("a\n\n***\n\nb", [Block(.paragraph, "a", line: 1), Block(.paragraph, "b", line: 5)]),
        (
            "---\nthis is no front matter at all\n---\ntext",
            [Block(.heading, "this is no front matter at all", line: 2), Block(.paragraph, "text", line: 4)]
        ),
        ("[brackets] stay (as they are)", [Block(.paragraph, "[brackets] stay (as they are)", line: 1)]),
    ])
    func `reads the blocks of CommonMark`(source: String, expected: [Block]) throws {
        #expect(try read(source).blocks == expected)
    }

    @Test func `takes lists and quotes in front matter`() throws {
        let document = try read("---\nauthors: [Ай Гүл, 'B C']\nlang: zh-CN\n---\n文本。")
        #expect(document.authors == ["Ай Гүл", "B C"])
        #expect(document.language?.description == "zh-CN")
        let listed = try read("---\nauthors:\n  - A B\n  - C D\n---\ntext")
        #expect(listed.authors == ["A B", "C D"])
    }

    @Test func `refuses a language that is none, and an empty file`() {
        let error = #expect(throws: DocumentError.self) { try read("---\nlanguage: \"not a tag!\"\n---\ntext") }
        #expect(error?.advice.isEmpty == false)
        #expect(throws: DocumentError.self) { try read("\n\n") }
    }

    private func read(_ text: String) throws -> Document {
        try DocumentReader().read(bytes: Array(text.utf8), name: "test.md")
    }
}
