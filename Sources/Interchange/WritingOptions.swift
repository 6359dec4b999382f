public import TranslationTypes

/// What a writer has to know before the first unit.
public struct WritingOptions: Sendable, Hashable {
    /// The header of formats that have one.
    public var header: TMXHeader
    /// The columns of formats that have them.
    public var columns: [TSVColumn]

    /// Puts the value together from its parts.
    public init(header: TMXHeader, columns: [TSVColumn]) {
        self.header = header
        self.columns = columns
    }

    /// Options for a file of our own with units in these languages; `sourceLanguage` nil leaves it to each unit.
    public init(
        languages: [LanguageTag], propertyTypes: [String] = [], sourceLanguage: LanguageTag? = nil,
        toolVersion: String
    ) {
        header = TMXHeader(sourceLanguage: sourceLanguage, toolVersion: toolVersion)
        columns =
            [.identifier] + languages.map(TSVColumn.language) + [.note] + propertyTypes.map(TSVColumn.property)
    }
}
