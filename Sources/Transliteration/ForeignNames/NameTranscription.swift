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
    static let costOfNextForm: Float = 1.5

    func pieces(of text: String) -> [Piece] {
        NameToken.tokens(of: text, in: .latin).map {
            Piece(source: $0.range, output: forms(of: $0, limit: 1).first?.form ?? $0.text)
        }
    }

    func candidates(for text: String, limit: Int) -> [String] {
        let tokens = NameToken.tokens(of: text, in: .latin)
        return NameDecoder.Candidate.combined(
            tokens.map { forms(of: $0, limit: min(max(1, limit), Self.formsOfWord)) }, limit: max(1, limit))
    }

    private func forms(of token: NameToken, limit: Int) -> [NameDecoder.Candidate] {
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
        let settled = target.established[word.small]
        let bare = settled.isEmpty && !target.readsMarks ? target.established[letters(of: word)] : settled
        let established = bare.enumerated().map { index, form in
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

    private func letters(of word: NameWord) -> String {
        word.letters(for: target.decoder.model, keepingMarks: target.readsMarks)
    }

    private func decoded(_ word: NameWord, limit: Int) -> [NameDecoder.Candidate] {
        let letters = letters(of: word)
        guard letters.unicodeScalars.count > 1 || word.small.unicodeScalars.count > 1 else { return [] }
        return target.decoder.candidates(for: letters, limit: limit)
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
