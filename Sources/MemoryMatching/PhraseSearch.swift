internal import ICU

/// Finds a phrase in case-folded code points.
struct PhraseSearch {
    private let mode: ConcordanceQuery.Mode
    /// The phrase, or its words.
    private let parts: [[UInt32]]

    init(_ query: ConcordanceQuery) throws(ICUError) {
        mode = query.mode
        switch query.mode {
        case .substring:
            var phrase: [UInt32] = []
            CaseFolding.append(query.text.utf8, to: &phrase)
            parts = phrase.isEmpty ? [] : [phrase]
        case .wordsInOrder:
            var breaker = try TextBreaker(.word, locale: "")
            parts = SegmentTokens(query.text, &breaker).tokens.filter(\.isWord).map(\.text)
        }
    }

    /// The places of the phrase, or one for each word; none when it does not occur.
    func spans(in text: [UInt32]) -> [Range<Int>] {
        switch mode {
        case .substring: parts.first.map { occurrences(of: $0, in: text) } ?? []
        case .wordsInOrder: wordsInOrder(text)
        }
    }

    private func occurrences(of phrase: [UInt32], in text: [UInt32]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        while let found = first(phrase, in: text, from: start) {
            result.append(found..<found + phrase.count)
            start = found + phrase.count
        }
        return result
    }

    /// The leftmost place of each word after the one before finds an order whenever there is one.
    private func wordsInOrder(_ text: [UInt32]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        for word in parts {
            guard var found = first(word, in: text, from: start) else { return [] }
            while !isWordStart(found, word, text) {
                guard let next = first(word, in: text, from: found + 1) else { return [] }
                found = next
            }
            result.append(found..<found + word.count)
            start = found + word.count
        }
        return result
    }

    private func isWordStart(_ place: Int, _ word: [UInt32], _ text: [UInt32]) -> Bool {
        guard place > 0, let before = Unicode.Scalar(text[place - 1]), let first = Unicode.Scalar(word[0]) else {
            return true
        }
        return !before.isAlphabetic || before.scriptCode == "Hani" || first.scriptCode == "Hani"
    }

    private func first(_ phrase: [UInt32], in text: [UInt32], from start: Int) -> Int? {
        guard text.count >= phrase.count, start <= text.count - phrase.count else { return nil }
        let initial = phrase[0]
        for place in start...text.count - phrase.count where text[place] == initial {
            if text[place..<place + phrase.count].elementsEqual(phrase) { return place }
        }
        return nil
    }
}
