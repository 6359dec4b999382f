public import TranslationTypes

/// How one house writes: lines that are laid over a glossary, and what they do not hold for.
///
/// `Glossaries/README.md` describes the file; ``init(bytes:name:file:)`` reads it, ``resolved(over:among:)`` applies it.
public struct HouseStyle: Sendable, Hashable {
    /// The name by which it is asked for: the stem of its file.
    public var name: String
    /// The file that it was read from; empty for none.
    public var file: String
    /// What people call it; nil when the file does not say.
    public var title: String?
    /// The name of the style that it adds to; nil when it stands alone.
    public var parent: String?
    /// What its lines do not hold for.
    public var exemptions: [StyleExemption]
    /// How grave the findings of a rule are, by the rule's identifier.
    public var severities: [String: FindingSeverity]
    /// The terms with their statuses, in the order of the file.
    public var lines: [Line]

    /// One term of a style.
    public struct Line: Sendable, Hashable {
        /// The identifier of the concept.
        public var concept: String
        /// The term, with the reason as its note, the citation as its source, and the day of the citation.
        public var term: Term
        /// The status that the style gives it.
        public var status: TermStatus
        /// The 1-based line of the file; 0 for none.
        public var number: Int

        /// Puts a line together; the term's own status is set to `status`.
        public init(concept: String, term: Term, status: TermStatus, number: Int = 0) {
            self.concept = concept
            self.term = term
            self.term.status = status
            self.status = status
            self.number = number
        }
    }

    /// Puts a style together.
    public init(
        name: String, file: String = "", title: String? = nil, parent: String? = nil, exemptions: [StyleExemption] = [],
        severities: [String: FindingSeverity] = [:], lines: [Line] = []
    ) {
        self.name = name
        self.file = file
        self.title = title
        self.parent = parent
        self.exemptions = exemptions
        self.severities = severities
        self.lines = lines
    }

    /// The style laid over a termbase, what it inherits first.
    ///
    /// - Parameters:
    ///   - termbase: The glossary.
    ///   - styles: Those that it may inherit from.
    /// - Throws: ``HouseStyleError`` when a style that is inherited from is not among them, or inherits from itself.
    public func resolved(
        over termbase: Termbase, among styles: [HouseStyle] = []
    ) throws(HouseStyleError) -> ResolvedStyle {
        ResolvedStyle(chain: try chain(among: styles), over: termbase)
    }

    /// The style itself, what it inherits from, and so on.
    private func chain(among styles: [HouseStyle]) throws(HouseStyleError) -> [HouseStyle] {
        var chain = [self]
        while let last = chain.last, let wanted = last.parent {
            guard !chain.contains(where: { $0.name == wanted }) else {
                let names = (chain.map(\.name) + [wanted]).joined(separator: " → ")
                throw HouseStyleError(
                    file: last.file, line: nil, message: "the style inherits from itself: \(names)",
                    advice: "take one “# inherits:” line out")
            }
            guard let next = styles.first(where: { $0.name == wanted }) else {
                let known = styles.map(\.name).filter { $0 != name }.sorted().joined(separator: ", ")
                throw HouseStyleError(
                    file: last.file, line: nil, message: "there is no style “\(wanted)” to inherit from",
                    advice: known.isEmpty ? "there are no other styles" : "known are \(known)")
            }
            chain.append(next)
        }
        return chain
    }
}

/// Why a style cannot be read or applied.
public struct HouseStyleError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The style's file.
    public let file: String
    /// The 1-based line; nil where there is none.
    public let line: Int?
    /// What is wrong.
    public let message: String
    /// What the user may do about it.
    public let advice: String

    /// Puts the value together from its parts.
    public init(file: String, line: Int?, message: String, advice: String) {
        self.file = file
        self.line = line
        self.message = message
        self.advice = advice
    }

    /// The place, what is wrong, and the advice.
    public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(message); \(advice)" }
}
