import Alignment
import Documents
import Foundation
import Interchange
import Segmentation
import TextNormalization
import TranslationTypes
import Workbench

/// Measures the engines on the shipped articles, repeated to a size worth measuring, and prints a table.
///
/// usage: tilmach-bench CHECKOUT [alignment | transliteration | glossary | names]
@main
enum Main {
    private static let slugs = [
        "china-cables", "forced-labor-act", "human-rights-council-vote", "sauytbay-leaves-for-sweden",
        "un-racial-discrimination-committee", "women-of-courage-award", "zharkent-verdict",
    ]
    /// Bytes of text that segmentation and normalisation are measured on.
    private static let textSize = 10_000_000
    private static let unitCount = 200_000

    static func main() throws {
        let root = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".")
        if CommandLine.arguments.contains("alignment") {
            return try AlignmentSpeed(root, slugs: slugs).measureAll()
        }
        if CommandLine.arguments.contains("transliteration") { return try TransliterationSpeed(root).measureAll() }
        if CommandLine.arguments.contains("glossary") { return try GlossarySpeed(root).measureAll() }
        if CommandLine.arguments.contains("names") { return try NameSpeed(root).measureAll() }
        print(Measurement.header)
        for language in LanguageTag.workingLanguages {
            let paragraphs = try Self.paragraphs(language, root)
            try measureText(language, paragraphs)
        }
        try AlignmentSpeed(root, slugs: slugs).measureAll()
        print("\n" + Measurement.header)
        try measureMemory()
        try TransliterationSpeed(root).measureAll()
        try GlossarySpeed(root).measureAll()
        try NameSpeed(root).measureAll()
        print("\nPeak memory of the whole run: \(peakMemory()) MiB")
    }

    private static func document(_ slug: String, _ language: LanguageTag, _ root: URL) throws -> Document {
        try DocumentReader().read(file: root.appending(path: "Memories/articles/\(slug)/\(language).md").path)
    }

    private static func paragraphs(_ language: LanguageTag, _ root: URL) throws -> [String] {
        let once = try slugs.flatMap { try document($0, language, root).blocks.map(\.text) }
        let size = once.reduce(0) { $0 + $1.utf8.count }
        return Array(repeatElement(once, count: textSize / size + 1).joined())
    }

    private static func measureText(_ language: LanguageTag, _ paragraphs: [String]) throws {
        let megabytes = Double(paragraphs.reduce(0) { $0 + $1.utf8.count }) / 1e6
        var segmenter = try Segmenter(language: language)
        let segmentation = measure("segmentation, \(language)", megabytes, "MB") {
            for paragraph in paragraphs { _ = segmenter.ranges(in: paragraph) }
        }
        print(segmentation.row)
        for (name, steps) in [("storage", NormalizationSteps.storage), ("matching", .matching)] {
            let normalizer = Normalizer(steps, language: language)
            let row = measure("normalisation for \(name), \(language)", megabytes, "MB") {
                for paragraph in paragraphs { _ = normalizer(paragraph) }
            }
            print(row.row)
        }
    }

    private static func measureMemory() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tilmach-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "units.tmx").path
        let count = Double(unitCount)
        let writing = try measure("TMX writing", count, "units", runs: 1) { try writeUnits(to: file) }
        print(writing.row)
        let reading = try measure("TMX reading", count, "units") {
            var reader = try TMXReader(file: file)
            while try reader.next() != nil {}
        }
        print(reading.row)
        let memory = MemoryFile(name: "units", kind: .store, url: folder.appending(path: "units.tmdb"))
        let importing = measure("import of TMX into a memory", count, "units", runs: 1) {
            let report = MemoryImport(into: memory).run(file: file)
            precondition(report.added == unitCount && report.errors.isEmpty, "\(report)")
        }
        print(importing.row)
    }

    private static func writeUnits(to file: String) throws {
        var writer = try TMXWriter(file: file, header: TMXHeader(sourceLanguage: .english, toolVersion: "bench"))
        for number in 0..<unitCount {
            try writer.write(
                TranslationUnit(variants: [
                    TranslationVariant(
                        language: .english,
                        content: InlineContent("Report number \(number) was published in Geneva on the same day.")),
                    TranslationVariant(
                        language: .kazakh,
                        content: InlineContent("№ \(number) баяндама сол күні Женевада жарияланды.")),
                ]))
        }
        try writer.close()
    }
}
