/// What a name is written in, with the conventions of that writing.
enum NameTarget: String, Sendable {
    case russian
    case chinese

    /// What knows how spelling and sound go together.
    var decoder: NameDecoder {
        switch self {
        case .russian: EmbeddedNames.russianDecoder
        case .chinese: EmbeddedNames.chineseDecoder
        }
    }

    /// Whether names are read with the marks on their letters: the names that the Chinese model learned from have none.
    var readsMarks: Bool { self == .russian }

    /// Names whose form is settled by use.
    var established: NameTable {
        switch self {
        case .russian: EmbeddedNames.establishedInRussian
        case .chinese: EmbeddedNames.establishedInChinese
        }
    }

    /// What stands for one space between two names: Chinese parts the names of a foreigner by a dot (GB/T 15834-2011, 4.14).
    var space: String {
        switch self {
        case .russian: " "
        case .chinese: "·"
        }
    }

    /// An initial with its full stop. Russian practice takes the letter's usual sound (J. is Дж.); Chinese keeps the letter.
    func initial(_ letter: Character) -> String {
        switch self {
        case .russian: (Self.russianInitials[letter].map { "\($0)." }) ?? "\(letter)."
        case .chinese: String(letter)
        }
    }

    /// The usual letter for an initial whose name is not known; general knowledge of the press, for want of a table.
    private static let russianInitials: [Character: String] = [
        "A": "А", "B": "Б", "C": "К", "D": "Д", "E": "Э", "F": "Ф", "G": "Г", "H": "Х", "I": "И", "J": "Дж", "K": "К",
        "L": "Л", "M": "М", "N": "Н", "O": "О", "P": "П", "Q": "К", "R": "Р", "S": "С", "T": "Т", "U": "У", "V": "В",
        "W": "У", "X": "К", "Y": "Й", "Z": "З",
    ]
}
