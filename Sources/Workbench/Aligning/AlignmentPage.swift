internal import Markup
internal import TranslationTypes

/// An alignment as a page of its own: two columns, each text in its language and direction, unsure links marked.
struct AlignmentPage {
    private let aligned: AlignedDocuments
    private let minimumConfidence: Double

    init(_ aligned: AlignedDocuments, minimumConfidence: Double) {
        self.aligned = aligned
        self.minimumConfidence = minimumConfidence
    }

    /// The page in UTF-8; it loads nothing.
    func bytes() throws -> [UInt8] {
        var page = XMLWriter(to: ByteBuffer(), name: "alignment page")
        try page.start("html", [("lang", "en")])
        try writeHead(to: &page)
        try page.start("body")
        try element("h1", heading, to: &page)
        try writeTable(to: &page)
        try page.end()
        try page.end()
        return Array("<!DOCTYPE html>\n".utf8) + (try page.finish().bytes) + [UInt8(ascii: "\n")]
    }

    private var heading: String {
        // Isolated (UAX #9), since the two titles may run in opposite directions.
        [aligned.source.document.title, aligned.target.document.title].compactMap { $0.map { "\u{2068}\($0)\u{2069}" } }
            .joined(separator: " – ")
    }

    private func writeHead(to page: inout XMLWriter<ByteBuffer>) throws {
        try page.start("head")
        try page.empty("meta", [("charset", "utf-8")])
        try page.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        try element("title", heading.isEmpty ? "Alignment" : heading, to: &page)
        try element("style", Self.style, to: &page)
        try page.end()
    }

    private func writeTable(to page: inout XMLWriter<ByteBuffer>) throws {
        try page.start("table")
        try page.start("tr")
        for name in ["\(aligned.source.language)", "\(aligned.target.language)", "sure"] {
            try element("th", name, [("scope", "col")], to: &page)
        }
        try page.end()
        for link in aligned.shown(minimumConfidence: minimumConfidence) { try writeRow(link, to: &page) }
        try page.end()
    }

    private func writeRow(_ link: AlignedLink, to page: inout XMLWriter<ByteBuffer>) throws {
        let kind = !link.isPair ? "lone" : link.confidence < Self.unsureBelow ? "unsure" : "sure"
        try page.start("tr", [("class", kind)])
        try cell(link.source, aligned.source.language, to: &page)
        try cell(link.target, aligned.target.language, to: &page)
        try element("td", "\(Int((link.confidence * 100).rounded())) %", [("class", "share")], to: &page)
        try page.end()
    }

    private func cell(_ text: String, _ language: LanguageTag, to page: inout XMLWriter<ByteBuffer>) throws {
        try element("td", text, [("lang", "\(language)"), ("dir", "auto")], to: &page)
    }

    private func element(
        _ name: String, _ text: String, _ attributes: [(name: String, value: String)] = [],
        to page: inout XMLWriter<ByteBuffer>
    ) throws {
        try page.start(name, attributes)
        // HTML knows no empty-element tag here: an empty cell still needs its end.
        try page.text(text.isEmpty ? "\u{200B}" : text)
        try page.end()
    }

    /// Below this a reader should look twice; the confidence is a probability, so one such link in five or more is wrong.
    private static let unsureBelow = 0.8

    private static let style = """
        body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem}
        table{border-collapse:collapse;width:100%}
        th{text-align:start;border-bottom:2px solid}
        td{vertical-align:top;padding:.4rem .8rem;border-bottom:1px solid #ccc;width:48%}
        td.share{width:4%;white-space:nowrap;text-align:end}
        .unsure td{background:#fff3cd;color:#000}.lone td{color:#767676}
        @media(prefers-color-scheme:dark){body{background:#111;color:#eee}}
        """
}
