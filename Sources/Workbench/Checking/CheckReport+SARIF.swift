internal import Foundation
internal import Terminology

extension CheckReport {
    /// The report as a SARIF log (OASIS, Static Analysis Results Interchange Format 2.1.0).
    ///
    /// Columns count code points, as `columnKind` says. A suggestion with a place in lines becomes a fix.
    public func sarif() throws -> String {
        try JSONFragment.text(
            SARIFLog(
                runs: [
                    SARIFLog.Run(
                        tool: .init(driver: .init(rules: rules.map(SARIFLog.Rule.init))),
                        results: findings.map { SARIFLog.Result($0, ruleIndex: index(of: $0.finding.rule)) })
                ]))
    }

    private func index(of rule: String) -> Int { rules.firstIndex { $0.identifier == rule } ?? -1 }
}

/// The parts of SARIF 2.1.0 that reports use, named as the standard names them.
private struct SARIFLog: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    struct Run: Encodable {
        let tool: Tool
        let columnKind = "unicodeCodePoints"
        let results: [Result]
    }

    struct Tool: Encodable { let driver: Driver }

    struct Driver: Encodable {
        let name = Workbench.Tool.name
        let version = Workbench.Tool.version
        let rules: [Rule]
    }

    struct Text: Encodable { let text: String }

    struct Rule: Encodable {
        let id: String
        let shortDescription: Text
        let defaultConfiguration: Configuration

        struct Configuration: Encodable { let level: String }

        init(_ rule: CheckRule) {
            id = rule.identifier
            shortDescription = Text(text: rule.summary)
            defaultConfiguration = Configuration(level: SARIFLog.level(rule.severity))
        }
    }

    struct Result: Encodable {
        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Text
        let locations: [Location]
        let partialFingerprints: [String: String]
        let fixes: [Fix]?
        let hostedViewerUri: String?

        init(_ found: FileFinding, ruleIndex: Int) {
            ruleId = found.finding.rule
            self.ruleIndex = ruleIndex
            level = SARIFLog.level(found.finding.severity)
            message = Text(text: found.finding.message)
            locations = [Location(found)]
            partialFingerprints = ["tilmach/v1": Baseline.fingerprint(of: found)]
            let fixes = found.finding.suggestions.compactMap { Fix($0, found) }
            self.fixes = fixes.isEmpty ? nil : fixes
            hostedViewerUri = nil
        }
    }

    struct Location: Encodable {
        let physicalLocation: PhysicalLocation
        let logicalLocations: [LogicalLocation]?

        init(_ found: FileFinding) {
            physicalLocation = PhysicalLocation(
                artifactLocation: Artifact(uri: SARIFLog.uri(found.file)),
                region: found.start.map { Region($0, found.end) })
            logicalLocations = found.identifier.map { [LogicalLocation(name: $0, kind: "resource")] }
        }
    }

    struct LogicalLocation: Encodable {
        let name: String
        let kind: String
    }

    struct PhysicalLocation: Encodable {
        let artifactLocation: Artifact
        let region: Region?
    }

    struct Artifact: Encodable { let uri: String }

    struct Region: Encodable {
        let startLine: Int
        let startColumn: Int?
        let endLine: Int?
        let endColumn: Int?

        init(_ start: FileFinding.Position, _ end: FileFinding.Position?) {
            startLine = start.line
            startColumn = start.column
            endLine = end?.line
            endColumn = end?.column
        }
    }

    struct Fix: Encodable {
        let description: Text
        let artifactChanges: [Change]

        struct Change: Encodable {
            let artifactLocation: Artifact
            let replacements: [Replacement]
        }

        struct Replacement: Encodable {
            let deletedRegion: Region
            let insertedContent: Text
        }

        /// Nil where the place is not known in lines and columns, or is not that of the finding.
        init?(_ suggestion: Suggestion, _ found: FileFinding) {
            guard let start = found.start, start.column != nil, let end = found.end, end.column != nil,
                suggestion.utf8Range == found.finding.utf8Range
            else { return nil }
            description = Text(text: "Write “\(suggestion.text)”.")
            artifactChanges = [
                Change(
                    artifactLocation: Artifact(uri: SARIFLog.uri(found.file)),
                    replacements: [
                        Replacement(deletedRegion: Region(start, end), insertedContent: Text(text: suggestion.text))
                    ])
            ]
        }
    }

    static func level(_ severity: FindingSeverity) -> String {
        switch severity {
        case .info, .off: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }

    /// A path as a URI reference (RFC 3986): letters outside ASCII and spaces are escaped.
    static func uri(_ path: String) -> String {
        if path.hasPrefix("/") { return URL(fileURLWithPath: path).absoluteString }
        var allowed = CharacterSet.urlPathAllowed
        allowed.remove(":")
        return path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    }
}
