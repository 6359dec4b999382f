import Alignment
import Foundation
import MemoryStorage
import Testing
import TranslationTypes
@testable import Workbench

@Suite struct AlignmentLexiconsTests {
    private func unit(_ kazakh: String, _ russian: String) -> TranslationUnit {
        TranslationUnit(
            variants: [
                TranslationVariant(language: .kazakh, content: InlineContent(kazakh)),
                TranslationVariant(language: .russian, content: InlineContent(russian)),
            ], sourceLanguage: .kazakh)
    }

    private func withMemory(_ body: (MemoryFile, URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lexicons-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let memory = MemoryFile(name: "base", kind: .store, url: folder.appending(path: "base.tmdb"))
        _ = try MemorySaving(memory: memory).save([
            unit("алма піс", "яблоко спелый"), unit("алма көк", "яблоко зелёный"),
        ])
        try body(memory, folder.appending(path: ".lexicons/base.tmdb.kk-ru"))
    }

    @Test func `keeps what a memory taught, and adds what was added`() throws {
        try withMemory { memory, file in
            let first = try #require(try AlignmentLexicons([memory]).lexicon(from: .kazakh, to: .russian))
            let kept = try #require(FileManager.default.contents(atPath: file.path))
            #expect(try AlignmentLexicons([memory]).lexicon(from: .kazakh, to: .russian)?.bytes == first.bytes)
            // The other direction is served by the same file.
            #expect(try AlignmentLexicons([memory]).lexicon(from: .russian, to: .kazakh)?.bytes == first.reversed.bytes)
            #expect(FileManager.default.contents(atPath: file.path) == kept)
            _ = try MemorySaving(memory: memory).save([unit("кітап көк", "книга зелёный")])
            let second = try #require(try AlignmentLexicons([memory]).lexicon(from: .kazakh, to: .russian))
            #expect(second.bytes != first.bytes)
            #expect(FileManager.default.contents(atPath: file.path) != kept)
        }
    }

    @Test func `learns anew when its file is damaged or units were deleted`() throws {
        try withMemory { memory, file in
            let first = try AlignmentLexicons([memory]).lexicon(from: .kazakh, to: .russian)
            try Data("nonsense".utf8).write(to: file)
            #expect(try AlignmentLexicons([memory]).lexicon(from: .kazakh, to: .russian)?.bytes == first?.bytes)
            let store = try SQLiteMemoryStore.open(path: memory.url.path, mode: .readWrite)
            var keys: [UnitKey] = []
            try store.forEachUnit(languages: []) { (unit: StoredUnit) throws(any Error) in keys.append(unit.key) }
            _ = try store.delete([keys[0]], operation: OperationID("test/delete"))
            let less = try #require(try AlignmentLexicons([memory]).lexicon(from: .kazakh, to: .russian))
            #expect(less.bytes.count < first?.bytes.count ?? 0)
        }
    }

    @Test func `gives none where the memory has no unit of the languages`() throws {
        try withMemory { memory, _ in
            let other = try AlignmentLexicons([memory]).lexicon(from: .kazakh, to: .uyghur)
            let none = try AlignmentLexicons([]).lexicon(from: .kazakh, to: .russian)
            #expect(other == nil && none == nil)
        }
    }
}
