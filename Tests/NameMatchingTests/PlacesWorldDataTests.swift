import EmbeddedData
import Foundation
import Testing
import TranslationTypes

@testable import NameMatching

/// Holds the shipped list of the world's places, and its reader, to their rules.
struct PlacesWorldDataTests {
    private static let titles = WorldPlaceRow.titles + "\n"
    private static let sample =
        titles + "1\tcity\tKR\t10349\ten:Seoul|ru:Сеул|zh:首尔\nNE\tcountry\tNE\t0\ten:Niger|und-Cyrl:Нигер\n"

    private static func kinds() throws -> PlaceKindWords {
        try PlaceKindWords(EmbeddedFile(required: "places/kinds.tsv").text, file: "kinds.tsv")
    }

    private static func read(_ text: String) throws -> WorldPlaces {
        try WorldPlaces(Array(text.utf8), file: "w.tsv", kinds: kinds())
    }

    private static func rows() throws -> [WorldPlaceRow] {
        let bytes = EmbeddedFile(required: WorldPlaces.file).bytes
        return try bytes.split(separator: UInt8(ascii: "\n")).drop { $0.first == UInt8(ascii: "#") }.dropFirst()
            .enumerated()
            .map { try WorldPlaceRow($0.element, number: $0.offset, file: WorldPlaces.file) }
    }

    @Test func `the head names sources, licence and the script that makes it`() {
        let head = EmbeddedFile(required: WorldPlaces.file).text.prefix(1000)
        for word in ["GeoNames", "CC BY 4.0", "iso-codes", "LGPL", "Scripts/make-world-places.py"] {
            #expect(head.contains(word))
        }
    }

    @Test func `the world is covered and of a size to be shipped`() throws {
        let rows = try Self.rows()
        #expect((10_000...14_000).contains(rows.count) && WorldPlaces.shipped.count == rows.count)
        #expect(EmbeddedFile(required: WorldPlaces.file).bytes.count <= 1_300_000)
        // ISO 3166-1 has 249 entries; the tables of the region have the others.
        let states = rows.filter { $0.feature == .country }.map(\.id) + Gazetteer.standard.places.compactMap(\.isoCode)
        #expect(Set(states.filter { $0.utf8.count == 2 }).count >= 249)
        for row in rows where row.feature == .country {
            let known = LanguageTag.workingLanguages.filter { language in row.names.contains { $0.language == language }
            }
            #expect(known.count >= 4 || row.id == "BQ", "\(row.id) \(known)")
        }
    }

