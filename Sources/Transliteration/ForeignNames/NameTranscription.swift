/// Practical transcription: writes the Latin names of a text by their sound and by convention in another script.
///
/// `John Smith` becomes `Джон Смит` or `约翰·史密斯`. Each Latin word is a piece; capitals and hyphens are kept, initials
/// become initials, everything else passes through. Which sound a spelling has depends on the language that a name
/// comes from; the model has learned it from names of the world, so another candidate may be the right one.
struct NameTranscription: Stage {
    let target: NameTarget

    /// Forms of one word that may take part in the candidates of a text.
    private static let formsOfWord = 10
    /// What each further form of a table's name costs, in nats: they are listed best first.
    private static let costOfNextForm: Float = 1.5

    func pieces(of text: String) -> [Piece] {
        tokens(of: text).map { Piece(source: $0.range, output: forms(of: $0, limit: 1).first?.form ?? $0.text) }
    }

    func candidates(for text: String, limit: Int) -> [String] {
        var whole = [NameDecoder.Candidate(form: "", cost: 0)]
        let limit = max(1, limit)
        for token in tokens(of: text) {
            let forms = forms(of: token, limit: min(limit, Self.formsOfWord))
            whole = whole.flatMap { start in
                forms.map { NameDecoder.Candidate(form: start.form + $0.form, cost: start.cost + $0.cost) }
            }
            whole = Array(whole.sorted { $0.cost < $1.cost }.prefix(limit))
        }
        var seen: Set<String> = []
        return whole.map(\.form).filter { seen.insert($0).inserted }
    }

    // MARK: - Words

    /// A stretch of the text.
    struct Token {
        enum Kind { case word, initial, space, other }
        var kind: Kind
        var text: String
        var range: Range<Int>
    }

    /// The text as Latin words, initials with their full stop, single spaces between those, and the rest.
    func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var offset = 0
        var rest = text[...]
        while let first = rest.unicodeScalars.first {
            let scalars = rest.unicodeScalars
            let isLatin = Self.isLatin(first)
            var end = scalars.prefix { isLatin ? Self.isInsideWord($0) : !Self.isLatin($0) }.endIndex
            if isLatin { end = Self.trimmed(rest[..<end]).endIndex }
            var kind: Token.Kind = isLatin ? .word : .other
            if isLatin, scalars[..<end].count == 1, first.properties.isUppercase, rest[end...].hasPrefix(".") {
                end = rest.index(after: end)
                kind = .initial
            }
            let piece = String(rest[..<end])
            tokens.append(Token(kind: kind, text: piece, range: offset..<offset + piece.utf8.count))
            offset += piece.utf8.count
            rest = rest[end...]
        }
        return Self.withSpaces(tokens)
    }

    /// Marks the single spaces that part two names.
    private static func withSpaces(_ tokens: [Token]) -> [Token] {
        var tokens = tokens
        for index in tokens.indices.dropFirst().dropLast() where tokens[index].text == " " {
            if tokens[index - 1].kind != .other, tokens[index + 1].kind != .other { tokens[index].kind = .space }
        }
        return tokens
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF: true
        default: false
        }
    }

    private static func isInsideWord(_ scalar: Unicode.Scalar) -> Bool {
        isLatin(scalar) || NameWord.isApostrophe(scalar) || (0x300...0x36F).contains(scalar.value)
    }

    /// Without apostrophes at the end, which are quotation marks.
    private static func trimmed(_ word: Substring) -> Substring {
        var word = word
        while let last = word.unicodeScalars.last, NameWord.isApostrophe(last) { word.unicodeScalars.removeLast() }
        return word
    }

    // MARK: - Forms

    private func forms(of token: Token, limit: Int) -> [NameDecoder.Candidate] {
        switch token.kind {
        case .other: [NameDecoder.Candidate(form: token.text, cost: 0)]
        case .space: [NameDecoder.Candidate(form: target.space, cost: 0)]
        case .initial: [NameDecoder.Candidate(form: token.text.first.map(target.initial) ?? "", cost: 0)]
        case .word: formsOfName(token.text, limit: limit)
        }
    }

    private func formsOfName(_ text: String, limit: Int) -> [NameDecoder.Candidate] {
        if let particle = Particle(text) {
            let name = formsOfName(particle.name, limit: limit)
            if target == .russian, !name.isEmpty {
                return name.map { NameDecoder.Candidate(form: particle.russian + $0.form, cost: $0.cost) }
            }
        }
        let word = NameWord(text[...])
        let established = target.established[word.small].enumerated().map { index, form in
            NameDecoder.Candidate(form: form, cost: Float(index) * Self.costOfNextForm)
        }
        let later = established.isEmpty || limit > established.count
        let decoded = later ? self.decoded(word, limit: limit) : []
        let least = Float(established.count) * Self.costOfNextForm - (decoded.first?.cost ?? 0)
        let all =
            established
            + decoded.filter { candidate in !established.contains { $0.form == candidate.form } }
            .map { NameDecoder.Candidate(form: $0.form, cost: established.isEmpty ? $0.cost : $0.cost + least) }
        let written = all.prefix(limit).map { NameDecoder.Candidate(form: word.capitalized($0.form), cost: $0.cost) }
        return written.isEmpty ? [NameDecoder.Candidate(form: text, cost: 0)] : written
    }

    private func decoded(_ word: NameWord, limit: Int) -> [NameDecoder.Candidate] {
        let model = target.model
        let letters = word.letters(for: model)
        guard letters.unicodeScalars.count > 1 || word.small.unicodeScalars.count > 1 else { return [] }
        return NameDecoder(model: model).candidates(for: letters, limit: limit)
    }

    /// A particle that an apostrophe joins to a name, and Russian keeps so: О’Брайен, Д’Артаньян.
    private struct Particle {
        let russian: String
        let name: String

        init?(_ word: String) {
            guard let place = word.unicodeScalars.firstIndex(where: NameWord.isApostrophe),
                let form = Self.forms[word[..<place].lowercased()]
            else { return nil }
            name = String(word[word.unicodeScalars.index(after: place)...])
            guard name.unicodeScalars.count > 1 else { return nil }
            russian = NameWord(word[..<place]).capitalized(form) + "\u{2019}"
        }

        /// Irish, French and Italian particles.
        private static let forms = ["o": "о", "d": "д", "l": "л", "dell": "делл", "dall": "далл", "all": "алл"]
    }
}
