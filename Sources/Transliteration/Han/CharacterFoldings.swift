/// The simple form of each character that has one (Unihan's kSimplifiedVariant): the one form in which words are looked up.
struct CharacterFoldings: Sendable {
    private var simple: [UInt32: UInt32] = [:]
    /// Characters that stand in the mainland's list beside their simple form, such as 乾 beside 干.
    private var listed: [UInt32: UInt32] = [:]

    init(table: TabularFile) {
        simple.reserveCapacity(table.rows.count)
        for row in table.rows {
            guard let from = row[0].unicodeScalars.first?.value, let to = row[1].unicodeScalars.first?.value else {
                continue
            }
            if row.count > 2 { listed[from] = to } else { simple[from] = to }
        }
    }

    /// The simple form of a character; itself when it has none, or stands beside it in the list.
    func folded(_ scalar: UInt32) -> UInt32 { simple[scalar] ?? scalar }

    /// The simple form also of characters that stand beside it: 乾 gives 干.
    func foldedFully(_ scalar: UInt32) -> UInt32 { simple[scalar] ?? listed[scalar] ?? scalar }

    /// Whether the character is written in traditional text alone.
    func isTraditional(_ scalar: UInt32) -> Bool { simple[scalar] != nil }
}
