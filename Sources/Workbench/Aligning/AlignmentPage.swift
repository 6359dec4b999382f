internal import ICU
internal import TranslationTypes

/// An alignment as a page of its own: two columns whose linked segments are joined by a bar, in any direction of writing, on screen and paper.
///
/// How sure a link is shows in the bar's colour, in its line (solid, dashed, dotted) and in words.
struct AlignmentPage {
    private let aligned: AlignedDocuments
    private let crossings: [Bool]

    init(_ aligned: AlignedDocuments) {
        self.aligned = aligned
        crossings = aligned.crossings
    }

    /// The page in UTF-8; it loads nothing and runs nothing. It is XML as well, but for its document type.
    func bytes() throws -> [UInt8] {
        var page = try HTMLPage(title: heading.isEmpty ? "Alignment" : heading, style: AlignmentPageStyle.text)
        try writeHead(to: &page)
        try writeFilter(to: &page)
        try page.start("table")
        try page.element("caption", "Linked segments stand beside each other. Numbers count the segments of each text.")
        try writeColumns(to: &page)
        try page.start("tbody")
        for (link, isCrossing) in zip(aligned.links, crossings) { try writeRow(link, isCrossing, to: &page) }
        // A body of a table has a row.
        if aligned.links.isEmpty {
            try page.start("tr")
            try page.element("td", "Neither text has segments.", [("colspan", "3")])
            try page.end()
        }
        try page.end()
        try page.end()
        return try page.close()
    }

    // MARK: - Head

    private var heading: String {
        // Isolated (UAX #9), since the two titles may run in opposite directions.
        [aligned.source.document.title, aligned.target.document.title].compactMap { $0.map { "\u{2068}\($0)\u{2069}" } }
            .joined(separator: " – ")
    }

    private func writeHead(to page: inout HTMLPage) throws {
        try page.start("h1")
        let titles = [aligned.source, aligned.target].filter { !($0.document.title ?? "").isEmpty }
        for (number, side) in titles.enumerated() {
            if number > 0 { try page.text(" – ") }
            try page.element("bdi", side.document.title ?? "", Self.language(of: side))
        }
        if titles.isEmpty { try page.text("Alignment") }
        try page.end()
        try page.element("p", summary)
    }

    private var summary: String {
        let lone = { (side: KeyPath<AlignedLink, [Int]>) in
            aligned.links.count { !$0.isPair && !$0[keyPath: side].isEmpty }
        }
        let pairs = aligned.links.count(where: \.isPair)
        let moved = crossings.count(where: \.self)
        return "\(Self.name(of: aligned.source)): \(Self.counted(aligned.source.segments.count, "segment")), "
            + "\(lone(\.sourceIndexes)) without a counterpart. "
            + "\(Self.name(of: aligned.target)): \(Self.counted(aligned.target.segments.count, "segment")), "
            + "\(lone(\.targetIndexes)) without a counterpart. "
            + Self.counted(pairs, "link") + (moved > 0 ? ", \(moved) of them out of order." : ".")
    }

    /// What a reader chooses by is also the legend.
    private func writeFilter(to page: inout HTMLPage) throws {
        var counts: [LinkSureness: Int] = [:]
        for link in aligned.links { counts[LinkSureness(link), default: 0] += 1 }
        for sureness in LinkSureness.allCases {
            try page.start(
                "input",
                [
                    ("type", "checkbox"), ("id", "show-\(sureness)"), ("class", "show-\(sureness)"),
                    ("checked", "checked"),
                ])
            try page.end()
            try page.start("label", [("for", "show-\(sureness)"), ("class", "\(sureness)")])
            try page.element("span", "", [("class", "bar")])
            try page.element("b", sureness.rawValue)
            try page.text(" \(counts[sureness] ?? 0) (\(sureness.meaning))")
            try page.end()
        }
    }

