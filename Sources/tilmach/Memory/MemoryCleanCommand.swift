import ArgumentParser
import Workbench

struct MemoryCleanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean", abstract: "Take empty, untranslated, wrong-language and double units out of a memory.",
        discussion: """
            Shows what it would take out; --apply does it. A unit is taken out when a variant is empty, when two languages
            have the same text of letters, when a variant's letters show another language beyond doubt, or when another unit
            says the same but for white space and invisible marks.

            EXAMPLES
              tilmach memory clean archive
              tilmach memory clean archive --apply
            """)

    @Argument(help: ArgumentHelp("The memory.", valueName: "name"))
    var name: String

    @Flag(name: .long, help: "Take them out.")
    var apply = false

    @Flag(name: .long, help: "One JSON object a unit.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() async throws {
        let workspace = try workspaceOptions.find()
        let memory = apply ? try workspace.writableMemory(named: name) : try workspace.memory(named: name)
        let progress = ProgressLine(name)
        let findings = try MemoryCleaning(of: memory).run(apply: apply) { progress.show($0, "units") }
        progress.finish()
        for finding in findings {
            try StandardOutput.shared.writeLine(
                json ? finding.json() : "\(finding.unit)\t\(finding.reason)\t\(finding.text)")
        }
        let verb = apply ? "taken out" : "would be taken out (--apply does it)"
        StandardError.note("\(name): \(findings.count) units \(verb)")
    }
}
