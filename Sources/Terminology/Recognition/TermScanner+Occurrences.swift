internal import Inflection

extension TermScanner {
    /// Every place at which a term stands, with why.
    public mutating func occurrences(in text: String) -> [TermOccurrence] {
        var text = text
        text.makeContiguousUTF8()
        var matches: [TermMatch] = []
        forEachMatch(in: text.utf8Span.span) { matches.append($0) }
        return matches.map { occurrence(of: $0) }
    }

    /// What is known of a place that this scanner told of.
    public func occurrence(of match: TermMatch) -> TermOccurrence {
        let range = match.utf8Start..<match.utf8End
        if match.entry < 0 {
            let result = phrases.all[Int(match.place)]
            return TermOccurrence(
                utf8Range: range, term: match.term, features: result.features, analyses: result.analyses,
                route: result.route)
        }
        let found = words.matches[Int(match.place)]
        return TermOccurrence(
            utf8Range: range, term: match.term, features: found.features, analyses: [found.analysis],
            route: found.route)
    }

    /// The one-word terms of which a word is a form.
    mutating func allOccurrences(inWord word: String) -> [Int] {
        var word = word
        word.makeContiguousUTF8()
        let bytes = word.utf8Span.span
        var found: [Int] = []
        TextUnit.scan(bytes) { unit in
            guard !unit.isHan, unit.start == 0, unit.end == bytes.count else { return }
            let number = entry(of: bytes, key: unit.key)
            let entry = words.entries[Int(number)]
            found = entry.matches.map { Int(words.matches[Int($0)].term) }
        }
        return found
    }
}
