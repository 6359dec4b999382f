internal import MemoryMatching
internal import TextNormalization
public import TranslationTypes

/// Finds the units of memories whose text is the one asked for, or like it. Of one task.
public final class LookUp {
    /// The neighbours of a text; both must be the same for a context match.
    public struct Context: Sendable, Hashable {
        /// The text of the segment before; nil at the beginning of a document.
        public let before: String?
        /// The text of the segment after; nil at the end of a document.
        public let after: String?

        /// With nil on both sides nothing is a context match.
        public init(before: String?, after: String?) {
            self.before = before
            self.after = after
        }
    }

    /// Below 70 a match is seldom worth correcting; the threshold that translation tools commonly ship with.
    public static let defaultMinimumScore = 70
    /// Matches, of all memories together; each translation of a unit counts as one.
    public static let defaultLimit = 5

    private let memories: IndexedMemories
    private let minimumScore: Int
    private let limit: Int

    /// - Parameters:
    ///   - files: the memories to look in.
    ///   - minimumScore: percent, 1 to 101.
    ///   - limit: the most matches to give, of all memories together.
    public init(
        in files: [MemoryFile], minimumScore: Int = LookUp.defaultMinimumScore, limit: Int = LookUp.defaultLimit
    ) {
        memories = IndexedMemories(files)
        self.minimumScore = minimumScore
        self.limit = limit
    }

    /// The best matches for a text.
    /// - Parameters:
    ///   - text: the segment to translate, as it is written.
    ///   - source: the text's language; nil to find out.
    ///   - target: the language wanted; nil for all others.
    ///   - context: the text's neighbours; without them nothing is a context match.
    ///   - minimumScore: percent, 1 to 101, where 101 wants the context too; nil for the score given at the start.
    ///   - limit: the most matches to give, of all memories together; nil for the limit given at the start.
    public func matches(
        for text: String, from source: LanguageTag?, to target: LanguageTag?, context: Context? = nil,
        minimumScore: Int? = nil, limit: Int? = nil
    ) throws -> LookUpResult {
        let source = try source ?? Self.language(of: text)
        let minimum = minimumScore ?? self.minimumScore
        let limit = max(limit ?? self.limit, 0)
        var found: [LookUpResult.Match] = []
        for memory in try memories.indexed(by: source) {
            found += try matches(in: memory, text, source, target, context, minimum, limit)
        }
        // Stable: of equal scores the earlier memory's, then the earlier unit's, comes first.
        let order = found.indices.sorted { (found[$1].score, $0) < (found[$0].score, $1) }
        return LookUpResult(
            text: text, language: source, minimumScore: minimum, matches: order.prefix(limit).map { found[$0] })
    }

    private func matches(
        in memory: IndexedMemory, _ text: String, _ source: LanguageTag, _ target: LanguageTag?, _ context: Context?,
        _ minimum: Int, _ limit: Int
    ) throws -> [LookUpResult.Match] {
        // Without a limit, since some of them may lack the language wanted.
        let candidates = memory.index.matches(for: text, minimum: min(max(minimum, 1), 100), limit: .max)
        let mayHaveContext = context?.before != nil || context?.after != nil
        var found: [LookUpResult.Match] = []
        for candidate in candidates {
            // An exact match later on may yet be one in context.
            guard found.count < limit || candidate.score == 100 && mayHaveContext else { break }
            guard let (id, unit, variant) = try memory.unit(of: candidate.number) else { continue }
            let isContext = candidate.score == 100 && context.map { Self.hasContext(variant, $0) } ?? false
            let score = isContext ? 101 : candidate.score
            guard score >= minimum else { continue }
            for other in unit.variants where Self.isWanted(other.language, target, but: source) {
                found.append(
                    LookUpResult.Match(
                        source: variant.text, sourceLanguage: variant.language, target: other.text,
                        targetLanguage: other.language, score: score,
                        kind: isContext ? .context : score == 100 ? .exact : .fuzzy, memory: memory.name, unit: id))
            }
        }
        return found
    }

    private static func isWanted(_ language: LanguageTag, _ target: LanguageTag?, but source: LanguageTag) -> Bool {
        target.map(language.matches) ?? !language.matches(source)
    }

    /// Whether both neighbours are the same; a neighbour that is missing on both sides counts as the same.
    private static func hasContext(_ variant: TranslationVariant, _ context: Context) -> Bool {
        func value(_ type: String) -> String? { variant.properties.first { $0.type == type }?.value }
        guard context.before != nil || context.after != nil else { return false }
        return value(Property.Kind.previousContext) == context.before
            && value(Property.Kind.nextContext) == context.after
    }

    private static func language(of text: String) throws -> LanguageTag {
        let guess = LanguageIdentifier.standard.identify(text)
        guard guess.language != .undetermined else {
            throw WorkbenchError("the text’s language is not clear", advice: "Say it with --from LANG.")
        }
        return guess.language
    }
}
