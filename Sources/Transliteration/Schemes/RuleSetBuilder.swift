/// Gathers the rules of one pass while its lines are read.
struct RuleSetBuilder {
    private let classes: LetterClasses
    private var set = RuleSet()
    private var dropped: Set<[Unicode.Scalar]> = []
    /// The lines of this file's rules that apply everywhere, by their source.
    private var unconditional: [[Unicode.Scalar]: Int] = [:]
    private let letterCase = LetterCase([])

    init(classes: LetterClasses, caseReading: CaseReading) {
        self.classes = classes
        set.caseReading = caseReading
        set.wordCharacters = classes.wordCharacters
    }

    func build(capitals: [RuleSet.CapitalPair]) -> RuleSet {
        var set = set
        set.capitals = capitals + set.capitals
        let letterCase = LetterCase(set.capitals)
        for index in set.rules.indices where set.caseReading != .exact {
            set.rules[index].isExact =
                set.rules[index].isExact || set.rules[index].source.contains(where: letterCase.isCapital)
        }
        return set
    }

    /// Adds `SOURCE → RESULT / CONTEXT, …`.
    mutating func rule(_ tokens: [SchemeToken], line: SchemeLine) throws(SchemeError) {
        guard let arrow = tokens.firstIndex(where: { $0.isSign("→") }) else {
            throw line.error("a rule is written: source → result; there is no arrow")
        }
        let slash = tokens[arrow...].firstIndex { $0.isSign("/") } ?? tokens.endIndex
        guard arrow + 1 < slash else {
            throw line.error("the result is missing; write ∅ for nothing", column: tokens[arrow].column + 1)
        }
        let result = try scalars(tokens[(arrow + 1)..<slash], line: line)
        var contexts: [RuleContext] = []
        if slash < tokens.endIndex {
            var parser = ContextParser(tokens: tokens[(slash + 1)...], classes: classes, line: line)
            contexts = try parser.contexts()
        }
        for source in try sources(tokens[..<arrow], line: line) {
            let rule = Rule(source: source, result: result, contexts: contexts)
            try refuseUnreachable(rule, line: line)
            try append([rule], line: line)
        }
    }

    /// The spellings of a source: each set in it stands for every letter of it.
    private func sources(_ tokens: ArraySlice<SchemeToken>, line: SchemeLine) throws(SchemeError) -> [[Unicode.Scalar]]
    {
        var parser = ContextParser(tokens: tokens, classes: classes, line: line)
        var sources: [[Unicode.Scalar]] = [[]]
        while let letters = try parser.alternatives() {
            sources = sources.flatMap { start in letters.map { start + $0 } }
            guard sources.count <= SchemeLimits.spellings else {
                throw line.error("a source has \(SchemeLimits.spellings) spellings at most")
            }
        }
        guard sources[0].isEmpty == false else { throw line.error("a rule must read something: its source is empty") }
        guard sources[0].count <= SchemeLimits.sourceLength else {
            throw line.error("a source has \(SchemeLimits.sourceLength) characters at most")
        }
        return sources
    }

    private mutating func refuseUnreachable(_ rule: Rule, line: SchemeLine) throws(SchemeError) {
        if let earlier = unconditional[rule.source] {
            throw line.error("this rule never applies: line \(earlier) has the same source and always fits")
        }
        if rule.contexts.isEmpty { unconditional[rule.source] = line.number }
    }

    private func scalars(_ tokens: ArraySlice<SchemeToken>, line: SchemeLine) throws(SchemeError) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for token in tokens where !token.isSign("∅") {
            guard let scalars = token.scalars else {
                throw line.error("this sign has a meaning of its own here; put it in quotes", column: token.column)
            }
            result += scalars
        }
        return result
    }

    /// Leaves out the rules of later tables and bases for these sources.
    mutating func drop(_ tokens: ArraySlice<SchemeToken>, line: SchemeLine) throws(SchemeError) {
        for token in tokens { dropped.insert(try scalars([token], line: line)) }
    }

    /// Adds the rules of a table.
    mutating func append(_ rules: [Rule], line: SchemeLine) throws(SchemeError) {
        set.rules += rules.filter { !dropped.contains($0.source) }
        guard set.rules.count <= SchemeLimits.rules else {
            throw line.error("a pass has \(SchemeLimits.rules) rules at most")
        }
    }

    /// Adds the rules of another scheme.
    mutating func append(_ base: RuleSet, line: SchemeLine) throws(SchemeError) {
        try append(base.rules, line: line)
        set.marks += base.marks
        set.capitals += base.capitals
        set.wordCharacters.formUnion(base.wordCharacters)
    }

    /// Adds `mark TEXT before words with [SET] without [SET]`.
    mutating func mark(_ tokens: [SchemeToken], line: SchemeLine) throws(SchemeError) {
        guard tokens.count >= 4, let text = tokens[1].scalars, tokens[2].word == "before", tokens[3].word == "words"
        else {
            throw line.error("a mark is written: mark TEXT before words with [SET] without [SET]")
        }
        var mark = WordMark(text: text)
        var parser = ContextParser(tokens: tokens[4...], classes: classes, line: line)
        while let (word, letters) = try parser.namedSet() {
            switch word {
            case "with": mark.with = letters
            case "without": mark.without = letters
            default: throw line.error("only “with” and “without” may follow here, not “\(word)”")
            }
        }
        set.marks.append(mark)
    }
}
