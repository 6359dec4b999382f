internal import ICU
public import TranslationTypes

/// The rules of an SRX 2.0 file (Segmentation Rules eXchange, LISA/OSCAR 2008).
///
///     let rules = try SegmentationRules(srx: bytes, name: "team.srx")
///     var segmenter = try Segmenter(language: .kazakh, rules: rules)
public struct SegmentationRules: Sendable, Hashable {
    /// `languagerule`: rules under a name.
    public struct LanguageRule: Sendable, Hashable {
        /// `languagerulename`, to which maps refer; capitals matter.
        public let name: String
        /// The rules in the order in which they are tried.
        public let rules: [SegmentationRule]

        /// The first of two sets with one name is the one that maps find.
        public init(name: String, rules: [SegmentationRule]) {
            self.name = name
            self.rules = rules
        }
    }

    /// `languagemap`: which languages a named set of rules serves.
    public struct LanguageMap: Sendable, Hashable {
        /// An ICU regular expression for the whole language tag, in any case of letters.
        public let pattern: String
        /// The ``LanguageRule/name``.
        public let ruleName: String
        /// The 1-based line of the file.
        public let line: Int

        /// Does not compile the pattern; ``SegmentationRules/rules(for:)`` does, and throws when it is wrong.
        public init(pattern: String, ruleName: String, line: Int) {
            self.pattern = pattern
            self.ruleName = ruleName
            self.line = line
        }
    }

    /// `formathandle`: the kinds of a format's inline codes.
    public enum CodeKind: String, Sendable, Hashable, CaseIterable { case start, end, isolated }

    /// The file's path or name, for messages.
    public let name: String
    /// `segmentsubflows`; true when the file does not say.
    public var segmentsSubflows = true
    /// `cascade`: whether every map that fits a language gives its rules, or the first one alone.
    public var cascades = false
    /// `formathandle`: whether a code of this kind at a break stays with the segment before it.
    ///
    /// The standard's defaults are: start codes do not, end codes do, isolated ones do not.
    public var includedCodes: [CodeKind: Bool] = [.start: false, .end: true, .isolated: false]
    /// `languagerules` in the file's order.
    public var languageRules: [LanguageRule] = []
    /// `maprules` in the file's order, in which they are tried.
    public var languageMaps: [LanguageMap] = []

    /// Rules without content, to be filled in by hand.
    public init(name: String) { self.name = name }

    /// The rules for a language, in the order in which they are tried.
    ///
    /// A map's pattern is held against the whole tag and against the language alone, so that `ug` as well as `ug-.*`
    /// serves `ug-Latn`.
    /// - Throws: ``SegmentationError`` when no map fits or a map names rules that are not there.
    public func rules(for language: LanguageTag) throws(SegmentationError) -> [SegmentationRule] {
        var result: [SegmentationRule] = []
        for map in languageMaps where try fits(map, language) {
            guard let found = languageRules.first(where: { $0.name == map.ruleName }) else {
                throw SegmentationError(
                    file: name, line: map.line, message: "there is no languagerule named “\(map.ruleName)”",
                    advice: "correct languagerulename or add the languagerule")
            }
            result += found.rules
            if !cascades { break }
        }
        if result.isEmpty {
            throw SegmentationError(
                file: name, message: "no rules for \(language)",
                advice: "add a languagemap whose languagepattern fits, for example “.*”")
        }
        return result
    }

    private func fits(_ map: LanguageMap, _ language: LanguageTag) throws(SegmentationError) -> Bool {
        do {
            var expression = try RegularExpression("(?i)(?:\(map.pattern))\\z")
            for tag in [language.description, language.language] {
                let match = try expression.withMatcher(over: tag.utf8Span.span) { matcher throws(ICUError) in
                    try matcher.match(at: 0)
                }
                if match != nil { return true }
            }
            return false
        } catch {
            throw SegmentationError(
                file: name, line: map.line, message: "languagepattern “\(map.pattern)” is wrong (\(error.name))",
                advice: "write an ICU regular expression such as “kk.*”")
        }
    }
}
