/// A bar for each period, parted by the shares of a concept's terms in one language: SVG within a page.
///
/// Each part bears the number of its term, so that it can be told without colours; the drawing has its figures as text too.
struct ShareChart {
    private let periods: [ArchivePeriod]
    /// By term, then by period: how often it stands outside quotations.
    private let counts: [[Int]]

    /// A chart of terms, which are numbered from 1 in their order; nil when none of them has a date.
    init?(_ terms: [ArchiveAudit.Use]) {
        let periods = Set(terms.flatMap { $0.periods.filter { $0.count.own > 0 }.map(\.period) }).sorted()
        guard !periods.isEmpty else { return nil }
        self.periods = periods
        counts = terms.map { term in
            let own = Dictionary(term.periods.map { ($0.period, $0.count.own) }) { $1 }
            return periods.map { own[$0] ?? 0 }
        }
    }

    /// Writes the drawing.
    func write(to page: inout HTMLPage, label: String) throws {
        let width = Self.left + periods.count * Self.step, height = Self.height + Self.margin
        try page.start(
            "svg",
            [
                ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"), ("height", "\(height)"), ("role", "img"),
                ("aria-label", "\(label). \(spoken)"), ("class", "shares"),
            ])
        for (place, mark) in [(0, "100 %"), (Self.height / 2, "50 %"), (Self.height, "0")] {
            try page.element(
                "text", mark,
                [("x", "\(Self.left - Self.gap)"), ("y", "\(place + Self.letter)"), ("text-anchor", "end")])
        }
        for place in periods.indices { try writeBar(place, to: &page) }
        try page.end()
    }

    private func writeBar(_ place: Int, to page: inout HTMLPage) throws {
        let all = counts.reduce(0) { $0 + $1[place] }
        let left = Self.left + place * Self.step
        var above = 0
        for (term, own) in counts.enumerated() where own[place] > 0 {
            let top = above * Self.height / all, bottom = (above + own[place]) * Self.height / all
            above += own[place]
            try page.start(
                "rect",
                [
                    ("x", "\(left)"), ("y", "\(top)"), ("width", "\(Self.bar)"), ("height", "\(bottom - top)"),
                    ("class", "term\(term % Self.shades)"),
                ])
            try page.end()
            guard bottom - top >= Self.letter * 2 else { continue }
            let middle = (top + bottom + Self.letter) / 2
            try page.element(
                "text", "\(term + 1)",
                [
                    ("x", "\(left + Self.bar / 2)"), ("y", "\(middle)"), ("text-anchor", "middle"),
                    ("class", "on\(term % Self.shades)"),
                ])
        }
        for (row, text) in ["\(periods[place])", "\(all)"].enumerated() {
            try page.element(
                "text", text,
                [
                    ("x", "\(left + Self.bar / 2)"), ("y", "\(Self.height + Self.line * (row + 1))"),
                    ("text-anchor", "middle"),
                ])
        }
    }

    /// What the drawing shows, for those who hear it.
    private var spoken: String {
        periods.enumerated().map { place, period in
            let parts = counts.enumerated().filter { $1[place] > 0 }.map { "term \($0 + 1): \($1[place])" }
            return "\(period): \(parts.joined(separator: ", "))"
        }.joined(separator: "; ")
    }

    // Pixels of CSS, chosen so that a year's label fits below its bar and a number into its part.
    private static let height = 120
    private static let margin = 40
    private static let left = 48
    private static let gap = 6
    private static let bar = 44
    private static let step = 64
    private static let line = 16
    private static let letter = 8

    /// Fills that are used in turn.
    private static let shades = 6
    /// Fills and the letters on them, from dark to light and back, so that neighbours differ in grey as well.
    static let style = """
        .shares{display:block;margin:.5rem 0;max-width:100%}.shares text{font-size:12px;fill:currentColor}
        .shares rect{stroke:#fff;stroke-width:1}.shares .term0{fill:#1b4f72}.shares .term1{fill:#f5b041}
        .shares .term2{fill:#7d6608}.shares .term3{fill:#a9cce3}.shares .term4{fill:#76448a}.shares .term5{fill:#d5d8dc}
        .shares .on0,.shares .on2,.shares .on4{fill:#fff}.shares .on1,.shares .on3,.shares .on5{fill:#000}
        @media print{.shares rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

        """
}
