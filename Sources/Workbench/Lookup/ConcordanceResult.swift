public import TranslationTypes

/// The places where a phrase was used.
public struct ConcordanceResult: Sendable, Hashable {
    /// One segment that holds the phrase, with its translations.
    public struct Hit: Sendable, Hashable {
        public struct Target: Sendable, Hashable {
            public let language: LanguageTag
            public let text: String
        }

        public let source: String
        public let sourceLanguage: LanguageTag
        /// Where the phrase stands in `source`, in code points, end exclusive.
        public let spans: [Range<Int>]
        public let targets: [Target]
        public let memory: String
        /// The unit's id in its memory.
        public let unit: String
    }

    public let phrase: String
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
