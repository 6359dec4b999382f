import TranslationTypes
import Workbench

/// A document of these segments, one a block.
func segmented(_ texts: [String], in language: String, title: String? = nil) throws -> SegmentedDocument {
    SegmentedDocument(
        document: Document(title: title, blocks: texts.map { Block(.paragraph, $0) }),
        language: try LanguageTag(language),
        segments: texts.enumerated().map { Segment(text: $1, block: $0, utf8Range: 0..<$1.utf8.count) })
}
