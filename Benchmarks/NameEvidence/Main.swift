import Foundation
import NameMatching
import TranslationTypes

/// Writes for each pair of names on standard input (JSON Lines: `a`, `b`, optional `a_lang`, `b_lang`, `kind`) the numbers that
/// the scoring network sees, tab-separated: what `Scripts/train-name-score.py` learns from.
///
/// usage: name-evidence [FOLDER]     FOLDER holds tables of sounds to take instead of the shipped ones
@main
enum Main {
    private struct Pair: Decodable {
        let a: String, b: String
        let a_lang: String?, b_lang: String?
        let kind: String?
    }

    static func main() throws {
        let matcher = try matcher()
        var scorer = matcher.comparer()
        let decoder = JSONDecoder()
        while let line = readLine() {
            let pair = try decoder.decode(Pair.self, from: Data(line.utf8))
            let kind = pair.kind.flatMap(NameKind.init)
            let first = matcher.prepared(Name(pair.a, language: language(pair.a_lang), kind: kind))
            let second = matcher.prepared(Name(pair.b, language: language(pair.b_lang), kind: kind))
            let features = scorer.features(first, second).map { String(format: "%.4g", $0) }
            print(features.joined(separator: "\t") + "\t\(matcher.verdict(first, second))")
        }
    }

    private static func matcher() throws -> NameMatcher {
        guard let folder = CommandLine.arguments.dropFirst().first else { return .standard }
        var files: [String: String] = [:]
        for name in NameMatcher.soundFiles {
            files[name] = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        }
        return NameMatcher { files[$0] ?? "" }
    }

    private static func language(_ code: String?) -> LanguageTag? {
        guard let tag = code.flatMap({ try? LanguageTag($0) }), tag.language != "und" else { return nil }
        return tag
    }
}
