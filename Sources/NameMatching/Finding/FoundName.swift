/// A name of a person or a place that stands in a text.
public struct FoundName: Sendable, Hashable {
    /// Where it stands: UTF-8 offsets in the text, its ending included.
    public let utf8Range: Range<Int>
    /// What it names.
    public let kind: NameKind
    /// The name in its base form: Сауытбай where Сауытбайдың stands, Пекин where Пекине does; as written where the base form is
    /// not sure.
    public let name: String
    /// Why it was taken for a name, in words, one line: “known name”, “given name Сайрагүл”, “title before it”.
    public let reason: String

    /// - Parameters:
    ///   - utf8Range: UTF-8 offsets in the text.
    ///   - kind: what it names.
    ///   - name: the name in its base form.
    ///   - reason: why it was taken for a name.
    public init(utf8Range: Range<Int>, kind: NameKind, name: String, reason: String) {
        self.utf8Range = utf8Range
        self.kind = kind
        self.name = name
        self.reason = reason
    }
}
