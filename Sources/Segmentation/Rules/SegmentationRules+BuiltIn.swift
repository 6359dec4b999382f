internal import EmbeddedData
public import TranslationTypes

extension SegmentationRules {
    /// Our own rules for a language; those of `root.srx` where we have none of its own.
    ///
    /// - Throws: ``SegmentationError`` only when an embedded file is wrong, which our tests rule out.
    public static func builtIn(for language: LanguageTag) throws(SegmentationError) -> SegmentationRules {
        for path in ["srx/\(language.language).srx", rootPath] {
            if let file = EmbeddedFile(path) { return try SegmentationRules(srx: file.bytes, name: path) }
        }
        throw SegmentationError(
            file: rootPath, message: "is not embedded in this binary", advice: "build the package anew")
    }

    private static let rootPath = "srx/root.srx"
}
