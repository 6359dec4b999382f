public import TranslationTypes

/// What a TBX file says outside its entries.
public struct TBXHeader: Sendable, Hashable {
    /// The dialect: the root's `type`.
    public var dialect: TBXDialect
    /// How data categories are named.
    public var style: TBXStyle
    /// The language of what names none: the root's `xml:lang`.
    public var language: LanguageTag
    /// The version of the standard that a file was read as: 2 for `martif`, 3 for `tbx`.
    public var version: Int
    /// The `tbxHeader` with all that it holds.
    public var content: TBXElement

    /// Describes a file to be written, in words for `sourceDesc`.
    public init(
        dialect: TBXDialect = .basic, style: TBXStyle = .dca, language: LanguageTag = .english,
        description: String = "Glossary written by Tilmach"
    ) {
        self.dialect = dialect
        self.style = style
        self.language = language
        version = 3
        let paragraph = TBXElement("p", type: "", text: description)
        let source = TBXElement("sourceDesc", children: [paragraph])
        content = TBXElement("tbxHeader", children: [TBXElement("fileDesc", children: [source])])
    }

    /// ISO 30042:2019: the namespace of TBX version 3.
    static let namespace = "urn:iso:std:iso:30042:ed-2"
}
