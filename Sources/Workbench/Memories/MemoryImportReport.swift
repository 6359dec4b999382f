internal import Interchange

/// What an import came to, in the fixed fields of `memory import --json`.
public struct MemoryImportReport: Sendable, Hashable, Encodable {
    /// What stands in the file, stored or not.
    public struct Read: Sendable, Hashable, Encodable {
        /// Units that could be read.
        public internal(set) var units = 0
        /// Their sides, of every language.
        public internal(set) var variants = 0
    }

    /// Something that kept a unit, or the file, from being read or stored.
    public struct Problem: Sendable, Hashable, Encodable {
        /// The 1-based line; nil where the file has no such place.
        public let line: Int?
        /// What is wrong, and what to do.
        public let message: String
    }

    /// The path as it was given.
    public let file: String
    /// The format's name, or `unknown`.
    public internal(set) var format = "unknown"
    /// Counted before anything is stored, and so on a dry run as well.
    public internal(set) var read = Read()
    /// Units that were new to the memory.
    public internal(set) var added = 0
    /// Units that changed one that was there: joined to it or, under ``Duplicates/overwrite``, written over it.
    public internal(set) var merged = 0
    /// Units that said nothing new.
    public internal(set) var skipped = 0
    /// What went wrong; a mistake in the file keeps all of it from being stored, unless the import keeps going.
    public internal(set) var errors: [Problem] = []

    init(file: String) { self.file = file }

    /// The report as one JSON object.
    public func json() throws -> String { try JSONFragment.text(self) }

    mutating func add(_ error: any Error) {
        guard let known = error as? InterchangeError else {
            errors.append(Problem(line: nil, message: "\(error)"))
            return
        }
        let advice = known.advice.isEmpty ? "" : "; \(known.advice)"
        errors.append(Problem(line: known.line, message: known.message + advice))
    }
}
