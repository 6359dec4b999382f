import Documents
import Testing
import TranslationTypes

/// Expected values worked out by hand from CommonMark 0.31 and GFM 0.29.
@Suite struct PassageMarkdownTests {
    @Test func `reads all text and no code address or key`() throws {
        let source = """
            ---
            title: Сот үкімі
            lang: kk
            slug: sot-ukimi
            ---
            # Басты тақырып

            Бірінші `kod` абзац, **қалың** және [сілтеме](https://a.example/b_c "атауы") бар,
            екінші жолы https://c.example/x_y да.

            > дәйексөз бірінші
            > екінші жол

            - тармақ *бір*
            - тармақ екі
              жалғасы

              ішкі абзац

            ```swift
            let лагерь = 1
            ```

                indented code

            | аты | жылы |
            |-----|------|
            | Ақ \\| қара | 2019 |

            [id]: https://d.example "t"

            <div class="лагерь">HTML <b>ішінде</b></div>

            <!-- түсініктеме
            лагерь -->

            Екінші тақырып
            --------------
            соңы\\*жұлдыз &amp; AT&T[^1] <span title="лагерь">іші</span> ![сурет](x.png) <https://e.example>

            [^1]: ескерту
            """
        let document = try PassageDocument(bytes: Array(source.utf8), name: "a.md")
        let found = document.passages.map { "\($0.kind.map(\.rawValue) ?? "") \($0.sides[0].text)" }
        #expect(
            found == [
                "title Сот үкімі", "title Басты тақырып",
                "paragraph Бірінші абзац, қалың және сілтеме бар, екінші жолы да.",
                "quotation дәйексөз бірінші екінші жол", "listItem тармақ бір", "listItem тармақ екі жалғасы",
                "paragraph ішкі абзац", "tableCell аты", "tableCell жылы", "tableCell Ақ | қара", "tableCell 2019",
                "paragraph HTML ішінде", "heading Екінші тақырып", "paragraph соңы*жұлдыз & AT&T іші",
                "paragraph ескерту",
            ])
        #expect(document.passages[0].sides[0].language?.description == "kk")
        #expect(document.passages[2].sides[0].line == 8)
        let offset = document.passages[2].sides[0].text.utf8.count - "да.".utf8.count
        let place = document.position(of: 2, utf8Offset: offset)
        #expect(place?.line == 9)
        #expect(place?.column == 35)
    }

    /// Term, replacement, source, result.
    @Test(arguments: [
        ("reeducation camp", "vocational centre", "a **reeducation** camp b", "a **vocational centre** b"),
        ("reeducation camp", "centre", "a reeducation **camp** b", "a centre b"),
        ("reeducation camp", "centre", "a **reeducation *camp*** b", "a **centre** b"),
        ("reeducation", "centre", "re**education** b", "centre b"),
        ("reeducation", "centre", "re**education camp** b", "**centre camp** b"),
        ("re-education camp", "centre", "the re-education\ncamp is", "the centre is"),
        ("re-education camp", "centre", "> the re-education\n> camp is", "> the centre is"),
        ("re-education camp", "centre", "- the re-education\n  camp is", "- the centre is"),
        (
            "camp", "centre", "[the camp](https://x.example/camp \"camp\") `camp`",
            "[the centre](https://x.example/camp \"camp\") `camp`"
        ),
        ("camp", "a*b_c", "camp x", "a\\*b\\_c x"),
        ("camp", "1. x", "camp x", "1\\. x x"),
        ("camp", "# x", "camp x", "\\# x x"),
        ("camp", "a|b", "| camp | x |\n|---|---|\n| camp | b |", "| a\\|b | x |\n|---|---|\n| a\\|b | b |"),
        ("camp", "A & B", "<p>camp</p>\n", "<p>A &amp; B</p>\n"),
        ("Q&A camp", "x", "the Q&amp;A camp", "the x"),
        ("лагерь", "центр", "# лагерь #\r\n\r\n«лагерь»\r\n", "# центр #\r\n\r\n«центр»\r\n"),
        ("再教育营", "职业培训中心", "在再教\n育营里", "在职业培训中心里"),
        ("لاگېر", "مەركەز", "> بۇ **لاگېر** دا", "> بۇ **مەركەز** دا"),
        ("camp", "centre", "---\ntitle: \"A camp\"\n---\ncamp\n", "---\ntitle: \"A centre\"\n---\ncentre\n"),
    ])
    func `replaces a term and keeps the marks`(term: String, new: String, source: String, result: String) throws {
        #expect(try PassageCorrection.replacing(term, with: new, in: source, "a.md") == result)
    }

    @Test func `refuses what would change a link's name or the front matter's form`() throws {
        #expect(throws: DocumentError.self) {
            try PassageCorrection.replacing("camp", with: "x", in: "see [camp]\n\n[camp]: https://x.example\n", "a.md")
        }
        #expect(throws: DocumentError.self) {
            try PassageCorrection.replacing("camp", with: "x: y", in: "---\ntitle: camp\n---\ntext\n", "a.md")
        }
    }

    @Test func `reads what lists quotations and tables hold`() throws {
        let source = """
            - бір

              > дәйексөз

              жалғасы

                  code

            - екі
            кесте | жыл
            ----- | ---
            а     | 1

            1. - [x] іші &bull; [атауы][id] және [id] https://a.example/x].

            [id]: https://b.example
            """
        let document = try PassageDocument(bytes: Array(source.utf8), name: "a.md")
        let found = document.passages.map { "\($0.kind?.rawValue ?? "") \($0.sides[0].text)" }
        #expect(
            found == [
                "listItem бір", "quotation дәйексөз", "paragraph жалғасы", "listItem екі", "tableCell кесте",
                "tableCell жыл", "tableCell а", "tableCell 1", "listItem іші • атауы және id ].",
            ])
    }

    /// Openings that nothing closes, each of which a careless reader would search to the end of the text for.
    @Test(arguments: [
        "[", "[a](", "*a", "_a**", "`a``b", "<a ", "<code>", "&a", "> ", "![a", "~~a", "<div>\n\n", "+ - ", "[a][b]",
        "<!-- ",
        "```\n\n> ", "http://", "\\*",
    ])
    func `reads hostile Markdown in linear time`(piece: String) throws {
        let source = Array(String(repeating: piece, count: 40_000 / piece.utf8.count).utf8) + Array("\n\nсоңы\n".utf8)
        let document = try PassageDocument(bytes: source, name: "a.md")
        #expect(try document.applying([]) == source)
    }
}
