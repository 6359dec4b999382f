internal import TranslationTypes

extension Gazetteer {
    /// The names of all places as running text has them, to be handed to a ``NameFinder``: those of the tables, and in Chinese and
    /// Uyghur also without the word for the kind of place, as 北京 stands for 北京市 and قۇمۇل for قۇمۇل شەھىرى.
    ///
    /// A name may come more than once, where places share it.
    public var namesInTexts: [Name] {
        places.flatMap { place in
            place.names.flatMap { name in
                let short = Self.shortened.contains(name.language.base) ? place.short(name) : nil
                return [name.name, short].compactMap(\.self).map { Name($0, language: name.language, kind: .place) }
            }
        }
    }

    /// Languages that write short what everybody knows; elsewhere the short name is another word (Ферганская) or another
    /// place (Абай).
    private static let shortened: Set<LanguageTag> = [.chinese, .uyghur]
}
