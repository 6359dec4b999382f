import Foundation
import Testing
import TranslationTypes
import Workbench

@Suite struct AlignmentReportTests {
    private let folder: TemporaryFolder
    private let aligned: AlignedDocuments

    init() throws {
        folder = try TemporaryFolder()
        let uyghur = try segmented(
            ["ئۇ كەلدى.", "«A & B» <سوت>", "ئاخىرى."], in: "ug", title: "سوت <1> & 2")
        let russian = try segmented(["Он пришёл.", "«А & Б» <суд>", "\"Конец\"."], in: "ru", title: "Суд")
        let table = try folder.write("s\tt\tc\n1\t1\t0.96\n2\t2\t0.5\n-\t3\t0.25\n3\t-\n", to: "links.tsv")
        aligned = try DocumentAlignment().align(uyghur, russian, reviewedLinks: table)
    }

    private func text(_ format: AlignmentFormat, minimumConfidence: Double = 0) throws -> String {
        let bytes = try AlignmentReport(aligned, minimumConfidence: minimumConfidence).bytes(as: format)
        return try #require(String(validating: bytes, as: UTF8.self))
    }

    // MARK: - HTML

    @Test func `escapes what HTML would read as markup`() throws {
        let page = try text(.html)
        #expect(page.contains("«A &amp; B» &lt;سوت"))
        #expect(page.contains("«А &amp; Б» &lt;суд"))
        #expect(page.contains("سوت &lt;1"))
        #expect(!page.contains("<سوت") && !page.contains("<суд") && !page.contains("<1"))
        #expect(!page.contains("A & B") && !page.contains("А & Б"))
    }

    @Test func `marks language and direction of every text`() throws {
        let page = try text(.html)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(page.contains("<meta charset=\"utf-8\""))
        #expect(page.components(separatedBy: #"<td class="source" lang="ug" dir="rtl"><p>"#).count == 4, "three texts")
        #expect(page.components(separatedBy: #"<td class="target" lang="ru" dir="ltr"><p>"#).count == 4)
        #expect(page.components(separatedBy: #" none" aria-label="no counterpart">–</td>"#).count == 3)
        #expect(page.contains(#"<span class="number">1</span> <span>ئۇ كەلدى.</span></p></td>"#))
        #expect(page.contains(#"<bdi lang="ug" dir="rtl">سوت &lt;1&gt; &amp; 2</bdi>"#))
    }

    @Test func `marks unsure and lone links`() throws {
        let page = try text(.html)
        let kinds = page.split(separator: "<tr class=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(kinds == ["sure", "doubtful", "alone", "alone"])
        for share in ["<b>96 %</b> sure", "<b>50 %</b> doubtful"] { #expect(page.contains(share)) }
        #expect(page.contains("Uyghur (ug): 3 segments, 1 without a counterpart."))
        #expect(page.contains("Russian (ru): 3 segments, 1 without a counterpart. 2 links."))
    }

    @Test func `loads nothing and closes every element`() throws {
        let page = try text(.html)
        for word in ["src=", "href=", "url(", "@import", "<script"] { #expect(!page.contains(word)) }
        for name in [
            "html", "head", "body", "table", "tr", "td", "th", "h1", "title", "style", "p", "span", "label", "bdi",
        ] {
            let begun = ["<\(name)>", "<\(name) "].map { page.components(separatedBy: $0).count - 1 }
            #expect(begun.reduce(0, +) == page.components(separatedBy: "</\(name)>").count - 1, "\(name)")
        }
        #expect(!page.contains("<td/>") && !page.contains("<title/>"))
    }

    @Test func `makes a page of documents without titles and segments`() throws {
        let none = try segmented([], in: "zh-Hant")
        let empty = try DocumentAlignment().align(none, try segmented([], in: "kk-Arab"))
        let page = String(decoding: try AlignmentReport(empty).bytes(as: .html), as: UTF8.self)
        #expect(page.contains("<title>Alignment</title>"))
        #expect(page.contains(">Chinese (zh-Hant)</th>") && page.contains(">Kazakh (kk-Arab)</th>"))
    }

    // MARK: - TMX

    @Test func `writes the pairs as units with context and confidence`() throws {
        let file = folder.path("пар.tmx")
        try AlignmentReport(aligned).write(as: .tmx, to: file)
        let units = try folder.units(inFile: file)
        #expect(
            units.map(texts) == [
                ["ug: ئۇ كەلدى.", "ru: Он пришёл."], ["ug: «A & B» <سوت>", "ru: «А & Б» <суд>"],
            ])
        #expect(units.map { $0.property(Property.Kind.alignmentConfidence) } == ["0.960", "0.500"])
        #expect(units.map(\.sourceLanguage) == [.uyghur, .uyghur])
        #expect(units[0].property("x-document-ug") == "سوت <1> & 2")
        #expect(units[0].property("x-document-ru") == "Суд")
        #expect(units[0].variants[0].properties == [Property("x-context-next", "«A & B» <سوت>")])
        #expect(
            units[1].variants[1].properties == [
                Property("x-context-previous", "Он пришёл."), Property("x-context-next", "\"Конец\"."),
            ])
    }

    @Test func `leaves the segments of pairs below the confidence wanted alone in every format`() throws {
        #expect(try text(.tmx, minimumConfidence: 0.5).components(separatedBy: "<tu>").count - 1 == 2)
        #expect(try text(.tmx, minimumConfidence: 0.51).components(separatedBy: "<tu>").count - 1 == 1)
        #expect(try text(.jsonl, minimumConfidence: 0.51).split(separator: "\n").count == 5)
        #expect(try text(.html, minimumConfidence: 0.51).components(separatedBy: "<tr class=").count - 1 == 5)
        #expect(try text(.tsv, minimumConfidence: 0.51).split(separator: "\n").count == 6)
    }

    // MARK: - JSON Lines

    @Test func `writes one object a link`() throws {
        struct Line: Decodable, Equatable {
            let src: [Int]
            let tgt: [Int]
            let confidence: Double
            let source: String
            let target: String
            let src_lang: String
            let tgt_lang: String
        }
        let lines = try text(.jsonl).split(separator: "\n").map {
            try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
        func line(_ src: [Int], _ tgt: [Int], _ confidence: Double, _ source: String, _ target: String) -> Line {
            Line(
                src: src, tgt: tgt, confidence: confidence, source: source, target: target, src_lang: "ug",
                tgt_lang: "ru")
        }
        #expect(
            lines == [
                line([0], [0], 0.96, "ئۇ كەلدى.", "Он пришёл."),
                line([1], [1], 0.5, "«A & B» <سوت>", "«А & Б» <суд>"), line([], [2], 0.25, "", "\"Конец\"."),
                line([2], [], 1, "ئاخىرى.", ""),
            ])
    }

    @Test(arguments: AlignmentFormat.allCases)
    func `writes to a file what it gives as bytes and ends with a line end`(_ format: AlignmentFormat) throws {
        try AlignmentReport(aligned).write(as: format, to: folder.path("файл"))
        #expect(try folder.text("файл") == text(format))
        #expect(try text(format).hasSuffix("\n"))
    }
}
