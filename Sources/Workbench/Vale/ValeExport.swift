internal import Foundation
internal import Interchange
internal import Terminology
internal import TranslationTypes

/// Writes what a house style forbids as a style of Vale, the linter of prose.
///
/// After vale.sh/docs/checks/substitution and …/existence: one rule for each status, language and concept, since a rule has one
/// message and one link. Vale does not inflect, so that the usual forms are written out; it knows no quotations, so that terms
/// are found in them too.
public struct ValeExport: Sendable {
    /// What was written.
    public struct Report: Sendable, Hashable {
        /// The files, by path.
        public var files: [String] = []
        /// Terms that rules are about.
        public var terms = 0
        /// Forms that are looked for.
        public var forms = 0
    }

    private let rules: CheckingRules

    /// Exports the statuses that some rules go by.
    public init(_ rules: CheckingRules) { self.rules = rules }

    /// Writes `styles/NAME/*.yml`, and a `.vale.ini` where there is none.
    ///
    /// Each file appears when it is complete. Rules that an earlier export wrote and this one does not are taken away; files
    /// that somebody else wrote stay.
    ///
    /// - Parameters:
    ///   - folder: where Vale is run; it is made when it is not there.
    ///   - name: the name of the Vale style.
    /// - Throws: ``WorkbenchError`` for a name that is no name of a folder, and when files cannot be written.
    public func write(to folder: String, name: String) throws -> Report {
        guard !name.isEmpty, !name.hasPrefix("."), name.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) })
        else {
            throw WorkbenchError(
                "“\(name)” cannot be the name of a Vale style", advice: "Use letters, digits and hyphens.")
        }
        let styles = folder + "/styles/" + name
        do { try FileManager.default.createDirectory(atPath: styles, withIntermediateDirectories: true) } catch {
            throw WorkbenchError("\(styles): cannot be made: \(error.localizedDescription)")
        }
        var report = Report()
        let written = valeRules()
        for rule in written {
            let path = "\(styles)/\(rule.name).yml"
            try Self.write(rule.yaml, to: path)
            report.files.append(path)
            report.terms += rule.terms
            report.forms += rule.swap.count
        }
        try Self.removeOld(in: styles, except: Set(written.map { $0.name + ".yml" }))
        let settings = folder + "/.vale.ini"
        if !FileManager.default.fileExists(atPath: settings) {
            try Self.write(Self.settings(name), to: settings)
            report.files.append(settings)
        }
        return report
    }

    /// The rules, in the order of their names.
    func valeRules() -> [ValeRule] {
        var found: [ValeRule.Key: ValeRule] = [:]
        let policy = rules.policy
        let names = Set(rules.names)
        let allowed = allowedTexts()
        for term in policy.terms.indices where !names.contains(term) {
            let ruling = policy.ruling(of: term), sought = policy.terms[term]
            guard ruling.status >= .deprecated, !allowed.contains(TermText(sought)) else { continue }
            let preferred = policy.preferred(of: policy.concepts[term], language: sought.language).map {
                policy.terms[$0]
            }
            let pairs = TermReplacement.pairs(of: sought, by: preferred == sought ? nil : preferred)
            let hasReplacement = pairs.contains { $0.replacement != nil }
            let key = ValeRule.Key(
                status: ruling.status, language: sought.language.description, concept: policy.concept(of: term),
                note: ruling.note, source: ruling.source, hasReplacement: hasReplacement)
            found[key, default: ValeRule(key, url: ruling.url)].add(sought, pairs)
        }
        return ValeRule.named(Array(found.values))
    }

    /// The texts that are allowed for one concept: a check finds nothing there, even where another concept forbids them.
    private func allowedTexts() -> Set<TermText> {
        Set(
            rules.policy.terms.indices.filter { rules.policy.ruling(of: $0).status < .deprecated }
                .map { TermText(rules.policy.terms[$0]) })
    }

    private struct TermText: Hashable {
        let text: String
        let language: String

        init(_ term: SoughtTerm) { (text, language) = (term.text.lowercased(), term.language.language) }
    }

    private static func write(_ text: String, to path: String) throws {
        var file = try AtomicFile(path)
        try file.write(Array(text.utf8))
        try file.commit()
    }

    private static func removeOld(in folder: String, except kept: Set<String>) throws {
        do {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder)
            where name.hasSuffix(".yml") && !kept.contains(name) {
                let path = folder + "/" + name
                guard try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: Data(ValeRule.mark.utf8)) else {
                    continue
                }
                try FileManager.default.removeItem(atPath: path)
            }
        } catch {
            throw WorkbenchError(
                "\(folder): rules of an earlier export cannot be taken away: \(error.localizedDescription)")
        }
    }

    private static func settings(_ name: String) -> String {
        """
        StylesPath = styles
        MinAlertLevel = suggestion

        [*.{md,txt,html,rst,adoc,xml}]
        BasedOnStyles = \(name)

        """
    }
}
