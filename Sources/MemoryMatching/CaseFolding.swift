internal import ICU

/// Simple case folding, one code point for one, so that offsets stay.
enum CaseFolding {
    /// The folded form of every code point of the BMP; one look-up instead of a call for each letter scanned.
    private static let table: [UInt16] = (0...UInt16.max).map { value in
        guard let scalar = Unicode.Scalar(value) else { return value }
        return UInt16(exactly: scalar.simpleCaseFold.value) ?? value
    }

    /// Appends the folded code points of well-formed UTF-8 to `result`.
    static func append(_ utf8: some Sequence<UInt8>, to result: inout [UInt32]) {
        var iterator = utf8.makeIterator()
        var decoder = UTF8()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { result.append(fold(scalar.value)) }
    }

    static func fold(_ value: UInt32) -> UInt32 {
        value < 0x80
            ? (0x41...0x5A).contains(value) ? value | 0x20 : value
            : value <= UInt32(UInt16.max)
                ? UInt32(table[Int(value)]) : Unicode.Scalar(value)?.simpleCaseFold.value ?? value
    }
}
