/// What a column of a glossary of Weblate holds, by the names that translate-toolkit's `csvl10n` knows.
enum WeblateColumn: String, CaseIterable {
    case location, source, target, identifier = "id", fuzzy, context
    case translatorComments = "translator_comments"
    case developerComments = "developer_comments"
    case flags, explanation

    /// Reads a name of the first line; nil for a name that is none.
    init?(named name: String) {
        let plain = String(name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
        guard let column = Self(rawValue: plain) ?? Self.aliases[plain] else { return nil }
        self = column
    }

    private static let aliases: [String: WeblateColumn] = [
        "original": .source, "untranslated": .source, "translation": .target, "translated": .target,
        "identifier": .identifier, "key": .identifier, "label": .identifier, "notes": .translatorComments,
        "comments": .translatorComments, "state": .fuzzy, "extra_flags": .flags, "definition": .explanation,
    ]

    /// The columns of a file without a first line of names, as translate-toolkit counts them.
    static func usual(count: Int) -> [WeblateColumn] {
        count <= 2 ? [.source, .target] : Array(allCases.prefix(count))
    }
}
