internal import EmbeddedData
public import TranslationTypes

/// The grammar of a language that hangs suffixes on unchanging or little changing stems: Kazakh, Uyghur.
///
/// What it knows is in a file that linguists can read, `Sources/CEmbeddedData/data/inflection/kk.grammar` for Kazakh.
///
///     let forms = SuffixGrammar.kazakh.forms(of: ["лагерь"], partOfSpeech: .noun, isName: false)
///     forms.forms([.plural, .possessor3, .locative])          // ["лагерлерінде"]
public struct SuffixGrammar: Grammar {
    /// The language, in its usual script.
    public let language: LanguageTag
    private let engine: SuffixEngine

    /// Kazakh in Cyrillic letters.
    public static let kazakh = embedded("kk", nil)
    /// Uyghur in Arabic letters.
    public static let uyghur = embedded("ug", nil)

    /// Kazakh whose texts are in other letters: terms are still in Cyrillic, words of texts are not.
    ///
    /// - Parameter projection: what texts write for a letter of the usual script, for `ы` in Arabic letters `ى`. It is asked for
    ///   each letter alone.
    public static func kazakh(projection: @escaping (String) -> String) -> SuffixGrammar { embedded("kk", projection) }

    /// Reads a grammar.
    ///
    /// - Parameters:
    ///   - text: the text of the grammar's file.
    ///   - file: what errors call it.
    ///   - lookAlikes: the text of the list of look-alikes, and what errors call it.
    ///   - projection: what texts write for a letter of the usual script.
    /// - Throws: ``SuffixGrammarError`` with the line and advice.
    public init(
        _ text: String, file: String, lookAlikes: (text: String, file: String)? = nil,
        projection: ((String) -> String)? = nil
    ) throws(SuffixGrammarError) {
        let grammar = try GrammarDescriptionParser.parse(text, file: file)
        var list = LookAlikeList()
        if let lookAlikes { list = try LookAlikeList(lookAlikes.text, file: lookAlikes.file) }
        guard let language = grammar.language else {
            throw SuffixGrammarError(file: file, line: 1, message: "the file names no language: write “language kk”")
        }
        self.language = language
        engine = SuffixEngine(grammar, lookAlikes: list, projection: projection)
    }

    private static func embedded(_ name: String, _ projection: ((String) -> String)?) -> SuffixGrammar {
        let file = "inflection/\(name).grammar"
        let list = "inflection/\(name).lookalikes"
        do {
            return try SuffixGrammar(
                EmbeddedFile(required: file).text, file: file,
                lookAlikes: (EmbeddedFile(required: list).text, list), projection: projection)
        } catch {
            preconditionFailure("\(error)")
        }
    }

    // MARK: - Grammar
    /// The beginnings of which every form of a word has one: the word without the letters that a rule may change.
    public func anchors(of word: ArraySlice<UInt8>, isLast: Bool, into anchors: inout [ArraySlice<UInt8>]) {
        guard isLast else {
            anchors.append(engine.spelled(word))
            return
        }
        engine.appendAnchors(of: word, into: &anchors)
    }

    /// Makes a term ready: its last word takes the endings of the whole, the one before it may stand in the genitive.
    public func forms(of words: [String], partOfSpeech: PartOfSpeech?, isName: Bool) -> any TermForms {
        SuffixTermForms(
            parts: words.indices.map { index in
                let isLast = index == words.count - 1
                let role: SuffixWordForms.Role =
                    words.count == 1 ? .alone : isLast ? .head : index == words.count - 2 ? .dependent : .fixed
                return engine.wordForms(words[index], role: role)
            })
    }
}
