public import TranslationTypes

/// What a column of a TSV file holds, as its name in the first line says.
public enum TSVColumn: Sendable, Hashable {
    /// `id`: the unit's identifier.
    case identifier
    /// `note`: one note.
    case note
    /// A language tag whose language has two or three letters, `source` or `target`: a variant's text.
    case language(LanguageTag)
    /// Any other name: the value of the property of that type.
    case property(String)

    /// Reads a name of the first line; nil for `source` and `target` where their languages are not given.
    init?(_ name: String, _ options: ReadingOptions) {
        switch name {
        case "id": self = .identifier
        case "note": self = .note
        case "source", "target":
            guard let language = name == "source" ? options.sourceLanguage : options.targetLanguage else { return nil }
            self = .language(language)
        default: self = Self.language(named: name).map(Self.language) ?? .property(name)
        }
    }

    /// The column's name in the first line.
    var name: String {
        switch self {
        case .identifier: "id"
        case .note: "note"
        case .language(let language): language.description
        case .property(let type): type
        }
    }

    /// Words of four letters and more are well-formed tags as well, but of no language that there is (ISO 639).
    private static func language(named name: String) -> LanguageTag? {
        do {
            let tag = try LanguageTag(name)
            return tag.language.utf8.count <= longestLanguageCode ? tag : nil
        } catch {
            return nil
        }
    }

    /// Letters: ISO 639-3.
    private static let longestLanguageCode = 3
}
