/// An element at the end of a name that some people add and some leave out: -жан, -گۈل, 古丽.
public struct NameElement: Sendable, Hashable {
    /// What the element is called whatever the script, such as `jan` for -жан, جان and 江; `people/elements.tsv` lists them.
    public let id: String
    /// How many characters of the folded word it takes: 3 in нұржан, 1 in 买买提江.
    public let length: Int
}
