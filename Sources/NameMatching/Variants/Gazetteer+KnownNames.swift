internal import TranslationTypes

extension Gazetteer: KnownNames {
    /// The names of the place that a name most likely means, grouped by language, the name in force first and those of the past last;
    /// none for a person's name, or one that is as well a given name and not said to be a place's.
    ///
    ///     Gazetteer.standard.variants(of: Name("Кульджа", language: .russian)).map(\.name)    // "Құлжа", …, "伊宁市", …, "Ghulja", …
    ///
    /// Where the name has no word for the kind of place, the short names of Chinese, Uyghur and Kazakh stand before the full ones:
    /// 喀什 before 喀什市.
    /// - Parameter name: a name in any language and script.
    public func variants(of name: Name) -> [NameVariant] {
        guard name.kind != .person, let match = places(named: name.text, language: name.language).first else {
            return []
        }
        if name.kind == nil, match.fit == .plainLetters || Self.isGivenName(name.text) { return [] }
        let isShort =
            match.fit == .kindWord ? match.place.short(match.name) != nil : match.place.short(match.name) == nil
        return NameSpeller.forms.flatMap { form in
            match.place.names(in: form).flatMap { written in
                let short = isShort && Self.shortened.contains(form.language) ? match.place.short(written) : nil
                return [short, written.name].compactMap(\.self).map { Self.variant($0, of: written) }
            }
        }
    }

    private static func variant(_ name: String, of written: PlaceName) -> NameVariant {
        NameVariant(
            language: written.language, name: name, scheme: "gazetteer", status: written.status.rawValue,
            source: written.source)
    }

    private static func isGivenName(_ text: String) -> Bool {
        !NameWordTable.kinds(of: LetterHash(NameLetters.shared.folded(text))).isDisjoint(with: .given)
    }

    /// Languages whose names stay whole without the word for the kind; a Russian one is an adjective then.
    private static let shortened: Set<String> = ["zh", "ug", "kk"]
}
