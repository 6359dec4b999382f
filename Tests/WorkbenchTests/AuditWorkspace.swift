import Foundation
import Workbench

/// A workspace with a small glossary and a style, and an archive beside them.
struct AuditWorkspace {
    let folder: TemporaryFolder
    let rules: CheckingRules

    /// - Parameter exempt: lines of the style that say what it does not hold for.
    init(exempt: String = "# exempt: quotations\n", only: [String] = ArchiveAudit.usualRules) throws {
        folder = try TemporaryFolder()
        _ = try folder.makeFolder("Memories")
        _ = try folder.makeFolder("Glossaries/styles")
        _ = try folder.write(
            """
            concept\tlang\tterm\tstatus\tpart_of_speech\tdefinition\tnote\tsource\tdate
            C1\tru\tлагерь\tpreferred\tnoun\t\t\t\t
            C1\tru\tцентр\tadmitted\tnoun\t\t\t\t
            C1\tkk\tорталық\tpreferred\tnoun\t\t\t\t
            C1\tkk\tлагерь\tadmitted\tnoun\t\t\t\t
            C1\tug\tمەركەز\tpreferred\tnoun\t\t\t\t
            C1\tug\tلاگېر\tadmitted\tnoun\t\t\t\t
            C1\ten\ttraining school\tadmitted\tnoun\t\t\t\t
            C1\ten\tinternment camp\tpreferred\tnoun\t\t\t\t
            C1\ten\tschool (closed)\tadmitted\tnoun\t\t\t\t
            C2\tru\tзона\tforbidden\tnoun\t\tjargon\t\t
            C3\ten\tstudent\tpreferred\tnoun\t\t\t\t

            """, to: "Glossaries/terms.tsv")
        _ = try folder.write(
            exempt + """
                concept\tlang\tterm\tstatus\tnote\tsource\tdate
                C1\tru\tцентр\tforbidden\tit's 100 % official\tStylebook, example.org/camps\t2019
                C1\tkk\tлагерь\tdeprecated\tolder word\tStylebook\t2019
                C1\tug\tلاگېر\tdeprecated\tolder word\tStylebook\t2019
                C1\ten\tschool (closed)\tforbidden\tofficial\tStylebook\t2019
                C1\ten\ttraining school\tforbidden\tofficial\tStylebook\t2019

                """, to: "Glossaries/styles/house.tsv")
        var rules = try StyleShelf(Workspace(root: folder.url)).rules(for: "house")
        try rules.choose(only: only, without: [])
        self.rules = rules
    }

    /// Writes a Markdown article into the archive.
    func article(_ path: String, _ text: String, date: String? = nil, author: String? = nil) throws {
        var head = date.map { "date: \($0)\n" } ?? ""
        head += author.map { "author: \($0)\n" } ?? ""
        _ = try folder.makeFolder("archive/" + path.split(separator: "/").dropLast().joined(separator: "/"))
        _ = try folder.write("---\nlanguage: ru\n\(head)---\n\n\(text)\n", to: "archive/" + path)
    }

    func audit(
        by period: ArchivePeriod.Length = .year, findings: String? = nil, tasks: Int? = nil
    ) async throws -> ArchiveAudit.Report {
        var options = ArchiveAudit.Options()
        (options.period, options.tasks) = (period, tasks)
        return try await ArchiveAudit(rules, options: options).report(on: folder.path("archive"), findings: findings)
    }
}
