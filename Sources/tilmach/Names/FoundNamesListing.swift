import Workbench

/// Found names as a person reads them.
struct FoundNamesListing {
    private let found: FoundNames
    private let terminal = Terminal.output

    init(_ found: FoundNames) { self.found = found }

    /// A line for each place, as compilers write them.
    func print() throws {
        for place in found.names {
            let span = place.span
            let form = isolated(span.form, place.isRightToLeft)
            let name = span.form == span.name ? "" : "  " + isolated(span.name, place.isRightToLeft)
            try StandardOutput.shared.writeLine(
                "\(terminal.bold(place.place)): \(span.kind): \(form)\(name)  \(terminal.dim(span.reason))")
        }
        try end("\(found.names.count) names in \(found.files.count) files")
    }

    /// A line for each name: how often, what it is, its forms and the number of files.
    func printSummary() throws {
        let entries = found.summary
        for entry in entries {
            let forms = entry.forms.filter { $0.form != entry.name }
                .map { isolated($0.form, entry.isRightToLeft) }.joined(separator: ", ")
            let name = terminal.bold(isolated(entry.name, entry.isRightToLeft))
            let files = entry.files.count == 1 ? entry.files[0] : "\(entry.files.count) files"
            try StandardOutput.shared.writeLine(
                "\(entry.count)\t\(entry.kind)\t\(name)\t\(forms)\t\(terminal.dim(files))")
        }
        try end(
            "\(entries.count) different names, \(found.names.count) in all, in \(found.files.count) files"
        )
    }

    private func end(_ summary: String) throws {
        try StandardOutput.shared.flush()
        StandardError.note(summary)
    }

    /// Text of its own direction inside a line, on a terminal alone.
    private func isolated(_ text: String, _ isRightToLeft: Bool) -> String {
        terminal.isInteractive && isRightToLeft ? "\u{2068}\(text)\u{2069}" : text
    }
}
