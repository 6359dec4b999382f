/// The signs in a plain text that it was copied from a web page with its surroundings.
///
/// Short lines and repetitions alone show nothing, since poems and word lists have them too: the site must speak in words
/// of its own, or show a menu with bullets.
struct PageSigns {
    private var points = 0
    private var kinds = 0
    private let siteSpeaks: Bool

    init(_ lines: [TextLine], _ marks: [PastedLineMark]) {
        let sentences = marks.count { $0 == .sentence }
        let phrases = Set(lines.indices.filter { marks[$0] == .stray || marks[$0] == .ending }.map { lines[$0].text })
            .count
        let bullets = Self.longestRow(lines, marks) { $0.isBulleted }
        siteSpeaks = phrases >= Self.enoughPhrases || bullets >= Self.menuLines
        add(max(bullets, Self.longestRow(lines, marks) { _ in true }) >= Self.menuLines ? 2 : 0)
        add(min(4, phrases))
        add(lines.contains { Self.claimsRights($0.text) } ? 1 : 0)
        add(min(2, marks.count { $0 == .repeated }))
        add(lines.indices.contains { marks[$0] == .bare && lines[$0].shape.digits > 0 } ? 1 : 0)
        add(lines.count - sentences > sentences && sentences >= 2 ? 1 : 0)
    }

    /// Whether a line speaks of copyright, by the sign anywhere or the word at its start.
    private static func claimsRights(_ text: String) -> Bool {
        let word = "copyright"
        return text.unicodeScalars.contains("©") || text.prefix(word.count).lowercased() == word
    }

    private mutating func add(_ found: Int) {
        points += found
        kinds += found > 0 ? 1 : 0
    }

    /// Whether enough signs of different kinds come together.
    var showPage: Bool { siteSpeaks && points >= Self.enoughPoints && kinds >= Self.enoughKinds }

    /// The longest row of short lines without stops before the first sentence, as menus are.
    private static func longestRow(
        _ lines: [TextLine], _ marks: [PastedLineMark], where isCounted: (TextLine) -> Bool
    ) -> Int {
        var row = 0
        var longest = 0
        for index in lines.indices {
            if marks[index] == .sentence { break }
            let line = lines[index]
            row = line.shape.weight < menuWeight && !line.shape.endsAsSentence && isCounted(line) ? row + 1 : 0
            longest = max(longest, row)
        }
        return longest
    }

    private static let enoughPoints = 4
    private static let enoughKinds = 2
    private static let enoughPhrases = 2
    private static let menuLines = 5
    private static let menuWeight = 30
}
