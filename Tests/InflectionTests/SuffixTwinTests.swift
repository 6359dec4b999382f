import Foundation
import Testing

@testable import Inflection

/// The automaton against a slow twin that spells out every chain of the slots as the grammar's file has them.
@Suite struct SuffixTwinTests {
    /// The most suffixes in a row that the twin spells out.
    private static let depth = 3

    @Test(arguments: [
        ("kk", "мектеп"), ("kk", "қала"), ("kk", "жол"), ("kk", "үй"), ("kk", "заң"), ("ug", "سوت"), ("ug", "ئۆي"),
    ])
    func `reads the chains that the slots allow, and no others`(language: String, stem: String) throws {
        let grammar = try Self.grammar(language)
        let contexts = SuffixContexts(grammar)
        let spelling = grammar.letters.scalars.map { Array(String($0).utf8) }
        var builder = SuffixAutomatonBuilder(grammar, contexts: contexts, spelling: spelling)
        let automaton = builder.build()
        let letters = grammar.letters.letters(of: stem)
        let start = try #require(automaton.starts[contexts.context(after: letters[...])])
        let free = automaton.freeEnvironments

        func isRead(_ suffixes: String) -> Bool {
            var paths: [SuffixAutomaton.Path] = []
            automaton.paths(
                writing: ArraySlice(suffixes.utf8), from: start, environments: free, limit: 9, into: &paths)
            return paths.contains { $0.arcs.count <= Self.depth }
        }

        let twin = SuffixTwin(grammar: grammar, stem: letters)
        let chains = twin.chains(depth: Self.depth)
        #expect(chains.count > 100)
        for chain in chains where !chain.isEmpty { #expect(isRead(chain), "\(stem)+\(chain)") }

        let seed = UInt64.random(in: 0 ... .max)
        print("seed \(seed)")
        var random = SuffixRandom(seed: seed)
        let all = chains.sorted()
        let alphabet = grammar.letters.scalars.dropFirst().map(Character.init)
        for _ in 0..<4000 {
            guard var text = all.randomElement(using: &random).map(Array.init), !text.isEmpty,
                let letter = alphabet.randomElement(using: &random)
            else { continue }
            let place = Int.random(in: text.indices, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: text[place] = letter
            case 1: text.insert(letter, at: place)
            default: text.remove(at: place)
            }
            if text.isEmpty { continue }
            #expect(isRead(String(text)) == chains.contains(String(text)), "\(stem)+\(String(text))")
        }
    }

    private static func grammar(_ language: String) throws -> GrammarDescription {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let file = root.appending(path: "Sources/CEmbeddedData/data/inflection/\(language).grammar")
        return try GrammarDescriptionParser.parse(String(contentsOf: file, encoding: .utf8), file: language)
    }
}

/// Spells out chains of suffixes letter by letter, with no tables.
private struct SuffixTwin {
    let grammar: GrammarDescription
    let stem: [Letter]

    /// What tiers say and which letter came last.
    private struct State {
        var values: [UInt8]
        var last: Letter
    }

    func chains(depth: Int) -> Set<String> {
        var found: Set<String> = []
        let state = State(values: grammar.tiers.map { $0.value(of: stem[...]) }, last: stem.last ?? 0)
        spell(grammar.start, "", state, depth, into: &found)
        return found
    }

    private func spell(_ slot: Int?, _ text: String, _ state: State, _ depth: Int, into found: inout Set<String>) {
        guard let slot else {
            found.insert(text)
            return
        }
        for entry in grammar.slots[slot].entries {
            if entry.form.isEmpty {
                spell(entry.next, text, state, depth, into: &found)
            } else if depth > 0 {
                let (more, next) = written(entry, state)
                if !more.isEmpty { spell(entry.next, text + more, next, depth - 1, into: &found) }
            }
        }
    }

    private func written(_ entry: SuffixSlot.Entry, _ origin: State) -> (String, State) {
        var state = origin
        var text = ""
        let followsVowel = grammar.vowels.contains(origin.last)
        for element in entry.form {
            var bare = element
            if case .afterConsonant(let inner) = element {
                if followsVowel { continue }
                bare = inner
            } else if case .afterVowel(let inner) = element {
                if !followsVowel { continue }
                bare = inner
            }
            guard let letter = letter(bare, state) else {
                text += "-"
                continue
            }
            text.unicodeScalars.append(grammar.letters.scalars[Int(letter)])
            for tier in grammar.tiers.indices {
                if let value = grammar.tiers[tier].value[letter] { state.values[tier] = value }
            }
            state.last = letter
        }
        if let value = entry.sets { state.values[0] = value }
        return (text, state)
    }

    private func letter(_ element: SuffixSlot.Element, _ state: State) -> Letter? {
        switch element {
        case .letter(let letter): return letter
        case .archiphoneme(let name):
            for variant in grammar.archiphonemes[name]?.variants ?? [] {
                let fits = variant.values.allSatisfy { state.values[$0.tier] == $0.value }
                if fits, variant.after.map({ $0.contains(state.last) }) ?? true { return variant.letter }
            }
            return nil
        default: return nil
        }
    }
}
