import Foundation
import Testing

/// `names variants` as users run it.
@Suite struct VariantsCommandTests {
    @Test func `runs every example of the help`() throws {
        let binary = try Binary()
        defer { try? binary.remove() }
        for help in [["help", "names"], ["help", "names", "variants"]] {
            for line in try binary.run(list: help).output.split(separator: "\n").map({ $0.drop { $0 == " " } })
            where line.hasPrefix("tilmach names variants") && !line.contains("<") {
                let words = line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
                    $0.offset % 2 == 1 ? [String($0.element)] : $0.element.split(separator: " ").map(String.init)
                }
                let outcome = try binary.run(list: Array(words.dropFirst()))
                #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(line): \(outcome.errors)")
            }
        }
    }

    @Test func `lists what the workspace has first, and passes lines through`() throws {
        let binary = try Binary()
        defer { try? binary.remove() }
        let listed = try binary.run("names", "variants", "Сайрагүл Сауытбай", "--to", "ru", "--limit", "1")
        #expect(listed.lines.contains("Russian, Cyrillic"))
        #expect(listed.output.contains("Сайрагуль Сауытбай") && listed.output.contains("Memories/xinjiang-news"))
        let batch = try binary.run(
            "names", "variants", "--jsonl", "--to", "ru",
            input: "{\"name\": \"Назарбаев\", \"lang\": \"kk\", \"mine\": 1}\nnonsense\n")
        #expect(batch.status == 1 && batch.lines.count == 2)
        #expect(batch.lines[0].hasPrefix("{\"name\": \"Назарбаев\", \"lang\": \"kk\", \"mine\": 1, \"variants\": ["))
        #expect(batch.lines[1].hasPrefix("{\"error\""))
        #expect(try binary.run("names", "variants").status != 0)
    }
}
