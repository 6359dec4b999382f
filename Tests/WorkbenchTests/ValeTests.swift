import Foundation
import Terminology
import Testing
import TranslationTypes
import Workbench

@Suite struct ValeTests {
    /// A rule file, read by its lines.
    private struct Rule {
        let fields: [String: String]
        /// Patterns with what replaces them, in the order of the file.
        let pairs: [(pattern: String, replacement: String)]

        init(_ text: String) {
            var fields: [String: String] = [:]
            var pairs: [(String, String)] = []
            for line in text.split(separator: "\n") where !line.hasPrefix("#") {
                let parts = line.split(separator: ": ", maxSplits: 1).map { String($0) }
                if line.hasPrefix("  '") {
                    pairs.append((Self.plain(parts[0].dropFirst(2)), Self.plain(parts[1][...])))
                } else if line.hasPrefix("  - ") {
                    pairs.append((Self.plain(line.dropFirst(4)), ""))
                } else if parts.count == 2 {
                    fields[parts[0]] = Self.plain(parts[1][...])
                }
            }
            self.fields = fields
            self.pairs = pairs
        }

        /// YAML 1.2 §7.3.2: between single quotes only the quote itself is doubled.
        private static func plain(_ text: Substring) -> String {
            guard text.hasPrefix("'"), text.hasSuffix("'") else { return String(text) }
            return text.dropFirst().dropLast().replacingOccurrences(of: "''", with: "'")
        }

        /// What the rule finds, as Vale joins its patterns: in brackets, case ignored.
        func matches(in text: String) throws -> [String] {
            let all = pairs.map { "(\($0.pattern))" }.joined(separator: "|")
            let expression = try NSRegularExpression(pattern: "(?i)(?:\(all))")
            let whole = NSRange(text.startIndex..., in: text)
            return expression.matches(in: text, range: whole).compactMap { match in
                Range(match.range, in: text).map { String(text[$0]) }
            }
        }
    }

    private let workspace: AuditWorkspace
    private let folder: String

    init() throws {
        workspace = try AuditWorkspace()
        folder = workspace.folder.path("prose")
    }

    private func rule(_ name: String) throws -> Rule {
        Rule(try workspace.folder.text("prose/styles/house/\(name).yml"))
    }

