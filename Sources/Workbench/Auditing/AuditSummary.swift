internal import Terminology
internal import TranslationTypes

/// Makes the report of what the tasks counted.
struct AuditSummary {
    private let tally: AuditTally
    private let rules: CheckingRules
    private let archive: ArchiveFiles
    private let length: ArchivePeriod.Length

    init(_ tally: AuditTally, _ rules: CheckingRules, _ archive: ArchiveFiles, by length: ArchivePeriod.Length) {
        self.tally = tally
        self.rules = rules
        self.archive = archive
        self.length = length
    }

    func report(of folder: String) -> ArchiveAudit.Report {
        var report = ArchiveAudit.Report(archive: folder, style: rules.style, period: length)
        report.files = archive.paths.count
        report.segments = tally.segments
        report.undatedFiles = tally.undated.count
        report.exemptFiles = tally.exempt.count
        report.suppressed = tally.suppressed
        report.findings = rules.rules.compactMap { rule in
            tally.findings[rule.identifier].map { ArchiveAudit.Tally(name: rule.identifier, count: $0) }
        }
        report.badFiles = tally.failures.sorted { $0.key < $1.key }.map {
            ArchiveAudit.BadFile(file: archive.name(of: $0.key), message: $0.value)
        }
        report.concepts = concepts()
        return report
    }

    private func concepts() -> [ArchiveAudit.ConceptUse] {
        let policy = rules.policy
        let byConcept = Dictionary(grouping: tally.uses.keys) { policy.concepts[$0] }
        return byConcept.sorted { $0.key < $1.key }.map { concept, terms in
            let sorted = terms.sorted { order($0) < order($1) }
            return ArchiveAudit.ConceptUse(
                concept: policy.identifiers[concept],
                terms: sorted.compactMap { term in tally.uses[term].map { use(of: term, $0) } },
                drift: drift(among: sorted))
        }
    }

    /// By language as the project orders them, then by status, then as the glossary has them.
    private func order(_ term: Int) -> (Int, String, TermStatus, Int) {
        let language = rules.policy.terms[term].language.language
        let place = LanguageTag.workingLanguages.firstIndex { $0.language == language }
        return (place ?? Int.max, language, rules.policy.ruling(of: term).status, term)
    }

    private func use(of term: Int, _ use: TermUse) -> ArchiveAudit.Use {
        let sought = rules.policy.terms[term]
        return ArchiveAudit.Use(
            term: sought.text, language: sought.language, status: rules.policy.ruling(of: term).status,
            total: ArchiveAudit.Count(use.total),
            periods: use.periods.compactMap { period, count in
                period.map { ArchiveAudit.Period(period: $0, count: ArchiveAudit.Count(count)) }
            }.sorted { $0.period < $1.period },
            undated: ArchiveAudit.Count(use.periods[nil] ?? TermUse.Count()), authors: named(use.authors),
            folders: named(use.folders), first: use.first.map(place), last: use.last.map(place))
    }

    private func named(_ counts: [String: TermUse.Count]) -> [ArchiveAudit.Named] {
        counts.map { ArchiveAudit.Named(name: $0.key, count: ArchiveAudit.Count($0.value)) }
            .sorted { ($1.count.all, $0.name) < ($0.count.all, $1.name) }
    }

    private func place(_ place: TermUse.Place) -> ArchiveAudit.Place {
        ArchiveAudit.Place(date: place.date, file: archive.name(of: place.file))
    }

    /// The changes of the leading term, language by language.
    private func drift(among terms: [Int]) -> [ArchiveAudit.Drift] {
        var languages: [String] = []
        for term in terms where !languages.contains(rules.policy.terms[term].language.language) {
            languages.append(rules.policy.terms[term].language.language)
        }
        return languages.flatMap { language in
            let standings = standings(of: terms.filter { rules.policy.terms[$0].language.language == language })
            return zip(standings, standings.dropFirst()).filter { $0.term != $1.term }.map {
                ArchiveAudit.Drift(language: LanguageTag(language: language), before: $0, after: $1)
            }
        }
    }

    /// The leading term of each period with uses outside quotations; of two as frequent the one that led before.
    private func standings(of terms: [Int]) -> [ArchiveAudit.Standing] {
        let periods = Set(terms.flatMap { tally.uses[$0]?.periods.keys.compactMap(\.self) ?? [] }).sorted()
        var result: [ArchiveAudit.Standing] = []
        for period in periods {
            let counts = terms.map {
                (term: rules.policy.terms[$0].text, count: tally.uses[$0]?.periods[period]?.own ?? 0)
            }
            guard let most = counts.map(\.count).max(), most > 0 else { continue }
            let leading = counts.filter { $0.count == most }.map(\.term)
            let term = leading.first { $0 == result.last?.term } ?? leading[0]
            result.append(
                ArchiveAudit.Standing(
                    period: period, term: term, count: most, of: counts.reduce(0) { $0 + $1.count }))
        }
        return result
    }
}
