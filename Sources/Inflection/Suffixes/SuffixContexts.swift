/// What a suffix must know of the letters before it: the value of each tier, and which kind of letter came last.
struct SuffixContext: Sendable, Hashable {
    var values: [UInt8]
    /// The kind of the last letter: letters of one kind are in the same sets of the grammar.
    var kind: UInt8
}

/// Reads the context off letters.
struct SuffixContexts: Sendable {
    private let tiers: [HarmonyTier]
    private let silent: LetterSet
    /// The kind of each letter, and one letter of each kind.
    private let kinds: [UInt8]
    private let representatives: [Letter]

    init(_ grammar: GrammarDescription) {
        tiers = grammar.tiers
        silent = grammar.silent
        var sets = [grammar.vowels]
        for archiphoneme in grammar.archiphonemes.values { sets += archiphoneme.variants.compactMap(\.after) }
        var kinds: [UInt8] = []
        var numbers: [[Bool]: UInt8] = [:]
        var representatives: [Letter] = []
        for letter in grammar.letters.scalars.indices.map({ Letter($0) }) {
            let membership = sets.map { $0.contains(letter) }
            if numbers[membership] == nil {
                numbers[membership] = UInt8(representatives.count)
                representatives.append(letter)
            }
            kinds.append(numbers[membership] ?? 0)
        }
        self.kinds = kinds
        self.representatives = representatives
    }

    /// The kind of a letter.
    func kind(of letter: Letter) -> UInt8 { kinds[Int(letter)] }

    /// A letter of a kind.
    func representative(of kind: UInt8) -> Letter { representatives[Int(kind)] }

    /// The context after a stem.
    func context(after stem: ArraySlice<Letter>) -> SuffixContext {
        let last = stem.last { !silent.contains($0) } ?? 0
        return SuffixContext(values: tiers.map { $0.value(of: stem) }, kind: kind(of: last))
    }

    /// The context after one more letter of a suffix.
    func context(_ context: SuffixContext, after letter: Letter) -> SuffixContext {
        var next = context
        for (index, tier) in tiers.enumerated() { if let value = tier.value[letter] { next.values[index] = value } }
        next.kind = kind(of: letter)
        return next
    }
}
