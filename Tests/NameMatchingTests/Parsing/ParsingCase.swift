import Testing
import NameMatching
import TranslationTypes

/// A name, its language and its parts as worked out by hand: “S:Тоқаев G:Қасым-Жомарт”, a part's spaces as `_`.
///
/// S surname, G given, P patronymic, I initial, T title, a particle, N generation, O other.
struct ParsingCase: Sendable, CustomTestStringConvertible {
    let text: String
    let language: LanguageTag?
    let expected: String

    init(_ text: String, _ language: LanguageTag?, _ expected: String) {
        self.text = text
        self.language = language
        self.expected = expected
    }

    var testDescription: String { text }

    /// What the parser makes of the name, written in the same way.
    var found: String { Self.written(PersonName(text, language: language).parts) }

    static func written(_ parts: [NamePart]) -> String {
        parts.map { "\(sign(of: $0.role)):\($0.text.split(separator: " ").joined(separator: "_"))" }.joined(
            separator: " ")
    }

    private static func sign(of role: NamePart.Role) -> String {
        switch role {
        case .surname: "S"
        case .given: "G"
        case .patronymic: "P"
        case .initial: "I"
        case .title: "T"
        case .particle: "a"
        case .generation: "N"
        case .other: "O"
        }
    }
}
