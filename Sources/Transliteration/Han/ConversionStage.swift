/// Simplified and traditional Chinese into each other by OpenCC: `stage opencc CONFIGURATION`.
struct ConversionStage: Stage {
    let converter: ChineseConverter
    let supplement: ConversionSupplement.Direction

    func rewrite(_ text: String) -> String {
        supplement.completed(converter.convert(text))
    }

    /// Stretches of one length are laid side by side character by character; where lengths differ (軟體 for 软件 is equal, but
    /// not every phrase is), what lies between equal characters is one piece.
    func pieces(of text: String) -> [Piece] {
        AlignedPieces.pieces(from: text, to: rewrite(text))
    }
}
