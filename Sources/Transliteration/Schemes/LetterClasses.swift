/// The named sets of letters of one scheme's file.
struct LetterClasses {
    private var classes: [String: LetterSet] = ["letter": LetterSet(hasEveryLetter: true)]

    /// The class `word`: characters besides letters that belong to words.
    var wordCharacters: Set<Unicode.Scalar> { classes["word"]?.letters ?? [] }

    /// Reads a line `NAME = letters`.
    mutating func read(_ line: SchemeLine) throws(SchemeError) {
        let tokens = try line.tokens()
        guard tokens.count > 2, let name = tokens[0].word, tokens[1].word == "=" else {
            throw line.error("a class is written: NAME = letters")
        }
        guard name.unicodeScalars.count > 1 else { throw line.error("a class's name has two letters at least") }
        guard classes[name] == nil else { throw line.error("the class “\(name)” is named twice") }
        var set = LetterSet()
        for token in tokens.dropFirst(2) where !token.isSign("[") && !token.isSign("]") {
            try add(token, to: &set, line: line)
        }
        classes[name] = set
    }

    /// Adds a letter, the letters of a class, or characters in quotes to a set.
    func add(_ token: SchemeToken, to set: inout LetterSet, line: SchemeLine) throws(SchemeError) {
        if let word = token.word, let named = classes[word] {
            set.letters.formUnion(named.letters)
            set.hasEveryLetter = set.hasEveryLetter || named.hasEveryLetter
            return
        }
        guard let scalars = token.scalars else {
            throw line.error("a set holds letters and names of classes only", column: token.column)
        }
        if case .text = token.kind, scalars.count > 1, !Self.isOneLetter(scalars) {
            throw line.error(
                "there is no class “\(token.word ?? "")”; the letters of a set stand apart", column: token.column)
        }
        set.letters.formUnion(scalars)
    }

    private static func isOneLetter(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.dropFirst().allSatisfy { $0.properties.canonicalCombiningClass.rawValue > 0 }
    }
}
