import Documents
import Testing
import TranslationTypes

/// Pages of the shapes that sites have, in words of our own; each paragraph of `article` is expected, nothing else.
@Suite struct ArticleTests {
    struct Page: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let html: String
        let article: [String]
    }

    @Test(arguments: pages)
    func `finds the article of a page`(page: Page) throws {
        let document = try DocumentReader().read(bytes: Array(page.html.utf8), name: "page.html")
        #expect(document.blocks.map(\.text) == page.article)
    }

    @Test func `reads what a page says of itself`() throws {
        let html = """
            <html lang="ug-Arab"><head><title>كۆۋرۈك ئېچىلدى | گېزىت</title>
            <link rel="canonical" href="https://example.org/a"><meta property="og:title" content="كۆۋرۈك ئېچىلدى">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
            "headline":"كۆۋرۈك ئېچىلدى","datePublished":"2020-08-14T10:00:00+08:00","author":[{"@type":"Person","name":"ئالىم"}]}]}</script>
            </head><body><h1>كۆۋرۈك ئېچىلدى</h1><p>شەھەردىكى كونا كۆۋرۈك ئىككى يىللىق رېمونتتىن كېيىن ئېچىلدى.</p></body></html>
            """
        let document = try DocumentReader().read(bytes: Array(html.utf8), name: "page.html")
        #expect(document.title == "كۆۋرۈك ئېچىلدى")
        #expect(document.date == "2020-08-14T10:00:00+08:00")
        #expect(document.authors == ["ئالىم"])
        #expect(document.url == "https://example.org/a")
        #expect(document.language == LanguageTag(language: "ug", script: .arabic))
        #expect(document.blocks.first?.kind == .title)
    }

    @Test func `folds white space as a browser does`() throws {
        let html = "<p>са<b>лам</b>\n  ту<i>ғ</i>ан&nbsp; <span> ел</span><br>жер&shy;шары</p><pre>a\n  b</pre>"
        let document = try DocumentReader().read(bytes: Array(html.utf8), name: "page.html")
        #expect(document.blocks.map(\.text) == ["салам туған ел жершары", "a\n  b"])
    }

    @Test(arguments: [
        "<p>Сәлем</p>", "<table><tr><td>сот</td></tr><tr><td>үкім</td></tr></table>", "法院",
        "<ul><li>a</li><li>b</li></ul>",
    ])
    func `keeps a page that is nothing but text`(html: String) throws {
        let document = try DocumentReader().read(bytes: Array(html.utf8), name: "page.html")
        let texts = html.split { $0 == "<" || $0 == ">" }.map(String.init)
        #expect(
            document.blocks.map(\.text)
                == texts.filter { text in
                    !["p", "table", "tr", "td", "ul", "li"].contains { text == $0 || text == "/" + $0 }
                })
    }

    @Test func `keeps the blocks of an exported document`() throws {
        let html =
            "<html><body><h1>Glossary</h1><h2>A</h2><p>адвокат</p><p>айыптау</p><h2>B</h2><dl><dt>бостандық</dt><dd>freedom</dd></dl></body></html>"
        let document = try DocumentReader().read(bytes: Array(html.utf8), name: "page.html")
        #expect(document.blocks.map(\.text) == ["Glossary", "A", "адвокат", "айыптау", "B", "бостандық", "freedom"])
    }

    private static let menu =
        "<div class=\"top\"><a href=/>Home</a> <a href=/n>News</a> <a href=/s>Sport</a></div>"
        + "<ul class=nav><li><a href=/1>World</a></li><li><a href=/2>Business</a></li></ul>"
    private static let en = [
        "The council of the town voted on Tuesday to repair the old canal, which has carried water to the orchards since 1890.",
        "Engineers will line the canal with stone, so that less of the water is lost before it comes to the orchards.",
        "Work begins in May, said the mayor, and the canal will be dry for six weeks while it lasts.",
        "Farmers asked for the work to wait until the apples are picked. The council will answer them next week.",
    ]
    private static let zh = [
        "市议会星期二投票决定修复老水渠，这条水渠从一八九零年起就把水送到果园。",
        "工程师将用石头铺设水渠，这样流到果园之前损失的水会更少。",
        "市长说，工程五月开始，水渠将断水六个星期。",
        "农民要求等苹果摘完再动工，市议会下星期给他们答复。",
    ]
    private static let ug = [
        "شەھەر كېڭىشى سەيشەنبە كۈنى كونا ئۆستەڭنى رېمونت قىلىش توغرۇلۇق قارار چىقاردى، ئۇ باغلارغا سۇ توشۇيدۇ.",
        "قۇرۇلۇشچىلار ئۆستەڭگە تاش ياتقۇزىدۇ، شۇنىڭ بىلەن باغقا بارغۇچە ئازراق سۇ يوقىلىدۇ.",
        "شەھەر باشلىقىنىڭ ئېيتىشىچە، خىزمەت مايدا باشلىنىدۇ ۋە ئالتە ھەپتە داۋاملىشىدۇ.",
    ]

    static let pages: [Page] = [
        Page(
            testDescription: "paragraphs in nested containers without names",
            html: "<html><body>\(menu)<div><div><h1>The old canal</h1><div>\(paragraphs(en))</div></div>"
                + "<div><a href=/a>Ten things to know about apples this year</a><a href=/b>Why the river is low</a></div></div>"
                + "<div>© 2020 The Town Paper. All rights reserved.</div></body></html>",
            article: ["The old canal"] + en),
        Page(
            testDescription: "bare text with line breaks in a layout table",
            html:
                "<html><body><table><tr><td width=150><a href=/>Home</a><br><a href=/n>News</a><br><a href=/s>Sport</a></td>"
                + "<td><b>\(en[0])</b><br><br>\(en[1])<br><br>\(en[2])<br><br>\(en[3])</td>"
                + "<td><a href=/x>Weather</a><br><a href=/y>Letters to the editor</a></td></tr></table></body></html>",
            article: en),
        Page(
            testDescription: "an article split by an advertisement",
            html: "<html><body>\(menu)<h1>The old canal</h1><div class=part>\(paragraphs(Array(en[..<2])))</div>"
                + "<div class=ad-slot><p>Buy new boots today, they are cheap and they are good.</p></div>"
                + "<div class=part>\(paragraphs(Array(en[2...])))</div><footer><p>About us</p></footer></body></html>",
            article: ["The old canal"] + en),
        Page(
            testDescription: "Chinese with related articles and a share bar",
            html:
                "<html lang=zh><body><div id=header><a href=/>首页</a><a href=/n>新闻</a><a href=/s>体育</a></div><h1>老水渠要修了</h1>"
                + "<div class=info>2020年5月6日 来源：日报</div><div id=content>\(paragraphs(zh))<div class=share>分享到：微信</div></div>"
                + "<div><h3>相关阅读</h3><ul><li><a href=/1>苹果丰收在望</a></li><li><a href=/2>河水为什么少了</a></li></ul></div>"
                + "<div>版权所有 © 2020</div></body></html>",
            article: ["老水渠要修了"] + zh),
        Page(
            testDescription: "Uyghur with a sidebar of teasers without names",
            html:
                "<html lang=ug dir=rtl><body><div><a href=/>باش بەت</a><a href=/n>خەۋەرلەر</a></div><div><h1>كونا ئۆستەڭ</h1>\(paragraphs(ug))</div>"
                + "<div><div><a href=/1>ئالما ھوسۇلى ياخشى بولىدۇ</a><p>باغۋەنلەر بۇ يىل خۇشال.</p></div>"
                + "<div><a href=/2>دەريا سۈيى نېمىشقا ئاز</a><p>مۇتەخەسسىسلەر چۈشەندۈردى.</p></div></div></body></html>",
            article: ["كونا ئۆستەڭ"] + ug),
        Page(
            testDescription: "pictures with captions, a byline, tags and a biography",
            html:
                "<html><head><title>The old canal - Town Paper</title></head><body>\(menu)<article><header><h1>The old canal</h1>"
                + "<p class=byline>By Ann Lee, 3 May 2020</p></header><p>\(en[0])</p><figure><img src=a.jpg><figcaption>The canal in winter, seen from the bridge.</figcaption></figure>"
                + "<p>\(en[1])</p><h2>Six dry weeks</h2><p>\(en[2])</p><blockquote>\(en[3])</blockquote>"
                + "<div class=tags>Tags: <a href=/t>water</a></div><div class=author-bio><p>Ann Lee writes about rivers and towns, and lives in a mill by the river.</p></div></article>"
                + "<section id=comments><h2>2 comments</h2><p>I have known this canal for fifty years, and it was always full.</p><p>My apples need water in May, so please wait until autumn.</p></section></body></html>",
            article: ["The old canal", en[0], en[1], "Six dry weeks", en[2], en[3]]),
        Page(
            testDescription: "a page built of widgets",
            html: "<html><body>\(menu)"
                + en.map { "<div class=\"el-widget widget-text\"><div class=widget-container><p>\($0)</p></div></div>" }
                .joined()
                + "<div class=\"el-widget\"><div class=widget-container><a href=/a>Contact</a></div></div></body></html>",
            article: en),
        Page(
            testDescription: "a list and a data table inside the article",
            html:
                "<html><body>\(menu)<main><h1>The old canal</h1><p>\(en[0])</p><p>The plan has three parts:</p><ul><li>lining the bed with stone</li>"
                + "<li>new gates at both ends</li></ul><table><tr><th>Year</th><th>Cost</th></tr><tr><td>2020</td><td>4 million</td></tr></table><p>\(en[1])</p></main></body></html>",
            article: [
                "The old canal", en[0], "The plan has three parts:", "lining the bed with stone",
                "new gates at both ends", "Year", "Cost", "2020", "4 million", en[1],
            ]),
        Page(
            testDescription: "a forum page in Chinese",
            html: "<html lang=zh><body><div class=forum><div class=post><div class=text>\(zh[0])</div></div>"
                + "<div class=post><div class=text>\(zh[1])</div></div></div>"
                + "<div><a href=/>首页</a><a href=/b>论坛</a><a href=/c>版规</a></div></body></html>",
            article: [zh[0], zh[1]]),
        Page(
            testDescription: "comments under a heading that counts them, without names",
            html: "<html><body>\(menu)<div><h1>The old canal</h1>\(paragraphs(en))</div><div><h2>2 Comments</h2>"
                + "<p>I have known this canal for fifty years, and it was always full of fish.</p>"
                + "<p>My apples need water in May, so please wait until the autumn.</p></div></body></html>",
            article: ["The old canal"] + en),
        Page(
            testDescription: "a cookie notice longer than the article",
            html:
                "<html><body>\(menu)<div class=cookie-consent><p>We and our partners use cookies to store and read information on your device, and to show you what you may like, to measure what you see, and to learn about our readers.</p>"
                + "<p>You may agree, or refuse, or choose among the purposes below; your choice holds for this site alone, and you can change it at any time.</p></div>"
                + "<div class=story><h1>The old canal</h1><p>\(en[0])</p><p>\(en[1])</p></div></body></html>",
            article: ["The old canal", en[0], en[1]]),
    ]

    private static func paragraphs(_ texts: [String]) -> String { texts.map { "<p>\($0)</p>" }.joined(separator: "\n") }
}
