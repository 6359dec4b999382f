import Foundation
import Workbench

/// Runs the batch form of a command over a file or standard input.
struct BatchRun {
    private let label: String
    private let file: String

    init(_ label: String, file: String) {
        self.label = label
        self.file = file
    }

    /// Filters line by line.
    /// - Throws: ``ExitStatus/findings`` when lines were bad; what reading or writing throws.
    func run(_ transform: some BatchTransform) throws {
        var transform = transform
        let input = try Input(file).opened()
        let progress = ProgressLine(label)
        let output = JSONLinesFilter.Output(
            write: { try StandardOutput.shared.write(bytes: $0) }, flush: { try StandardOutput.shared.flush() })
        let summary = try JSONLinesFilter().run(over: input, with: &transform, to: output) {
            progress.show($0, "lines")
        }
        progress.finish()
        guard summary.badLines > 0 else { return }
        StandardError.note("\(summary.badLines) of \(summary.lines) lines were bad; see their “error” objects")
        throw ExitStatus.findings
    }
}
