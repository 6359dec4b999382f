import Documents
import Testing
import TranslationTypes

/// Expected values worked out by hand from the HTML standard.
@Suite struct PassageHTMLTests {
    @Test func `reads blocks with kind and language`() throws {
        let source = """
            <!DOCTYPE html>
            <html lang="ru"><head><title>Лагерь &mdash; газета</title><style>p { color: red }</style></head>
            <body><script>var лагерь = "<p>";</script>
            <h1>Заголовок</h1>
            <p>Первый <b>аб</b>зац,
               с&nbsp;пробелом и пере&shy;носом.
            <p>Второй без конца
            <blockquote lang="kk"><p>Дәйексөз <i lang="en">camp</i></blockquote>
            <ul><li>пункт<li>другой</ul>
            <pre>код</pre><p>x <code>лагерь</code> y</p>
            <table><tr><td>ячейка</td></tr></table>
            <p>он <q>сказал</q></p>
            </body></html>
            """
        let document = try PassageDocument(bytes: Array(source.utf8), name: "a.html")
        let found = document.passages.map {
            "\($0.kind?.rawValue ?? "") \($0.sides[0].language?.description ?? "") \($0.sides[0].text)"
        }
        #expect(
            found == [
                "title ru Лагерь — газета", "heading ru Заголовок",
                "paragraph ru Первый абзац, с\u{A0}пробелом и переносом.", "paragraph ru Второй без конца",
                "quotation kk Дәйексөз camp", "listItem ru пункт", "listItem ru другой", "paragraph ru x y",
                "tableCell ru ячейка", "paragraph ru он “сказал”",
            ])
        #expect(document.passages.allSatisfy { $0.sides[0].isEditable })
        #expect(document.passages[2].sides[0].line == 5)
        #expect(document.position(of: 3, utf8Offset: 0)?.line == 7)
        #expect(document.position(of: 3, utf8Offset: 0)?.column == 4)
    }

    /// Term, replacement, source, result.
    @Test(arguments: [
        ("лагерь", "центр", "<p class=\"лагерь\">ла<b>гер</b>ь был</p>", "<p class=\"лагерь\">центр<b></b> был</p>"),
        ("лагерь", "центр", "<p>ла&shy;герь<p>лагерь", "<p>центр<p>центр"),
        ("AT&T лагерь", "A<B", "<p>AT&amp;T\r\n  лагерь</p>", "<p>A&lt;B</p>"),
        ("лагерь", "a & b", "<!-- лагерь --><p>&laquo;лагерь&raquo;", "<!-- лагерь --><p>&laquo;a &amp; b&raquo;"),
        ("лагерь", "центр", "<a href='лагерь'>лагер&#1100;</a>", "<a href='лагерь'>центр</a>"),
        ("A & B & C", "x", "<p>A &#038; B &#x0026; C</p>", "<p>x</p>"),
        ("AT&T", "x", "<p>AT&T &ampT</p>", "<p>x &ampT</p>"),
        ("&foo", "x", "<p>a &foo b", "<p>a x b"),
        ("é", "x", "<p>&eacute;é&eacute;</p>", "<p>xxx</p>"),
        ("再教育营", "职业培训中心", "<p>在再教育营里</p>", "<p>在职业培训中心里</p>"),
        ("لاگېر", "مەركەز", "<p dir=rtl>بۇ <em>لاگېر</em>دا", "<p dir=rtl>بۇ <em>مەركەز</em>دا"),
        ("a camp", "centre", "<p>a<br>camp x", "<p>centre<br> x"),
    ])
    func `replaces a term and keeps all else`(term: String, new: String, source: String, result: String) throws {
        #expect(try PassageCorrection.replacing(term, with: new, in: source, "a.html") == result)
    }

    @Test func `writes a letter that the encoding lacks as a reference`() throws {
        // windows-1251: лагерь is EB E0 E3 E5 F0 FC; қ is U+049B and not in it.
        let head = Array("<html><head><meta charset=windows-1251></head><body><p>".utf8)
        let bytes = head + [0xEB, 0xE0, 0xE3, 0xE5, 0xF0, 0xFC] + Array("</p></body></html>".utf8)
        let result = try PassageCorrection.replacing("лагерь", with: "қала", in: bytes, "a.html")
        #expect(result == head + Array("&#x49B;".utf8) + [0xE0, 0xEB, 0xE0] + Array("</p></body></html>".utf8))
    }

    @Test func `writes in the declared encoding where the page is ASCII alone`() throws {
        let source = "<html><head><meta charset=windows-1251></head><body><p>camp</p></body></html>"
        let result = try PassageCorrection.replacing("camp", with: "да", in: Array(source.utf8), "a.html")
        let parts = Array(source.utf8).split(separator: Array("camp".utf8), omittingEmptySubsequences: false)
        #expect(result == parts[0] + [0xE4, 0xE0] + parts[1])
    }

    @Test func `leaves menus out when only the article is wanted`() throws {
        let sentences = [
            "Мост через реку открыли в понедельник, сообщили в акимате области, и по нему сразу поехали грузовики.",
            "Раньше машины ждали парома у переправы по нескольку часов, а зимой, когда река замерзала, ездили по льду.",
            "Строители обещали закончить работу ещё осенью, но, как объяснил начальник участка, помешало половодье.",
        ]
        let source =
            "<html><body><nav><ul><li><a href=/>Главная</a></li><li><a href=/n>Новости</a></li></ul></nav><div class=post-content>"
            + "<h1>Мост</h1>\(sentences.map { "<p>\($0)</p>" }.joined())</div><footer>Газета</footer></body></html>"
        let whole = try PassageDocument(bytes: Array(source.utf8), name: "a.html")
        let article = try PassageDocument(bytes: Array(source.utf8), name: "a.html", articleOnly: true)
        #expect(whole.passages.contains { $0.sides[0].text == "Главная" })
        #expect(!article.passages.contains { $0.sides[0].text == "Главная" })
        #expect(article.passages.map(\.sides[0].text).filter(sentences.contains) == sentences)
    }
}
