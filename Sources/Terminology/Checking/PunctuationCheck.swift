internal import EmbeddedData
internal import TranslationTypes

/// Marks that the language writes otherwise, brackets and quotation marks that do not close, spaces too many or too few, and
/// targets that end otherwise than their source.
public struct PunctuationCheck: Check {
    /// `punctuation`, `unbalanced`, `end-mark`.
    public static let rules = [
        CheckRule("punctuation", .info, "A mark or space that the language writes otherwise."),
        CheckRule("unbalanced", .info, "A bracket that is not closed or not opened."),
        CheckRule("end-mark", .info, "The target ends with another kind of mark than the source."),
    ]

    private let marks = PunctuationMarks.standard

    /// Makes the check.
    public init() {}

    /// What is wrong in every side but the source.
    public mutating func findings(in passage: CheckedPassage) -> [Finding] {
        var found: [Finding] = []
        for side in passage.sides.indices where passage.passage.sides[side].role != .source {
            let text = passage.sides[side]
            let scalars = ScalarOffsets(text.text)
            found += markFindings(scalars, text.language, passage, side)
            found += spaceFindings(scalars, text.language, passage, side)
            found += bracketFindings(scalars, passage, side)
        }
        return found + endFindings(passage)
    }

    // MARK: - Marks

    private func markFindings(
        _ text: ScalarOffsets, _ language: LanguageTag, _ passage: CheckedPassage, _ side: Int
    ) -> [Finding] {
        let wrong = marks.marks(of: language)
        guard !wrong.isEmpty else { return [] }
        return text.scalars.indices.compactMap { place in
            guard let mark = wrong[text.scalars[place]], mark.stands(at: place, in: text.scalars) else { return nil }
            let range = text.range(place..<(place + 1))
            return Finding(
                rule: "punctuation", severity: .info, passage: passage.passage.number, side: side,
                utf8Range: range, message: "Write “\(mark.instead)”, not “\(text.scalars[place])”: \(mark.reason).",
                suggestions: [Suggestion(mark.instead, utf8Range: range)])
        }
    }

    // MARK: - Spaces

    private static let noSpaceBefore: Set<Unicode.Scalar> = [
        ",", ".", ";", ":", "!", "?", "،", "؛", "؟", ")", "»", "”", "%",
    ]

    private func spaceFindings(
        _ text: ScalarOffsets, _ language: LanguageTag, _ passage: CheckedPassage, _ side: Int
    ) -> [Finding] {
        guard !["zh", "fr"].contains(language.language) else { return [] }
        let scalars = text.scalars
        return scalars.indices.dropFirst().dropLast().compactMap { place in
            guard scalars[place] == " " else { return nil }
            let before = scalars[place - 1], after = scalars[place + 1]
            let range = text.range(place..<(place + 1))
            let message: String
            if before == " " {
                message = "Two spaces."
            } else if Self.noSpaceBefore.contains(after), after != "%", isMark(at: place + 1, in: scalars) {
                message = "A space before “\(after)”."
            } else {
                return nil
            }
            return Finding(
                rule: "punctuation", severity: .info, passage: passage.passage.number, side: side,
                utf8Range: range, message: message, suggestions: [Suggestion("", utf8Range: range)])
        }
    }

    /// Whether a mark ends something: `.5`, `...` and `:)` do not.
    private func isMark(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard place + 1 < scalars.count else { return true }
        let next = scalars[place + 1]
        let isFace = next == ")" && (scalars[place] == ":" || scalars[place] == ";")
        return next == " " || next == "\n" || !isFace && "»”\")".unicodeScalars.contains(next)
    }

    // MARK: - Brackets

    private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
        "(": ")", "[": "]", "{": "}", "（": "）", "【": "】", "《": "》", "「": "」", "『": "』", "«": "»", "“": "”",
    ]

    private func bracketFindings(_ text: ScalarOffsets, _ passage: CheckedPassage, _ side: Int) -> [Finding] {
        var open: [(mark: Unicode.Scalar, place: Int)] = []
        var found: [Finding] = []
        let closers = Set(Self.brackets.values)
        for (place, scalar) in text.scalars.enumerated() {
            if let last = open.last, Self.brackets[last.mark] == scalar {
                open.removeLast()
            } else if Self.brackets[scalar] != nil {
                open.append((scalar, place))
            } else if closers.contains(scalar), !isNumbering(text.scalars, place), scalar != "»", scalar != "”" {
                found.append(unbalanced(scalar, place, "is not opened", text, passage, side))
            }
        }
        // A quotation may go on in the next paragraph.
        for (mark, place) in open where mark != "«" && mark != "“" && mark != "「" {
            found.append(unbalanced(mark, place, "is not closed", text, passage, side))
        }
        return found
    }

    /// `1)` and `а)` at the beginning number a list; `:)` is a face.
    private func isNumbering(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
        guard scalars[place] == ")" else { return false }
        return place <= 3 || ":;-".unicodeScalars.contains(scalars[place - 1])
    }

    private func unbalanced(
        _ mark: Unicode.Scalar, _ place: Int, _ what: String, _ text: ScalarOffsets, _ passage: CheckedPassage,
        _ side: Int
    ) -> Finding {
        Finding(
            rule: "unbalanced", severity: .info, passage: passage.passage.number, side: side,
            utf8Range: text.range(place..<(place + 1)), message: "“\(mark)” \(what).")
    }

    // MARK: - Ends

    private func endFindings(_ passage: CheckedPassage) -> [Finding] {
        guard let (source, target) = passage.pair, let from = EndMark(of: passage.sides[source].text),
            let to = EndMark(of: passage.sides[target].text), from != to
        else { return [] }
        return [
            Finding(
                rule: "end-mark", severity: .info, passage: passage.passage.number, side: target,
                utf8Range: 0..<0,
                message: "The source ends with \(from.name), the target with \(to.name).")
        ]
    }
}

/// The kind of mark that a segment ends with.
private enum EndMark {
    case stop, question, exclamation, colon, ellipsis, none

    /// Nil for an empty text.
    init?(of text: String) {
        let marks = text.unicodeScalars.reversed().drop {
            $0.properties.isWhitespace || "\"'«»“”‘’「」』）)".unicodeScalars.contains($0)
        }
        guard let last = marks.first else { return nil }
        switch last {
        case ".", "。", "۔", "．": self = marks.dropFirst().first == "." ? .ellipsis : .stop
        case "?", "？", "؟": self = .question
        case "!", "！": self = .exclamation
        case ":", "：": self = .colon
        case "…": self = .ellipsis
        default: self = .none
        }
    }

    var name: String {
        switch self {
        case .stop: "a full stop"
        case .question: "a question mark"
        case .exclamation: "an exclamation mark"
        case .colon: "a colon"
        case .ellipsis: "an ellipsis"
        case .none: "no mark"
        }
    }
}
