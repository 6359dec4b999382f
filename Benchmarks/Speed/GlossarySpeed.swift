import Foundation
import Terminology
import TranslationTypes
import Workbench

/// Measures finding terms in 50 MB of mixed text: words of the shipped articles, each with five made-up ones that differ by a letter,
/// drawn by Zipf's law; terms of one to three such words.
struct GlossarySpeed {
    /// Words of one language, the frequent ones first.
    private struct Vocabulary {
        let language: LanguageTag
        let words: [String]
        let separator: String
    }

    private static let size = 50_000_000
    private static let variants = 5
    /// Words of a language that no glossary has by themselves.
    private static let functionWords = 500
    /// One term in so many has one word: with more, 100,000 concepts would make every word of this text a term.
    private static let oneWordIn: UInt64 = 50
    private let vocabularies: [Vocabulary]
    private let text: String

    init(_ root: URL) throws {
        var random = SplitMix(state: 7)
        var vocabularies: [Vocabulary] = []
        for language in LanguageTag.workingLanguages {
            let words = try Self.words(of: language, root)
            let all = words + (0..<Self.variants).flatMap { _ in words.map { Self.changed($0, words, &random) } }
            vocabularies.append(
                Vocabulary(language: language, words: all, separator: language == .chinese ? "" : " "))
        }
        self.vocabularies = vocabularies
        var text = ""
        while text.utf8.count < Self.size {
            for vocabulary in vocabularies {
                let length = 8 + Int(random.next() % 13)
                text += (0..<length).map { _ in Self.draw(vocabulary.words, &random) }.joined(
                    separator: vocabulary.separator)
                text += vocabulary.language == .chinese ? "。\n" : ".\n"
            }
        }
        self.text = text
    }

    func measureAll() throws {
        print("\n" + Measurement.header)
        for count in [10_000, 100_000] {
            let path = try write(count)
            defer { try? FileManager.default.removeItem(atPath: path) }
            let clock = ContinuousClock()
            var glossary: GlossaryTerms?
            let load = try clock.measure { glossary = try GlossaryTerms(GlossaryShelf.termbase(file: path)) }
            guard let glossary else { return }
            print("| glossary, load \(count) concepts, \(glossary.termbase.termCount) terms | \(load) |")
            for isWarm in [false, true] {
                var scanner = glossary.recognizer.scanner()
                if isWarm { scanner.forEachMatch(in: text.utf8Span.span) { _ in } }
                var hits = 0
                let row = measure(
                    "glossary, \(count) concepts, \(isWarm ? "words seen before" : "words new")",
                    Double(text.utf8.count) / 1e6, "MB", runs: 1
                ) {
                    scanner.forEachMatch(in: text.utf8Span.span) { _ in hits += 1 }
                }
                print(row.row, "\(hits) places")
            }
        }
    }

    /// Writes a glossary of so many concepts, each with a term in two or three languages.
    private func write(_ count: Int) throws -> String {
        var random = SplitMix(state: 11)
        var lines = "concept\tlang\tterm\tstatus\tpart_of_speech\tdefinition\tnote\tsource\tdate\n"
        for number in 0..<count {
            for (place, vocabulary) in vocabularies.enumerated() where (place + number) % 2 == 0 {
                let length = random.next() % Self.oneWordIn == 0 ? 1 : 2 + Int(random.next() % 2)
                let term = (0..<length).map { _ in vocabulary.words[Int(random.next() % UInt64(vocabulary.words.count))]
                }
                .joined(separator: vocabulary.separator)
                lines +=
                    "C\(number)\t\(vocabulary.language)\t\(term)\tpreferred\tnoun\t\t\thttps://example.org/\(number)\t2026-11-21\n"
            }
        }
        let path = FileManager.default.temporaryDirectory.appending(path: "glossary-\(count).tsv").path
        try lines.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private static func words(of language: LanguageTag, _ root: URL) throws -> [String] {
        let folder = root.appending(path: "Memories/articles")
        var seen: [String: Int] = [:]
        for article in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let text = try String(
                contentsOf: folder.appending(path: "\(article)/\(language.language).md"), encoding: .utf8)
            if language == .chinese {
                let letters = Array(text.filter { $0.isLetter && !$0.isASCII })
                for place in letters.indices.dropLast() { seen[String(letters[place...place + 1]), default: 0] += 1 }
            } else {
                for word in text.split(whereSeparator: { !$0.isLetter }) { seen[String(word), default: 0] += 1 }
            }
        }
        return seen.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// A word with one letter from another word.
    private static func changed(_ word: String, _ words: [String], _ random: inout SplitMix) -> String {
        var letters = Array(word)
        let other = Array(words[Int(random.next() % UInt64(words.count))])
        if letters.count < 2 { letters.append("а") }
        letters[Int(random.next() % UInt64(letters.count))] = other[Int(random.next() % UInt64(other.count))]
        return String(letters).lowercased()
    }

    /// A word by Zipf's law: the logarithm of its rank is even.
    private static func draw(_ words: [String], _ random: inout SplitMix) -> String {
        let share = Double(random.next() >> 11) / Double(1 << 53)
        return words[min(words.count - 1, Int(pow(Double(words.count), share)) - 1)]
    }
}

/// Steele, Lea and Flood's generator (2014), so that every run measures the same text.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
