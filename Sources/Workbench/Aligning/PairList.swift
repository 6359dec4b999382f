internal import Foundation
public import TranslationTypes

/// A list of documents to align: TSV with the columns `source`, `target` and optionally `src_lang`, `tgt_lang`.
public struct PairList: Sendable, Hashable {
    /// Two documents by their paths.
    public struct Pair: Sendable, Hashable {
        /// The source's absolute path; a relative one is taken from the list's folder.
        public let source: String
        /// The target's absolute path, likewise.
        public let target: String
        /// The source's language as stated; nil to find out.
        public let sourceLanguage: LanguageTag?
        /// The target's language as stated; nil to find out.
        public let targetLanguage: LanguageTag?
        /// The 1-based line of the list.
        public let line: Int
    }

    /// The pairs in the list's order.
    public let pairs: [Pair]

    /// Reads a list.
    /// - Throws: ``WorkbenchError`` with file and line where the list is wrong.
    public init(file path: String) throws(WorkbenchError) {
        let text: String
        do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
            throw WorkbenchError("\(path): cannot be read as UTF-8 text: \(error.localizedDescription)")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        let header = lines[0].split(separator: "\t").map { $0.trimmingASCIIWhiteSpace }
        guard header.contains("source"), header.contains("target") else {
            throw WorkbenchError(
                "\(path):1: the first line lacks the columns source and target",
                advice: "Begin with source, target, src_lang, tgt_lang, with tabs between them.")
        }
        var pairs: [Pair] = []
        for (index, line) in lines.enumerated().dropFirst() where !line.allSatisfy(\.isWhitespace) {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmingASCIIWhiteSpace }
            let row = Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
            pairs.append(try Self.pair(row, in: folder, line: index + 1, of: path))
        }
        self.pairs = pairs
    }

    private static func pair(
        _ row: [String: String], in folder: URL, line: Int, of path: String
    ) throws(WorkbenchError) -> Pair {
        guard let source = row["source"], let target = row["target"], !source.isEmpty, !target.isEmpty else {
            throw WorkbenchError("\(path):\(line): a source or target is missing")
        }
        func language(_ column: String) throws(WorkbenchError) -> LanguageTag? {
            guard let text = row[column], !text.isEmpty else { return nil }
            do { return try LanguageTag(text) } catch { throw WorkbenchError("\(path):\(line): \(error)") }
        }
        return Pair(
            source: URL(fileURLWithPath: source, relativeTo: folder).path,
            target: URL(fileURLWithPath: target, relativeTo: folder).path,
            sourceLanguage: try language("src_lang"), targetLanguage: try language("tgt_lang"), line: line)
    }
}
