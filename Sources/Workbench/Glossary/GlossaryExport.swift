internal import Foundation
internal import Interchange
public import Terminology
public import TranslationTypes

/// Writes concepts as a glossary file.
public struct GlossaryExport: Sendable {
    /// What is written, and how.
    public struct Options: Sendable {
        /// The format's name; the file's ending decides when nil.
        public var format: String?
        /// The dialect of TBX: `core`, `min` or `basic`.
        public var dialect = "basic"
        /// The style of TBX: `dca` or `dct`.
        public var style = "dca"
        /// Only terms of these languages; of bilingual tables source and target.
        public var languages: [LanguageTag] = []

        /// The usual options.
        public init() {}
    }

    /// The names of the formats that are written.
    public static let formats = GlossaryFormat.allCases.map(\.rawValue)

    private let options: Options

    /// Prepares an export.
    public init(_ options: Options = Options()) { self.options = options }

    /// Writes the file, which appears when it is complete.
    ///
    /// - Returns: How many concepts were written.
    public func write(_ termbase: Termbase, to path: String) throws -> Int {
        let format = try format(for: path)
        var writing = GlossaryWritingOptions(
            columns: GlossaryColumn.columns(for: termbase.concepts), header: try header())
        let isBilingual = [.omegaT, .weblate, .utx, .xliff].contains(format)
        if isBilingual {
            guard options.languages.count == 2 else {
                throw WorkbenchError(
                    "\(format.rawValue) holds two languages", advice: "Name them: --languages en,kk")
            }
            (writing.source, writing.target) = (options.languages[0], options.languages[1])
        }
        var writer = try format.writer(file: path, options: writing)
        var count = 0
        for concept in termbase.concepts {
            let picked = picked(concept)
            guard !picked.terms.isEmpty else { continue }
            // A format of two languages has no place for a term of one of them alone.
            if isBilingual,
                !options.languages.allSatisfy({ wanted in picked.terms.contains { $0.language.matches(wanted) } })
            {
                continue
            }
            try writer.write(picked)
            count += 1
        }
        try writer.close()
        return count
    }

    private func format(for path: String) throws -> GlossaryFormat {
        if let name = options.format {
            guard let format = GlossaryFormat(rawValue: name.lowercased()) else {
                throw WorkbenchError(
                    "no glossary format “\(name)”", advice: "Known are \(Self.formats.joined(separator: ", ")).")
            }
            return format
        }
        let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
        if ["txt", "tab", "utf8"].contains(ending) { return .omegaT }
        if ending == "xlf" { return .xliff }
        guard let format = GlossaryFormat(rawValue: ending) else {
            throw WorkbenchError(
                "\(path): the ending names no glossary format",
                advice: "Give --format: \(Self.formats.joined(separator: ", ")).")
        }
        return format
    }

    private func header() throws -> TBXHeader {
        let dialects = ["core": TBXDialect.core, "min": .min, "basic": .basic]
        guard let dialect = dialects[options.dialect.lowercased()],
            let style = TBXStyle(rawValue: options.style.lowercased())
        else {
            throw WorkbenchError(
                "no TBX dialect “\(options.dialect)” in style “\(options.style)”",
                advice: "Dialects are core, min and basic; styles dca and dct.")
        }
        var header = TBXHeader()
        header.dialect = dialect
        header.style = style
        return header
    }

    private func picked(_ concept: Concept) -> Concept {
        guard !options.languages.isEmpty else { return concept }
        var concept = concept
        concept.terms = concept.terms.filter { term in options.languages.contains { term.language.matches($0) } }
        return concept
    }
}
