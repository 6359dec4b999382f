internal import EmbeddedData
internal import TranslationTypes

/// Marks that languages write otherwise, from `checks/punctuation.tsv`.
struct PunctuationMarks: Sendable {
    static let standard = PunctuationMarks(EmbeddedFile(required: "checks/punctuation.tsv").text)

    /// Where a mark is wrong.
    enum Place: String { case any, han, arabic }

    /// A mark with what goes in its place.
    struct Mark {
        let place: Place
        let instead: String
        let reason: String

        /// Whether the mark is wrong where it stands: after a letter of the script, which it belongs to.
        func stands(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
            let isBetweenDigits =
                index > 0 && index + 1 < scalars.count && Self.isDigit(scalars[index - 1])
                && Self.isDigit(scalars[index + 1])
            switch place {
            case .any: return true
            case .han:
                return !isBetweenDigits
                    && (neighbour(index - 1, scalars, Self.isHan) || neighbour(index + 1, scalars, Self.isHan))
            case .arabic: return !isBetweenDigits && neighbour(index - 1, scalars, Self.isArabic)
            }
        }

        private func neighbour(_ index: Int, _ scalars: [Unicode.Scalar], _ test: (Unicode.Scalar) -> Bool) -> Bool {
            scalars.indices.contains(index) && test(scalars[index])
        }

        private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
        private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }
        private static func isArabic(_ scalar: Unicode.Scalar) -> Bool { (0x620...0x6FF).contains(scalar.value) }
    }

    private let marks: [String: [Unicode.Scalar: Mark]]

    /// Reads the table: `languages`, `mark`, `between`, `instead`, `why`.
    init(_ table: String) {
        var marks: [String: [Unicode.Scalar: Mark]] = [:]
        for line in table.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t")
            guard fields.count == 5, let mark = fields[1].unicodeScalars.first,
                let place = Place(rawValue: String(fields[2]))
            else { continue }
            for language in fields[0].split(separator: " ") {
                marks[String(language), default: [:]][mark] = Mark(
                    place: place, instead: String(fields[3]), reason: String(fields[4]))
            }
        }
        self.marks = marks
    }

    /// The marks that a language writes otherwise.
    func marks(of language: LanguageTag) -> [Unicode.Scalar: Mark] {
        if language.language == "kk", language.script == .arabic { return marks["kk-Arab"] ?? [:] }
        if language.language == "ug", language.script != .arabic { return [:] }
        return marks[language.language] ?? [:]
    }
}