    private func writeColumns(to page: inout HTMLPage) throws {
        try page.start("thead")
        try page.start("tr")
        for (name, kind) in [
            (Self.name(of: aligned.source), "source"), ("sure", "join"), (Self.name(of: aligned.target), "target"),
        ] {
            try page.element("th", name, [("scope", "col"), ("class", kind)])
        }
        try page.end()
        try page.end()
    }

    // MARK: - Rows

    private func writeRow(_ link: AlignedLink, _ isCrossing: Bool, to page: inout HTMLPage) throws {
        let sureness = LinkSureness(link)
        try page.start("tr", [("class", "\(sureness)\(isCrossing ? " crossing" : "")")])
        try writeCell(link.sourceIndexes, aligned.source, "source", to: &page)
        try page.start("td", [("class", "join")])
        if link.isPair {
            try page.element("span", "", [("class", "bar")])
            try page.element("b", "\(Int((link.confidence * 100).rounded())) %")
            try page.text(" \(sureness)")
            if isCrossing {
                try page.element(
                    "span",
                    "⤨ \(LinkTable.numbers(link.sourceIndexes)) ⇄ \(LinkTable.numbers(link.targetIndexes))",
                    [("class", "crossed"), ("title", "stands elsewhere in the other text")])
            }
        } else {
            try page.text("alone")
        }
        try page.end()
        try writeCell(link.targetIndexes, aligned.target, "target", to: &page)
        try page.end()
        if let reasons = link.reasons() { try writeReasons(reasons, sureness, to: &page) }
    }

    private func writeCell(
        _ indexes: [Int], _ side: SegmentedDocument, _ kind: String, to page: inout HTMLPage
    ) throws {
        if indexes.isEmpty {
            return try page.element("td", "–", [("class", "\(kind) none"), ("aria-label", "no counterpart")])
        }
        try page.start("td", [("class", kind)] + Self.language(of: side))
        for index in indexes {
            try page.start("p")
            try page.element("span", "\(index + 1)", [("class", "number")])
            try page.text(" ")
            try page.element("span", side.segments[index].text)
            try page.end()
        }
        try page.end()
    }

    private func writeReasons(_ reasons: LinkReasons, _ sureness: LinkSureness, to page: inout HTMLPage) throws {
        if reasons.items.isEmpty, reasons.rival == nil { return }
        try page.start("tr", [("class", "\(sureness) why")])
        try page.start("td", [("colspan", "3")])
        try page.start("details")
        let score = reasons.items.isEmpty ? "" : ": \(LinkReasons.signed(reasons.score)) nats"
        try page.element("summary", "why\(score)\(reasons.rivalText.map { "; " + $0 } ?? "")")
        if !reasons.items.isEmpty {
            try page.start("ul")
            for item in reasons.items { try writeItem(item, to: &page) }
            try page.end()
        }
        try page.end()
        try page.end()
        try page.end()
    }

    private func writeItem(_ item: LinkReasons.Item, to page: inout HTMLPage) throws {
        try page.start("li", [("class", item.worth < 0 ? "against" : "for")])
        try page.element("b", LinkReasons.signed(item.worth))
        try page.text(" \(item.title) ")
        if let source = item.source { try page.element("bdi", source, Self.language(of: aligned.source)) }
        if let target = item.target, target != item.source {
            if item.source != nil { try page.text(" = ") }
            try page.element("bdi", target, Self.language(of: aligned.target))
        }
        if !item.remark.isEmpty { try page.text(" (\(item.remark))") }
        try page.end()
    }

    // MARK: - Languages

    private static func language(of side: SegmentedDocument) -> HTMLPage.Attributes {
        [("lang", "\(side.language)"), ("dir", side.language.script.isRightToLeft ? "rtl" : "ltr")]
    }

    /// `Uyghur (ug)`.
    private static func name(of side: SegmentedDocument) -> String {
        let tag = "\(side.language)"
        return LocaleNames.language(side.language.language, in: "en").map { "\($0) (\(tag))" } ?? tag
    }

    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
