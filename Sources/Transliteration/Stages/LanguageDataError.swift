/// A data package that a scheme needs is missing or damaged.
public struct LanguageDataError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file that was wanted.
    public let file: LanguageDataFile
    /// What is wrong and what to do.
    public let message: String

    /// Makes an error.
    public init(_ file: LanguageDataFile, _ message: String) {
        self.file = file
        self.message = message
    }

    /// The message.
    public var description: String { message }
}
