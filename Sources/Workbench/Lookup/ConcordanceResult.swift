public import TranslationTypes

/// The places where a phrase was used.
public struct ConcordanceResult: Sendable, Hashable {
    /// One segment that holds the phrase, with its translations.
    public struct Hit: Sendable, Hashable {
        /// A translation of the segment, from the same unit.
        public struct Target: Sendable, Hashable {
            /// The tag in the memory, which may name a script or region that was not asked for.
            public let language: LanguageTag
            /// The whole translation, without inline codes.
            public let text: String
        }

        /// The whole segment as the memory holds it, without inline codes.
        public let source: String
        /// The tag in the memory, which may name a script or region that was not asked for.
        public let sourceLanguage: LanguageTag
        /// Where the phrase stands in `source`, in code points, end exclusive.
        public let spans: [Range<Int>]
        /// In the unit's order; never empty, since a segment without the language wanted is no hit.
        public let targets: [Target]
        /// The memory's name, without folder and ending.
        public let memory: String
        /// The unit's id in its memory.
        public let unit: String
    }

    /// The phrase as it was asked for, not normalised.
    public let phrase: String
    /// By source language, then by memory in the order given, then in the memory's own order.
    public let hits: [Hit]

    /// The result as one JSON object, with the fields of the batch form.
    public func json() throws -> String {
        struct Answer: Encodable {
            let text: String
            let hits: [WrittenHit]
        }
        return try JSONFragment.text(Answer(text: phrase, hits: hits.flatMap(WrittenHit.all)))
    }

    /// A hit and one translation in the fixed fields of the batch form.
    struct WrittenHit: Encodable {
        let source: String
        let source_lang: String
        let target: String
        let target_lang: String
        let spans: [[Int]]
        let memory: String
        let unit: String

        /// One for each translation.
        static func all(_ hit: Hit) -> [WrittenHit] {
            hit.targets.map { target in
                WrittenHit(
                    source: hit.source, source_lang: "\(hit.sourceLanguage)", target: target.text,
                    target_lang: "\(target.language)", spans: hit.spans.map { [$0.lowerBound, $0.upperBound] },
                    memory: hit.memory, unit: hit.unit)
            }
        }
    }
}
