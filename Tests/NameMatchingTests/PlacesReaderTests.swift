import NameMatching
import Testing

struct PlacesReaderTests {
    private static let places =
        "id\tfeature\twithin\tgbt2260\tiso3166\tgeonames\na\tcity\tb\t\t\t12\nb\tregion\t\t\t\t\n"
    private static let names = """
        id\tlang\tscript\tname\tstatus\tsince\tuntil\tsource
        a\tkk\tCyrl\tҚұлан\tofficial\t1990\t\tby hand
        b\tzh\tHans\t古城省\tofficial\t\t\tby hand

        """

    private static func read(_ places: String, _ names: String) throws(GazetteerError) -> Gazetteer {
        try Gazetteer(places: ("p.tsv", places), names: [("n.tsv", names)])
    }

    @Test func `reads tables of one's own`() throws {
        let gazetteer = try Self.read(Self.places, Self.names)
        #expect(gazetteer.places.map(\.id) == ["a", "b"])
        #expect(gazetteer.place(id: "a")?.geoNamesID == 12)
        #expect(gazetteer.places(named: "құлан қаласы").first?.name.since == 1990)
        #expect(gazetteer.places(named: "古城").first?.place.id == "b")
    }

    @Test(arguments: [
        ("city", "town hall", "p.tsv:2: “town hall” is no feature"), ("\t12", "\tx", "p.tsv:2: “x” is no GeoNames id"),
        ("b\tregion", "a\tregion", "p.tsv:3: the place a stands there twice"), ("id\t", "key\t", "p.tsv:1: the titles"),
        ("city\tb", "city\tc", "p.tsv:2: c is no place of the table"), ("region\t\t", "region\t", "p.tsv:3: 5 cells"),
        ("city\tb", "city\ta", "p.tsv:2: a lies in itself"), ("region\t", "region\ta", "p.tsv:2: a lies in itself"),
    ])
    func `a mistake in the table of places is told with its line`(part: String, change: String, message: String) {
        let error = #expect(throws: GazetteerError.self) {
            try Self.read(Self.places.replacing(part, with: change, maxReplacements: 1), Self.names)
        }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test(arguments: [
        ("official", "good", "n.tsv:2: “good” is no status"), ("1990", "soon", "n.tsv:2: “soon” is no year"),
        ("1990\t", "1990\t1980", "n.tsv:2: it ends before it begins"), ("a\tkk", "c\tkk", "n.tsv:2: the place c"),
        ("kk\tCyrl", "kk\tC", "n.tsv:2: “kk-C” is no language"), ("by hand", "", "n.tsv:2: a name without source"),
        ("Құлан", " ", "n.tsv:2: an empty name"), ("\tby hand", "", "n.tsv:2: 7 cells"),
        ("b\tzh", "a\tzh", "p.tsv:3: the place b has no name"),
    ])
    func `a mistake in a table of names is told with its line`(part: String, change: String, message: String) {
        let error = #expect(throws: GazetteerError.self) {
            try Self.read(Self.places, Self.names.replacing(part, with: change, maxReplacements: 1))
        }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test func `a very long line is refused`() {
        let names = Self.names.replacing("by hand", with: String(repeating: "x", count: 5000), maxReplacements: 1)
        #expect(throws: GazetteerError.self) { try Self.read(Self.places, names) }
    }

    @Test func `truncated and mutated tables are read or refused, never worse`() {
        let seed = UInt64.random(in: 1...UInt64.max)
        print("seed \(seed)")
        var state = seed
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        for _ in 0..<500 {
            var places = Array(Self.places.utf8), names = Array(Self.names.utf8)
            places.removeLast(next(8))
            names.removeLast(next(names.count))
            for _ in 0..<next(3) { places[next(places.count)] = UInt8(next(256)) }
            for _ in 0..<next(3) where !names.isEmpty { names[next(names.count)] = UInt8(next(256)) }
            let read = try? Self.read(String(decoding: places, as: UTF8.self), String(decoding: names, as: UTF8.self))
            if let read { #expect(read.places.allSatisfy { !$0.names.isEmpty }) }
        }
    }
}
