import Foundation
import Interchange
import Testing
import TranslationTypes
import Workbench

/// A folder of a test's own, which goes when the suite's value does.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "жұмыс-\(UUID().uuidString)")
            .resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ relative: String) -> String { url.appending(path: relative).path }

    func exists(_ relative: String) -> Bool { FileManager.default.fileExists(atPath: path(relative)) }

    func write(_ text: String, to relative: String) throws -> String {
        try Data(text.utf8).write(to: url.appending(path: relative))
        return path(relative)
    }

    func text(_ relative: String) throws -> String {
        try String(contentsOf: url.appending(path: relative), encoding: .utf8)
    }

    func makeFolder(_ relative: String) throws -> URL {
        let made = url.appending(path: relative, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        return made
    }

    /// A memory of either kind with these units, each kept as it is.
    func memory(_ kind: MemoryFile.Kind, named name: String = "жады", _ units: [TranslationUnit]) throws -> MemoryFile {
        let exchange = path(name + ".tmx")
        var writer = try TMXWriter(file: exchange, header: TMXHeader(sourceLanguage: nil, toolVersion: "1"))
        for unit in units { try writer.write(unit) }
        try writer.close()
        guard kind == .store else { return try #require(MemoryFile(path: exchange)) }
        let store = try storeFile(named: name)
        let report = MemoryImport(into: store, duplicates: .keep).run(file: exchange)
        try #require(report.errors.isEmpty && report.added == units.count)
        return store
    }

    /// The place of a store, which need not exist.
    func storeFile(named name: String) throws -> MemoryFile { try #require(MemoryFile(path: path(name + ".tmdb"))) }

    /// The units of a memory, by way of an export.
    func units(of memory: MemoryFile) throws -> [TranslationUnit] {
        let file = path("\(UUID().uuidString).tmx")
        _ = try MemoryExport(of: memory).run(to: file)
        return try units(inFile: file)
    }

    func units(inFile file: String) throws -> [TranslationUnit] {
        var reader = try ExchangeFormat(file: file).reader(file: file)
        var result: [TranslationUnit] = []
        while let unit = try reader.next() { result.append(unit) }
        return result
    }
}

/// A unit of texts by language, in order.
func unit(_ texts: KeyValuePairs<String, String>, identifier: String? = nil) throws -> TranslationUnit {
    TranslationUnit(
        identifier: identifier,
        variants: try texts.map { TranslationVariant(language: try LanguageTag($0), content: InlineContent($1)) })
}

/// The texts of a unit by language, for comparing where nothing else matters.
func texts(_ unit: TranslationUnit) -> [String] { unit.variants.map { "\($0.language): \($0.text)" } }

extension MemoryImportReport {
    /// Added, merged, skipped.
    var changes: [Int] { [added, merged, skipped] }
}

extension MemoryChangeReport {
    /// Added, merged, skipped.
    var changes: [Int] { [added, merged, skipped] }
}
