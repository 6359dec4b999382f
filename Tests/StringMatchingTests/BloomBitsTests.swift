import StringMatching
import Testing

@Suite struct BloomBitsTests {
    @Test func `a key that was put in is never denied, and few others are let through`() {
        var bits = BloomBits(count: 10_000)
        for key in UInt64(0)..<10_000 { bits.insert(key &* 0x9E37_79B9) }
        #expect((UInt64(0)..<10_000).allSatisfy { bits.mayContain($0 &* 0x9E37_79B9) })
        let others = (UInt64(20_000)..<40_000).filter { bits.mayContain($0 &* 0x9E37_79B9) }.count
        // Three bits of sixteen a key in blocks of 64: under 3 in a hundred by the formula, 5 leaves room.
        #expect(others < 1_000)
    }
}
