public import TranslationTypes

/// An element of a TBX file with all that it holds, in the names of TBX version 3, style DCA.
public struct TBXElement: Sendable, Hashable {
    /// The name without a prefix; ``textName`` for text between tags.
    public var name: String
    /// The namespace of an element that is not TBX's; nil for TBX's own.
    public var namespace: String?
    /// The attributes in order, as written; declarations of namespaces are left out.
    public var attributes: [Attribute]
    /// The text of a piece of text.
    public var text: String
    /// What the element holds, in order.
    public var children: [TBXElement]
    /// The 1-based line on which it begins; 0 for one that is from no file.
    public var line: Int

    /// Puts an element together.
    public init(
        _ name: String, namespace: String? = nil, attributes: [Attribute] = [], text: String = "",
        children: [TBXElement] = [], line: Int = 0
    ) {
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
        self.text = text
        self.children = children
        self.line = line
    }

    /// An element that holds text alone.
    init(_ name: String, type: String, text: String, attributes: [Attribute] = []) {
        self.init(
            name, attributes: (type.isEmpty ? [] : [Attribute("type", type)]) + attributes,
            children: text.isEmpty ? [] : [Self.text(text)])
    }

    /// A piece of text.
    static func text(_ text: String) -> TBXElement { TBXElement(textName, text: text) }

    /// Stands for the name of a piece of text.
    public static let textName = "#text"

    /// Whether it is a piece of text.
    var isText: Bool { name == Self.textName }
    /// The value of an attribute.
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    /// The data category; empty when there is none.
    var category: String { attribute("type") ?? "" }
    /// All text inside, without markup.
    var plainText: String { isText ? text : children.reduce(into: "") { $0 += $1.plainText } }
    /// Whether it holds text alone.
    var isPlain: Bool { children.allSatisfy(\.isText) }
    /// The elements inside, without the text between them.
    var elements: [TBXElement] { children.filter { !$0.isText } }

    /// The same without lines, as an element of no file.
    func withoutLines() -> TBXElement {
        var copy = self
        copy.line = 0
        copy.children = children.map { $0.withoutLines() }
        return copy
    }
}
