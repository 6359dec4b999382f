internal import Foundation
internal import Interchange
internal import Markup
internal import TranslationTypes

/// Writes an alignment in the forms that other tools read.
public struct AlignmentReport: Sendable {
    private let aligned: AlignedDocuments
    private let minimumConfidence: Double

    /// - Parameters:
    ///   - aligned: the two documents with the links between them.
    ///   - minimumConfidence: pairs below it are left out, but for TSV, which a reviewer wants whole.
    public init(_ aligned: AlignedDocuments, minimumConfidence: Double = 0) {
        self.aligned = aligned
        self.minimumConfidence = minimumConfidence
    }

    /// The whole report as UTF-8.
    public func bytes(as format: AlignmentFormat) throws -> [UInt8] {
        switch format {
        case .table, .tsv: Array((LinkTable.rows(of: aligned).joined(separator: "\n") + "\n").utf8)
        case .tmx: try tmx()
        case .jsonl: try jsonLines()
        case .html: try AlignmentPage(aligned, minimumConfidence: minimumConfidence).bytes()
        }
    }

    /// Writes the report to a file, which is replaced as a whole or not at all.
    public func write(as format: AlignmentFormat, to path: String) throws {
        var file = try AtomicFile(path)
        try file.write(try bytes(as: format))
        try file.commit()
    }

    /// The alignment as one JSON object, with the fields of the batch form: `src`, `tgt`, `src_lang`, `tgt_lang`, `links`.
    public func json() throws -> String {
        let shown = aligned.shown(minimumConfidence: minimumConfidence)
        return try JSONFragment.text(
            WholeAlignment(
                src: aligned.source.texts, tgt: aligned.target.texts, src_lang: "\(aligned.source.language)",
                tgt_lang: "\(aligned.target.language)", links: shown.map(WrittenLink.init)))
    }

    private struct WholeAlignment: Encodable {
        let src: [String]
        let tgt: [String]
        let src_lang: String
        let tgt_lang: String
        let links: [WrittenLink]
    }

    private func tmx() throws -> [UInt8] {
        let header = TMXHeader(sourceLanguage: aligned.source.language, toolVersion: Tool.version)
        var writer = try TMXWriter(to: ByteBuffer(), name: "alignment", header: header)
        for unit in aligned.units(minimumConfidence: minimumConfidence) { try writer.write(unit) }
        return try writer.finish().bytes
    }

    private func jsonLines() throws -> [UInt8] {
        var result: [UInt8] = []
        for link in aligned.shown(minimumConfidence: minimumConfidence) {
            let line = LinkLine(
                src: link.sourceIndexes, tgt: link.targetIndexes, confidence: link.confidence, source: link.source,
                target: link.target, src_lang: "\(aligned.source.language)",
                tgt_lang: "\(aligned.target.language)")
            result += try JSONFragment.bytes(line) + [UInt8(ascii: "\n")]
        }
        return result
    }

    private struct LinkLine: Encodable {
        let src: [Int]
        let tgt: [Int]
        let confidence: Double
        let source: String
        let target: String
        let src_lang: String
        let tgt_lang: String
    }
}
