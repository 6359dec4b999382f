internal import Inflection
internal import TranslationTypes

/// The terms of one language in one alphabet, found by the beginnings of their words.
///
/// A word of a term is a number, a *lexeme*; terms are paths of lexemes through a tree. A word of a text leads by its beginnings
/// to the lexemes that it may be a form of, and the grammar says whether it is. Nothing is inflected when the index is made.
struct LexemeIndex: Sendable {
    /// A term at the end of a path.
    struct Ending: Sendable {
        /// The index of the term.
        let term: UInt32
        let hyphens: TermWords.Hyphens
        /// The next ending at the node; 0 for none.
        let next: UInt32
    }

    let grammar: any Grammar
    let folding: WordFolding
    /// Ending 0 is none.
    private(set) var endings: [Ending] = [Ending(term: .max, hyphens: .kept, next: 0)]

    /// Hashes of words, with whether they end a term, to lexemes.
    private var lexemes = NumberTable()
    /// For each lexeme whether it begins or continues a term of several words.
    private var isInPhrases: [Bool] = []
    /// Hashes of beginnings to the first of a chain of lexemes.
    private var anchors = NumberTable()
    private var anchored: [(lexeme: UInt32, next: UInt32)] = [(0, 0)]
    /// Paths: node and lexeme to node. Node 0 is the root.
    private var children = NumberTable()
    private var hasChildren: [Bool] = [false]
    private var firstEnding: [UInt32] = [0]
    /// The nodes of Chinese characters under the root, by character, to begin quickly.
    private var hanRoots = [UInt32](repeating: 0, count: Self.hanCount)

    private static let hanFirst: UInt32 = 0x3400
    private static let hanCount = 0x6C00
    /// Marks the lexeme of a Chinese character.
    static let hanMark: UInt32 = 1 << 31

    init(grammar: any Grammar, folding: WordFolding) {
        self.grammar = grammar
        self.folding = folding
    }

    // MARK: - Building

    /// Adds a term in every way that its hyphens can be written.
    mutating func insert(_ text: Span<UInt8>, term: UInt32) {
        for hyphens in TermWords.Hyphens.allCases {
            guard
                let words = TermWords.words(of: text, folding: folding, han: .standard, hyphens: hyphens),
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
            case .han(let scalar): lexeme = scalar | Self.hanMark
            case .letters(let bytes):
                lexeme = self.lexeme(bytes, isLast: place == words.count - 1)
                if words.count > 1 { isInPhrases[Int(lexeme)] = true }
            }
            node = child(of: node, lexeme)
        }
        endings.append(Ending(term: term, hyphens: hyphens, next: firstEnding[Int(node)]))
        firstEnding[Int(node)] = UInt32(endings.count - 1)
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
        var beginnings: [ArraySlice<UInt8>] = []
        grammar.anchors(of: bytes[...], isLast: isLast, into: &beginnings)
        for beginning in beginnings { anchor(lexeme, at: PrefixHash.of(beginning)) }
        return lexeme
    }

    private mutating func anchor(_ lexeme: UInt32, at hash: UInt64) {
        let entry = UInt32(anchored.count)
        let before = anchors.set(hash | 1, entry) ?? 0
        anchored.append((lexeme, before))
    }

    private mutating func child(of node: UInt32, _ lexeme: UInt32) -> UInt32 {
        if let known = self.node(under: node, lexeme) { return known }
        let child = UInt32(hasChildren.count)
        hasChildren.append(false)
        firstEnding.append(0)
        hasChildren[Int(node)] = true
        children.set(Self.key(node, lexeme), child)
        if node == 0, let place = Self.hanPlace(lexeme) { hanRoots[place] = child }
        return child
    }

    // MARK: - Asking

    /// Tells of every lexeme that has a beginning of a word as its anchor.
    func forEachLexeme(of word: ArraySlice<UInt8>, _ body: (UInt32) -> Void) {
        var hash = PrefixHash()
        for index in word.indices {
            hash.add(word[index])
            // Only whole letters: the next byte must begin one.
            if index + 1 < word.endIndex, word[index + 1] & 0xC0 == 0x80 { continue }
            var entry = anchors[hash.value | 1] ?? 0
            while entry != 0 {
                body(anchored[Int(entry)].lexeme)
                entry = anchored[Int(entry)].next
            }
        }
    }

    /// Whether a lexeme stands in a term of several words.
    func isInPhrases(_ lexeme: UInt32) -> Bool { isInPhrases[Int(lexeme)] }

    /// The node under another by a lexeme; nil when no term goes there.
    @inline(__always)
    func node(under node: UInt32, _ lexeme: UInt32) -> UInt32? {
        if node == 0, let place = Self.hanPlace(lexeme) {
            let root = hanRoots[place]
            return root == 0 ? nil : root
        }
        return children[Self.key(node, lexeme)]
    }

    /// The first of the terms that end at a node; 0 for none.
    @inline(__always)
    func firstEnding(at node: UInt32) -> UInt32 { firstEnding[Int(node)] }

    /// Whether terms go on from a node.
    @inline(__always)
    func hasChildren(_ node: UInt32) -> Bool { hasChildren[Int(node)] }

    private static func key(_ node: UInt32, _ lexeme: UInt32) -> UInt64 { UInt64(node) << 32 | UInt64(lexeme &+ 1) }

    @inline(__always)
    private static func hanPlace(_ lexeme: UInt32) -> Int? {
        guard lexeme & hanMark != 0 else { return nil }
        let scalar = lexeme & ~hanMark
        return scalar >= hanFirst && scalar < hanFirst + UInt32(hanCount) ? Int(scalar - hanFirst) : nil
    }
}

/// An index that many share; it never changes once it is made.
final class SharedLexemeIndex: Sendable {
    let terms: LexemeIndex

    init(_ terms: LexemeIndex) { self.terms = terms }
}
