/// Why a scheme cannot be used.
public enum SchemeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A fault in a scheme's file or in one of its tables; line and column count from 1, the column in code points.
    case syntax(file: String, line: Int, column: Int, message: String)
    /// No scheme bears that id or alias; the ids that look most like it.
    case unknown(String, similar: [String])
    /// A short name that schemes of several languages share.
    case ambiguous(String, ids: [String])
    /// A data package is missing or damaged.
    case data(LanguageDataError)
    /// ICU has no such transform, or the library for Chinese no such configuration.
    case engine(String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .syntax(let file, let line, let column, let message): "\(file):\(line):\(column): \(message)"
        case .unknown(let name, let similar):
            "no scheme is called “\(name)”"
                + (similar.isEmpty ? "" : "; did you mean \(similar.joined(separator: ", "))?")
                + " (`tilmach transliterate --list` shows all)"
        case .ambiguous(let name, let ids):
            "“\(name)” stands for several schemes: \(ids.joined(separator: ", ")); give the language or the full id"
        case .data(let error): error.message
        case .engine(let message): message
        }
    }
}