    @Test func `names have the letters of their script, no signs of lists, and stand there once`() throws {
        let letters: [String: ClosedRange<UInt32>] = [
            "ru": 0x400...0x4FF, "kk": 0x400...0x4FF, "und-Cyrl": 0x400...0x4FF, "ug": 0x621...0x6D5,
            "zh": 0x4E00...0x9FFF, "en": 0x41...0x1EFF,
        ]
        for row in try Self.rows() {
            #expect(row.names.count <= 14 && row.names.contains { $0.language == .english }, "\(row.id)")
            let keys = row.names.map { "\($0.language):\($0.name)" }
            #expect(Set(keys).count == keys.count, "\(row.id)")
            for name in row.names {
                let range = try #require(letters[name.language.description])
                let stray = name.name.unicodeScalars.filter {
                    !range.contains($0.value) && !" -·'‘’ʻʼ.".unicodeScalars.contains($0)
                }
                #expect(stray.isEmpty, "\(row.id) \(name.name)")
                #expect(!name.name.hasPrefix(" ") && !name.name.hasSuffix(" ") && !name.name.contains("  "))
                #expect(
                    name.name.unicodeScalars.elementsEqual(
                        name.name.precomposedStringWithCanonicalMapping.unicodeScalars))
                let first = try #require(name.name.first)
                #expect(!first.isLowercase, "\(row.id) \(name.name)")
            }
        }
    }

    @Test func `no place of the tables stands in the list again`() throws {
        let numbers = Set(Gazetteer.standard.places.compactMap(\.geoNamesID))
        let codes = Set(Gazetteer.standard.places.compactMap(\.isoCode))
        for row in try Self.rows() {
            #expect(Int(row.id).map(numbers.contains) != true && !codes.contains(row.id), "\(row.id)")
        }
    }

    /// The slow twin reads all rows and compares folded letters.
    @Test func `finds by whole name what a walk over all names finds`() throws {
        let rows = try Self.rows()
        let folding = PlaceNameFolding.shared
        var walked: [[UInt16]: Set<String>] = [:]
        for row in rows {
            for name in row.names {
                if let folded = folding(name.name) { walked[folded.letters, default: []].insert("gn-" + row.id) }
            }
        }
        for (number, row) in rows.enumerated() where number % 7 == 0 {
            for name in row.names {
                let found = Gazetteer.standard.places(named: name.name, language: name.language)
                let ids = Set(found.filter { $0.fit == .whole && $0.place.id.hasPrefix("gn-") }.map(\.place.id))
                let expected = try #require(folding(name.name).flatMap { walked[$0.letters] })
                #expect(ids == expected, "\(row.id) \(name.name)")
                #expect(found.first { $0.place.id == "gn-" + row.id }?.name.language == name.language)
            }
        }
    }

    @Test func `reads a list of one's own`() throws {
        let world = try Self.read("# a comment\n" + Self.sample)
        #expect(world.count == 2 && world.position(id: "gn-NE") == 1)
        let seoul = world.place(at: 0, states: ["KR": "korea"])
        #expect(seoul.names.map(\.name) == ["Seoul", "Сеул", "首尔"] && seoul.within == "korea")
        #expect(seoul.names.map(\.status) == [.official, .exonym, .exonym])
        #expect(seoul.names.allSatisfy { $0.source == "GeoNames 1" })
    }

    @Test(arguments: [
        ("id\tfeature", "id\tkind", "w.tsv:1: no titles"), ("city", "town hall", "w.tsv:2: no feature"),
        ("\tKR", "\tKorea", "w.tsv:2: “Korea” is no state"), ("10349", "many", "w.tsv:2: no number"),
        ("ru:", "xx:", "w.tsv:2: “xx:Сеул” is no name"), ("en:Seoul|", "en:|", "w.tsv:2: “en:” is no name"),
        ("en:Seoul|", "|", "w.tsv:2: “” is no name"), ("\nNE", "\n1", "w.tsv:3: 1 does not come after"),
        ("1\tcity", "\tcity", "w.tsv:2: a place without id"), ("KR\t", "KR", "w.tsv:2: 4 cells"),
    ])
    func `a mistake is told with its line`(part: String, change: String, message: String) throws {
        let text = Self.sample.replacing(part, with: change, maxReplacements: 1)
        let error = #expect(throws: GazetteerError.self) { try Self.read(text) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test func `lines and lists that are too long are refused`() {
        let long = Self.titles + "1\tcity\tKR\t0\ten:" + String(repeating: "x", count: 9000)
        #expect(throws: GazetteerError.self) { try Self.read(long) }
        let many = Self.titles + "1\tcity\tKR\t0\t" + Array(repeating: "en:X", count: 65).joined(separator: "|")
        #expect(throws: GazetteerError.self) { try Self.read(many) }
    }

    @Test func `truncated and mutated lists are read or refused, never worse`() throws {
        let seed = UInt64.random(in: 1...UInt64.max)
        print("seed \(seed)")
        var state = seed
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let kinds = try Self.kinds()
        for _ in 0..<500 {
            var bytes = Array(Self.sample.utf8)
            bytes.removeLast(next(bytes.count))
            for _ in 0..<next(4) { bytes[next(bytes.count)] = UInt8(next(256)) }
            guard let world = try? WorldPlaces(bytes, file: "w.tsv", kinds: kinds) else { continue }
            for position in 0..<world.count { #expect(!world.place(at: position, states: [:]).names.isEmpty) }
        }
    }
}
