internal import TranslationTypes

extension ArchiveAudit.Report {
    /// The counts in one line.
    public var summary: String {
        let hidden = suppressed > 0 ? ", \(suppressed) suppressed" : ""
        let bad = badFiles.isEmpty ? "" : ", \(badFiles.count) could not be read"
        return "\(findingCount) findings in \(segments) segments of \(files) files\(hidden)\(bad)"
    }

    /// The report in a format: `json`, `html`, or else text.
    public func bytes(as format: String) throws -> [UInt8] {
        switch format {
        case "json": Array((try json() + "\n").utf8)
        case "html": try page()
        default: Array(text.utf8)
        }
    }

    /// The report as text: counts, then each concept with a line for each of its terms.
    public var text: String { text(isolating: { text, _ in text }) }

    /// The same, with terms and names of files given to `isolate`, which may put marks around them.
    ///
    /// - Parameter isolate: takes a term and whether it runs from right to left.
    public func text(isolating isolate: (String, Bool) -> String) -> String {
        var lines = ["\(archive): \(files) files, \(segments) segments\(style.map { ", style \($0)" } ?? "")"]
        lines += findings.map { "  \($0.name): \($0.count)" }
        if undatedFiles > 0 { lines.append("  \(undatedFiles) files have texts without a date") }
        if exemptFiles > 0 { lines.append("  \(exemptFiles) files are exempt from the style") }
        lines += badFiles.map { "  \($0.file): \($0.message)" }
        for use in concepts { lines += ["", use.concept] + Self.lines(of: use, isolate) }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func lines(of use: ArchiveAudit.ConceptUse, _ isolate: (String, Bool) -> String) -> [String] {
        var lines: [String] = []
        for term in use.terms {
            let quoted = term.total.quoted > 0 ? ", \(term.total.quoted) in quotations" : ""
            let text = isolate(term.term, term.language.script.isRightToLeft)
            lines.append(
                "  \(term.language)\t\(text)\t\(term.status.rawValue)\t\(term.total.all) \(term.total.all == 1 ? "use" : "uses")\(quoted)"
            )
            if let first = term.first, let last = term.last {
                lines.append("    \(first.date) \(first.file) … \(last.date) \(last.file)")
            }
            var periods = term.periods.map { "\($0.period): \($0.count.all)" }
            if term.undated.all > 0 { periods.append("no date: \(term.undated.all)") }
            lines.append("    " + periods.joined(separator: "  "))
        }
        return lines
            + use.drift.map { drift in
                let rtl = drift.language.script.isRightToLeft
                return
                    "  \(drift.language)\t\(standing(drift.before, rtl, isolate)) → \(standing(drift.after, rtl, isolate))"
            }
    }

    private static func standing(
        _ standing: ArchiveAudit.Standing, _ isRightToLeft: Bool, _ isolate: (String, Bool) -> String
    ) -> String {
        "\(standing.period) \(isolate(standing.term, isRightToLeft)) (\(standing.count) of \(standing.of))"
    }
}
