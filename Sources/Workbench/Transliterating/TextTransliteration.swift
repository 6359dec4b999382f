public import Transliteration

/// Transliterates texts one by one: what is asked for on a command line or in a form.
public struct TextTransliteration {
    private let shelf: SchemeShelf

    /// - Throws: an error when a scheme is not there, its file is faulty or its data package is missing.
    public init(_ request: SchemeRequest, data: any LanguageData = InstalledLanguageData()) throws {
        shelf = try SchemeShelf(request, data: data)
    }

    /// A text by every scheme that is asked for, in their order.
    ///
    /// - Parameters:
    ///   - text: A word, a name, a text.
    ///   - candidates: How many spellings are wanted at most; 1 for the best alone.
    public func results(for text: String, candidates: Int = 1) throws -> [TransliterationResult] {
        try shelf.transliterators(for: text).map { transliterator in
            TransliterationResult(
                scheme: transliterator.scheme.id, transliteration: transliterator.transliteration(of: text),
                candidates: candidates > 1 ? transliterator.candidates(for: text, limit: candidates) : nil)
        }
    }
}
