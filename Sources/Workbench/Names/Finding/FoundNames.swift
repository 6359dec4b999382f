/// The names of some files, with their places.
public struct FoundNames: Sendable {
    /// A name and where it stands.
    public struct Place: Sendable, Hashable {
        /// The file's path.
        public let file: String
        /// The 1-based line; nil where the format has none.
        public let line: Int?
        /// The 1-based column in code points; nil where it is not known.
        public let column: Int?
        /// The passage of the file, from 0.
        public let passage: Int
        /// The name, with its offsets in the passage.
        public let span: FoundNameSpan
        /// Whether it is in a script that runs from right to left.
        public let isRightToLeft: Bool

        /// `FILE:LINE:COLUMN` as far as it is known.
        public var place: String {
            guard let line else { return "\(file):#\(passage + 1)" }
            return "\(file):\(line)" + (column.map { ":\($0)" } ?? "")
        }
    }

    /// A way in which a name is written in the files.
    public struct Form: Sendable, Hashable {
        /// The name as it stands there.
        public let form: String
        /// How often.
        public let count: Int
    }

    /// One name with all its places.
    public struct Entry: Sendable, Hashable {
        /// The base form.
        public let name: String
        /// `person` or `place`.
        public let kind: String
        /// How often it stands there.
        public let count: Int
        /// The forms in which it stands and how often each, the commonest first.
        public let forms: [Form]
        /// The files in which it stands, in their order.
        public let files: [String]
        /// Whether it is in a script that runs from right to left.
        public let isRightToLeft: Bool
    }

    /// The files that were looked through.
    public internal(set) var files: [String] = []
    /// The names in the order of the files and of the text.
    public internal(set) var names: [Place] = []
    /// What was wrong with the files that could not be read, one message each.
    public internal(set) var failures: [String] = []

    /// Each name once, the commonest first; names that are as common in the order of their letters.
    public var summary: [Entry] {
        struct Key: Hashable {
            let name: String
            let kind: String
        }
        let groups = Dictionary(grouping: names) { Key(name: $0.span.name, kind: $0.span.kind) }
        return groups.map { key, places in
            let forms = Dictionary(grouping: places, by: \.span.form).map {
                Form(form: $0.key, count: $0.value.count)
            }
            var files: [String] = []
            for place in places where files.last != place.file { files.append(place.file) }
            return Entry(
                name: key.name, kind: key.kind, count: places.count,
                forms: forms.sorted { ($1.count, $0.form) < ($0.count, $1.form) }, files: files,
                isRightToLeft: places[0].isRightToLeft)
        }.sorted { ($1.count, $0.name, $0.kind) < ($0.count, $1.name, $1.kind) }
    }
}
