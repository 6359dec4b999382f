import Foundation
import MemoryStorage
import Testing
import TranslationTypes

/// A folder that is removed when the test ends.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String = "жады.tmdb") -> String { path + "/" + name }

    func store(_ name: String = "жады.tmdb", now: Int64 = 1_800_000_000) throws -> SQLiteMemoryStore {
        try .open(path: file(name), mode: .create, options: .init(clock: { now }))
    }
}

/// A unit of texts by language, the first one being the source.
func unit(_ variants: (LanguageTag, String)..., attributes: [Attribute] = []) -> TranslationUnit {
    TranslationUnit(
        variants: variants.map { TranslationVariant(language: $0.0, content: InlineContent($0.1)) },
        attributes: attributes)
}

/// The `index`th of any number of units that differ in every text.
func numbered(_ index: Int, _ writer: Int = 0) -> TranslationUnit {
    unit((.english, "Sentence \(index) of writer \(writer)"), (.kazakh, "\(writer)-жазушының \(index)-сөйлемі"))
}

/// A unit that has everything a unit can have.
let fullUnit = TranslationUnit(
    identifier: "tu-7",
    variants: [
        TranslationVariant(
            language: .english,
            content: InlineContent([
                .code(InlineCode(kind: .beginPair, attributes: [Attribute("i", "1")], content: "<b>")),
                .text("Open \"it\"\n"), .code(InlineCode(kind: .endPair, attributes: [Attribute("i", "1")])),
                .code(
                    InlineCode(
                        kind: .placeholder,
                        content: InlineContent([
                            .text("<a title='"), .code(InlineCode(kind: .subflow, content: "Sub 😀 \u{1}")),
                            .text("'>"),
                        ]))),
            ]),
            notes: [Note("a note", attributes: [Attribute("xml:lang", "en")])],
            properties: [Property("x-kind", "menu", attributes: [Attribute("o-encoding", "UTF-8")])],
            attributes: [Attribute("creationid", "Әлия"), Attribute("x-unknown", "")]),
        TranslationVariant(language: .uyghur, content: "ئۇنى ئېچىڭ"),
        TranslationVariant(language: .uyghur, content: "ئاچ"),
        TranslationVariant(language: LanguageTag(language: "zh", script: .traditionalHan, region: "TW"), content: ""),
    ],
    sourceLanguage: .english,
    notes: [Note("first"), Note("екінші\\")],
    properties: [
        Property(Property.Kind.document, "қаулы.docx"), Property(Property.Kind.alignmentConfidence, "0.93"),
        Property(Property.Kind.previousContext, "Жаңа"), Property(Property.Kind.nextContext, "Сақтау"),
    ],
    attributes: [
        Attribute("creationdate", "20200229T235959Z"), Attribute("changedate", "20210101T000000Z"),
        Attribute("usagecount", "12"), Attribute("o-tmf", "x"),
    ])

extension MemoryStore {
    /// Every unit in the order of insertion.
    func all(_ languages: [LanguageTag] = []) throws -> [TranslationUnit] {
        var result: [TranslationUnit] = []
        try forEachUnit(languages: languages) { result.append($0.unit) }
        return result
    }

    /// Every change from the beginning, by pages.
    func allChanges(page: Int = 100) throws -> [UnitChange] {
        var cursor = try beginning()
        var result: [UnitChange] = []
        while true {
            let next = try changes(since: cursor, limit: page)
            if next.changes.isEmpty { return result }
            result += next.changes
            cursor = next.cursor
        }
    }
}

/// Units as sets of variants, for comparing where order plays no part.
func contents(_ units: [TranslationUnit]) -> Set<Set<String>> {
    Set(units.map { Set($0.variants.map { "\($0.language): \($0.text)" }) })
}

/// A generator whose sequence a printed seed gives again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        // SplitMix64 (Steele, Lea, Flood 2014).
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }
}
