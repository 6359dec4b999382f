import TranslationTypes
import Workbench

/// An alignment as text for a person: side by side where the terminal is wide enough, under each other elsewhere.
struct AlignmentListing {
    private let aligned: AlignedDocuments
    private let crossings: [Bool]
    private let terminal: Terminal

    init(_ aligned: AlignedDocuments, minimumConfidence: Double = 0, terminal: Terminal = .output) {
        self.aligned = aligned.linked(from: minimumConfidence)
        crossings = self.aligned.crossings
        self.terminal = terminal
    }

    /// Prints every link, or the first ones, and a line that sums them up.
    func print(first limit: Int = .max) throws {
        let isWide = terminal.fixedWidth.map { $0 >= Self.leastWidthOfTwoColumns } ?? false
        for (link, isCrossing) in zip(aligned.links, crossings).prefix(limit) {
            if isWide { try printBeside(link, isCrossing) } else { try printUnder(link, isCrossing) }
            try printReasons(link)
            try StandardOutput.shared.writeLine()
        }
        let rest = aligned.links.count - limit
        if rest > 0 { try StandardOutput.shared.writeLine("… \(rest) more links\n") }
        try StandardOutput.shared.writeLine(summary)
    }

    private var summary: String {
        let pairs = aligned.links.count(where: \.isPair)
        let lone = aligned.links.count - pairs
        let moved = crossings.count(where: \.self)
        return "\(aligned.source.segments.count) segments in \(aligned.source.language), "
            + "\(aligned.target.segments.count) in \(aligned.target.language): \(pairs) links"
            + (moved > 0 ? " (\(moved) out of order), " : ", ")
            + "\(lone) \(lone == 1 ? "segment" : "segments") without a counterpart"
    }

    // MARK: - Under each other

    private func printUnder(_ link: AlignedLink, _ isCrossing: Bool) throws {
        let label = label(link, isCrossing)
        let pad = String(repeating: " ", count: TextColumns.count(label))
        try under(label, link.source, aligned.source.language)
        try under(pad, link.target, aligned.target.language)
    }

    private func under(_ label: String, _ text: String, _ language: LanguageTag) throws {
        let room = terminal.fixedWidth.map { $0 - TextColumns.count(label) - Self.gap.count }
        let lines = text.isEmpty ? ["–"] : room.map { ColumnWrapping.lines(text, columns: $0) } ?? [text]
        for (number, line) in lines.enumerated() {
            let start = number == 0 ? label : String(repeating: " ", count: TextColumns.count(label))
            try StandardOutput.shared.writeLine(terminal.dim(start) + Self.gap + terminal.isolated(line, language))
        }
    }

    /// `1-2   97 %` and a sign for a link out of order.
    private func label(_ link: AlignedLink, _ isCrossing: Bool) -> String {
        "\(link.sourceIndexes.count)-\(link.targetIndexes.count)  \(Self.percent(link.confidence))"
            + (crossings.contains(true) ? (isCrossing ? " ⤨" : "  ") : "")
    }

    // MARK: - Side by side

    private func printBeside(_ link: AlignedLink, _ isCrossing: Bool) throws {
        let middle = link.isPair ? Self.bar(LinkSureness(link), Self.percent(link.confidence)) : "          "
        let blank = String(repeating: " ", count: TextColumns.count(middle))
        let width = ((terminal.fixedWidth ?? 0) - TextColumns.count(middle) - 2 * Self.number) / 2
        let left = ColumnWrapping.lines(link.source, columns: width)
        let right = ColumnWrapping.lines(link.target, columns: width)
        for row in 0..<max(left.count, right.count) {
            let isFirst = row == 0
            let line =
                terminal.dim(Self.numbers(isFirst ? link.sourceIndexes : []))
                + cell(row < left.count ? left[row] : "", aligned.source.language, width)
                + terminal.dim(isFirst ? middle : blank)
                + terminal.dim(Self.numbers(isFirst ? link.targetIndexes : [], isCrossing: isFirst && isCrossing))
                + cell(row < right.count ? right[row] : "", aligned.target.language, width, isLast: true)
            try StandardOutput.shared.writeLine(line)
        }
    }

    /// A line of a column; one that runs from right to left stands at the column's right.
    private func cell(_ text: String, _ language: LanguageTag, _ width: Int, isLast: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - TextColumns.count(text)))
        if language.script.isRightToLeft { return space + terminal.isolated(text, language) }
        return isLast ? text : text + space
    }

    /// `12+13 `, or the first and how many follow where that is too long.
    private static func numbers(_ indexes: [Int], isCrossing: Bool = false) -> String {
        guard let first = indexes.first else { return String(repeating: " ", count: number) }
        let all = indexes.map { String($0 + 1) }.joined(separator: "+")
        let text = (all.count < number - 1 ? all : "\(first + 1)…") + (isCrossing ? "⤨" : "")
        return TextColumns.padded(text, to: number)
    }

    /// ` ══ 97 % ` for sure links, `─ ─` for likely ones and dots for doubtful ones.
    private static func bar(_ sureness: LinkSureness, _ percent: String) -> String {
        switch sureness {
        case .sure: " ══\(percent) "
        case .likely: " ─ \(percent) "
        default: " ··\(percent) "
        }
    }

    // MARK: - Reasons

    private func printReasons(_ link: AlignedLink) throws {
        guard let reasons = link.reasons(most: Self.mostReasons) else { return }
        let items = reasons.items.map { item in
            item.text { terminal.isolated($0, $1 ? aligned.source.language : aligned.target.language) }
        }
        var text = items.isEmpty ? [] : ["\(LinkReasons.signed(reasons.score)) = " + items.joined(separator: "; ")]
        if let rival = reasons.rivalText { text.append(rival) }
        for paragraph in text {
            let room = (terminal.fixedWidth ?? Self.widthOfReasons) - Self.indent.count
            for line in ColumnWrapping.lines(paragraph, columns: room) {
                try StandardOutput.shared.writeLine(terminal.dim(Self.indent + line))
            }
        }
    }

    /// Three columns: ` 97 %` would move the text with the digits.
    private static func percent(_ confidence: Double) -> String {
        let text = String(Int((confidence * 100).rounded()))
        return String(repeating: " ", count: max(0, 3 - text.count)) + text + " %"
    }

    private static let gap = "  "
    private static let indent = "            "
    /// Columns for segment numbers.
    private static let number = 6
    /// Columns; two columns of text of forty each beside what stands between them.
    private static let leastWidthOfTwoColumns = 104
    /// Columns, where no terminal says.
    private static let widthOfReasons = 100
    /// All are in HTML and JSON.
    private static let mostReasons = 12
}
