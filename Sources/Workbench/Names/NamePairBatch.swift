public import Foundation
internal import Interchange
internal import NameMatching
internal import TranslationTypes

/// The batch form of comparing: reads `a` and `b`, optionally `a_lang`, `b_lang`, `kind`; adds `score`, `match`, `reason`.
///
/// Comparing two names takes microseconds, so lines are read without a general parser where they are plain, and names that come again
/// are not read again.
public struct NamePairBatch {
    private var pairs = NamePairs()
    private var flat = FlatJSONLine()
    private var places = [Int?](repeating: nil, count: keys.count)
    private var key: [UInt8] = []

    /// Compares with the shipped costs and gazetteer.
    public init() {}

    /// Filters until the input ends.
    /// - Parameters:
    ///   - input: JSON Lines.
    ///   - output: takes one line for each.
    ///   - progress: told how many lines are done, when the input pauses.
    /// - Throws: what reading and writing throw.
    public mutating func run(
        over input: FileHandle, to output: JSONLinesFilter.Output, progress: (Int) -> Void = { _ in }
    ) throws -> JSONLinesFilter.Summary {
        var lines = ByteLineReader(input, longestLine: Self.longestLine)
        var summary = JSONLinesFilter.Summary()
        var answer: [UInt8] = []
        while let line = try lines.next() {
            summary.lines += 1
            answer.removeAll(keepingCapacity: true)
            if !append(answerTo: line, number: summary.lines, to: &answer) { summary.badLines += 1 }
            answer.append(UInt8(ascii: "\n"))
            try output.write(answer)
            if lines.isDrained {
                try output.flush()
                progress(summary.lines)
            }
        }
        return summary
    }

    /// - Returns: False when the answer is an error.
    private mutating func append(answerTo line: ByteLineReader.Line, number: Int, to answer: inout [UInt8]) -> Bool {
        do {
            guard case .bytes(let bytes) = line else {
                throw WorkbenchError("the line is longer than \(Self.longestLine) bytes")
            }
            if flat.read(bytes), try appendPlain(to: &answer) { return true }
            let parsed = try JSONLine(bytes)
            answer = parsed.adding(try pairs.members(for: parsed))
            return true
        } catch {
            answer = Array("{\"error\":{\"line\":\(number),\"message\":".utf8)
            JSONEscapes.append("\(error)", to: &answer)
            answer += "}}".utf8
            return false
        }
    }

    /// - Returns: False when the line is not plain enough.
    private mutating func appendPlain(to answer: inout [UInt8]) throws -> Bool {
        guard flat.find(Self.keys, into: &places), let first = text(0), let second = text(1) else { return false }
        for place in 2..<Self.keys.count {
            guard let number = places[place] else { continue }
            // What stands already under a name that is written, or is no text, is for the general way.
            if place >= Self.firstWritten || flat.members[number].kind == .other { return false }
        }
        // Read before they are compared: a call that holds the kept names while they change would copy them all.
        let one = try prepared(first, language: text(2))
        let other = try prepared(second, language: text(3))
        let verdict = pairs.verdict(one, other)
        answer.append(UInt8(ascii: "{"))
        for member in flat.members {
            answer += flat.bytes[member.key.lowerBound - 1..<member.value.upperBound]
            answer += Self.comma
        }
        NamePairs.append(verdict, to: &answer)
        return true
    }

    private func text(_ place: Int) -> FlatJSONLine.Member? {
        guard let number = places[place] else { return nil }
        let member = flat.members[number]
        return member.kind == .plainText || member.kind == .escapedText ? member : nil
    }

    private mutating func prepared(
        _ member: FlatJSONLine.Member, language: FlatJSONLine.Member?
    ) throws -> PreparedName {
        let kind = text(4)
        key.removeAll(keepingCapacity: true)
        for part in [kind, language, member] {
            if let part { key += flat.bytes[part.value] }
            key.append(0)
        }
        let flat = flat
        return try pairs.scoring.prepared(key) {
            try NamePairs.name(
                flat.text(of: member), language: language.map { flat.text(of: $0) },
                kind: kind.map { flat.text(of: $0) })
        }
    }

    /// Members that are read, then those that are written.
    private static let keys = ["a", "b", "a_lang", "b_lang", "kind", "score", "match", "reason"].map { Array($0.utf8) }
    private static let firstWritten = 5
    private static let comma = Array(", ".utf8)

    /// Bytes: 64 MiB, as of every filter.
    private static let longestLine = 64 << 20
}

/// Pairs read by the general parser.
struct NamePairs: BatchTransform {
    var scoring = NameScoring()

    mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        let first = scoring.prepared(try Self.name(query.a, language: query.a_lang, kind: query.kind))
        let second = scoring.prepared(try Self.name(query.b, language: query.b_lang, kind: query.kind))
        let verdict = verdict(first, second)
        var score: [UInt8] = []
        WrittenScore.append(verdict.score, to: &score)
        var reason: [UInt8] = []
        JSONEscapes.append(verdict.reason, to: &reason)
        return [("score", score), ("match", Array("\(verdict.isMatch)".utf8)), ("reason", reason)]
    }

    mutating func verdict(_ first: PreparedName, _ second: PreparedName) -> NameScoring.Verdict {
        scoring.verdict(first, second)
    }

    /// Adds the members of a verdict and the end of the object.
    static func append(_ verdict: NameScoring.Verdict, to answer: inout [UInt8]) {
        answer += scoreKey
        WrittenScore.append(verdict.score, to: &answer)
        answer += verdict.isMatch ? matchKey : noMatchKey
        JSONEscapes.append(verdict.reason, to: &answer)
        answer.append(UInt8(ascii: "}"))
    }

    static func name(_ text: String, language: String?, kind: String?) throws -> Name {
        Name(
            text, language: try language.flatMap { $0.isEmpty ? nil : try LanguageTag($0) },
            kind: try kind.flatMap { try NameKind.read($0) })
    }

    private static let scoreKey = Array("\"score\": ".utf8)
    private static let matchKey = Array(", \"match\": true, \"reason\": ".utf8)
    private static let noMatchKey = Array(", \"match\": false, \"reason\": ".utf8)

    private struct Query: Decodable {
        let a: String
        let b: String
        let a_lang: String?
        let b_lang: String?
        let kind: String?
    }
}
