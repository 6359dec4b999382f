internal import TranslationTypes

/// Words that stand in both texts in the same letters: Latin words in another script, acronyms, addresses,
/// and loan words between languages of one script.
public struct SharedWordEvidence: Evidence {
    /// Evidence from words that need no translation.
    public init() {}

    /// The words that both sides write alike; in one language all of them.
    public func cues(in pair: PreparedPair) -> [Cue] {
        if pair.isOfOneLanguage { return OneLanguageWords(pair).cues }
        let reliability = Reliability(pair)
        var table = WordTable()
        let source = Self.keys(of: pair.source, &table)
        let target = Self.keys(of: pair.target, &table)
        let forms = (Self.firstForms(source, table.count), Self.firstForms(target, table.count))
        var collector = CueCollector<Int32>()
        for (segment, words) in pair.source.words.enumerated() {
            for word in words {
                let key = source[Int(word)]
                if key >= 0, forms.1[Int(key)] >= 0 { collector.addSource(key, segment: segment) }
            }
        }
        for (segment, words) in pair.target.words.enumerated() {
            for word in words {
                let key = target[Int(word)]
                if key >= 0, forms.0[Int(key)] >= 0 { collector.addTarget(key, segment: segment) }
            }
        }
        let names = Self.names(
            source, pair.source, Self.names(target, pair.target, [Bool](repeating: false, count: table.count)))
        return collector.cues(
            kind: { _ in .sharedWord },
            forms: {
                (
                    pair.source.vocabulary[Int(forms.0[Int($0)])].writtenForm,
                    pair.target.vocabulary[Int(forms.1[Int($0)])].writtenForm
                )
            }
        ) { key, _ in
            reliability.of("shared word", guess: names[Int(key)] ? Self.nameGuess : Self.guess)
        }
    }

    /// Marks the keys that stand for names besides those marked already.
    private static func names(_ keys: [Int32], _ text: PreparedText, _ marked: [Bool]) -> [Bool] {
        var marked = marked
        for (word, key) in keys.enumerated() where key >= 0 && text.vocabulary[word].mayBeName {
            marked[Int(key)] = true
        }
        return marked
    }

    /// The first word with each key; −1 where there is none.
    private static func firstForms(_ keys: [Int32], _ count: Int) -> [Int32] {
        var forms = [Int32](repeating: -1, count: count)
        for (word, key) in keys.enumerated() where key >= 0 && forms[Int(key)] < 0 { forms[Int(key)] = Int32(word) }
        return forms
    }

    /// The key of each word of the vocabulary, its beginning; −1 for words too short.
    private static func keys(of text: PreparedText, _ table: inout WordTable) -> [Int32] {
        var beginning: [UInt8] = []
        return text.vocabulary.map { writeBeginning(of: $0, to: &beginning) ? table.intern(beginning.span) : -1 }
    }

    /// Whether two words begin alike, as far as endings play no part, so that they are evidence of this kind.
    static func areAlike(_ word: PreparedText.Word, _ other: PreparedText.Word) -> Bool {
        var (a, b): ([UInt8], [UInt8]) = ([], [])
        return writeBeginning(of: word, to: &a) && writeBeginning(of: other, to: &b) && a == b
    }

    /// Writes the beginning of a word, in which endings play no part, in place of what was there; false for words too short.
    private static func writeBeginning(of word: PreparedText.Word, to beginning: inout [UInt8]) -> Bool {
        if word.script == .common { return false }
        // Japanese and Chinese have many words of the same characters.
        let isHan = word.script == .han
        beginning.removeAll(keepingCapacity: true)
        var letters = 0
        for scalar in word.form.unicodeScalars {
            if letters == keyLength, !isHan { break }
            letters += 1
            for byte in UTF8.encode(isHan ? scalar : folded(scalar)) ?? UTF8.encodedReplacementCharacter {
                beginning.append(byte)
            }
        }
        return letters >= (isHan ? shortestHan : word.isCapitalized ? shortestCapitalized : shortest)
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
    /// Characters; one alone is a word of many texts.
    private static let shortestHan = 2
    /// Letters; acronyms and names are shorter.
    private static let shortestCapitalized = 2
    /// In news the other text gives about one in three such words in its own script or words.
    private static let guess = 0.65
    /// In news names are sometimes replaced by pronouns or titles.
    private static let nameGuess = 0.85
}
