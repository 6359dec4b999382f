internal import TranslationTypes

/// Tells names of Kazakhs, Uyghurs and Russians in Latin letters from those of the rest of the world, by settled names and by
/// endings.
struct NativeNames: Sendable {
    /// The shipped endings.
    static let standard = NativeNames()

    private let endings: [(language: LanguageTag, ending: String)]
    /// What an ending says beside a settled name: endings are shared by both languages and by others.
    private static let weightOfEnding = 1
    private static let weightOfSettled = 2

    init() {
        endings = VariantTable(required: "variants/native.tsv").rows.dropFirst().filter { $0.count > 1 }
            .map { (LanguageTag(language: $0[0]), $0[1]) }
    }

    /// The language that a name in Latin letters is from; nil where nothing speaks for one of the three.
    ///
    /// - Parameters:
    ///   - name: the name.
    ///   - settled: names with settled spellings.
    func language(of name: String, settled: SettledNames) -> LanguageTag? {
        let words = name.lowercased().split { !($0.unicodeScalars.first?.isNameLetter ?? false) }.map(String.init)
        func weight(_ language: LanguageTag) -> Int {
            words.reduce(0) { sum, word in
                // Settled names in Russian are mostly Kazakh and Uyghur ones in Russian spelling.
                let isSettled = language != .russian && !settled.forms(of: word, from: .english, to: language).isEmpty
                let ends = endings.contains {
                    $0.language == language && word.hasSuffix($0.ending) && word.count > $0.ending.count
                }
                return sum + (isSettled ? Self.weightOfSettled : 0) + (ends ? Self.weightOfEnding : 0)
            }
        }
        let (kazakh, uyghur, russian) = (weight(.kazakh), weight(.uyghur), weight(.russian))
        guard max(kazakh, uyghur, russian) > 0 else { return nil }
        if max(kazakh, uyghur) < russian || max(kazakh, uyghur) == 0 { return .russian }
        guard kazakh == uyghur else { return kazakh > uyghur ? .kazakh : .uyghur }
        // A Russian ending, or letters that Uyghur names in Latin letters have not.
        return russian > 0 || name.lowercased().contains("zh") ? .kazakh : .uyghur
    }
}
