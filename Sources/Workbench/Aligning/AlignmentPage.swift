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
        var page = try HTMLPage(title: heading.isEmpty ? "Alignment" : heading, style: Self.style)
        try page.element("h1", heading)
        try writeTable(to: &page)
        return try page.close()
    }

    private var heading: String {
        // Isolated (UAX #9), since the two titles may run in opposite directions.
        [aligned.source.document.title, aligned.target.document.title].compactMap { $0.map { "\u{2068}\($0)\u{2069}" } }
            .joined(separator: " – ")
    }

    private func writeTable(to page: inout HTMLPage) throws {
        try page.start("table")
        try page.start("tr")
        for name in ["\(aligned.source.language)", "\(aligned.target.language)", "sure"] {
            try page.element("th", name, [("scope", "col")])
        }
        try page.end()
        for link in aligned.shown(minimumConfidence: minimumConfidence) { try writeRow(link, to: &page) }
        try page.end()
    }

    private func writeRow(_ link: AlignedLink, to page: inout HTMLPage) throws {
        let kind = !link.isPair ? "lone" : link.confidence < Self.unsureBelow ? "unsure" : "sure"
        try page.start("tr", [("class", kind)])
        try cell(link.source, aligned.source.language, to: &page)
        try cell(link.target, aligned.target.language, to: &page)
        try page.element("td", "\(Int((link.confidence * 100).rounded())) %", [("class", "share")])
        try page.end()
    }

    private func cell(_ text: String, _ language: LanguageTag, to page: inout HTMLPage) throws {
        try page.element("td", text, [("lang", "\(language)"), ("dir", "auto")])
    }

    /// Below this a reader should look twice; the confidence is a probability, so one such link in five or more is wrong.
    private static let unsureBelow = 0.8

    private static let style = """
        table{width:100%}
        th{text-align:start;border-bottom:2px solid}
        td{vertical-align:top;padding:.4rem .8rem;border-bottom:1px solid #ccc;width:48%}
        td.share{width:4%;white-space:nowrap;text-align:end}
        .unsure td{background:#fff3cd;color:#000}.lone td{color:#767676}
        """
}
