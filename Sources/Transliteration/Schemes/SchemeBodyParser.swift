/// Reads the body of a scheme's file, line by line.
struct SchemeBodyParser {
    /// The words that begin a part of the body.
    static let blocks: Set<String> = ["classes", "capitals", "rules", "scheme", "stage"]

    private enum Block { case none, classes, capitals, rules }

    private let files: any SchemeFiles
    private let depth: Int
    private let caseReading: CaseReading
    private var block = Block.none
    private var classes = LetterClasses()
    private var capitals: [RuleSet.CapitalPair] = []
    private var rules: RuleSetBuilder?
    private var passes: [SchemePass] = []

    init(files: any SchemeFiles, depth: Int, caseReading: CaseReading) {
        self.files = files
        self.depth = depth
        self.caseReading = caseReading
    }

    mutating func read(_ line: SchemeLine) throws(SchemeError) {
        let (word, rest, column) = line.keyword
        switch word {
        case "classes" where rest.isEmpty: block = .classes
        case "capitals" where rest.isEmpty: block = .capitals
        case "rules" where rest.isEmpty:
            finishRules()
            rules = RuleSetBuilder(classes: classes, caseReading: caseReading)
            block = .rules
        case "scheme" where block != .rules || !rest.contains("→"):
            finishRules()
            guard !rest.isEmpty else { throw line.error("“scheme” needs an id after it") }
            passes.append(.scheme(id: rest, line: line.number, column: column))
        case "stage" where block != .rules || !rest.contains("→"):
            finishRules()
            let words = rest.split(separator: " ").map(String.init)
            guard let name = words.first else { throw line.error("“stage” needs a name after it") }
            passes.append(.stage(name: name, arguments: Array(words.dropFirst()), line: line.number, column: column))
        default: try readContent(line)
        }
    }

    mutating func finish() throws(SchemeError) -> [SchemePass] {
        finishRules()
        return passes
    }

    private mutating func finishRules() {
        if let rules { passes.append(.rules(rules.build(capitals: capitals))) }
        rules = nil
        block = .none
    }

    private mutating func readContent(_ line: SchemeLine) throws(SchemeError) {
        switch block {
        case .none: throw line.error("“\(line.keyword.word)” stands outside of any block; “rules” begins one")
        case .classes: try classes.read(line)
        case .capitals: try readCapitals(line)
        case .rules: try readRule(line)
        }
    }

    private mutating func readCapitals(_ line: SchemeLine) throws(SchemeError) {
        let tokens = try line.tokens()
        guard tokens.count == 2, let small = tokens[0].scalars, let capital = tokens[1].scalars, small.count == 1,
            capital.count == 1
        else { throw line.error("a pair is one small letter and its capital") }
        capitals.append(.init(small: small[0], capital: capital[0]))
    }

    private mutating func readRule(_ line: SchemeLine) throws(SchemeError) {
        let tokens = try line.tokens()
        let takesArgument = tokens.count > 1 && !tokens[1].isSign("→")
        switch tokens[0].word {
        case "table" where takesArgument: try readTable(line, tokens)
        case "base" where takesArgument: try readBase(line)
        case "drop" where takesArgument: try rules?.drop(tokens.dropFirst(), line: line)
        case "mark" where takesArgument: try rules?.mark(tokens, line: line)
        default: try rules?.rule(tokens, line: line)
        }
    }

    private mutating func readTable(_ line: SchemeLine, _ tokens: [SchemeToken]) throws(SchemeError) {
        guard tokens.count == 5, let name = tokens[1].word, let from = tokens[2].word, tokens[3].isSign("→"),
            let to = tokens[4].word
        else { throw line.error("a table is named so: table NAME FROM → TO") }
        guard let text = files.text(of: name + ".table") else {
            throw line.error("there is no \(name).table", column: tokens[1].column)
        }
        let table = try SchemeTable(text, file: name + ".table")
        for column in [(from, tokens[2].column), (to, tokens[4].column)] where !table.columns.contains(column.0) {
            throw line.error(
                "\(name).table has no column \(column.0); it has \(table.columns.joined(separator: ", "))",
                column: column.1)
        }
        try rules?.append(table.rules(from: from, to: to), line: line)
    }

    private mutating func readBase(_ line: SchemeLine) throws(SchemeError) {
        let (_, id, column) = (line.keyword.word, line.keyword.rest, line.keyword.column)
        guard depth < SchemeLimits.depth else {
            throw line.error("schemes build on each other too deeply", column: column)
        }
        guard let text = files.text(of: id + ".scheme") else {
            throw line.error("there is no scheme \(id)", column: column)
        }
        let base = try SchemeParser(files: files, depth: depth + 1).parse(text, file: id + ".scheme")
        for case .rules(let set) in base.passes {
            try rules?.append(set, line: line)
            return
        }
        throw line.error("the scheme \(id) has no rules to build on", column: column)
    }
}
