public import TranslationTypes

extension Place {
    /// The names in a language and script, the one to write first: names in use before those of the past, official ones
    /// before others.
    ///
    ///     Gazetteer.standard.place(id: "kg-bishkek")?.names(in: .russian).map(\.name)    // ["Бишкек", "Пишпек", "Фрунзе"]
    ///
    /// - Parameter language: the language, with its script where that is not the usual one: `kk-Arab`.
    public func names(in language: LanguageTag) -> [PlaceName] {
        let wanted = language.base
        return names.enumerated().filter { $0.element.language == wanted }
            .sorted { Self.order($0) < Self.order($1) }.map(\.element)
    }

    private static func order(_ name: (offset: Int, element: PlaceName)) -> (Int, Int, Int) {
        let isOfThePast =
            name.element.until != nil || name.element.status == .former || name.element.status == .historical
        return (isOfThePast ? 1 : 0, usage[name.element.status] ?? 0, name.offset)
    }

    /// What a writer of the language takes first: the official name, the language's own, the local one, then the rest.
    private static let usage: [PlaceNameStatus: Int] = [
        .official: 0, .exonym: 1, .traditional: 2, .short: 3, .variant: 4, .historical: 5, .former: 6,
    ]
}
