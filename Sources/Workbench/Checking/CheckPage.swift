internal import Markup
internal import Terminology

/// A report as a page of its own: counts by rule, then the findings of each file with the words around them.
struct CheckPage {
    private let report: CheckReport

    init(_ report: CheckReport) { self.report = report }

    /// The page in UTF-8; it loads nothing.
    func bytes() throws -> [UInt8] {
        var page = try HTMLPage(title: "Findings", style: Self.style)
        try page.element("h1", "Findings")
        try page.element("p", summary)
        try writeRules(to: &page)
        for file in report.files { try writeFile(file, to: &page) }
        return try page.close()
    }

    private var summary: String {
        let style = report.style.map { ", style \($0)" } ?? ""
        let hidden = report.suppressed > 0 ? " \(report.suppressed) more are suppressed." : ""
        return "\(report.findings.count) findings in \(report.files.count) files\(style): "
            + "\(report.count(.error)) errors, \(report.count(.warning)) warnings, \(report.count(.info)) suggestions.\(hidden)"
    }

    private func writeRules(to page: inout HTMLPage) throws {
        var counts: [String: Int] = [:]
        for found in report.findings { counts[found.finding.rule, default: 0] += 1 }
        guard !counts.isEmpty else { return }
        try page.start("table")
        for (rule, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            try page.start("tr")
            try page.element("td", rule)
            try page.element("td", "\(count)", [("class", "number")])
            try page.element("td", report.rules.first { $0.identifier == rule }?.summary ?? "")
            try page.end()
        }
        try page.end()
    }

    private func writeFile(_ file: String, to page: inout HTMLPage) throws {
        let own = report.findings.filter { $0.file == file }
        guard !own.isEmpty else { return }
        try page.element("h2", file)
        for found in own { try write(found, to: &page) }
    }

    private func write(_ found: FileFinding, to page: inout HTMLPage) throws {
        try page.start("div", [("class", "finding \(found.finding.severity.rawValue)")])
        let place = found.start.map { "line \($0.line)" } ?? "passage \(found.finding.passage + 1)"
        try page.element("p", "\(place) · \(found.finding.rule)", [("class", "place")])
        let (before, after) = found.context(Self.context)
        try page.start("p", [("class", "text"), ("dir", "auto")])
        try page.text(before)
        if !found.match.isEmpty { try page.element("mark", found.match) }
        try page.text(after)
        try page.end()
        try page.element("p", found.finding.message, [("dir", "auto")])
        if let url = found.finding.url, url.hasPrefix("http") {
            try page.start("p")
            try page.element("a", url, [("href", url)])
            try page.end()
        }
        try page.end()
    }

    /// Characters on each side of a finding.
    private static let context = 120

    private static let style = """
        .finding{border-inline-start:.3rem solid #888;margin:1rem 0;padding:.1rem 1rem}
        .error{border-color:#b00020}.warning{border-color:#c77700}.suggestion{border-color:#2b6cb0}
        .place{color:#555;font-size:.85rem;margin:.2rem 0}.finding p{margin:.2rem 0}
        mark{background:#ffe28a;padding:0 .1em}td{padding:.1rem .8rem;vertical-align:top}.number{text-align:end}
        @media print{.finding{break-inside:avoid}}
        """
}

extension CheckReport {
    /// The report as a page of its own in UTF-8.
    public func page() throws -> [UInt8] { try CheckPage(self).bytes() }
}
