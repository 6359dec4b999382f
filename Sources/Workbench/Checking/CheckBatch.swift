internal import Terminology
internal import TranslationTypes

/// The batch form of `check`: reads `text` and `lang`, optionally `source` and `source_lang`; adds `findings`.
///
/// Every line is a file of its own: what only many segments show is not looked for.
public struct CheckBatch: BatchTransform {
    private var checker: Checker

    /// Checks by some rules.
    public init(_ rules: CheckingRules) { checker = rules.checker() }

    /// The member `findings`, with offsets in code points.
    public mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        let language = try query.lang.map { try LanguageTag($0) }
        var sides = [PassageSide(query.text, role: query.source == nil ? .text : .target, language: language)]
        if let source = query.source {
            sides.insert(
                PassageSide(source, role: .source, language: try query.source_lang.map { try LanguageTag($0) }), at: 0)
        }
        let passage = TextPassage(number: 0, sides: sides)
        let findings = checker.findings(in: passage) + checker.closing()
        return [("findings", try JSONFragment.bytes(findings.map { WrittenFinding($0, in: sides[$0.side].text) }))]
    }

    private struct Query: Decodable {
        let text: String
        let lang: String?
        let source: String?
        let source_lang: String?
    }
}
