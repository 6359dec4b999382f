internal import NameMatching
internal import TranslationTypes

extension NameFinder: NameSpotter {
    /// A finder that knows what the gazetteer and a workspace know.
    /// - Throws: what reading the ledger and the glossaries throws, with file and line.
    init(workspace: Workspace?) throws { self.init(known: try WrittenNames(of: workspace).names) }

    func names(in text: String, language: LanguageTag?) -> [SpottedName] {
        let found: [FoundName] = names(in: text, language: language)
        return found.map {
            SpottedName(utf8Range: $0.utf8Range, kind: $0.kind, name: $0.name, reason: $0.reason)
        }
    }
}
