public import TranslationTypes

extension ArchiveAudit {
    /// What an audit found out about an archive.
    public struct Report: Sendable, Hashable {
        /// The folder as it was given.
        public var archive: String
        /// The style in force; nil for the glossary alone.
        public var style: String?
        /// How long the periods are.
        public var period: ArchivePeriod.Length
        /// How many files were looked at, bad ones among them.
        public var files = 0
        /// Paragraphs of documents and units of bilingual files.
        public var segments = 0
        /// Files with texts of which no date is known.
        public var undatedFiles = 0
        /// Files with findings that the style does not hold for, by path or day.
        public var exemptFiles = 0
        /// Findings that a comment in the text hides.
        public var suppressed = 0
        /// Findings by rule, in the order of the rules; rules without any are left out.
        public var findings: [Tally] = []
        /// Files that could not be read, or not to their end.
        public var badFiles: [BadFile] = []
        /// The concepts that occur, in the order of the glossary.
        public var concepts: [ConceptUse] = []

        /// Whether there are findings, or files that could not be read.
        public var needsAttention: Bool { !findings.isEmpty || !badFiles.isEmpty }
        /// All findings.
        public var findingCount: Int { findings.reduce(0) { $0 + $1.count } }
    }

    /// A count with its name.
    public struct Tally: Sendable, Hashable {
        /// What is counted.
        public let name: String
        /// How often.
        public let count: Int
    }

    /// A file that could not be read.
    public struct BadFile: Sendable, Hashable {
        /// Its path within the archive.
        public let file: String
        /// What is wrong.
        public let message: String
    }

    /// How a concept is called in the archive.
    public struct ConceptUse: Sendable, Hashable {
        /// The identifier.
        public let concept: String
        /// Its terms that occur: by language, preferred ones first.
        public let terms: [Use]
        /// Where the term changed that is used most, in the house's own words.
        public let drift: [Drift]
    }

    /// How a term is used.
    public struct Use: Sendable, Hashable {
        /// The citation form.
        public let term: String
        /// The language and script.
        public let language: LanguageTag
        /// The status that the style gives it.
        public let status: TermStatus
        /// How often in all.
        public let total: Count
        /// By period, in the order of time; texts without a date are left out.
        public let periods: [Period]
        /// How often in texts without a date.
        public let undated: Count
        /// By author, the most frequent first.
        public let authors: [Named]
        /// By the first folder of the path, the most frequent first; the name is empty for files in none.
        public let folders: [Named]
        /// The first use that has a date.
        public let first: Place?
        /// The last use that has a date.
        public let last: Place?
    }

    /// How often a term is used.
    public struct Count: Sendable, Hashable {
        /// In the house's own words.
        public let own: Int
        /// In quotations, and in the names of exempt organisations.
        public let quoted: Int
        /// Both.
        public var all: Int { own + quoted }

        init(_ count: TermUse.Count) { (own, quoted) = (count.own, count.quoted) }
    }

    /// A count of a period.
    public struct Period: Sendable, Hashable {
        /// The year or month.
        public let period: ArchivePeriod
        /// How often.
        public let count: Count
    }

    /// A count of an author or a folder.
    public struct Named: Sendable, Hashable {
        /// The name.
        public let name: String
        /// How often.
        public let count: Count
    }

    /// Where and when a term is used.
    public struct Place: Sendable, Hashable {
        /// The date of the text.
        public let date: ArchiveDate
        /// The path within the archive.
        public let file: String
    }

    /// A change of the term that a language uses most for a concept, from one period with uses to the next.
    public struct Drift: Sendable, Hashable {
        /// The language, without a script.
        public let language: LanguageTag
        /// The period before, the term that it used most, how often, and of how many uses.
        public let before: Standing
        /// The same of the period in which another term leads.
        public let after: Standing
    }

    /// The leading term of a period.
    public struct Standing: Sendable, Hashable {
        /// The period.
        public let period: ArchivePeriod
        /// The term.
        public let term: String
        /// How often it stands outside quotations.
        public let count: Int
        /// How often any term of the concept does.
        public let of: Int
    }
}
