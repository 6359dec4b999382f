public import NameMatching
internal import Terminology
internal import TextNormalization
public import TranslationTypes
public import Transliteration

/// Tells all usual spellings of names: what the workspace writes first, then what is known, then the standards and practices.
///
/// Of one task. The glossaries are read once, at the first name; memories are searched anew for each name.
public final class VariantsSearch {
    /// Spellings of each language and script that are given unless somebody asks for more.
    public static let defaultLimit = 8
    /// Spellings of each language and script that the workspace is searched for.
    private static let sought = 30
    /// Letters; shorter words of a name are initials and particles, and say nothing alone.
    private static let shortestWord = 3

    private let speller: NameSpeller
    private let workspace: Workspace?
    private let memories: [MemoryFile]
    private let data: any LanguageData
    private var records: VariantsRecords?
    private var open: [OpenMemory]?

    /// - Parameters:
    ///   - workspace: whose ledger and glossaries go first; nil for none.
    ///   - memories: the memories in which spellings are counted.
    ///   - known: further names that somebody wrote down; the shipped gazetteer unless somebody says otherwise.
    ///   - data: where word lists of data packages are.
    public init(
        workspace: Workspace?, memories: [MemoryFile] = [], known: (any KnownNames)? = Gazetteer.standard,
        data: any LanguageData = InstalledLanguageData()
    ) {
        speller = NameSpeller(data: data, known: known)
        self.workspace = workspace
        self.memories = memories
        self.data = data
    }

    /// The spellings of a name.
    ///
    /// - Parameters:
    ///   - text: the name.
    ///   - language: its language; without one its letters tell it.
    ///   - kind: what it names; nil when that is not known.
    ///   - targets: the languages, or languages and scripts, that are wanted; all when empty.
    ///   - limit: how many of each language and script at most.
    /// - Throws: what reading the workspace throws.
    public func variants(
        of text: String, language: LanguageTag? = nil, kind: VariantsKind? = nil, to targets: [LanguageTag] = [],
        limit: Int = VariantsSearch.defaultLimit
    ) throws -> VariantsResult {
        let name = Name(text, language: language, kind: kind?.name)
        var spelling = speller.spelling(of: name, limit: max(limit, Self.sought))
        let written = try recordsOfWorkspace().map { $0.records(of: Self.spellings(of: spelling)) } ?? []
        if !written.isEmpty {
            let recorded = written.filter { $0.term.status ?? .preferred < .deprecated }.map { record in
                NameVariant(
                    language: record.term.language.base, name: record.term.text,
                    scheme: record.isLedger ? "ledger" : "glossary")
            }
            spelling = speller.spelling(of: name, limit: max(limit, Self.sought), recorded: recorded)
        }
        let wanted = spelling.variants.filter { variant in
            targets.isEmpty || targets.contains { variant.language.matches($0) }
        }
        let recorded = written.filter { record in
            targets.isEmpty || targets.contains { record.term.language.matches($0) }
        }
        var ranking = VariantsRanking(wanted, recorded)
        if !memories.isEmpty {
            ranking.add(try VariantsCounts(ranking.sought(shortestWord: Self.shortestWord), in: opened(), data: data))
        }
        if let records { ranking.add(records) }
        return VariantsResult(
            name: name.text, language: spelling.form, variants: ranking.entries(limit: limit), notes: spelling.notes)
    }

    private static func spellings(of spelling: NameSpelling) -> [(name: String, language: LanguageTag)] {
        var first: [LanguageTag: String] = [:]
        for variant in spelling.variants where first[variant.language] == nil {
            first[variant.language] = variant.status
        }
        // By its further names a glossary may call another place: 伊犁 is the prefecture more often than the city.
        let usual = spelling.variants.filter { first.isEmpty || $0.status != nil && $0.status == first[$0.language] }
        return [(spelling.name.text, spelling.form)] + usual.map { ($0.name, $0.language) }
    }

    private func recordsOfWorkspace() throws -> VariantsRecords? {
        if records == nil, let workspace { records = try VariantsRecords(GlossaryShelf(workspace)) }
        return records
    }

    private func opened() throws -> [OpenMemory] {
        let open = try self.open ?? memories.map { try OpenMemory($0) }
        self.open = open
        return open
    }
}
