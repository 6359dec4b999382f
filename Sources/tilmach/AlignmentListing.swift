import TranslationTypes
import Workbench

/// An alignment as text for a person: the two sides of a link under each other, which fits any width and direction.
struct AlignmentListing {
    private let aligned: AlignedDocuments
    private let minimumConfidence: Double
    private let terminal = Terminal.output

    init(_ aligned: AlignedDocuments, minimumConfidence: Double = 0) {
        self.aligned = aligned
        self.minimumConfidence = minimumConfidence
    }

    /// Prints every link, or the first ones, and a line that sums them up.
    func print(first limit: Int = .max) throws {
        let shown = aligned.shown(minimumConfidence: minimumConfidence)
        for link in shown.prefix(limit) {
            let label = "\(link.sourceIndexes.count)-\(link.targetIndexes.count)  \(Self.percent(link.confidence))"
            let pad = String(repeating: " ", count: label.count)
            try line(terminal.dim(label), link.source, aligned.source.language)
            try line(pad, link.target, aligned.target.language)
            try StandardOutput.shared.writeLine()
        }
        if shown.count > limit { try StandardOutput.shared.writeLine("… \(shown.count - limit) more links\n") }
        try StandardOutput.shared.writeLine(summary)
    }

    private var summary: String {
        let pairs = aligned.pairs(minimumConfidence: minimumConfidence).count
        let lone = aligned.links.count { !$0.isPair }
        return "\(aligned.source.segments.count) segments in \(aligned.source.language), "
            + "\(aligned.target.segments.count) in \(aligned.target.language): \(pairs) links, "
            + "\(lone) \(lone == 1 ? "segment" : "segments") without a counterpart"
    }

    private func line(_ label: String, _ text: String, _ language: LanguageTag) throws {
        try StandardOutput.shared.writeLine("\(label)  " + (text.isEmpty ? "–" : terminal.isolated(text, language)))
    }

    /// Three columns: ` 97 %` would move the text with the digits.
    private static func percent(_ confidence: Double) -> String {
        let text = String(Int((confidence * 100).rounded()))
        return String(repeating: " ", count: max(0, 3 - text.count)) + text + " %"
    }
}
