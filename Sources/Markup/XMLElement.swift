/// A start tag: a name and its attributes.
public struct XMLElement: Sendable, Hashable {
    /// The element's names.
    public let names: XMLName
    /// The attributes in document order; namespace declarations come first.
    public let attributes: [XMLAttribute]

    public init(names: XMLName, attributes: [XMLAttribute] = []) {
        self.names = names
        self.attributes = attributes
    }

    /// The qualified name as written, for example `mda:meta`.
    public var name: String { names.qualified }
    /// The name without its prefix.
    public var localName: String { names.local }
    /// The namespace that the prefix, or its lack, stands for.
    public var namespaceURI: String? { names.namespaceURI }

    /// The value of the attribute with that qualified name, for example `xml:lang`.
    public subscript(_ qualifiedName: String) -> String? {
        attributes.first { $0.name == qualifiedName }?.value
    }
}

/// An attribute of a start tag.
public struct XMLAttribute: Sendable, Hashable {
    /// The attribute's names.
    public let names: XMLName
    /// The value with references resolved.
    public let value: String

    public init(names: XMLName, value: String) {
        self.names = names
        self.value = value
    }

    /// The qualified name as written, for example `xml:lang`.
    public var name: String { names.qualified }
    /// The name without its prefix.
    public var localName: String { names.local }
    /// The namespace that the prefix stands for; nil for a name without a prefix.
    public var namespaceURI: String? { names.namespaceURI }
}

/// A name with its parts (Namespaces in XML 1.0).
public struct XMLName: Sendable, Hashable {
    /// The name as written, with its prefix.
    public let qualified: String
    /// The name without its prefix.
    public let local: String
    /// The namespace; nil when the name is in none.
    public let namespaceURI: String?

    public init(qualified: String, local: String, namespaceURI: String? = nil) {
        self.qualified = qualified
        self.local = local
        self.namespaceURI = namespaceURI
    }
}
