/// A table of syllables in Chinese characters, and of names whose form is settled.
///
/// `data/names/russian-chinese.tsv` describes the form of the file.
struct NameSyllables: Sendable {
    private var characters: [String: String] = [:]
    private var names: [String: [String]] = [:]
    private var vowels: Set<Unicode.Scalar> = []
    private var closers: Set<Unicode.Scalar> = []
    private var dropped: Set<Unicode.Scalar> = []
    private var longest = 0

    /// What stands in a key for a word's beginning and end, and in the table for nothing.
    private static let beginning = "^"
    private static let end = "$"
    private static let nothing = "-"

    /// Reads a table that is part of the program.
    init(_ table: TabularFile) {
        var columns: [[Substring]] = []
        for cells in table.rows {
            precondition(cells.count > 1, "a line of a syllable table is too short: \(cells)")
            switch cells[0] {
            case "vowels": vowels = Set(cells[1].unicodeScalars)
            case "closers": closers = Set(cells[1].unicodeScalars)
            case "drop": dropped = Set(cells[1].unicodeScalars)
            case "columns": columns = cells.dropFirst().map { $0.split(separator: " ") }
            case "row": insert(row: cells, columns: columns)
            case "sound": insert(bare(cells[1]), String(cells.last ?? ""))
            default: names[bare(cells[1])] = cells[2].split(separator: "/").map(String.init)
            }
        }
    }

    private mutating func insert(row cells: [Substring], columns: [[Substring]]) {
        let consonant = cells[1] == Self.nothing ? "" : String(cells[1])
        for (spellings, cell) in zip(columns, cells.dropFirst(2)) where cell != Self.nothing {
            for spelling in spellings { insert(consonant + (spelling == Self.nothing ? "" : spelling), String(cell)) }
        }
    }

    private mutating func insert(_ key: String, _ value: String) {
        characters[key] = value
        longest = max(longest, key.unicodeScalars.count)
    }

    private func bare(_ word: some StringProtocol) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: word.unicodeScalars.filter { !dropped.contains($0) })
        return String(view)
    }

    /// The forms of a word in small letters, the usual one first; none when the table lacks a letter of it.
    func forms(of word: String) -> [String] {
        let word = bare(word)
        if let settled = names[word] { return settled }
        let letters = Array(word.unicodeScalars)
        var result = ""
        var place = 0
        while place < letters.count {
            guard let (text, length) = syllable(of: letters, at: place) else { return [] }
            result += text
            place += length
        }
        return result.isEmpty ? [] : [result]
    }

    /// The longest entry that fits at a place, and how many letters it takes.
    private func syllable(of letters: [Unicode.Scalar], at place: Int) -> (String, Int)? {
        for length in (1...min(longest, letters.count - place)).reversed() {
            let next = place + length
            if next < letters.count, vowels.contains(letters[next]), closers.contains(letters[next - 1]), length > 1 {
                continue
            }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: letters[place..<next])
            let key = String(view)
            let atEnd = next == letters.count ? characters[key + Self.end] : nil
            let atBeginning = place == 0 ? characters[Self.beginning + key] : nil
            if let text = atEnd ?? atBeginning ?? characters[key] { return (text, length) }
        }
        return nil
    }
}
