internal import TranslationTypes

extension ArchiveAudit.Report {
    /// The report as one JSON object; files are named by their paths within the archive, languages by their tags.
    public func json() throws -> String { try JSONFragment.text(Written(self)) }

    private struct Written: Encodable {
        let archive: String
        let style: String?
        let by: String
        let files: Int
        let segments: Int
        let undatedFiles: Int
        let exemptFiles: Int
        let suppressed: Int
        let findings: [String: Int]
        let badFiles: [BadFile]
        let concepts: [Concept]

        init(_ report: ArchiveAudit.Report) {
            archive = report.archive
            style = report.style
            by = report.period.rawValue
            files = report.files
            segments = report.segments
            undatedFiles = report.undatedFiles
            exemptFiles = report.exemptFiles
            suppressed = report.suppressed
            findings = Dictionary(report.findings.map { ($0.name, $0.count) }) { $1 }
            badFiles = report.badFiles.map { BadFile(file: $0.file, message: $0.message) }
            concepts = report.concepts.map(Concept.init)
        }
    }

    private struct BadFile: Encodable {
        let file: String
        let message: String
    }

    private struct Concept: Encodable {
        let concept: String
        let terms: [Term]
        let drift: [Drift]

        init(_ use: ArchiveAudit.ConceptUse) {
            concept = use.concept
            terms = use.terms.map(Term.init)
            drift = use.drift.map(Drift.init)
        }
    }

    private struct Count: Encodable {
        let own: Int
        let quoted: Int

        init(_ count: ArchiveAudit.Count) { (own, quoted) = (count.own, count.quoted) }
    }

    private struct Place: Encodable {
        let date: String
        let file: String

        init(_ place: ArchiveAudit.Place) { (date, file) = ("\(place.date)", place.file) }
    }

    private struct Term: Encodable {
        let term: String
        let lang: String
        let status: String
        let own: Int
        let quoted: Int
        let periods: [String: Count]
        let undated: Count
        let authors: [String: Count]
        let folders: [String: Count]
        let first: Place?
        let last: Place?

        init(_ use: ArchiveAudit.Use) {
            term = use.term
            lang = "\(use.language)"
            status = use.status.rawValue
            (own, quoted) = (use.total.own, use.total.quoted)
            periods = Dictionary(use.periods.map { ("\($0.period)", Count($0.count)) }) { $1 }
            undated = Count(use.undated)
            authors = Dictionary(use.authors.map { ($0.name, Count($0.count)) }) { $1 }
            folders = Dictionary(use.folders.map { ($0.name, Count($0.count)) }) { $1 }
            first = use.first.map(Place.init)
            last = use.last.map(Place.init)
        }
    }

    private struct Standing: Encodable {
        let period: String
        let term: String
        let count: Int
        let of: Int

        init(_ standing: ArchiveAudit.Standing) {
            (period, term, count, of) = ("\(standing.period)", standing.term, standing.count, standing.of)
        }
    }

    private struct Drift: Encodable {
        let lang: String
        let before: Standing
        let after: Standing

        init(_ drift: ArchiveAudit.Drift) {
            lang = "\(drift.language)"
            before = Standing(drift.before)
            after = Standing(drift.after)
        }
    }
}
