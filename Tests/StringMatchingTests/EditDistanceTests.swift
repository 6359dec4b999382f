import StringMatching
import Testing

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("", "", 0), ("қазақ", "казак", 2),
        ("ئالما", "ئالمىلار", 3), ("法院判决", "法院裁决", 1),
    ])
    func `counts insertions deletions and substitutions of characters`(a: String, b: String, expected: Int) {
        let a = a.unicodeScalars.map(\.value)
        let b = b.unicodeScalars.map(\.value)
        #expect(EditDistance.distance(a.span, b.span) == expected)
    }

    @Test func `gives nothing beyond the limit`() {
        let a = Array("kitten".utf8)
        let b = Array("sitting".utf8)
        #expect(EditDistance.distance(a.span, b.span, limit: 2) == nil)
        #expect(EditDistance.distance(a.span, b.span, limit: 3) == 3)
    }

    @Test(arguments: [1, 20, 63, 64, 65, 127, 128, 129, 200])
    func `agrees with the table method on random input`(longest: Int) {
        var generator = SplitMix(seed: 0x5EED_0001)
        for _ in 0..<100 {
            let a = generator.bytes(upTo: longest)
            let b = generator.bytes(upTo: longest)
            let distance = EditDistance.distance(a.span, b.span)
            #expect(distance == Self.tableDistance(a, b), "seed 0x5EED0001, lengths \(a.count) and \(b.count)")
        }
    }

    /// Wagner and Fischer (1974), row by row.
    private static func tableDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[b.count]
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers everywhere for a seed.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func bytes(upTo longest: Int) -> [UInt8] {
        (0..<Int.random(in: 0...longest, using: &self)).map { _ in UInt8.random(in: 0..<4, using: &self) }
    }
}
