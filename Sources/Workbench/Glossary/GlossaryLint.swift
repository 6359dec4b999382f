internal import Terminology

/// Looks for mistakes in the glossaries and styles of a workspace.
public struct GlossaryLint: Sendable {
    /// Something that a person should look at.
    public struct Row: Sendable, Encodable {
        /// `FILE:LINE`; nil when it is about no line.
        public let place: String?
        /// `error`, `warning` or `info`.
        public let severity: String
        /// The rule's identifier.
        public let rule: String
        /// What was found.
        public let message: String
        /// What to do about it.
        public let advice: String
        /// The concept.
        public let concept: String?
        /// The term.
        public let term: String?
    }

    private let workspace: Workspace

    /// Looks in a workspace.
    public init(_ workspace: Workspace) { self.workspace = workspace }

    /// The findings by file and line.
    ///
    /// - Parameters:
    ///   - names: the glossaries, by stem or path; all when empty, and then the styles as well.
    ///   - least: the lightest severity that is told, one of ``FileChecking/severities``.
    public func rows(named names: [String] = [], least: String = "info") throws -> [Row] {
        let termbase = try GlossaryShelf(workspace).termbase(named: names)
        let styles = names.isEmpty ? try StyleShelf(workspace).all() : []
        let least = FindingSeverity(rawValue: least) ?? .info
        return Lint().findings(in: LintSubject(termbase, styles: styles)).filter { $0.severity <= least }.map {
            finding in
            Row(
                place: finding.place?.description, severity: finding.severity.rawValue, rule: finding.rule,
                message: finding.message, advice: finding.advice, concept: finding.concept, term: finding.term)
        }
    }

    /// The findings as one JSON object: `findings`.
    public static func json(_ rows: [Row]) throws -> String { try JSONFragment.text(["findings": rows]) }
}
