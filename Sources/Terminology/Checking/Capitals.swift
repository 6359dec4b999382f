/// The capitals of a text, given to another that takes its place.
enum Capitals {
    /// All capitals stay all capitals; a headline's capitals stay; a capital at the beginning of a sentence stays. Capitals that the old
    /// term has in the glossary itself, as a name, are its own and are not handed on.
    ///
    /// - Parameters:
    ///   - old: The words that stood there.
    ///   - citation: The term that they are a form of.
    ///   - new: The words that take their place.
    static func applied(of old: String, citation: String, to new: String, isSentenceStart: Bool) -> String {
        let letters = cased(old)
        guard let first = letters.first, first.properties.isUppercase else { return new }
        let own = cased(citation)
        if letters.count > longestAcronym, letters.allSatisfy(\.properties.isUppercase),
            !own.allSatisfy(\.properties.isUppercase)
        {
            return new.uppercased()
        }
        let isOwn = own.first?.properties.isUppercase ?? false
        if isTitled(old), !isTitled(citation) { return titled(new) }
        return isOwn && !isSentenceStart ? new : capitalized(new)
    }

    private static func cased(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0.properties.isUppercase || $0.properties.isLowercase }
    }

    private static func capitalized(_ text: String) -> String {
        guard let place = text.firstIndex(where: \.isLetter) else { return text }
        return text[..<place] + text[place].uppercased() + text[text.index(after: place)...]
    }

    /// Letters; so few capitals may be an acronym, which says nothing of its neighbours.
    private static let longestAcronym = 4
    /// Letters; words so short stay small in English headlines.
    private static let longestParticle = 3

    /// Whether every longer word begins with a capital, as in English headlines.
    private static func isTitled(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace).filter { $0.count > longestParticle }
        return words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
    }

    private static func titled(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).enumerated().map { place, word in
            place > 0 && word.count <= longestParticle ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
    }
}
