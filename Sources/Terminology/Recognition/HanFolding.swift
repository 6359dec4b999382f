internal import EmbeddedData

/// Traditional characters as simple ones, so that a term in either is found in both (Unihan `kSimplifiedVariant`).
struct HanFolding: Sendable {
    static let standard = HanFolding()

    /// What the characters from U+3400 to U+9FFF become.
    private let table: [UInt16]

    private static let first: UInt32 = 0x3400
    private static let last: UInt32 = 0x9FFF

    private init() {
        var table = (Self.first...Self.last).map { UInt16($0) }
        // Without the table each character stays as it is, and only a term in the other characters is missed.
        for line in EmbeddedFile("han/foldings.tsv")?.text.split(separator: "\n") ?? [] where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count >= 2, let from = fields[0].unicodeScalars.first?.value,
                let to = fields[1].unicodeScalars.first?.value, (Self.first...Self.last).contains(from), to < 0x1_0000
            else { continue }
            table[Int(from - Self.first)] = UInt16(to)
        }
        self.table = table
    }

    /// The simple form of a character, or itself.
    @inline(__always)
    func folded(_ scalar: UInt32) -> UInt32 {
        guard scalar >= Self.first, scalar <= Self.last else { return scalar }
        return UInt32(table[Int(scalar - Self.first)])
    }
}
