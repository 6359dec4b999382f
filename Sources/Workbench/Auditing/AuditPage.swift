internal import TranslationTypes

/// The report of an audit as a page of its own: counts, then each concept with tables, and a chart for each language.
struct AuditPage {
    private let report: ArchiveAudit.Report

    init(_ report: ArchiveAudit.Report) { self.report = report }

    /// The page in UTF-8; it loads nothing.
    func bytes() throws -> [UInt8] {
        var page = try HTMLPage(title: "Archive audit", style: Self.style + ShareChart.style)
        try page.element("h1", "Archive audit")
        try page.element(
            "p", "\(report.archive): \(report.summary)\(report.style.map { ", style \($0)" } ?? "").", Self.auto)
        try page.element(
            "p", "\(report.undatedFiles) files have texts without a date; \(report.exemptFiles) files are exempt.")
        try writeTable(["Rule", "Findings"], report.findings.map { [$0.name, "\($0.count)"] }, to: &page)
        try writeTable(["Could not be read", "Why"], report.badFiles.map { [$0.file, $0.message] }, to: &page)
        for use in report.concepts { try write(use, to: &page) }
        return try page.close()
    }

    private func write(_ use: ArchiveAudit.ConceptUse, to page: inout HTMLPage) throws {
        try page.start("section")
        try page.element("h2", use.concept, Self.auto)
        var languages: [String] = []
        for term in use.terms where !languages.contains(term.language.language) {
            languages.append(term.language.language)
        }
        for language in languages {
            try write(use, language, use.terms.filter { $0.language.language == language }, to: &page)
        }
        try page.end()
    }

    private func write(
        _ use: ArchiveAudit.ConceptUse, _ language: String, _ terms: [ArchiveAudit.Use], to page: inout HTMLPage
    ) throws {
        try page.element("h3", language)
        let head = ["", "Term", "Status", "Own words", "Quoted", "First", "Last"]
        try writeTable(
            head,
            terms.enumerated().map { number, term in
                [
                    "\(number + 1)", term.term, term.status.rawValue, "\(term.total.own)", "\(term.total.quoted)",
                    place(term.first), place(term.last),
                ]
            }, to: &page)
        for drift in use.drift where drift.language.language == language {
            try page.element("p", "\(words(drift.before)) → \(words(drift.after))", Self.auto)
        }
        if let chart = ShareChart(terms) {
            try chart.write(
                to: &page, label: "Shares of the terms of \(use.concept) in \(language), outside quotations")
        }
        try writeCounts(
            "By \(report.period.rawValue)", terms.map { $0.periods.map { ("\($0.period)", $0.count) } }, to: &page)
        try writeCounts("By author", terms.map { $0.authors.map { ($0.name, $0.count) } }, to: &page)
        try writeCounts(
            "By folder", terms.map { $0.folders.map { ($0.name.isEmpty ? "(none)" : $0.name, $0.count) } }, to: &page)
    }

    /// A table with a row for each name and a column for each term, which opens on demand.
    private func writeCounts(
        _ title: String, _ counts: [[(name: String, count: ArchiveAudit.Count)]], to page: inout HTMLPage
    ) throws {
        let names = Set(counts.flatMap { $0.map(\.name) }).sorted()
        guard !names.isEmpty else { return }
        let known = counts.map { own in Dictionary(own.map { ($0.name, $0.count.all) }) { $1 } }
        try page.start("details")
        try page.element("summary", title)
        try writeTable(
            [""] + counts.indices.map { "\($0 + 1)" }, names.map { name in [name] + known.map { "\($0[name] ?? 0)" } },
            to: &page)
        try page.end()
    }

    private func writeTable(_ head: [String], _ rows: [[String]], to page: inout HTMLPage) throws {
        guard !rows.isEmpty else { return }
        try page.start("table")
        try writeRow("th", head, [("scope", "col")], to: &page)
        for row in rows { try writeRow("td", row, Self.auto, to: &page) }
        try page.end()
    }

    private func writeRow(
        _ cell: String, _ texts: [String], _ attributes: HTMLPage.Attributes, to page: inout HTMLPage
    ) throws {
        try page.start("tr")
        for text in texts { try page.element(cell, text, attributes) }
        try page.end()
    }

    private func place(_ place: ArchiveAudit.Place?) -> String { place.map { "\($0.date) \($0.file)" } ?? "" }

    /// A term among words of another direction stands in isolates (UAX #9).
    private func words(_ standing: ArchiveAudit.Standing) -> String {
        "\u{2066}\(standing.period): \u{2068}\(standing.term)\u{2069}, \(standing.count) of \(standing.of)\u{2069}"
    }

    private static let auto: HTMLPage.Attributes = [("dir", "auto")]

    private static let style = """
        td,th{padding:.1rem .8rem;text-align:start;vertical-align:top}th{border-bottom:1px solid #888}
        td{font-variant-numeric:tabular-nums}details{margin:.3rem 0}section{break-inside:avoid-page}

        """
}

extension ArchiveAudit.Report {
    /// The report as a page of its own in UTF-8.
    public func page() throws -> [UInt8] { try AuditPage(self).bytes() }
}
