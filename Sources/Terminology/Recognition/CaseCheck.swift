internal import TranslationTypes

/// Whether the capitals of a place in a text are those that a term asks for.
enum CaseCheck {
    /// - Parameters:
    ///   - text: The place of the text.
    ///   - term: The citation form.
    static func allows(_ text: Span<UInt8>, term: String, policy: CasePolicy) -> Bool {
        switch policy {
        case .insensitive: true
        case .automatic: !isAcronym(term) || hasCapitals(text, as: term)
        case .sensitive: hasCapitals(text, as: term)
        }
    }

    /// Two capitals or more and no small letters.
    static func isAcronym(_ term: String) -> Bool {
        var capitals = 0
        for scalar in term.unicodeScalars {
            // Most terms are small; their first letter tells.
            if ("a"..."z").contains(scalar) || ("а"..."я").contains(scalar) { return false }
            if scalar.properties.isLowercase { return false }
            if scalar.properties.isUppercase { capitals += 1 }
        }
        return capitals > 1
    }

    /// Whether each capital of the term, in order, is a capital in the text: endings follow in any case.
    private static func hasCapitals(_ text: Span<UInt8>, as term: String) -> Bool {
        var offset = 0
        for scalar in term.unicodeScalars where scalar.properties.isAlphabetic {
            var found: Unicode.Scalar?
            while found == nil, offset < text.count {
                let next = Unicode.Scalar(TextUnit.next(text, &offset))
                if let next, next.properties.isAlphabetic { found = next }
            }
            guard let found else { return !scalar.properties.isUppercase }
            if scalar.properties.isUppercase, !found.properties.isUppercase { return false }
        }
        return true
    }
}
