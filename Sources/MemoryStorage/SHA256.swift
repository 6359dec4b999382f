/// The digest that names units for ever: SHA-256 (FIPS 180-4), so that any other program can compute the same keys.
///
/// Not used to keep secrets; chosen because it is a standard in every language and database, and because nobody can
/// craft a file whose units collide with those of a memory.
struct SHA256: ~Copyable {
    /// The eight words of the hash value, H(0) at first.
    private var state: InlineArray<8, UInt32> = Self.initialState
    private var block = InlineArray<64, UInt8>(repeating: 0)
    private var used = 0
    private var byteCount: UInt64 = 0

    /// A finished digest as four big-endian 64-bit words, the first bytes first.
    struct Digest: Hashable, Comparable {
        let words: (UInt64, UInt64, UInt64, UInt64)

        static func == (a: Digest, b: Digest) -> Bool { a.words == b.words }
        static func < (a: Digest, b: Digest) -> Bool { a.words < b.words }

        func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
    }

    /// Adds bytes.
    mutating func update(_ bytes: Span<UInt8>) {
        byteCount &+= UInt64(bytes.count)
        for index in bytes.indices {
            block[used] = bytes[index]
            used &+= 1
            if used == 64 { compress() }
        }
    }

    /// Adds the UTF-8 bytes of a text.
    mutating func update(_ text: String) {
        update(text.utf8Span.span)
    }

    /// Adds an earlier digest's 32 bytes.
    mutating func update(_ digest: Digest) {
        update(digest.words.0)
        update(digest.words.1)
        update(digest.words.2)
        update(digest.words.3)
    }

    /// Pads (§5.1.1) and gives the digest.
    consuming func finish() -> Digest {
        let bits = byteCount &* 8
        append(0x80)
        while used != 56 { append(0) }
        update(bits)
        func word(_ index: Int) -> UInt64 { UInt64(state[index]) << 32 | UInt64(state[index + 1]) }
        return Digest(words: (word(0), word(2), word(4), word(6)))
    }

    private mutating func update(_ word: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) { append(UInt8(truncatingIfNeeded: word >> shift)) }
        byteCount &+= 8
    }

    private mutating func append(_ byte: UInt8) {
        block[used] = byte
        used &+= 1
        if used == 64 { compress() }
    }

    /// §6.2.2, with the message schedule kept in a ring of sixteen words.
    private mutating func compress() {
        used = 0
        var schedule = InlineArray<16, UInt32>(repeating: 0)
        for index in 0..<16 {
            schedule[index] =
                UInt32(block[index &* 4]) << 24 | UInt32(block[index &* 4 &+ 1]) << 16
                | UInt32(block[index &* 4 &+ 2]) << 8 | UInt32(block[index &* 4 &+ 3])
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for round in 0..<64 {
            let slot = round & 15
            if round >= 16 {
                let early = schedule[(round &+ 1) & 15]
                let late = schedule[(round &+ 14) & 15]
                let sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ early >> 3
                let sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ late >> 10
                schedule[slot] = schedule[slot] &+ sigma0 &+ schedule[(round &+ 9) & 15] &+ sigma1
            }
            let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            let choice = e & f ^ ~e & g
            let first = h &+ sum1 &+ choice &+ Self.roundConstants[round] &+ schedule[slot]
            let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            let second = sum0 &+ (a & b ^ a & c ^ b & c)
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }

    private func rotate(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 &- bits) }

    /// §5.3.3: the fractional parts of the square roots of the first eight primes.
    private static let initialState: InlineArray<8, UInt32> = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    /// §4.2.2: the fractional parts of the cube roots of the first sixty-four primes.
    private static let roundConstants: InlineArray<64, UInt32> = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
