internal import EmbeddedData
internal import TranslationTypes

/// Which unit of measure or currency goes with a number.
struct UnitWords: Sendable {
    static let standard = UnitWords(EmbeddedFile(required: "checks/units.tsv").text)

    /// A word for a unit, in small letters; `&` of the table is a space here.
    private struct Word {
        let text: String
        let takesEndings: Bool
        let unit: String
    }

    private let words: [String: [Word]]

    /// Reads the table: `unit`, `language`, `words`.
    init(_ table: String) {
        var words: [String: [Word]] = [:]
        for line in table.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t")
            guard fields.count == 3 else { continue }
            for word in fields[2].split(separator: " ") {
                let plain = String(word.map { $0 == "&" ? " " : $0 })
                let takesEndings = plain.hasSuffix("*")
                words[String(fields[1]), default: []].append(
                    Word(
                        text: takesEndings ? String(plain.dropLast()) : plain, takesEndings: takesEndings,
                        unit: String(fields[0])))
            }
        }
        // The longest word first: square kilometre before kilometre.
        self.words = words.mapValues { $0.sorted { $0.text.count > $1.text.count } }
    }

    /// The unit right after a number, or a sign right before it; nil when there is none that is known.
    func unit(at range: Range<Int>, in side: CheckedSide) -> String? {
        let utf8 = Array(side.text.utf8)
        let after = String(decoding: utf8[range.upperBound...].prefix(Self.reach), as: UTF8.self).lowercased()
        let rest = after.drop { $0 == " " || $0 == "\u{A0}" || $0 == "-" }
        let known = (words[side.language.language] ?? []) + (words["any"] ?? [])
        for word in known where rest.hasPrefix(word.text) {
            let next = rest.dropFirst(word.text.count).first
            let isSign = word.text.first?.isLetter == false || side.language.language == "zh"
            if word.takesEndings || isSign || next?.isLetter != true { return word.unit }
        }
        return utf8[..<range.lowerBound].last == UInt8(ascii: "$") ? "dollar" : nil
    }

    /// Bytes after a number in which its unit begins and ends.
    private static let reach = 60
}
