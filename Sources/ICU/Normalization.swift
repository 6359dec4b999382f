internal import CICU

/// A Unicode normalisation form (UAX #15).
public enum NormalizationForm: Sendable, Hashable {
    case nfc, nfd, nfkc, nfkd

    /// Whether a text may be cut before this character and both parts normalised apart.
    public func hasBoundary(before scalar: Unicode.Scalar) -> Bool {
        cicu_normalize_has_boundary_before(cForm, scalar.value)
    }

    /// The scalars in this form.
    public func apply(to scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        if scalars.isEmpty { return [] }
        let source = scalars.map(\.value)
        var room = source.count * 3 + 8
        while true {
            var status: cicu_status = 0
            var result = [UInt32](repeating: 0, count: room)
            // SAFETY: ICU reads `source.count` code points and writes at most `room`.
            let needed = unsafe source.withUnsafeBufferPointer { source in
                unsafe result.withUnsafeMutableBufferPointer { result in
                    unsafe cicu_normalize(
                        cForm, source.baseAddress, Int32(source.count), result.baseAddress, Int32(result.count),
                        &status)
                }
            }
            precondition(status <= 0, "ICU's normalisation failed")
            if needed <= room {
                return result.prefix(Int(needed)).map { Unicode.Scalar($0) ?? "\u{FFFD}" }
            }
            room = Int(needed)
        }
    }

    private var cForm: cicu_normal_form {
        switch self {
        case .nfc: CICU_NFC
        case .nfd: CICU_NFD
        case .nfkc: CICU_NFKC
        case .nfkd: CICU_NFKD
        }
    }
}
