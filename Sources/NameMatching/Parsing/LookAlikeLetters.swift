/// Small letters of the Latin and the Cyrillic script that look the same, for words that mix the two.
enum LookAlikeLetters {
    /// Pairs of a Latin and a Cyrillic letter; several of these capitals look alike only as capitals.
    private static let pairs = "aа bв cс eе hн iі kк mм oо pр tт xх yу"

    static let toCyrillic: [UInt32: UInt32] = table { ($0, $1) }
    static let toLatin: [UInt32: UInt32] = table { ($1, $0) }

    private static func table(_ order: (UInt32, UInt32) -> (UInt32, UInt32)) -> [UInt32: UInt32] {
        var table: [UInt32: UInt32] = [:]
        for pair in pairs.split(separator: " ") {
            let scalars = pair.unicodeScalars.map(\.value)
            let (from, to) = order(scalars[0], scalars[1])
            table[from] = to
        }
        return table
    }
}
