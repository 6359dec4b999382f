internal import TextNormalization
internal import TranslationTypes

/// Tokenises and interns the words of one text.
struct PreparedTextBuilder: ~Copyable {
    private var tokenizer: WordTokenizer
    private var identifiers: [String: Int32] = [:]
    private var forms: [String] = []
    private var isCapitalized: [Bool] = []

    init(language: LanguageTag) {
        do {
            tokenizer = try WordTokenizer(language: language)
        } catch {
            preconditionFailure("ICU has no word rules: \(error)")
        }
    }

    /// The distinct words met so far.
    var vocabulary: [PreparedText.Word] {
        forms.indices.map {
            PreparedText.Word(form: forms[$0], isCapitalized: isCapitalized[$0], script: Self.script(of: forms[$0]))
        }
    }

    /// The words of a segment.
    mutating func words(of segment: String) -> [Int32] {
        var result: [Int32] = []
        let utf8 = Array(segment.utf8)
        // The tokenizer and the table of words are touched in turn, which a closure over `self` could not do.
        var tokens: [WordToken] = []
        tokenizer.forEachWord(in: utf8.span) { tokens.append($0) }
        for token in tokens {
            let written = String(decoding: utf8[token.utf8Range], as: UTF8.self)
            let form = written.lowercased()
            result.append(intern(form, isCapitalized: form.unicodeScalars.first != written.unicodeScalars.first))
        }
        return result
    }

    private mutating func intern(_ form: String, isCapitalized capital: Bool) -> Int32 {
        if let known = identifiers[form] {
            if !capital { isCapitalized[Int(known)] = false }
            return known
        }
        let identifier = Int32(forms.count)
        identifiers[form] = identifier
        forms.append(form)
        isCapitalized.append(capital)
        return identifier
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
