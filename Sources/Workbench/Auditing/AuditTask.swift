internal import Terminology
internal import TranslationTypes

/// One task of an audit: takes work from the feed until there is none.
struct AuditTask {
    private let archive: ArchiveFiles
    private let exemptions: [StyleExemption]
    private let least: FindingSeverity
    private let keepsPassages: Bool
    private let output: FindingLog?
    private let log: TermUseLog
    private var checker: Checker
    private var tally = AuditTally()

    init(_ rules: CheckingRules, _ archive: ArchiveFiles, options: ArchiveAudit.Options, output: FindingLog?) {
        log = TermUseLog(by: options.period, policy: rules.policy)
        checker = rules.checker(with: [TermUseLog.Counting(log: log)])
        exemptions = rules.exempt
        least = options.reading.least
        keepsPassages = !rules.looksAtPassagesAlone
        self.archive = archive
        self.output = output
    }

    /// Works until nothing is left.
    mutating func run(_ feed: ArchiveFeed) async throws -> AuditTally {
        do { return try await work(through: feed) } catch {
            await output?.abandon()
            throw error
        }
    }

    private mutating func work(through feed: ArchiveFeed) async throws -> AuditTally {
        while let work = await feed.next() {
            var lines: [UInt8] = []
            switch work.content {
            case .file: lines = try checkFile(work.file)
            case .passages(let passages, let comments):
                for passage in passages {
                    for finding in findings(in: passage) { try note(finding, passage, comments, &lines) }
                }
            case .failure(let message): tally.failures[work.file] = message
            }
            try await output?.write(lines, order: work.order)
        }
        tally.uses = log.uses
        return tally
    }

    /// Checks a whole file; what is wrong with it is noted.
    private mutating func checkFile(_ file: Int) throws -> [UInt8] {
        var found: [(Finding, ArchivePassage)] = []
        var later: [Int: ArchivePassage] = [:]
        do {
            try archive.read(file) { passage in
                found += findings(in: passage).map { ($0, passage) }
                if keepsPassages, passage.passage.sides.count > 1 { later[passage.passage.number] = passage }
            }
        } catch { tally.failures[file] = "\(error)" }
        for finding in checker.closing() {
            if let passage = later[finding.passage] { found.append((finding, passage)) }
        }
        guard !found.isEmpty else { return [] }
        let comments = archive.comments(in: file)
        var lines: [UInt8] = []
        for (finding, passage) in found.sorted(by: { $0.0.passage < $1.0.passage }) {
            try note(finding, passage, comments, &lines)
        }
        return lines
    }

    /// What is wrong in a passage; its terms are counted on the way.
    private mutating func findings(in passage: ArchivePassage) -> [Finding] {
        log.origins = passage.origins
        tally.segments += 1
        for origin in passage.origins where origin.date == nil { tally.undated.insert(origin.file) }
        return checker.findings(in: passage.passage).filter { $0.severity <= least }
    }

    private mutating func note(
        _ finding: Finding, _ passage: ArchivePassage, _ comments: InlineSuppressions, _ lines: inout [UInt8]
    ) throws {
        let origin = passage.origins[finding.side]
        if isExempt(origin) {
            tally.exempt.insert(origin.file)
        } else if comments.covers(finding.rule, line: passage.passage.sides[finding.side].line) {
            tally.suppressed += 1
        } else {
            tally.findings[finding.rule, default: 0] += 1
            if output != nil { lines += try line(finding, passage, origin) }
        }
    }

    private func isExempt(_ origin: ArchiveOrigin) -> Bool {
        guard !exemptions.isEmpty else { return false }
        let date = origin.date.map { "\($0)" }
        return exemptions.contains { exemption in
            exemption.covers(path: archive.name(of: origin.file)) || date.map { exemption.covers(date: $0) } ?? false
        }
    }

    private func line(_ finding: Finding, _ passage: ArchivePassage, _ origin: ArchiveOrigin) throws -> [UInt8] {
        let side = passage.passage.sides[finding.side]
        let found = FileFinding(
            file: archive.name(of: origin.file), start: side.line.map { FileFinding.Position(line: $0) },
            identifier: passage.passage.identifier, text: side.text, finding: finding)
        let written = WrittenArchiveFinding(
            finding: WrittenFinding(found), date: origin.date.map { "\($0)" }, authors: origin.authors)
        return try JSONFragment.bytes(written) + [UInt8(ascii: "\n")]
    }
}

extension CheckingRules {
    /// Whether every rule that counts looks at one passage at a time, so that a file can be shared among tasks.
    var looksAtPassagesAlone: Bool {
        rules.allSatisfy { rule in
            options.disabled.contains(rule.identifier)
                || TermStatusCheck.rules.contains { $0.identifier == rule.identifier }
        }
    }
}
