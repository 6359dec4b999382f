import Workbench

/// A report as a person reads it in a terminal: a line for each finding, as compilers write them, and the words below.
struct CheckListing {
    private let report: CheckReport

    init(_ report: CheckReport) { self.report = report }

    func print() throws {
        let terminal = Terminal.output
        for row in report.rows {
            try StandardOutput.shared.writeLine(
                "\(terminal.bold(row.place)): \(row.severity): \(row.message) [\(row.rule)]")
            if !row.match.isEmpty {
                try StandardOutput.shared.writeLine(
                    "    " + terminal.dim(row.before) + terminal.bold(row.match) + terminal.dim(row.after))
            }
        }
        // What was found comes before what is said of it.
        try StandardOutput.shared.flush()
        StandardError.note(report.summary)
    }
}
