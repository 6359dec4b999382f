/// One pass of a scheme, as its file states it.
enum SchemePass: Sendable, Hashable {
    case rules(RuleSet)
    /// All passes of another scheme.
    case scheme(id: String, line: Int, column: Int)
    /// A stage that is written in code.
    case stage(name: String, arguments: [String], line: Int, column: Int)
}
