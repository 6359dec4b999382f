/// A score as it is written to JSON and tables: as many decimals as say something, without a trip through a formatter.
enum WrittenScore {
    /// The digits of a score from 0 to 1: `0.98`, `1`, `0`.
    static func text(_ score: Double) -> String {
        var bytes: [UInt8] = []
        append(score, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds the digits of a score.
    static func append(_ score: Double, to bytes: inout [UInt8]) {
        // What is no number says nothing for a match.
        let clamped = score.isNaN ? 0 : min(max(score, 0), 1)
        var rest = Int((clamped * Double(scale)).rounded())
        bytes.append(UInt8(ascii: "0") + UInt8(rest / scale))
        rest %= scale
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var unit = scale / 10
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest / unit))
            rest %= unit
            unit /= 10
        }
    }

    /// Six decimals: scores that differ by less than one in a million order nothing.
    private static let scale = 1_000_000
}
