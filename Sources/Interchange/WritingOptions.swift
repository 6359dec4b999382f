public import TranslationTypes

/// What a writer has to know before the first unit.
public struct WritingOptions: Sendable, Hashable {
    /// The header of formats that have one.
    public var header: TMXHeader
    /// The columns of formats that have them.
    public var columns: [TSVColumn]
    /// The version in which XLIFF is written: 1.2 where it is one of the first, else 2.1.
    public var xliffVersion: XLIFFVersion

    /// Puts the value together from its parts.
    public init(header: TMXHeader, columns: [TSVColumn], xliffVersion: XLIFFVersion = .v2_1) {
        self.header = header
        self.xliffVersion = xliffVersion
        self.columns = columns
    }

    /// Options for a file of our own with units in these languages; `sourceLanguage` nil leaves it to each unit.
    public init(
        languages: [LanguageTag], propertyTypes: [String] = [], sourceLanguage: LanguageTag? = nil,
        xliffVersion: XLIFFVersion = .v2_1, toolVersion: String
    ) {
        self.xliffVersion = xliffVersion
        header = TMXHeader(sourceLanguage: sourceLanguage, toolVersion: toolVersion)
        columns =
            [.identifier] + languages.map(TSVColumn.language) + [.note] + propertyTypes.map(TSVColumn.property)
    }
}
