internal import Markup
public import TranslationTypes

/// A TBX file, version 3 in both styles or version 2 (`martif`), read entry by entry.
///
/// A file of TBX-Core, -Min or -Basic that breaks the rules of its dialect is refused with the line and the reason, unless
/// ``GlossaryReadingOptions/isLenient`` is set. The README beside this file lists the rules and what becomes of each element.
public struct TBXReader: ConceptReader, ~Copyable {
    /// What the file says before its entries.
    public private(set) var header: TBXHeader
    /// What the file says after them, complete when the last entry was read: people and other things that entries refer to.
    public private(set) var back: [TBXElement] = []
    /// The 1-based line on which the last concept begins; 0 before the first.
    public private(set) var line = 0
    /// The lines of its terms.
    public private(set) var termLines: [Int] = []

    private var tree: TBXTreeReader
    private var validator: TBXValidator
    private let options: GlossaryReadingOptions
    private var bodyHasEnded = false
    private var count = 0

    /// Opens a file and reads its header.
    /// - Throws: ``InterchangeError`` when it cannot be opened or is no TBX file.
    public init(
        file path: String, options: GlossaryReadingOptions = GlossaryReadingOptions()
    ) throws(InterchangeError) {
        var tree = TBXTreeReader(try .opening(path, options.limits))
        let header = try tree.readHeader(options)
        self.init(tree, header, options)
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(
        bytes: [UInt8], name: String, options: GlossaryReadingOptions = GlossaryReadingOptions()
    ) throws(InterchangeError) {
        var tree = TBXTreeReader(try .opening(bytes, name: name, options.limits))
        let header = try tree.readHeader(options)
        self.init(tree, header, options)
    }

    private init(_ tree: consuming TBXTreeReader, _ header: TBXHeader, _ options: GlossaryReadingOptions) {
        validator = TBXValidator(dialect: header.dialect, style: header.style)
        validator.note(identifiersOf: header.content)
        self.tree = tree
        self.header = header
        self.options = options
    }

    /// The next entry; nil at the end.
    public mutating func next() throws(InterchangeError) -> Concept? {
        while !bodyHasEnded {
            guard let entry = try tree.nextEntry() else {
                try finish()
                return nil
            }
            count += 1
            if let concept = try concept(from: entry) { return concept }
        }
        return nil
    }

    private mutating func concept(from entry: TBXElement) throws(InterchangeError) -> Concept? {
        var problems = tree.takeProblems()
        // Version 2 has other rules, which nobody's files keep: what can be read is.
        if header.version == 3 { problems += validator.problems(ofEntry: entry) }
        let reading = TBXEntryReading(entry)
        let strict = options.isLenient || header.version == 2 ? [] : problems
        if !strict.isEmpty || !reading.problems.isEmpty, !options.isLenient {
            guard try report(strict + reading.problems) else { return nil }
        }
        for problem in problems + reading.problems where options.isLenient { options.onWarning?(error(problem)) }
        var concept = reading.concept
        guard concept.terms.count <= GlossaryReadingOptions.mostTermsOfConcept else {
            _ = try report([.init(line: entry.line, message: "the entry has too many terms", advice: "split it")])
            return nil
        }
        if concept.identifier.isEmpty { concept.identifier = "entry\(count)" }
        line = entry.line
        termLines = reading.termLines
        return concept
    }

    /// Throws the first problem or hands all over, where there is a taker; whether the entry may be read all the same.
    private func report(_ problems: [TBXValidator.Problem]) throws(InterchangeError) -> Bool {
        guard let first = problems.first else { return true }
        guard let onError = options.onError else { throw error(first) }
        for problem in problems { onError(error(problem)) }
        return false
    }

    private mutating func finish() throws(InterchangeError) {
        bodyHasEnded = true
        back = try tree.readBack()
        for element in back { validator.note(identifiersOf: element) }
        if header.version != 3 { return }
        let problems = tree.takeProblems() + validator.danglingReferences() + (count == 0 ? [Self.noEntry] : [])
        if options.isLenient {
            for problem in problems { options.onWarning?(error(problem)) }
        } else {
            _ = try report(problems)
        }
    }

    private func error(_ problem: TBXValidator.Problem) -> InterchangeError {
        InterchangeError(
            file: tree.file, line: problem.line > 0 ? problem.line : nil, message: problem.message,
            advice: problem.advice)
    }

    private static let noEntry = TBXValidator.Problem(
        line: 0, message: "the file has no <conceptEntry>", advice: "check that it is complete")
}
