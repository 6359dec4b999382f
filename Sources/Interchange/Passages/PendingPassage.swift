internal import TranslationTypes

/// A passage with what is needed to change it.
struct PendingPassage {
    var passage: TextPassage
    /// One for each side.
    var texts: [EditableText]

    /// The splices that edits make, in the order of the file.
    /// - Throws: ``InterchangeError`` for an edit that cannot be made.
    func splices(
        for edits: [PassageEdit], file: String,
        encode: (String, EditableText.Atom.Style) throws(InterchangeError) -> [UInt8]
    ) throws(InterchangeError) -> [Splice] {
        var result: [Splice] = []
        for edit in edits {
            guard passage.sides.indices.contains(edit.side) else {
                throw error("an edit is of side \(edit.side), and there are \(passage.sides.count)", file, nil)
            }
            guard passage.sides[edit.side].isEditable else {
                throw error("an edit is of a side that is not editable", file, passage.sides[edit.side].line)
            }
        }
        for (index, side) in passage.sides.enumerated() {
            let own = edits.filter { $0.side == index }.map { (range: $0.utf8Range, replacement: $0.replacement) }
            if own.isEmpty { continue }
            do { result += try texts[index].splices(for: own, encode: encode) } catch let error as InterchangeError {
                throw error
            } catch {
                throw self.error(Self.message(error), file, side.line)
            }
        }
        return result.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }.map(\.element)
    }

    private func error(_ message: String, _ file: String, _ line: Int?) -> InterchangeError {
        let name = passage.identifier.map { " (\($0))" } ?? ""
        return InterchangeError(
            file: file, line: line, message: "passage \(passage.number)\(name): \(message)",
            advice: "make edits from the passage as it was given, in UTF-8 offsets")
    }

    private static func message(_ problem: any Error) -> String {
        switch problem as? EditableText.Problem {
        case .outside: "an edit reaches beyond the text"
        case .withinCharacter: "an edit begins or ends within a character"
        case .overlap: "two edits overlap"
        case .noPlace: "the file has no place for the text"
        case nil: "an edit cannot be made"
        }
    }
}
