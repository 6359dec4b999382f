internal import ICU
internal import TextNormalization
internal import TranslationTypes

/// Tokenises and interns the words of one text.
struct PreparedTextBuilder: ~Copyable {
    private var tokenizer: WordTokenizer
    /// Words as the text writes them, with their forms and whether they begin with a capital.
    private var written = WordTable()
    private var formOfWritten: [Int32] = []
    private var hasCapital: [Bool] = []
    /// Words in lower case.
    private var forms = WordTable()
    private var texts: [String] = []
    private var isCapitalized: [Bool] = []
    private var tokens: [WordToken] = []

    init(language: LanguageTag) {
        do {
            tokenizer = try WordTokenizer(language: language)
        } catch {
            preconditionFailure("ICU has no word rules: \(error)")
        }
    }

    /// The distinct words met so far.
    var vocabulary: [PreparedText.Word] {
        texts.indices.map {
            PreparedText.Word(form: texts[$0], isCapitalized: isCapitalized[$0], script: Self.script(of: texts[$0]))
        }
    }

    /// The words of a segment.
    mutating func words(of segment: String) -> [Int32] {
        let utf8 = Array(segment.utf8)
        // The tokenizer and the tables of words are touched in turn, which a closure over `self` could not do.
        var tokens: [WordToken] = []
        swap(&tokens, &self.tokens)
        tokens.removeAll(keepingCapacity: true)
        tokenizer.forEachWord(in: utf8.span) { tokens.append($0) }
        var result: [Int32] = []
        result.reserveCapacity(tokens.count)
        for token in tokens { result.append(form(of: utf8.span.extracting(token.utf8Range))) }
        swap(&tokens, &self.tokens)
        return result
    }

    /// The number of a word's form.
    private mutating func form(of letters: Span<UInt8>) -> Int32 {
        let word = Int(written.intern(letters))
        if word == formOfWritten.count { add(written[word]) }
        if !hasCapital[word] { isCapitalized[Int(formOfWritten[word])] = false }
        return formOfWritten[word]
    }

    /// Takes up a word that the text did not write so far.
    private mutating func add(_ word: String) {
        let form = ComposedForm.of(LowerCasing.of(word))
        let number = forms.intern(form)
        if Int(number) == texts.count {
            texts.append(form)
            isCapitalized.append(true)
        }
        formOfWritten.append(number)
        hasCapital.append(form.unicodeScalars.first != word.unicodeScalars.first)
    }

    /// By code blocks, which suffices for words and costs no look-up.
    private static func script(of form: String) -> Script {
        for scalar in form.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: return .latin
            case 0x400...0x52F: return .cyrillic
            case 0x600...0x65F, 0x66E...0x6EF, 0x6FA...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: return .arabic
            case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .han
            case 0...0x2FF, 0x2000...0x2BFF: continue
            default: if scalar.properties.isAlphabetic { return .unknown }
            }
        }
        return .common
    }
}
