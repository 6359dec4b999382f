internal import Inflection
internal import TextNormalization
internal import TranslationTypes

/// Names that are one letter away from a name of the workspace's ledger, with any ending.
///
/// A word is suspect when one letter has to change for it to be a form of a listed name; a word that is itself a form of a listed name,
/// or of any term, is right.
public struct NameSpellingCheck: Check {
    /// `name-spelling`.
    public static let rules = [
        CheckRule("name-spelling", .warning, "A name is spelled otherwise than in the ledger of names.")
    ]

    /// A word of a listed name.
    private struct ListedWord {
        let folded: [Unicode.Scalar]
        let forms: any WordForms
        let name: Int
    }

    private let policy: TermPolicy
    /// By language and the first two letters.
    private let words: [String: [ListedWord]]

    /// Makes the check.
    ///
    /// - Parameters:
    ///   - policy: what the style says of terms.
    ///   - names: the numbers of the terms that are names.
    public init(policy: TermPolicy, names: [Int]) {
        self.policy = policy
        var words: [String: [ListedWord]] = [:]
        for name in names where policy.ruling(of: name).status <= .admitted {
            let term = policy.terms[name]
            let language = LanguageTag(language: term.language.language)
            guard term.language.script == language.script, language.language != "zh" else { continue }
            let grammar = TermGrammars.grammar(for: language)
            let citation = CitationWords(term.text, folding: WordFolding.folding(for: language))
            for folded in citation.folded where folded.count >= Self.shortest {
                let forms = grammar.forms(of: [folded], partOfSpeech: .properNoun, isName: true)
                guard let own = forms.words.first else { continue }
                let listed = ListedWord(folded: Array(folded.unicodeScalars), forms: own, name: name)
                words[language.language + folded.prefix(2), default: []].append(listed)
            }
        }
        self.words = words
    }

    /// Letters that a name must have for one letter to be a slip and not another name.
    private static let shortest = 6

    /// One finding for each suspect word.
    public mutating func findings(in passage: CheckedPassage) -> [Finding] {
        guard !words.isEmpty else { return [] }
        var found: [Finding] = []
        for (number, side) in passage.sides.enumerated() where passage.passage.sides[number].role != .source {
            let code = side.language.language
            let folding = WordFolding.folding(for: LanguageTag(language: code))
            var text = side.text
            text.makeContiguousUTF8()
            let bytes = text.utf8Span.span
            TextUnit.scan(bytes) { unit in
                guard !unit.isHan, unit.end - unit.start >= Self.shortest else { return }
                let range = unit.start..<unit.end
                if side.occurrences.contains(where: { $0.utf8Range.overlaps(range) }) { return }
                let word = String(decoding: folding.fold(bytes.extracting(range)), as: UTF8.self)
                guard let near = nearest(word, code), isCapital(side.text(in: range)) else { return }
                found.append(finding(near, range, side, number, passage))
            }
        }
        return found
    }

    private func isCapital(_ text: String) -> Bool { text.first.map { $0.isUppercase || !$0.isCased } ?? false }

    /// The listed word of which a word is a form but for one letter; the text that would be right.
    private func nearest(_ word: String, _ language: String) -> (listed: ListedWord, right: String)? {
        let scalars = Array(word.unicodeScalars)
        guard let candidates = words[language + word.prefix(2)] else { return nil }
        for listed in candidates where listed.forms.analyses(of: Array(word.utf8)[...]).isEmpty {
            if let right = corrected(scalars, listed) { return (listed, right) }
        }
        return nil
    }

    /// The word with the listed name's letters and its own ending, if that is a form of the name.
    private func corrected(_ word: [Unicode.Scalar], _ listed: ListedWord) -> String? {
        let name = listed.folded
        for length in [name.count, name.count - 1, name.count + 1] where length <= word.count {
            guard Self.differByOne(word[..<length], name[...]) else { continue }
            // Kazakhstani is a word of its own; only a letter that is written twice is a slip at the end.
            if length > name.count, word.starts(with: name), word[length - 1] != name.last { continue }
            var right = String.UnicodeScalarView(name)
            right.append(contentsOf: word[length...])
            let text = String(right)
            if !listed.forms.analyses(of: Array(text.utf8)[...]).isEmpty { return text }
        }
        return nil
    }

    /// Whether one letter is changed, left out or added.
    private static func differByOne(_ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>) -> Bool {
        guard abs(a.count - b.count) <= 1, a != b else { return false }
        var front = 0
        while front < min(a.count, b.count), a[a.startIndex + front] == b[b.startIndex + front] { front += 1 }
        let restA = a.dropFirst(front), restB = b.dropFirst(front)
        switch a.count - b.count {
        case 0: return restA.dropFirst() == restB.dropFirst()
        case 1: return restA.dropFirst() == restB
        default: return restA == restB.dropFirst()
        }
    }

    private func finding(
        _ near: (listed: ListedWord, right: String), _ range: Range<Int>, _ side: CheckedSide, _ number: Int,
        _ passage: CheckedPassage
    ) -> Finding {
        let text = side.text(in: range)
        let right = Capitals.applied(
            of: text, citation: text.lowercased(), to: near.right, isSentenceStart: true)
        return Finding(
            rule: "name-spelling", severity: .warning, passage: passage.passage.number, side: number, utf8Range: range,
            message: "“\(text)”: the ledger of names has “\(policy.terms[near.listed.name].text)”; write “\(right)”.",
            suggestions: [Suggestion(right, utf8Range: range, isSafe: false)],
            concept: policy.concept(of: near.listed.name))
    }
}

extension Character {
    /// Whether the letter has a capital and a small form.
    fileprivate var isCased: Bool { isUppercase || isLowercase }
}
