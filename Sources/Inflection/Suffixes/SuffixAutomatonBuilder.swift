/// Compiles the slots of a grammar.
struct SuffixAutomatonBuilder {
    private let grammar: GrammarDescription
    private let contexts: SuffixContexts
    private let spelling: [[UInt8]]
    private var numbers: [Place: Int] = [:]
    private var waiting: [Place] = []
    private var nodes: [SuffixAutomaton.Node] = []
    private var arcs: [SuffixAutomaton.Arc] = []
    private var text: [UInt8] = []
    private var standard: [String] = []
    private var glosses: [String] = []

    /// A slot in a context; nil is the end of the word.
    private struct Place: Hashable {
        let slot: Int?
        let context: SuffixContext
    }

    /// - Parameter spelling: the UTF-8 of each letter in texts, by number.
    init(_ grammar: GrammarDescription, contexts: SuffixContexts, spelling: [[UInt8]]) {
        self.grammar = grammar
        self.contexts = contexts
        self.spelling = spelling
    }

    mutating func build() -> SuffixAutomaton {
        var starts: [SuffixContext: Int] = [:]
        for context in stemContexts() { starts[context] = number(Place(slot: grammar.start, context: context)) }
        var verbStarts: [SuffixContext: Int] = [:]
        if let verb = grammar.slots.firstIndex(where: { $0.name == "verb" }) {
            for context in stemContexts() { verbStarts[context] = number(Place(slot: verb, context: context)) }
        }
        while let place = waiting.popLast() { fill(place) }
        return SuffixAutomaton(
            nodes: nodes, arcs: arcs, text: text, standard: standard, glosses: glosses, starts: starts,
            verbStarts: verbStarts)
    }

    /// Every context that a stem can leave.
    private func stemContexts() -> [SuffixContext] {
        var rows: [[UInt8]] = [[]]
        for tier in grammar.tiers {
            rows = rows.flatMap { row in tier.values.indices.map { row + [UInt8($0)] } }
        }
        let kinds = Set(grammar.letters.scalars.indices.map { contexts.kind(of: Letter($0)) }).sorted()
        return rows.flatMap { row in kinds.map { SuffixContext(values: row, kind: $0) } }
    }

    private mutating func number(_ place: Place) -> Int {
        if let number = numbers[place] { return number }
        numbers[place] = nodes.count
        nodes.append(SuffixAutomaton.Node())
        waiting.append(place)
        return nodes.count - 1
    }

    private mutating func fill(_ place: Place) {
        guard let number = numbers[place] else { return }
        guard let slot = place.slot else {
            nodes[number].isFinal = true
            return
        }
        var entries: [SuffixSlot.Entry] = []
        nodes[number].isFinal = collect(slot, depth: 0, into: &entries)
        let first = arcs.count
        let made = entries.compactMap { arc($0, in: place.context) }
        arcs += made
        nodes[number].arcs = first..<arcs.count
    }

    /// The suffixes of a slot and of those that it reaches without letters; whether one of them is the end.
    private func collect(_ slot: Int, depth: Int, into entries: inout [SuffixSlot.Entry]) -> Bool {
        guard depth < SuffixGrammarLimits.emptySteps else { return false }
        var isFinal = false
        for entry in grammar.slots[slot].entries {
            if !entry.form.isEmpty {
                entries.append(entry)
            } else if let next = entry.next {
                if collect(next, depth: depth + 1, into: &entries) { isFinal = true }
            } else {
                isFinal = true
            }
        }
        return isFinal
    }

    /// The suffix in the letters that it has there; nil where it has none.
    private mutating func arc(_ entry: SuffixSlot.Entry, in origin: SuffixContext) -> SuffixAutomaton.Arc? {
        let followsVowel = grammar.vowels.contains(contexts.representative(of: origin.kind))
        var context = origin
        var letters: [Letter] = []
        for case let element? in entry.form.map({ $0.standing(afterVowel: followsVowel) }) {
            append(element, to: &letters, &context)
        }
        if letters.isEmpty { return nil }
        if let value = entry.sets { context.values[0] = value }
        let first = text.count
        for letter in letters { text += letter == 0 ? [UInt8(ascii: "-")] : spelling[Int(letter)] }
        standard.append(String(letters.map { $0 == 0 ? "-" : Character(grammar.letters.scalars[Int($0)]) }))
        let bytes = first..<text.count
        let key = bytes.count < 2 ? 0 : UInt16(text[first]) << 8 | UInt16(text[first + 1])
        let startsWithVowel = letters.first.map(grammar.vowels.contains) ?? false
        return SuffixAutomaton.Arc(
            bytes: bytes, key: key, target: number(Place(slot: entry.next, context: context)),
            gloss: gloss(entry.gloss), features: entry.features,
            environment: entry.environment
                ?? (startsWithVowel ? GrammarDescription.vowelEnvironment : GrammarDescription.consonantEnvironment),
            cost: entry.cost)
    }

    private func append(_ element: SuffixSlot.Element, to letters: inout [Letter], _ context: inout SuffixContext) {
        switch element {
        case .hyphen: letters.append(0)
        case .letter(let letter):
            letters.append(letter)
            context = contexts.context(context, after: letter)
        case .archiphoneme(let name):
            guard let letter = letter(of: name, in: context) else { return }
            letters.append(letter)
            context = contexts.context(context, after: letter)
        case .afterConsonant, .afterVowel: break
        }
    }

    private func letter(of name: Character, in context: SuffixContext) -> Letter? {
        let last = contexts.representative(of: context.kind)
        return grammar.archiphonemes[name]?.variants.first { variant in
            variant.values.allSatisfy { context.values[$0.tier] == $0.value } && variant.after?.contains(last) != false
        }?.letter
    }

    private mutating func gloss(_ name: String) -> Int {
        if let index = glosses.firstIndex(of: name) { return index }
        glosses.append(name)
        return glosses.count - 1
    }
}
