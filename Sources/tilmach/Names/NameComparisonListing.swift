import Workbench

/// Two names side by side as a person reads them: the score, then part below part with the letters that were aligned.
struct NameComparisonListing {
    private let report: NameComparisonReport
    private let terminal = Terminal.output

    init(_ report: NameComparisonReport) { self.report = report }

    func print() throws {
        let verdict = report.isMatch ? "match" : "no match"
        let threshold = "(a match from \(report.threshold) on)"
        try line("\(terminal.bold(report.writtenScore + "  " + verdict))  \(terminal.dim(threshold))")
        for text in [report.reason, report.route] where !text.isEmpty { try line(text) }
        let width = report.rows.flatMap { [$0.first, $0.second] }.map { TextColumns.count($0 ?? "") }.max() ?? 0
        for row in report.rows { try write(row, width) }
    }

    private func write(_ row: NameComparisonReport.Row, _ width: Int) throws {
        let role = TextColumns.padded(row.role, to: Self.roleColumns)
        let (first, second) = letters(row)
        try line("")
        try line("\(row.mark) \(role) \(cell(row.first, width))  \(first)")
        let finding = String(repeating: " ", count: Self.roleColumns + 3)
        try line("\(finding)\(cell(row.second, width))  \(second)")
        try line("  \(terminal.dim(row.finding))")
    }

    /// A part in its column. Isolates keep it there whatever its direction; they take no room.
    private func cell(_ text: String?, _ width: Int) -> String {
        let shown = text ?? "–"
        let gap = String(repeating: " ", count: max(0, width - TextColumns.count(shown)))
        return terminal.bold(isolated(shown)) + gap
    }

    /// The aligned letters of both names, one column for each pair, from left to right in every script.
    private func letters(_ row: NameComparisonReport.Row) -> (String, String) {
        var lines = ("", "")
        for sound in row.sounds {
            let mark = sound.isUnusual ? "!" : " "
            let (one, other) = (shown(sound.first), shown(sound.second))
            let width = max(TextColumns.count(one), TextColumns.count(other))
            for (text, keyPath) in [(one, \(String, String).0), (other, \(String, String).1)] {
                let gap = String(repeating: " ", count: width - TextColumns.count(text))
                let letters = isolated(text) + mark
                lines[keyPath: keyPath] += (sound.isUnusual ? terminal.bold(letters) : letters) + gap + " "
            }
        }
        return lines
    }

    private func shown(_ letters: String) -> String { letters.isEmpty ? "–" : letters }

    /// First strong isolates (UAX #9) on a terminal alone: files and pipes get the bare text.
    private func isolated(_ text: String) -> String { terminal.isInteractive ? "\u{2068}\(text)\u{2069}" : text }

    private func line(_ text: String) throws {
        var text = text
        while text.last == " " { text.removeLast() }
        try StandardOutput.shared.writeLine(text)
    }

    /// Columns of the longest role, “patronymic”.
    private static let roleColumns = 10
}
