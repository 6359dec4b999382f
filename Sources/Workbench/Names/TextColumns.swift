internal import ICU

/// How many columns of a terminal a text takes.
public enum TextColumns {
    /// The columns: two for a Chinese character and its likes (UAX #11), none for marks above letters and for invisible signs.
    public static func count(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns($1) }
    }

    /// A text and the spaces that fill it up to some columns.
    public static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - count(text)))
    }

    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: 0
        default: scalar.isWide ? 2 : 1
        }
    }
}
