extension Suggestion {
    /// The suggestion with the word before it, where that word must change with what follows: `a` and `an`, о and об.
    ///
    /// - Parameters:
    ///   - source: The text that the suggestion is for.
    ///   - forms: The forms of the word in small letters; any other word stays.
    ///   - right: The form that goes before the first letter of the suggestion, given in lower case.
    func adjustingWordBefore(
        in source: String, oneOf forms: [String], _ right: (_ first: Character) -> String
    ) -> Suggestion {
        let before = Array(source.utf8.prefix(utf8Range.lowerBound))
        guard before.last == UInt8(ascii: " ") else { return self }
        let start =
            before.dropLast().lastIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { $0 + 1 } ?? 0
        let word = String(decoding: before[start..<(before.count - 1)], as: UTF8.self)
        guard forms.contains(word.lowercased()), let first = text.lowercased().first else { return self }
        let wanted = right(first)
        guard word.lowercased() != wanted else { return self }
        let isCapital = word.first?.isUppercase == true
        let written = isCapital ? wanted.prefix(1).uppercased() + wanted.dropFirst() : wanted
        return Suggestion("\(written) \(text)", utf8Range: start..<utf8Range.upperBound, isSafe: isSafe)
    }
}
