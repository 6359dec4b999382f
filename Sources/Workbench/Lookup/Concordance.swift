internal import MemoryMatching
public import TranslationTypes

/// Finds where a phrase was used in memories. Of one task.
public final class Concordance {
    /// Segments that hold the phrase, of all memories together; each is shown with all its translations.
    public static let defaultLimit = 20

    private let memories: IndexedMemories
    private let limit: Int

    /// Opens nothing yet: the memories are indexed at the first query, and stay so.
    public init(in files: [MemoryFile], limit: Int = Concordance.defaultLimit) {
        memories = IndexedMemories(files)
        self.limit = limit
    }

    /// The segments that hold a phrase, with their translations.
    /// - Parameters:
    ///   - phrase: what to look for; case, width, quotation marks and invisible marks make no difference.
    ///   - source: the language to look in; nil for all.
    ///   - target: the language to show beside; nil for all others.
    ///   - limit: the most segments to give, of all memories together; nil for the limit given at the start.
    public func hits(
        for phrase: String, from source: LanguageTag?, to target: LanguageTag?, limit: Int? = nil
    ) throws -> ConcordanceResult {
        let limit = limit ?? self.limit
        var hits: [ConcordanceResult.Hit] = []
        for language in try source.map({ [$0] }) ?? memories.languages() {
            for memory in try memories.indexed(by: language) where hits.count < limit {
                hits += try self.hits(in: memory, phrase, target, limit - hits.count)
            }
        }
        return ConcordanceResult(phrase: phrase, hits: hits)
    }

    private func hits(
        in memory: IndexedMemory, _ phrase: String, _ target: LanguageTag?, _ limit: Int
    ) throws -> [ConcordanceResult.Hit] {
        var hits: [ConcordanceResult.Hit] = []
        let index = memory.index
        // Without a limit, since some of them may lack the language wanted.
        for number in index.segments(holding: phrase, limit: .max) where hits.count < limit {
            guard let (id, unit, variant) = try memory.unit(of: number) else { continue }
            let targets = unit.variants.filter { other in
                target.map(other.language.matches) ?? !other.language.matches(index.language)
            }
            let spans = index.spans(of: phrase, in: variant.text)
            guard !targets.isEmpty, !spans.isEmpty, hits.last?.unit != id || hits.last?.source != variant.text
            else { continue }
            hits.append(
                ConcordanceResult.Hit(
                    source: variant.text, sourceLanguage: variant.language, spans: spans,
                    targets: targets.map { .init(language: $0.language, text: $0.text) }, memory: memory.name, unit: id)
            )
        }
        return hits
    }
}
