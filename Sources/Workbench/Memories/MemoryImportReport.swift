internal import Interchange

/// What an import came to, in the fixed fields of `memory import --json`.
public struct MemoryImportReport: Sendable, Hashable, Encodable {
    public struct Read: Sendable, Hashable, Encodable {
        public internal(set) var units = 0
        public internal(set) var variants = 0
    }

    public struct Problem: Sendable, Hashable, Encodable {
        /// The 1-based line; nil where the file has no such place.
        public let line: Int?
        /// What is wrong, and what to do.
        public let message: String
    }

    public let file: String
    /// The format's name, or `unknown`.
    public internal(set) var format = "unknown"
    public internal(set) var read = Read()
    public internal(set) var added = 0
    public internal(set) var merged = 0
    public internal(set) var skipped = 0
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
