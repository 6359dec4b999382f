internal import Foundation
internal import MemoryStorage
internal import TextNormalization
internal import TranslationTypes

/// Finds units that do a memory no good, and takes them out on request.
///
/// Rather too few than too many: what is found here is wrong beyond reasonable doubt.
public struct MemoryCleaning {
    /// A unit that does no good.
    public struct Finding: Sendable, Hashable, Encodable {
        /// The unit's id.
        public let unit: String
        /// The first that applies, in the order of ``Reason``.
        public let reason: Reason
        /// The text that shows it.
        public let text: String

        /// The finding as one JSON object.
        public func json() throws -> String { try JSONFragment.text(self) }
    }

    /// What is wrong with a unit.
    public enum Reason: String, Sendable, Hashable, Encodable {
        /// A variant has no letter, digit or sign in it.
        case empty
        /// A sentence stands in two languages letter for letter.
        case untranslated
        /// A variant is in another language than its tag says.
        case wrongLanguage = "wrong-language"
        /// An earlier unit says the same but for white space and invisible marks.
        case duplicate
    }

    private let memory: MemoryFile

    /// Looks through memories of either kind; only a writable one can be cleaned.
    public init(of memory: MemoryFile) { self.memory = memory }

    /// The units found, in the memory's order.
    /// - Parameters:
    ///   - apply: deletes them; the memory must then be a writable one.
    ///   - progress: told after each unit how many were looked at.
    public func run(apply: Bool, progress: (Int) -> Void = { _ in }) throws -> [Finding] {
        var findings: [Finding] = []
        var seen = Set<UnitKey>()
        var count = 0
        try OpenMemory(memory).forEachUnit { id, unit in
            let isNew = seen.insert(UnitKey(of: unit, normalization: Self.sameness)).inserted
            if let (reason, text) = Self.fault(of: unit, isNew: isNew) {
                findings.append(Finding(unit: id, reason: reason, text: text))
            }
            count += 1
            progress(count)
        }
        if apply { try delete(findings) }
        return findings
    }

    private static func fault(of unit: TranslationUnit, isNew: Bool) -> (Reason, String)? {
        let sample = unit.variants.first?.text ?? ""
        if unit.variants.contains(where: { isEmpty($0) }) { return (.empty, sample) }
        if let twin = untranslated(unit.variants) { return (.untranslated, twin) }
        if let stray = unit.variants.first(where: isInAnotherLanguage) { return (.wrongLanguage, stray.text) }
        return isNew ? nil : (.duplicate, sample)
    }

    private static func isEmpty(_ variant: TranslationVariant) -> Bool {
        variant.content.codes.isEmpty
            && variant.text.unicodeScalars.allSatisfy {
                $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
            }
    }

    /// A text of several words that stands in two languages; names and numbers may well be the same.
    private static func untranslated(_ variants: [TranslationVariant]) -> String? {
        var languageOf: [String: String] = [:]
        for variant in variants where variant.text.split(whereSeparator: \.isWhitespace).count >= fewestWords {
            let language = variant.language.language
            if let other = languageOf.updateValue(language, forKey: variant.text), other != language {
                return variant.text
            }
        }
        return nil
    }

    private static func isInAnotherLanguage(_ variant: TranslationVariant) -> Bool {
        guard variant.text.unicodeScalars.count(where: \.properties.isAlphabetic) >= fewestLetters else { return false }
        let guess = LanguageIdentifier.standard.identify(variant.text)
        return guess.confidence >= beyondDoubt && guess.language != .undetermined
            && guess.language.language != variant.language.language
    }

    private func delete(_ findings: [Finding]) throws {
        let store = try SQLiteMemoryStore.open(path: memory.url.path, mode: .readWrite)
        let keys = findings.compactMap { UnitKey($0.unit) }
        for start in stride(from: 0, to: keys.count, by: Self.deletionBatch) {
            let batch = Array(keys[start..<min(start + Self.deletionBatch, keys.count)])
            _ = try store.delete(batch, operation: OperationID("clean/\(UUID().uuidString)"))
        }
    }

    private static let sameness: KeyNormalization = {
        let normalizer = Normalizer([.storage, .spaces, .whitespaceRuns])
        return KeyNormalization(identifier: "clean-1") { normalizer($0) }
    }()

    /// Words from which a sentence is no mere name.
    private static let fewestWords = 4
    /// Letters, some five words; what is shorter is too often a name, which stands in any language.
    private static let fewestLetters = 30
    private static let beyondDoubt = 0.99
    /// Units deleted in one transaction.
    private static let deletionBatch = 1000
}
