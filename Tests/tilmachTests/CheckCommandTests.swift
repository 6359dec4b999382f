import Foundation
import Testing

/// `check` and `fix` as users run them.
@Suite struct CheckCommandTests {
    @Test func `the exit status says whether something was found or could not be read`() throws {
        let binary = try Binary()
        defer { try? binary.remove() }
        try Data("They saw reeducation camps.\n".utf8).write(to: binary.workspace.appending(path: "a.txt"))
        try Data("They saw nothing.\n".utf8).write(to: binary.workspace.appending(path: "b.txt"))
        let style = ["--style", "transformation-through-education"]
        #expect(try binary.run(list: ["check", "b.txt"] + style).status == 0)
        #expect(try binary.run(list: ["check", "a.txt", "b.txt"] + style).status == 1)
        let missing = try binary.run(list: ["check", "none.txt", "a.txt"] + style)
        #expect(missing.status == 2)
        #expect(missing.errors.contains("none.txt") && missing.output.contains("a.txt:1:10"))
        #expect(try binary.run(list: ["check", "a.txt", "--style", "none"]).status == 2)
    }

    @Test func `fix shows first and writes then`() throws {
        let binary = try Binary()
        defer { try? binary.remove() }
        let file = binary.workspace.appending(path: "a.txt")
        try Data("They saw reeducation camps.\n".utf8).write(to: file)
        let fix = ["fix", "a.txt", "--style", "transformation-through-education"]
        let shown = try binary.run(list: fix + ["--dry-run"])
        #expect(shown.status == 0 && shown.output.contains("+ They saw transformation through education camps."))
        #expect(try String(contentsOf: file, encoding: .utf8) == "They saw reeducation camps.\n")
        _ = try binary.run(list: fix)
        #expect(try String(contentsOf: file, encoding: .utf8) == "They saw transformation through education camps.\n")
        #expect(try binary.run(list: fix).errors.contains("0 places replaced"))
    }

    @Test func `a translation is checked against its source`() throws {
        let binary = try Binary()
        defer { try? binary.remove() }
        let article = "Memories/articles/zharkent-verdict"
        let outcome = try binary.run(
            "check", "\(article)/ru.md", "--source", "\(article)/en.md", "--rule", "number-mismatch")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }
}
