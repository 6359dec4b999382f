internal import Foundation
internal import Interchange
internal import Markup
internal import TranslationTypes

/// Writes an alignment in the forms that other tools read.
public struct AlignmentReport: Sendable {
    private let aligned: AlignedDocuments

    /// - Parameters:
    ///   - aligned: the two documents with the links between them.
    ///   - minimumConfidence: the segments of links below it stay alone, in every format.
    public init(_ aligned: AlignedDocuments, minimumConfidence: Double = 0) {
        self.aligned = aligned.linked(from: minimumConfidence)
    }

    /// The whole report as UTF-8.
    public func bytes(as format: AlignmentFormat) throws -> [UInt8] {
        switch format {
        case .table, .tsv: Array((LinkTable.rows(of: aligned).joined(separator: "\n") + "\n").utf8)
        case .tmx: try tmx()
        case .jsonl: try jsonLines()
        case .html: try AlignmentPage(aligned).bytes()
        }
    }

    /// Writes the report to a file, which is replaced as a whole or not at all.
    public func write(as format: AlignmentFormat, to path: String) throws {
        var file = try AtomicFile(path)
        try file.write(try bytes(as: format))
        try file.commit()
    }

    /// The alignment as one JSON object, with the fields of the batch form: `src`, `tgt`, `src_lang`, `tgt_lang`, `links`.
    ///
    /// An alignment with reasons adds `explanations`, one for each link: `evidence` with `kind`, `source`, `target`, `worth`; `score`; `rival`.
    public func json() throws -> String {
        let explanations = aligned.links.compactMap(\.explanation).map(WrittenReasons.init)
        return try JSONFragment.text(
            WholeAlignment(
                src: aligned.source.texts, tgt: aligned.target.texts, src_lang: "\(aligned.source.language)",
                tgt_lang: "\(aligned.target.language)", links: aligned.links.map(WrittenLink.init),
                explanations: explanations.count == aligned.links.count ? explanations : nil))
    }

    private struct WholeAlignment: Encodable {
        let src: [String]
        let tgt: [String]
        let src_lang: String
        let tgt_lang: String
        let links: [WrittenLink]
        let explanations: [WrittenReasons]?
    }

    private func tmx() throws -> [UInt8] {
        let header = TMXHeader(sourceLanguage: aligned.source.language, toolVersion: Tool.version)
        var writer = try TMXWriter(to: ByteBuffer(), name: "alignment", header: header)
        for unit in aligned.units() { try writer.write(unit) }
        return try writer.finish().bytes
    }

    private func jsonLines() throws -> [UInt8] {
        var result: [UInt8] = []
        for link in aligned.links {
            let reasons = link.explanation.map(WrittenReasons.init)
            let line = LinkLine(
                src: link.sourceIndexes, tgt: link.targetIndexes, confidence: link.confidence, source: link.source,
                target: link.target, src_lang: "\(aligned.source.language)",
                tgt_lang: "\(aligned.target.language)", evidence: reasons?.evidence, score: reasons?.score,
                rival: reasons?.rival)
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
        let evidence: [WrittenReason]?
        let score: Double?
        let rival: WrittenLink?
    }
}
