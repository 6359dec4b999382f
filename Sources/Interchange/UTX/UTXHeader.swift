public import TranslationTypes

/// The first lines of a UTX file: `#UTX 1.20; en/ja; 2013-01-01T12:00:00+09:00; copyright: …; license: …`.
public struct UTXHeader: Sendable, Hashable {
    /// The version: `1.20`; `1.00` for files that begin with `#UTX-S`.
    public var version: String
    /// The language of the first column.
    public var source: LanguageTag
    /// The language of the second column.
    public var target: LanguageTag
    /// What follows the languages, in order: the date, `copyright: …`, `license: …`.
    public var fields: [String]
    /// Lines of comment between the first line and the columns, without `#`.
    public var comments: [String]
    /// The columns after `src` and `tgt`, as the file names them.
    public var columns: [String]

    /// Describes a file to be written.
    public init(
        version: String = Self.writtenVersion, source: LanguageTag, target: LanguageTag, fields: [String] = [],
        comments: [String] = [], columns: [String] = Self.usualColumns
    ) {
        self.version = version
        self.source = source
        self.target = target
        self.fields = fields
        self.comments = comments
        self.columns = columns
    }

    /// The version that is written.
    public static let writtenVersion = "1.20"
    /// The columns of a file that nothing more is known of (UTX 1.20).
    public static let usualColumns = ["src:pos", "tgt:pos", "term status", "concept ID", "comment"]

    /// Reads the first line, without a mark of the byte order; nil when it is not of this form.
    init?(firstLine: String) {
        guard firstLine.hasPrefix("#UTX") else { return nil }
        let items = firstLine.dropFirst().split(separator: ";", omittingEmptySubsequences: false).map {
            $0.trimmingSpaces()
        }
        let words = items[0].split(separator: " ")
        guard words.count >= 2, items.count >= 2, let languages = Self.languages(items[1]) else { return nil }
        version = String(words[1])
        (source, target) = languages
        fields = items.dropFirst(2).filter { !$0.isEmpty }
        comments = []
        columns = []
    }

    private static func languages(_ text: String) -> (LanguageTag, LanguageTag)? {
        let parts = text.split(separator: "/")
        guard parts.count == 2 else { return nil }
        do { return (try LanguageTag(parts[0].trimmingSpaces()), try LanguageTag(parts[1].trimmingSpaces())) } catch {
            return nil
        }
    }
}
