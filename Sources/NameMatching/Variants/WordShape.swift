/// How a word of a name is capitalised, so that its spelling can be so too.
enum WordShape: Sendable {
    /// All letters small: a particle, or a name that somebody typed in a hurry.
    case small
    /// A capital first; also what has no capitals to show, as Arabic letters and characters.
    case title
    /// All letters capital, two or more.
    case capitals

    init(_ letters: ArraySlice<Unicode.Scalar>) {
        let capitals = letters.count { $0.properties.isUppercase }
        let smalls = letters.count { $0.properties.isLowercase }
        if capitals > 1, smalls == 0 {
            self = .capitals
        } else {
            self = capitals == 0 && smalls > 0 ? .small : .title
        }
    }

    /// The word with such capitals.
    func applied(to word: String) -> String {
        switch self {
        case .small: word.lowercased() == word ? word : word.lowercased()
        case .title: word.prefix(1).uppercased() + word.dropFirst()
        case .capitals: word.uppercased()
        }
    }

    /// A name whose words begin with a capital, the rest small; words end at spaces and hyphens, not at apostrophes.
    static func titled(_ name: String) -> String {
        var result = ""
        var isStart = true
        for letter in name {
            result += isStart ? letter.uppercased() : letter.lowercased()
            isStart = letter == " " || letter == "-" || letter == "·"
        }
        return result
    }
}
