/// The capitals of a text, given to another that takes its place.
enum Capitals {
    /// All capitals stay all capitals; a capital at the beginning stays one; what the new text has of its own stays.
    static func applied(of old: String, to new: String) -> String {
        let letters = old.unicodeScalars.filter { $0.properties.isUppercase || $0.properties.isLowercase }
        guard let first = letters.first, first.properties.isUppercase else { return new }
        if letters.count > 1, letters.allSatisfy({ $0.properties.isUppercase }), isWordLike(letters.count) {
            return new.uppercased()
        }
        if isTitled(old), new.contains(" ") { return titled(new) }
        guard let place = new.firstIndex(where: \.isLetter) else { return new }
        return new[..<place] + new[place].uppercased() + new[new.index(after: place)...]
    }

    /// Two or three capitals may be an acronym, which says nothing of its neighbours.
    private static func isWordLike(_ letters: Int) -> Bool { letters > 4 }

    /// Whether every longer word begins with a capital, as in English headlines.
    private static func isTitled(_ text: String) -> Bool {
        let words = text.split(whereSeparator: { $0.isWhitespace }).filter { $0.count > 3 }
        return words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
    }

    private static func titled(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).enumerated().map { place, word in
            place > 0 && word.count <= 3 ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
    }
}
