internal import Terminology
internal import TranslationTypes
internal import Transliteration

/// How often spellings stand in memories, and when last: all of them are sought in one pass.
struct VariantsCounts {
    /// What was found of a spelling.
    struct Use {
        var count = 0
        var date: ArchiveDate?
        var memories: [String] = []
    }

    private var uses: [LanguageTag: [String: Use]] = [:]

    /// Searches memories.
    ///
    /// - Parameters:
    ///   - spellings: what to seek, each in its language and script; inflected forms are found as well.
    ///   - memories: where.
    ///   - data: where word lists are: those of Chinese decide where words end.
    /// - Throws: what reading a memory throws.
    init(_ spellings: [SoughtTerm], in memories: [OpenMemory], data: any LanguageData) throws {
        guard !spellings.isEmpty else { return }
        let recognizer = TermRecognizer(spellings, data: data)
        var scanners: [String: TermScanner] = [:]
        for memory in memories {
            try memory.forEachUnit { _, unit in
                for variant in unit.variants {
                    let code = variant.language.language
                    var scanner = scanners.removeValue(forKey: code) ?? recognizer.scanner(for: variant.language)
                    var found: [Int] = []
                    var text = variant.text
                    text.makeContiguousUTF8()
                    scanner.forEachMatch(in: text.utf8Span.span) { found.append($0.term) }
                    scanners[code] = scanner
                    guard !found.isEmpty else { continue }
                    let date = Self.date(of: variant, in: unit)
                    for term in found { note(spellings[term], date, memory.file.name) }
                }
            }
        }
    }

    /// The day of the document where the unit says it (as alignment writes it), or else of the unit's last change or making (TMX 1.4b).
    private static func date(of variant: TranslationVariant, in unit: TranslationUnit) -> ArchiveDate? {
        if let day = unit.property("\(Property.Kind.date)-\(variant.language)"), let date = ArchiveDate(day) {
            return date
        }
        let attributes = variant.attributes + unit.attributes
        return ["changedate", "creationdate"].lazy
            .compactMap { name in attributes.first { $0.name == name }.flatMap { ArchiveDate($0.value) } }.first
    }

    private mutating func note(_ spelling: SoughtTerm, _ date: ArchiveDate?, _ memory: String) {
        var use = uses[spelling.language]?[spelling.text] ?? Use()
        use.count += 1
        if let date { use.date = max(use.date ?? date, date) }
        if !use.memories.contains(memory) { use.memories.append(memory) }
        uses[spelling.language, default: [:]][spelling.text] = use
    }

    /// What was found of a spelling; nil when nothing was.
    func use(of name: String, in language: LanguageTag) -> Use? { uses[language.base]?[name] }
}
