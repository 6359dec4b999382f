internal import TranslationTypes

/// A term that stands inside a term of another concept, as лагерь in лагерь перевоспитания.
///
/// The longer one is found then, which is right; but a preferred term that contains a banned one contradicts it. Every stretch of words
/// of every term is looked up by its hash, so that the cost grows with the words, not with the pairs of terms.
public struct TermInsideTermRule: LintRule {
    /// `term-inside-term`.
    public let identifier = "term-inside-term"

    /// Makes the rule.
    public init() {}

    /// One finding for each pair, at the longer term.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        var sequences = WordSequences()
        for address in subject.addresses {
            sequences.add(subject.key(of: address), language: subject.termbase[address].language)
        }
        let index = Index(subject, sequences)
        return subject.addresses.indices.flatMap { findings(inside: $0, index, subject) }
    }

    private func findings(inside outer: Int, _ index: Index, _ subject: LintSubject) -> [LintFinding] {
        let words = index.words[outer]
        guard words.count > 1 else { return [] }
        var result: [LintFinding] = []
        var seen: Set<Int> = []
        for start in words.indices {
            let end = min(words.count, start + index.longest(outer))
            var hash = index.seed(of: outer)
            for last in start..<end {
                hash = WordSequences.hash(hash, words[last])
                if start == 0, last == words.count - 1 { continue }
                for inner in index.terms(hash, words[start...last], like: outer) where seen.insert(inner).inserted {
                    if let finding = finding(outer, inner, subject) { result.append(finding) }
                }
            }
        }
        return result
    }

    private func finding(_ outer: Int, _ inner: Int, _ subject: LintSubject) -> LintFinding? {
        let (outerAddress, innerAddress) = (subject.addresses[outer], subject.addresses[inner])
        if outerAddress.concept == innerAddress.concept { return nil }
        let (outerTerm, innerTerm) = (subject.termbase[outerAddress], subject.termbase[innerAddress])
        let other = subject.concept(of: innerAddress).identifier
        if let status = innerTerm.status, status > .admitted, outerTerm.status == .preferred {
            return finding(
                .warning,
                "the preferred “\(outerTerm.text)” contains “\(innerTerm.text)”, which is \(status.rawValue) in \(other)",
                "change one of the statuses, or say in a note why both hold", at: outerAddress, in: subject)
        }
        return finding(
            .info, "“\(outerTerm.text)” contains “\(innerTerm.text)” of \(other)",
            "where both could stand, the longer one is found",
            at: outerAddress, in: subject)
    }
}

extension TermInsideTermRule {
    /// The terms by the hashes of their words, each language and script for itself.
    private struct Index {
        let words: [[Int32]]
        private let languages: [Int]
        private var byHash: [UInt64: Int] = [:]
        /// The next term with the same words; -1 for none.
        private var next: [Int]
        private var longestOfLanguage: [Int] = []

        init(_ subject: LintSubject, _ sequences: WordSequences) {
            words = sequences.words
            var numbers: [LanguageTag: Int] = [:]
            languages = subject.addresses.map { address in
                let base = subject.termbase[address].language.base
                let number = numbers[base] ?? numbers.count
                numbers[base] = number
                return number
            }
            next = [Int](repeating: -1, count: words.count)
            longestOfLanguage = [Int](repeating: 0, count: numbers.count)
            for term in words.indices.reversed() where !words[term].isEmpty {
                let language = languages[term]
                longestOfLanguage[language] = min(max(longestOfLanguage[language], words[term].count), Self.mostWords)
                let hash = words[term].reduce(seed(of: term), WordSequences.hash)
                next[term] = byHash[hash] ?? -1
                byHash[hash] = term
            }
        }

        func longest(_ term: Int) -> Int { longestOfLanguage[languages[term]] }

        func seed(of term: Int) -> UInt64 { WordSequences.hash(0, Int32(languages[term])) }

        /// The terms with exactly these words in the language of another; the first few, since homonyms say the same.
        func terms(_ hash: UInt64, _ stretch: ArraySlice<Int32>, like other: Int) -> [Int] {
            var result: [Int] = []
            var term = byHash[hash] ?? -1
            while term >= 0, result.count < Self.mostHomonyms {
                if languages[term] == languages[other], words[term].elementsEqual(stretch) { result.append(term) }
                term = next[term]
            }
            return result
        }

        /// Words: longer terms are looked for inside none.
        private static let mostWords = 24
        /// Terms with the same words that are reported for one place.
        private static let mostHomonyms = 4
    }
}
