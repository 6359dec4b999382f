internal import TranslationTypes

/// How much a memory, or a file on its way into one, holds.
public struct MemoryCounts: Sendable, Hashable, Encodable {
    /// Translation units (TMX `tu`).
    public internal(set) var units = 0
    /// Sides of units, of every language (TMX `tuv`).
    public internal(set) var variants = 0
    /// The number of variants by language tag.
    public internal(set) var languages: [String: Int] = [:]

    mutating func add(_ unit: TranslationUnit) {
        units += 1
        variants += unit.variants.count
        for variant in unit.variants { languages["\(variant.language)", default: 0] += 1 }
    }

    /// The counts as one JSON object.
    public func json() throws -> String { try JSONFragment.text(self) }
}
