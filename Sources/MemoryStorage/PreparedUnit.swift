internal import TranslationTypes

/// A unit checked and turned into what the columns hold, before any lock is taken.
struct PreparedUnit {
    let unit: TranslationUnit
    let variants: [PreparedVariant]
    let key: UnitKey
    let sourceLanguage: String?
    let extra: String?
    /// Seconds since 1970; nil when the unit does not say.
    let created: Int64?
    let changed: Int64?
    let uses: Int64

    /// The place among ``variants`` of the text that the others were translated from.
    var sourcePosition: Int {
        guard let sourceLanguage else { return 0 }
        return variants.firstIndex { $0.language == sourceLanguage } ?? 0
    }
}

/// One variant's columns.
struct PreparedVariant {
    let language: String
    let text: String
    let identity: VariantIdentity
    let content: String?
    let extra: String?
}

/// Checks units and prepares them; keeps the tags it has seen.
struct UnitPreparation {
    let normalization: KeyNormalization
    private var tags: [LanguageTag: String] = [:]

    init(normalization: KeyNormalization) { self.normalization = normalization }

    /// Prepares a unit.
    /// - Throws: ``MemoryStoreError`` that names the unit by `index`.
    mutating func prepare(_ unit: TranslationUnit, index: Int) throws(MemoryStoreError) -> PreparedUnit {
        var check = UnitCheck(index: index)
        try check.check(unit)
        var variants: [PreparedVariant] = []
        variants.reserveCapacity(unit.variants.count)
        for variant in unit.variants {
            let language = try text(of: variant.language, index)
            let text = variant.content.plainText
            variants.append(
                PreparedVariant(
                    language: language, text: text,
                    identity: VariantIdentity(
                        text: text, language: language,
                        codes: UnitCoding.codeSignature(of: variant.content, normalization),
                        normalization: normalization),
                    content: UnitCoding.content(variant.content),
                    extra: UnitCoding.extra(variant.notes, variant.properties, variant.attributes)))
        }
        var sourceLanguage: String?
        if let source = unit.sourceLanguage { sourceLanguage = try text(of: source, index) }
        return PreparedUnit(
            unit: unit, variants: variants, key: UnitKey(of: variants.map(\.identity.digest)),
            sourceLanguage: sourceLanguage,
            extra: UnitCoding.extra(unit.notes, unit.properties, unit.attributes),
            created: unit.attribute("creationdate").flatMap(TMXDate.seconds),
            changed: unit.attribute("changedate").flatMap(TMXDate.seconds),
            uses: unit.attribute("usagecount").flatMap { Int64($0) } ?? 0)
    }

    private mutating func text(of tag: LanguageTag, _ index: Int) throws(MemoryStoreError) -> String {
        if let known = tags[tag] { return known }
        let text = tag.description
        let again: LanguageTag?
        do { again = try LanguageTag(text) } catch { again = nil }
        guard again == tag else { throw .invalidLanguage(unit: index, tag: text) }
        tags[tag] = text
        return text
    }
}

extension TranslationUnit {
    /// The value of the first attribute of that name.
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}
