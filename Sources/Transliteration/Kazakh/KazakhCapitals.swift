/// Gives a word that was read the capitals of its source.
enum KazakhCapitals {
    /// The word with a capital wherever it was read from one: Юлия for İuliia, АЛЬПІ for ALPI.
    ///
    /// A letter that the source does not write, or only together with the one before it, is a capital among capitals.
    static func text(_ candidate: KazakhWordDecoder.Candidate, source: [KazakhWordDecoder.SourceLetter]) -> String {
        guard source.contains(where: \.isCapital) else { return KazakhLetter.text(candidate.word) }
        let origins = candidate.origins.map(Int.init)
        var result = ""
        for (index, letter) in candidate.word.enumerated() {
            let scalar = KazakhLetter.alphabet[Int(letter)]
            let isAdded = index > 0 && origins[index - 1] == origins[index]
            let isCapital =
                source[origins[index]].isCapital && (!isAdded || standsAmongCapitals(index, origins, source))
            result += isCapital ? scalar.properties.uppercaseMapping : String(scalar)
        }
        return result
    }

    /// Whether the letter after a letter of the result, or, at the end, the letter before it, is a capital.
    private static func standsAmongCapitals(
        _ index: Int, _ origins: [Int], _ source: [KazakhWordDecoder.SourceLetter]
    ) -> Bool {
        let next = index + 1 < origins.count ? origins[index + 1] : origins[index] - 1
        return next >= 0 && source[next].isCapital
    }
}
