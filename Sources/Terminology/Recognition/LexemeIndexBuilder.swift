internal import Inflection
internal import TranslationTypes

/// Puts a ``LexemeIndex`` together, term by term.
struct LexemeIndexBuilder {
    /// A lexeme in the chain of its anchor.
    struct Anchored {
        let lexeme: UInt32
        /// The next of the chain; 0 for none.
        let next: UInt32
    }

    let grammar: any Grammar
    let folding: WordFolding
    private(set) var endings: [LexemeIndex.Ending] = [LexemeIndex.Ending(term: .max, hyphens: .kept, next: 0)]
    /// The folded words of all lexemes, one after the other, and where each ends.
    private(set) var words: [UInt8] = []
    private(set) var wordEnds: [UInt32] = []
    /// For each lexeme whether it stands in a term of several words.
    private(set) var isInPhrases: [Bool] = []
    /// Hashes of beginnings to the first of a chain of lexemes.
    private(set) var anchors = NumberTable()
    private(set) var anchored: [Anchored] = [Anchored(lexeme: 0, next: 0)]
    /// Paths: node and lexeme to node. Node 0 is the root.
    private(set) var children = NumberTable()
    private(set) var childMasks: [UInt64] = [0]
    private(set) var firstEndings: [UInt32] = [0]
    /// Chinese characters that are under the root, by node.
    private(set) var hanNodes: [(scalar: UInt32, node: UInt32)] = []

    /// Hashes of words, with whether they end a term, to lexemes.
    private var lexemes = NumberTable()

    /// - Parameter capacity: how many terms are to be expected.
    init(grammar: any Grammar, folding: WordFolding, capacity: Int) {
        self.grammar = grammar
        self.folding = folding
        endings.reserveCapacity(capacity + 1)
        children = NumberTable(minimumCapacity: capacity)
        lexemes = NumberTable(minimumCapacity: capacity / 2)
        anchors = NumberTable(minimumCapacity: capacity / 2)
    }

    /// Adds a term in every way that its hyphens can be written.
    mutating func insert(_ text: Span<UInt8>, term: UInt32) {
        for hyphens in TermWords.Hyphens.allCases {
            guard let words = TermWords.words(of: text, folding: folding, han: .standard, hyphens: hyphens),
                !words.isEmpty
            else { return }
            insert(words, term: term, hyphens: hyphens)
        }
    }

    private mutating func insert(_ words: [TermWords.Word], term: UInt32, hyphens: TermWords.Hyphens) {
        var node: UInt32 = 0
        for (place, word) in words.enumerated() {
            let lexeme: UInt32
            switch word {
            case .han(let scalar): lexeme = scalar | LexemeIndex.hanMark
            case .letters(let bytes):
                lexeme = self.lexeme(bytes, isLast: place == words.count - 1)
                if words.count > 1 { isInPhrases[Int(lexeme)] = true }
            }
            node = child(of: node, lexeme)
        }
        endings.append(LexemeIndex.Ending(term: term, hyphens: hyphens, next: firstEndings[Int(node)]))
        firstEndings[Int(node)] = UInt32(endings.count - 1)
    }

    private mutating func lexeme(_ bytes: [UInt8], isLast: Bool) -> UInt32 {
        var hash = PrefixHash()
        for byte in bytes { hash.add(byte) }
        hash.add(UInt8(isLast ? 1 : 0))
        let key = hash.value | 1
        if let known = lexemes[key] { return known }
        let lexeme = UInt32(isInPhrases.count)
        lexemes.set(key, lexeme)
        isInPhrases.append(false)
        words += bytes
        wordEnds.append(UInt32(words.count))
        var beginnings: [ArraySlice<UInt8>] = []
        grammar.anchors(of: bytes[...], isLast: isLast, into: &beginnings)
        for beginning in beginnings { anchor(lexeme, at: PrefixHash.of(beginning)) }
        return lexeme
    }

    private mutating func anchor(_ lexeme: UInt32, at hash: UInt64) {
        let entry = UInt32(anchored.count)
        let before = anchors.set(hash | 1, entry) ?? 0
        anchored.append(Anchored(lexeme: lexeme, next: before))
    }

    private mutating func child(of node: UInt32, _ lexeme: UInt32) -> UInt32 {
        let key = Self.key(node, lexeme)
        if let known = children[key] { return known }
        let child = UInt32(childMasks.count)
        childMasks.append(0)
        firstEndings.append(0)
        childMasks[Int(node)] |= LexemeIndex.bit(of: lexeme)
        children.set(key, child)
        if node == 0, lexeme & LexemeIndex.hanMark != 0 { hanNodes.append((lexeme & ~LexemeIndex.hanMark, child)) }
        return child
    }

    @inline(__always)
    static func key(_ node: UInt32, _ lexeme: UInt32) -> UInt64 { UInt64(node) << 32 | UInt64(lexeme &+ 1) }
}
