/// Kazakh from a script that writes fewer letters into Cyrillic, with the letters restored: `stage kazakh-arabic` and
/// `stage kazakh-latin`.
///
/// The Arabic alphabet of Xinjiang (Töte) writes а and ә, о and ө, ұ and ү, ы and і alike, и and й, and leaves out ъ and ь. Each
/// word is read in the likeliest way, and other ways are given as candidates: سالەمەتسىز بە gives сәлеметсіз бе.
/// The Latin alphabet of 2021 writes и and й alike, х and һ, and Russian letters with two of its own: qoiu is қою. Its capitals are
/// kept. Words of other languages, digits and spaces stay.
struct KazakhStage: Stage {
    /// Spellings of a word that are looked at when candidates for a whole text are wanted.
    private static let mostPerWord = 10

    private let decoder: KazakhWordDecoder
    private let capitals: SentenceCapitals.Choice

    init(decoder: KazakhWordDecoder, capitals: SentenceCapitals.Choice) {
        self.decoder = decoder
        self.capitals = capitals
    }

    /// The stage for a text of the Kazakh Arabic alphabet.
    ///
    /// - Parameter arguments: `sentences` begins every sentence with a capital, `small` none; without them running text has
    ///   capitals, and words and terms have none.
    /// - Throws: `LanguageDataError` when the Kazakh spelling list is missing.
    static func arabic(arguments: [String], data: any LanguageData) throws(LanguageDataError) -> KazakhStage {
        let lexicon = KazakhLexicon(
            spelled: KazakhWordList(hunspell: try data.bytes(of: .kazakhWords)), met: EmbeddedKazakh.words)
        return KazakhStage(
            decoder: KazakhWordDecoder(
                readings: EmbeddedKazakh.tote, model: EmbeddedKazakh.letters, lexicon: lexicon, marksWords: true),
            capitals: arguments.compactMap(SentenceCapitals.Choice.init).last ?? .running)
    }

    /// The stage for a text of the Latin alphabet of 2021, or of the letters that `data/kazakh/latin.readings` adds.
    ///
    /// Without the Kazakh spelling list it reads by what is embedded, which mistakes more of the short words.
    static func latin(data: any LanguageData) -> KazakhStage {
        let spelled: [UInt8]
        do throws(LanguageDataError) { spelled = try data.bytes(of: .kazakhWords) } catch { spelled = [] }
        let lexicon = KazakhLexicon(spelled: KazakhWordList(hunspell: spelled), met: EmbeddedKazakh.words)
        return KazakhStage(
            decoder: KazakhWordDecoder(
                readings: EmbeddedKazakh.latin, model: EmbeddedKazakh.letters, lexicon: lexicon, marksWords: false),
            capitals: .small)
    }

    func pieces(of text: String) -> [Piece] {
        let tokens = WordScanner.tokens(of: text, decoder.readings)
        let begins = SentenceCapitals.begins(tokens, capitals)
        var known: [[KazakhWordDecoder.SourceLetter]: String] = [:]
        return zip(tokens, begins).map { token, begins in
            switch token {
            case .other(let output, let range): return Piece(source: range, output: output)
            case .word(let letters, let range):
                let word = known[letters] ?? best(letters)
                known[letters] = word
                return Piece(source: range, output: begins ? capitalized(word) : word)
            }
        }
    }

    func candidates(for text: String, limit: Int) -> [String] {
        let tokens = WordScanner.tokens(of: text, decoder.readings)
        let begins = SentenceCapitals.begins(tokens, capitals)
        let choices = zip(tokens, begins).map { choice(of: $0, begins: $1, limit) }
        var seen: Set<String> = []
        return BestCombinations.ranks(of: choices.map { $0.map(\.score) }, limit: limit)
            .map { ranks in zip(choices, ranks).map { $0[$1].text }.joined() }
            .filter { seen.insert($0).inserted }
    }

    /// The ways to write one token, best first, with their scores.
    private func choice(
        of token: WordScanner.Token, begins: Bool, _ limit: Int
    ) -> [(text: String, score: Float)] {
        switch token {
        case .other(let text, _): return [(text, 0)]
        case .word(let letters, _):
            return decoder.candidates(for: letters, limit: min(limit, Self.mostPerWord)).map { candidate in
                let word = KazakhCapitals.text(candidate, source: letters)
                return (begins ? capitalized(word) : word, candidate.score)
            }
        }
    }

    private func best(_ letters: [KazakhWordDecoder.SourceLetter]) -> String {
        decoder.candidates(for: letters, limit: 1).first.map { KazakhCapitals.text($0, source: letters) } ?? ""
    }

    private func capitalized(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }
}
