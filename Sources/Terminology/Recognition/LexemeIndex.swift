internal import Inflection
internal import TranslationTypes

/// The terms of one language in one alphabet, found by the beginnings of their words; many share it.
///
/// A word of a term is a number, a *lexeme*; terms are paths of lexemes through a tree. A word of a text leads by its beginnings
/// to the lexemes that it may be a form of, and the grammar says whether it is. Nothing is inflected when the index is made.
final class LexemeIndex: Sendable {
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
    let endings: [Ending]

    private let words: [UInt8]
    private let wordEnds: [UInt32]
    private let isInPhrases: [Bool]
    private let anchors: NumberTable
    private let anchored: [LexemeIndexBuilder.Anchored]
    private let children: NumberTable
    private let childMasks: [UInt64]
    private let firstEndings: [UInt32]
    private let hanRoots: [UInt32]

    init(_ builder: consuming LexemeIndexBuilder) {
        grammar = builder.grammar
        folding = builder.folding
        endings = builder.endings
        words = builder.words
        wordEnds = builder.wordEnds
        isInPhrases = builder.isInPhrases
        anchors = builder.anchors
        anchored = builder.anchored
        children = builder.children
        childMasks = builder.childMasks
        firstEndings = builder.firstEndings
        hanRoots = builder.hanRoots
    }

    /// Marks the lexeme of a Chinese character.
    static let hanMark: UInt32 = 1 << 31
    static let hanFirst: UInt32 = 0x3400
    static let hanCount: UInt32 = 0x6C00

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

    /// The folded word of a lexeme.
    func word(of lexeme: UInt32) -> ArraySlice<UInt8> {
        let end = Int(wordEnds[Int(lexeme)])
        return words[(lexeme == 0 ? 0 : Int(wordEnds[Int(lexeme) - 1]))..<end]
    }

    /// Whether a lexeme stands in a term of several words.
    func isInPhrases(_ lexeme: UInt32) -> Bool { isInPhrases[Int(lexeme)] }

    /// The node under another by a lexeme; nil when no term goes there. Node 0 is the root.
    @inline(__always)
    func node(under node: UInt32, _ lexeme: UInt32) -> UInt32? { children[LexemeIndexBuilder.key(node, lexeme)] }

    /// The node under the root by a Chinese character; 0 when no term begins with it.
    @inline(__always)
    func root(ofHan scalar: UInt32) -> UInt32 {
        if !hanRoots.isEmpty, scalar >= Self.hanFirst, scalar < Self.hanFirst + Self.hanCount {
            return hanRoots[Int(scalar - Self.hanFirst)]
        }
        return node(under: 0, scalar | Self.hanMark) ?? 0
    }

    /// The first of the terms that end at a node; 0 for none.
    @inline(__always)
    func firstEnding(at node: UInt32) -> UInt32 { firstEndings[Int(node)] }

    /// The bits of the lexemes under a node; 0 when no term goes on from it.
    @inline(__always)
    func childMask(of node: UInt32) -> UInt64 { childMasks[Int(node)] }

    /// One of 64 bits for a lexeme: rows that share none need not be looked up.
    @inline(__always)
    static func bit(of lexeme: UInt32) -> UInt64 { 1 << UInt64((lexeme &* 0x9E37_79B1) >> 26) }
}
