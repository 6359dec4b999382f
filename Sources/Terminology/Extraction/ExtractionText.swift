internal import ICU
internal import TextNormalization
internal import Transliteration
internal import TranslationTypes

/// One language of a memory as rows of lemmas: every word as the number of the shortest attested word of which it is a form.
struct ExtractionText {
    /// A word of a segment.
    struct Word {
        let lemma: Int32
        /// In UTF-8 offsets of the segment.
        let range: Range<Int>
        /// Whether a term may go on from the word before.
        let joins: Bool
    }

    let language: LanguageTag
    private(set) var segments: [[Word]] = []
    /// Lemmas with which no term begins or ends: function words, numbers, single letters.
    private(set) var isEmpty: [Bool] = []
    private var numbers: [String: Int32] = [:]
    private var words: [String] = []

    /// Reads all segments.
    init(_ texts: [String], language: LanguageTag, data: any LanguageData) throws {
        self.language = language
        let folding = WordFolding.folding(for: language)
        for text in texts { segments.append(try read(text, folding)) }
        let lemmas = Self.lemmas(of: words, language: language, data: data)
        segments = segments.map { row in
            row.map { Word(lemma: lemmas[Int($0.lemma)], range: $0.range, joins: $0.joins) }
        }
        let stops = StopWords.standard.words(of: language)
        isEmpty = words.map {
            stops.contains($0) || $0.count < Self.shortest || $0.allSatisfy(\.isNumber)
        }
    }

    /// Letters of a word, or Chinese characters: one alone is no term.
    private static let shortest = 2

    private mutating func read(_ text: String, _ folding: WordFolding) throws -> [Word] {
        var text = text
        text.makeContiguousUTF8()
        let bytes = text.utf8Span.span
        if language.language == "zh" { return try readChinese(text) }
        var row: [Word] = []
        TextUnit.scan(bytes) { unit in
            let word = unit.isHan ? [] : folding.fold(bytes.extracting(unit.start..<unit.end))
            let number = self.number(of: String(decoding: word, as: UTF8.self))
            row.append(
                Word(
                    lemma: number, range: unit.start..<unit.end,
                    joins: unit.gap.isSubset(of: [.space, .hyphen]) && !unit.gap.isEmpty))
        }
        return row
    }

    private mutating func readChinese(_ text: String) throws -> [Word] {
        var tokenizer = try WordTokenizer(language: language)
        var tokens: [WordToken] = []
        tokenizer.forEachWord(in: text.utf8Span.span) { tokens.append($0) }
        let utf8 = Array(text.utf8)
        var end = -1
        return tokens.map { token in
            defer { end = token.utf8Range.upperBound }
            let word = String(decoding: utf8[token.utf8Range], as: UTF8.self)
            return Word(lemma: number(of: word), range: token.utf8Range, joins: token.utf8Range.lowerBound == end)
        }
    }

    private mutating func number(of word: String) -> Int32 {
        if let known = numbers[word] { return known }
        let number = Int32(words.count)
        numbers[word] = number
        words.append(word)
        return number
    }

    /// For each word the shortest word of the list of which it is a form.
    private static func lemmas(of words: [String], language: LanguageTag, data: any LanguageData) -> [Int32] {
        var lemmas = words.indices.map { Int32($0) }
        guard language.language != "zh" else { return lemmas }
        let sought = words.map {
            SoughtTerm($0, language: LanguageTag(language: language.language), partOfSpeech: .noun)
        }
        var scanner = TermRecognizer(sought, data: data).scanner(for: language)
        for (number, word) in words.enumerated() {
            var best = Int32(number)
            for found in scanner.allOccurrences(inWord: word) where shorter(words[found], words[Int(best)]) {
                best = Int32(found)
            }
            lemmas[number] = best
        }
        // A form of a form: the end of the chain, which cannot turn in a circle since words get shorter.
        for number in lemmas.indices {
            var lemma = lemmas[number]
            while lemmas[Int(lemma)] != lemma, shorter(words[Int(lemmas[Int(lemma)])], words[Int(lemma)]) {
                lemma = lemmas[Int(lemma)]
            }
            lemmas[number] = lemma
        }
        return lemmas
    }

    private static func shorter(_ a: String, _ b: String) -> Bool { (a.utf8.count, a) < (b.utf8.count, b) }
}
