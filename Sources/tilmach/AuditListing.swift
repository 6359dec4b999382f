import Foundation
import Workbench

/// The report of an audit as a person reads it, or as a file.
struct AuditListing {
    private let report: ArchiveAudit.Report

    init(_ report: ArchiveAudit.Report) { self.report = report }

    /// Prints the report, or writes it to a file, which appears when it is complete.
    func write(as format: CheckFormat, to output: String?) throws {
        if let output {
            try Data(try report.bytes(as: format.rawValue)).write(to: URL(fileURLWithPath: output), options: .atomic)
        } else if format == .text {
            let isInteractive = Terminal.output.isInteractive
            try StandardOutput.shared.write(
                report.text(isolating: { $1 && isInteractive ? "\u{2068}\($0)\u{2069}" : $0 }))
        } else {
            try StandardOutput.shared.write(bytes: try report.bytes(as: format.rawValue))
        }
        StandardError.note(report.summary)
    }
}
