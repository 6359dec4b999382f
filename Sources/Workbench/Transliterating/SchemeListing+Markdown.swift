internal import TranslationTypes
internal import Transliteration

extension SchemeListing {
    /// The list as a Markdown page: a table for each language, then each scheme's notes and examples.
    public func markdown() -> String {
        var page = """
            # The schemes

            Made by `tilmach transliterate --list --markdown` from the files in this folder; their language is described in
            `README.md`. “Back” says whether the result can be read back.

            """
        for language in languages {
            page +=
                "\n## \(language)\n\n| id | title | from → to | year | back | aliases |\n|---|---|---|---|---|---|\n"
            for scheme in schemes where scheme.language.language == language {
                let aliases = scheme.aliases.map { "`\($0)`" }.joined(separator: " ")
                page += "| `\(scheme.id)` | \(scheme.title) | \(scheme.from) → \(scheme.to) | \(scheme.year) | "
                page += "\(scheme.reversibility.degree.rawValue) | \(aliases) |\n"
            }
            for scheme in schemes where scheme.language.language == language { page += details(of: scheme) }
        }
        return page
    }

    private var languages: [String] {
        var seen: [String] = []
        for scheme in schemes where !seen.contains(scheme.language.language) { seen.append(scheme.language.language) }
        return seen
    }

    private func details(of scheme: Scheme) -> String {
        var text = "\n### \(scheme.id)\n\n\(scheme.title). "
        if !scheme.reversibility.note.isEmpty { text += "Back: \(scheme.reversibility). " }
        if !scheme.sources.isEmpty { text += "Source: \(scheme.sources.joined(separator: "; ")). " }
        text += "\n"
        for note in scheme.notes { text += "\n\(note)\n" }
        for example in scheme.examples { text += "\n* \(example.source) → \(example.result)" }
        return text + (scheme.examples.isEmpty ? "" : "\n")
    }
}
