/// Where schemes' files and their tables come from.
public protocol SchemeFiles: Sendable {
    /// The names of all files, for example `iso-rus-Cyrl-Latn-9-1995.scheme`; sorted.
    var names: [String] { get }
    /// The text of a file; nil when there is none of that name.
    func text(of name: String) -> String?
}
