/// The signs in a plain text that it was copied from a web page with its surroundings.
struct PageSigns {
    private var points = 0
    private var kinds = 0

    init(_ lines: [TextLine], _ marks: [PastedLineMark]) {
        let sentences = marks.count { $0 == .sentence }
        add(Self.hasMenu(lines, marks) ? 2 : 0)
        add(min(4, Set(lines.indices.filter { marks[$0] == .stray || marks[$0] == .ending }.map { lines[$0].text }).count))
        add(lines.contains { $0.text.contains("©") || $0.text.lowercased().hasPrefix("copyright") } ? 1 : 0)
        add(min(2, marks.count { $0 == .repeated }))
        add(marks.contains(.bare) ? 1 : 0)
        add(lines.count - sentences > sentences && sentences >= 2 ? 1 : 0)
    }

    private mutating func add(_ found: Int) {
        points += found
        kinds += found > 0 ? 1 : 0
    }

    /// Whether enough signs of different kinds come together.
    var showPage: Bool { points >= Self.enoughPoints && kinds >= Self.enoughKinds }

    /// Whether short lines without stops stand in a row before the first sentences, as menus do.
    private static func hasMenu(_ lines: [TextLine], _ marks: [PastedLineMark]) -> Bool {
        var row = 0
        for index in lines.indices {
            if marks[index] == .sentence { return false }
            row += lines[index].shape.weight < menuWeight && !lines[index].shape.endsAsSentence ? 1 : -row
            if row >= menuLines { return true }
        }
        return false
    }

    private static let enoughPoints = 4
    private static let enoughKinds = 2
    private static let menuLines = 5
    private static let menuWeight = 30
}
