internal import TranslationTypes

/// Words that stand in both texts in the same letters: Latin words in another script, acronyms, addresses,
/// and loan words between languages of one script.
public struct SharedWordEvidence: Evidence {
    /// Evidence from words that need no translation.
    public init() {}

    /// The words that both sides write alike; in one language all of them.
    public func cues(in pair: PreparedPair) -> [Cue] {
        if pair.isOfOneLanguage { return OneLanguageWords(pair).cues }
        let source = Self.keys(of: pair.source)
        let target = Self.keys(of: pair.target)
        let shared = Set(source.compactMap(\.self)).intersection(target.compactMap(\.self))
        if shared.isEmpty { return [] }
        var collector = CueCollector<String>()
        for (segment, words) in pair.source.words.enumerated() {
            for word in words {
                if let key = source[Int(word)], shared.contains(key) { collector.addSource(key, segment: segment) }
            }
        }
        for (segment, words) in pair.target.words.enumerated() {
            for word in words {
                if let key = target[Int(word)], shared.contains(key) { collector.addTarget(key, segment: segment) }
            }
        }
        let names = Self.names(source, pair.source).union(Self.names(target, pair.target))
        let forms = (Self.firstForms(source, pair.source), Self.firstForms(target, pair.target))
        return collector.cues(
            kind: { _ in .sharedWord }, forms: { (forms.0[$0] ?? $0, forms.1[$0] ?? $0) }
        ) { key, _ in names.contains(key) ? Self.nameReliability : Self.reliability }
    }

    /// The beginnings that stand for names.
    private static func names(_ keys: [String?], _ text: PreparedText) -> Set<String> {
        Set(zip(keys, text.vocabulary).compactMap { $1.mayBeName ? $0 : nil })
    }

    /// The first word with each beginning.
    private static func firstForms(_ keys: [String?], _ text: PreparedText) -> [String: String] {
        var forms: [String: String] = [:]
        for (word, key) in keys.enumerated() {
            if let key, forms[key] == nil { forms[key] = text.vocabulary[word].writtenForm }
        }
        return forms
    }

    /// The beginning of each word of the vocabulary.
    private static func keys(of text: PreparedText) -> [String?] {
        text.vocabulary.map(key(of:))
    }

    /// The beginning of a word, in which endings play no part; nil for words too short.
    static func key(of word: PreparedText.Word) -> String? {
        if word.script == .common { return nil }
        // Japanese and Chinese have many words of the same characters.
        if word.script == .han { return word.form.unicodeScalars.count < 2 ? nil : word.form }
        let key = String(String.UnicodeScalarView(word.form.unicodeScalars.prefix(keyLength).map(folded)))
        return key.unicodeScalars.count < (word.isCapitalized ? shortestCapitalized : shortest) ? nil : key
    }

    /// Kazakh and other letters of Cyrillic that Russian writes with its nearest own letter in loan words and names.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "ё": "е"
        case "қ": "к"
        case "ғ": "г"
        case "ң": "н"
        case "ө": "о"
        case "ұ", "ү": "у"
        case "і": "и"
        case "һ": "х"
        case "ә": "а"
        default: scalar
        }
    }

    /// Letters; long enough to tell words apart, short enough to lose the endings of agglutinating languages.
    private static let keyLength = 5
    /// Letters; shorter common words coincide by chance.
    private static let shortest = 4
    /// Letters; acronyms and names are shorter.
    private static let shortestCapitalized = 2
    /// Guess: the other text gives one in three such words in its own script or words.
    private static let reliability = 0.65
    /// Guess: names are sometimes replaced by pronouns or titles.
    private static let nameReliability = 0.85
}
