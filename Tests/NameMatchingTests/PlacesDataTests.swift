import Foundation
import Testing
import TranslationTypes

@testable import NameMatching

/// Holds the shipped tables to their rules.
struct PlacesDataTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/CEmbeddedData/data/places").standardized
    private static let tables = [
        "kazakhstan", "kyrgyzstan", "neighbours", "tajikistan", "turkmenistan", "uzbekistan", "xinjiang",
    ]
    private let places = Gazetteer.standard.places

    private static func lines(_ file: String) throws -> [String] {
        try String(contentsOf: folder.appending(path: "\(file).tsv"), encoding: .utf8)
            .split(separator: "\n").map(String.init)
    }

    @Test(arguments: tables + ["places", "kinds"])
    func `lines are sorted by their bytes and none stands there twice`(file: String) throws {
        let lines = try Self.lines(file).dropFirst().map { Array($0.utf8) }
        for (line, next) in zip(lines, lines.dropFirst()) { #expect(line.lexicographicallyPrecedes(next)) }
    }

    @Test func `a name stands once for a place, language, script and beginning`() {
        for place in places {
            let keys = place.names.map { "\($0.language) \($0.name) \($0.since ?? 0)" }
            #expect(Set(keys).count == keys.count, "\(place.id)")
        }
    }

    @Test func `every place that still is has an official name`() {
        let ofThePast: Set<PlaceNameStatus> = [.former, .historical, .traditional, .variant, .exonym]
        for place in places where !place.names.contains(where: { $0.status == .official && $0.until == nil }) {
            let isPast = place.names.allSatisfy { ofThePast.contains($0.status) || $0.until != nil }
            #expect(isPast, "\(place.id)")
        }
    }

    @Test func `former names are names of languages that have a name in force or of a place that is no more`() {
        for place in places {
            for name in place.names where name.status == .official { #expect(name.until == nil, "\(place.id) \(name)") }
        }
    }

    @Test func `names have the letters of their language and no others`() {
        for place in places {
            for name in place.names {
                if name.language == .russian, Alphabet.kazakhInRussian.contains(where: name.name.contains) { continue }
                let stray = name.name.filter { !Alphabet.letters(name.language).contains($0) && !Alphabet.isSign($0) }
                #expect(stray.isEmpty, "\(place.id) \(name.language) \(name.name): \(stray)")
            }
        }
    }

    @Test func `Chinese names are in simplified characters where their tag says so`() throws {
        for place in places {
            for name in place.names where name.language == .chinese {
                let folded = try #require(PlaceNameFolding.shared(name.name))
                let plain = name.name.unicodeScalars.filter { $0.properties.isIdeographic }.map { UInt16($0.value) }
                #expect(folded.letters == plain, "\(name.name)")
            }
        }
    }

    @Test func `names have no spaces at their ends or doubled`() {
        for name in places.flatMap(\.names).map(\.name) {
            #expect(!name.hasPrefix(" ") && !name.hasSuffix(" ") && !name.contains("  "))
            #expect(name.unicodeScalars.elementsEqual(name.precomposedStringWithCanonicalMapping.unicodeScalars))
        }
    }

    @Test func `codes of GB T 2260 are of Xinjiang's units, each once`() {
        let codes = places.compactMap(\.chineseCode)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.utf8.count == 6 && Int($0) != nil })
        // 14 prefecture-level units: 4 cities, 5 regions (地区), 5 autonomous prefectures.
        #expect(codes.filter { $0.hasPrefix("65") && $0.hasSuffix("00") && $0 != "650000" }.count == 14)
        // GB/T 2260 of 2023: 13 districts, 29 cities, 60 counties, 6 autonomous counties; two counties of 2024 have no code here.
        #expect(codes.filter { $0.hasPrefix("65") && !$0.hasSuffix("00") }.count == 108)
    }

    @Test func `the region is covered`() {
        #expect(places.count >= 350)
        #expect(places.reduce(0) { $0 + $1.names.count } >= 2500)
        for place in places where place.chineseCode?.hasPrefix("65") == true {
            #expect(place.names.contains { $0.language == .chinese && $0.status == .official }, "\(place.id)")
            #expect(place.names.contains { $0.language == .english }, "\(place.id)")
            let hasUyghur = place.names.contains { $0.language == .uyghur }
            #expect(hasUyghur || place.id == "xj-baiyang", "\(place.id)")
        }
        for place in places where place.within == "kazakhstan" && place.isoCode != nil {
            for language in [LanguageTag.kazakh, .russian, .chinese, .english, .uyghur] {
                #expect(place.names.contains { $0.language == language }, "\(place.id) \(language)")
            }
        }
    }
}

/// The letters of languages, from their orthographies.
private enum Alphabet {
    static func letters(_ language: LanguageTag) -> Set<Character> { table[language.description] ?? [] }

    /// Names that Russian texts of Kazakhstan's state write in Kazakh letters since 2022.
    static let kazakhInRussian = ["Жетісу", "Ұлытау", "Қонаев"]

    /// Signs inside names: space, hyphen, full stop, apostrophe, middle dot, the turned comma of Uzbek, digits of names like K2.
    static func isSign(_ character: Character) -> Bool {
        " -.'‘·".contains(character) || "0123456789".contains(character)
    }

    private static let russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    private static let latin = "abcdefghijklmnopqrstuvwxyz"

    private static let table: [String: Set<Character>] = {
        var table: [String: Set<Character>] = [
            "kk": both(russian + "әғқңөұүһі"), "ru": both(russian), "ky": both(russian + "ңөү"),
            "uz-Cyrl": both(russian + "ўқғҳ"), "tg": both(russian + "ғӣқӯҳҷ"), "mn": both(russian + "өү"),
            "tt": both(russian + "әҗңөүһ"), "uk": both("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
            "ug-Cyrl": both(russian + "әғҗқңөүһ"), "en": both(latin + "äéöüşç"), "ug-Latn": both(latin + "éöü"),
            "kk-Latn": both(latin + "äğıñöşūü"), "uz": both(latin), "tk": both(latin + "äçňöşüýž"),
            "tr": both(latin + "çğöşü").union("ıİ"), "az": both(latin + "əçğöşü").union("ıİ"),
            "de": both(latin + "äöüß"),
            "fr": both(latin + "éèêàç"), "ug": Set("ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي"),
            "kk-Arab": Set("ٴابپتجچحدرزسشعفقكگڭلمنھەوۇۆۋىي"), "ar": Set("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإؤئآ"),
        ]
        let han = (0x4E00...0x9FFF).compactMap(UInt32.init).compactMap(Unicode.Scalar.init).map(Character.init)
        table["zh"] = Set(han)
        table["zh-Hant"] = Set(han)
        return table
    }()

    private static func both(_ letters: String) -> Set<Character> { Set(letters).union(letters.uppercased()) }
}
