/// The simple form of each character that has one (Unihan's kSimplifiedVariant): the one form in which words are looked up.
struct CharacterFoldings: Sendable {
    /// The first and the last character of the block that nearly all text is in, with its extension A.
    private static let first: UInt32 = 0x3400, last: UInt32 = 0x9FFF

    /// The simple form of each character of that block; 0 where it has none.
    private var near = [UInt32](repeating: 0, count: Int(Self.last - Self.first) + 1)
    /// The same for all other characters.
    private var far: [UInt32: UInt32] = [:]
    /// Characters that stand in the mainland's list beside their simple form, such as 乾 beside 干.
    private var listed: [UInt32: UInt32] = [:]

    init(table: TabularFile) {
        for row in table.rows {
            guard let from = row[0].unicodeScalars.first?.value, let to = row[1].unicodeScalars.first?.value else {
                continue
            }
            if row.count > 2 {
                listed[from] = to
            } else if (Self.first...Self.last).contains(from) {
                near[Int(from - Self.first)] = to
            } else {
                far[from] = to
            }
        }
    }

    /// The simple form of a character; itself when it has none, or stands beside it in the list.
    func folded(_ scalar: UInt32) -> UInt32 { simple(scalar) ?? scalar }

    /// The simple form also of characters that stand beside it: 乾 gives 干.
    func foldedFully(_ scalar: UInt32) -> UInt32 { simple(scalar) ?? listed[scalar] ?? scalar }

    /// Whether the character stands in the list beside its simple form.
    func isListed(_ scalar: UInt32) -> Bool { listed[scalar] != nil }

    /// Whether the character is written in traditional text alone.
    func isTraditional(_ scalar: UInt32) -> Bool { simple(scalar) != nil }

    private func simple(_ scalar: UInt32) -> UInt32? {
        guard scalar >= Self.first else { return nil }
        guard scalar <= Self.last else { return far[scalar] }
        let form = near[Int(scalar - Self.first)]
        return form == 0 ? nil : form
    }
}
