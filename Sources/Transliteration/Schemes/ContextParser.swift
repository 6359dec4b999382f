/// Reads the contexts of a rule.
struct ContextParser {
    private var tokens: ArraySlice<SchemeToken>
    private let classes: LetterClasses
    private let line: SchemeLine

    init(tokens: ArraySlice<SchemeToken>, classes: LetterClasses, line: SchemeLine) {
        self.tokens = tokens
        self.classes = classes
        self.line = line
    }

    /// Reads `LEFT _ RIGHT, LEFT _ RIGHT …`.
    mutating func contexts() throws(SchemeError) -> [RuleContext] {
        var contexts: [RuleContext] = []
        repeat { contexts.append(try context()) } while takeSign(",")
        if let token = tokens.first { throw line.error("the context should end here", column: token.column) }
        return contexts
    }

    private mutating func context() throws(SchemeError) -> RuleContext {
        let left = try items()
        guard takeSign("_") else {
            throw line.error(
                "a context is written: left _ right; “_” is missing", column: tokens.first?.column ?? lineEnd)
        }
        let context = RuleContext(left: left, right: try items())
        guard max(context.left.count, context.right.count) <= SchemeLimits.contextItems else {
            throw line.error("a side of a context has \(SchemeLimits.contextItems) letters at most")
        }
        return context
    }

    private mutating func items() throws(SchemeError) -> [ContextItem] {
        var items: [ContextItem] = []
        while let token = tokens.first, !token.isSign("_"), !token.isSign(",") {
            if takeSign("#") {
                items.append(.wordEdge)
            } else if token.isSign("[") || token.isSign("[^") {
                items.append(.letter(try set()))
            } else {
                tokens.removeFirst()
                guard let scalars = token.scalars else {
                    throw line.error("this sign cannot stand in a context", column: token.column)
                }
                items += scalars.map { .letter(LetterSet(letters: [$0])) }
            }
        }
        return items
    }

    private mutating func set() throws(SchemeError) -> LetterSet {
        let open = tokens.removeFirst()
        var set = LetterSet(isNegated: open.isSign("[^"))
        while let token = tokens.popFirst() {
            if token.isSign("]") { return set }
            try classes.add(token, to: &set, line: line)
        }
        throw line.error("the set is not closed: “]” is missing", column: open.column)
    }

    /// Reads the next part of a source: the characters of a word, or those of a set, each a spelling; nil at the end.
    mutating func alternatives() throws(SchemeError) -> [[Unicode.Scalar]]? {
        guard let token = tokens.first else { return nil }
        if token.isSign("[") { return try set().letters.sorted().map { [$0] } }
        tokens.removeFirst()
        if token.isSign("∅") { return [[]] }
        guard let scalars = token.scalars else {
            throw line.error("this sign has a meaning of its own here; put it in quotes", column: token.column)
        }
        return [scalars]
    }

    /// Reads a word and the set after it; nil at the end of the line.
    mutating func namedSet() throws(SchemeError) -> (String, LetterSet)? {
        guard let token = tokens.popFirst() else { return nil }
        guard let word = token.word, tokens.first?.isSign("[") == true else {
            throw line.error("a word and a set in brackets should stand here", column: token.column)
        }
        return (word, try set())
    }

    private mutating func takeSign(_ sign: String) -> Bool {
        guard tokens.first?.isSign(sign) == true else { return false }
        tokens.removeFirst()
        return true
    }

    private var lineEnd: Int { line.scalars.count + 1 }
}
