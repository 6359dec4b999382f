internal import CICU

/// Encodings by name, and guesses for a text that names none.
public enum TextEncoding {
    /// Text that was decoded, and the place of the first bytes that its encoding does not allow.
    public struct Decoded: Sendable, Hashable {
        /// The text, with U+FEFF at its start where the bytes have a byte order mark.
        public let text: String
        /// The offset of the first bad byte; nil when all were good. Bad sequences stand as U+FFFD in `text`.
        public let firstBadByteOffset: Int?
    }

    /// One guess of ICU's detector.
    public struct Guess: Sendable, Hashable {
        /// The IANA name, for example `windows-1251`.
        public let encoding: String
        /// From 0 to 100.
        public let confidence: Int
    }

    /// Whether ICU can decode an encoding of this name.
    public static func isKnown(_ encoding: String) -> Bool {
        // SAFETY: the name is read during the call alone.
        unsafe cicu_convert_knows(encoding)
    }

    /// Decodes bytes of a named encoding; a byte order mark stays in the text as U+FEFF.
    /// - Throws: ``ICUError`` when ICU does not know the encoding.
    public static func decode(_ bytes: [UInt8], as encoding: String) throws(ICUError) -> Decoded {
        var room = bytes.count * 2 + 64
        while true {
            var status: cicu_status = 0
            var bad: Int64 = -1
            var needed: Int64 = 0
            // SAFETY: ICU writes at most `room` bytes into the uninitialised part that it is given.
            let text = unsafe String(unsafeUninitializedCapacity: room) { target in
                unsafe bytes.withUnsafeBufferPointer { source in
                    needed = unsafe cicu_convert_to_utf8(
                        encoding, source.baseAddress, Int64(source.count), target.baseAddress,
                        Int64(target.count), &bad, &status)
                }
                return min(Int(needed), target.count)
            }
            try ICUError.check(status, "decoding as \(encoding)")
            if needed <= room { return Decoded(text: text, firstBadByteOffset: bad < 0 ? nil : Int(bad)) }
            room = Int(needed)
        }
    }

    /// ICU's guesses, best first. A few thousand bytes suffice.
    public static func guesses(for bytes: [UInt8]) throws(ICUError) -> [Guess] {
        var found = [cicu_detected](repeating: cicu_detected(), count: most)
        var status: cicu_status = 0
        // SAFETY: both buffers outlive the call, which writes at most `most` guesses.
        let count = unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe found.withUnsafeMutableBufferPointer { found in
                unsafe cicu_convert_detect(
                    bytes.baseAddress, Int32(clamping: bytes.count), found.baseAddress, Int32(most), &status)
            }
        }
        try ICUError.check(status, "encoding detection")
        return found.prefix(Int(count)).map { guess in
            let name = unsafe withUnsafeBytes(of: guess.encoding) { raw in
                // SAFETY: the name's bytes live in `guess`, which outlives this closure.
                unsafe String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
            }
            return Guess(encoding: name, confidence: Int(guess.confidence))
        }
    }

    private static let most = 16
}