    @Test func `writes a rule for each status, language and concept, and settings`() throws {
        let report = try ValeExport(workspace.rules).write(to: folder, name: "house")
        let names = report.files.map { String($0.split(separator: "/").last ?? "") }
        #expect(
            names == [
                "deprecated-kk-C1.yml", "deprecated-ug-C1.yml", "forbidden-en-C1.yml", "forbidden-ru-C1.yml",
                "forbidden-ru-C2.yml", ".vale.ini",
            ])
        #expect(report.terms == 6)
        #expect(try workspace.folder.text("prose/.vale.ini").contains("BasedOnStyles = house\n"))
        let fields = try rule("forbidden-ru-C1").fields
        #expect(fields["extends"] == "substitution" && fields["level"] == "error")
        #expect(fields["nonword"] == "true" && fields["ignorecase"] == "true")
        #expect(fields["link"] == "https://example.org/camps")
        #expect(
            fields["message"]
                == "Use “%s” instead of “%s”. It's 100 %% official. Source: Stylebook, example.org/camps.")
        #expect(try rule("deprecated-kk-C1").fields["level"] == "warning")
        // No term is preferred: there is nothing to write instead.
        #expect(try rule("forbidden-ru-C2").fields["extends"] == "existence")
    }

    /// Forms worked out by hand from school grammars of the languages.
    @Test(arguments: [
        (
            "forbidden-ru-C1", "Мы были в центрах и у Центра, но не в центральном округе и не в эпицентре.",
            ["центрах", "Центра"], ["лагерях", "лагеря"]
        ),
        (
            "deprecated-kk-C1", "Лагерьлерде болған, лагерьден шыққан.", ["Лагерьлерде", "лагерьден"],
            ["орталықтарда", "орталықтан"]
        ),
        (
            "deprecated-ug-C1", "ئۇ لاگېردا ئىدى، لاگېرلاردىن چىقتى.", ["لاگېردا", "لاگېرلاردىن"],
            ["مەركەزدە", "مەركەزلەردىن"]
        ),
        (
            "forbidden-en-C1", "Training\u{A0}schools, no straining school.", ["Training\u{A0}schools"],
            ["internment camps"]
        ),
        ("forbidden-ru-C2", "В зоне, но не в озоне.", ["зоне"], [""]),
    ])
    func `finds what the recogniser finds, and writes the same form of the preferred term`(
        _ name: String, _ text: String, _ expected: [String], _ replacements: [String]
    ) throws {
        _ = try ValeExport(workspace.rules).write(to: folder, name: "house")
        let rule = try rule(name)
        #expect(try rule.matches(in: text) == expected)
        for (match, replacement) in zip(expected, replacements) {
            let found = try rule.pairs.first { try Self.isWhole(match, $0.pattern) }
            #expect(found?.replacement == replacement)
        }
        var checker = workspace.rules.checker()
        let language = try LanguageTag(String(name.split(separator: "-")[1]))
        let passage = TextPassage(number: 0, sides: [PassageSide(text, language: language)])
        let side = checker.look(at: passage).sides[0]
        let bad = side.occurrences.filter { workspace.rules.policy.ruling(of: $0.term).status >= .deprecated }
        #expect(bad.map { side.text(in: $0.utf8Range) } == expected)
    }

    private static func isWhole(_ text: String, _ pattern: String) throws -> Bool {
        let expression = try NSRegularExpression(pattern: "(?i)^(?:\(pattern))$")
        return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }

    /// Vale refuses a key whose brackets are not all of the kind that captures nothing, and counts them letter by letter.
    @Test func `has no bracket that captures`() throws {
        let report = try ValeExport(workspace.rules).write(to: folder, name: "house")
        for file in report.files where file.hasSuffix(".yml") {
            let rule = Rule(try String(contentsOfFile: file, encoding: .utf8))
            #expect(!rule.pairs.isEmpty)
            for pair in rule.pairs {
                #expect(pair.pattern.count { $0 == "(" } == pair.pattern.components(separatedBy: "(?").count - 1)
            }
        }
    }

    @Test func `finds a term with brackets`() throws {
        _ = try ValeExport(workspace.rules).write(to: folder, name: "house")
        let text = "In a school (closed), in schools (closed), in no preschool (closed)."
        #expect(try rule("forbidden-en-C1").matches(in: text).first == "school (closed)")
    }

    @Test func `writes the same bytes again, takes old rules away and lets others' files be`() throws {
        let first = try ValeExport(workspace.rules).write(to: folder, name: "house")
        let bytes = try first.files.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        let old = try workspace.folder.text("prose/styles/house/forbidden-ru-C1.yml")
        _ = try workspace.folder.write(old, to: "prose/styles/house/forbidden-ru-C9.yml")
        _ = try workspace.folder.write("extends: spelling\n", to: "prose/styles/house/Own.yml")
        _ = try workspace.folder.write("MinAlertLevel = error\n", to: "prose/.vale.ini")
        let again = try ValeExport(workspace.rules).write(to: folder, name: "house")
        #expect(again.files == first.files.filter { !$0.hasSuffix(".vale.ini") })
        for (file, old) in zip(first.files, bytes) where !file.hasSuffix(".ini") {
            #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == old)
        }
        #expect(!workspace.folder.exists("prose/styles/house/forbidden-ru-C9.yml"))
        #expect(workspace.folder.exists("prose/styles/house/Own.yml"))
        #expect(try workspace.folder.text("prose/.vale.ini") == "MinAlertLevel = error\n")
    }

    @Test(arguments: ["", "..", "a/b", ".x", "a b"]) func `refuses a name that is none`(_ name: String) {
        #expect(throws: WorkbenchError.self) { _ = try ValeExport(workspace.rules).write(to: folder, name: name) }
    }

    @Test func `writes the numbers of English and Chinese as it is`() throws {
        let pairs = TermReplacement.pairs(
            of: SoughtTerm("学员", language: .chinese), by: SoughtTerm("被拘押者", language: .chinese))
        #expect(pairs.map(\.form) == ["学员"] && pairs.map(\.replacement) == ["被拘押者"])
        let english = TermReplacement.pairs(
            of: SoughtTerm("detention center", language: .english), by: SoughtTerm("camp", language: .english))
        #expect(english.map(\.form) == ["detention center", "detention centers"])
        #expect(english.map(\.replacement) == ["camp", "camps"])
    }
}
