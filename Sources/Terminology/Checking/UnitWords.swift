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
                let text = takesEndings ? String(plain.dropLast()) : plain
                let raised = takesEndings && fields[1] == "ug" ? Self.raisedUyghur(text) : nil
                words[String(fields[1]), default: []] += [text, raised].compactMap(\.self).map {
                    Word(text: $0, takesEndings: takesEndings, unit: String(fields[0]))
                }
            }
        }
        // The longest word first: square kilometre before kilometre.
        self.words = words.mapValues { $0.sorted { $0.text.count > $1.text.count } }
    }

    /// How a Uyghur word begins before endings that make an i of the a or e in its last syllable: توننا gives توننىغا, دوللار gives دوللىرى;
    /// nil where it has none (Hahn, Spoken Uyghur, 1991, on vowel raising).
    private static func raisedUyghur(_ word: String) -> String? {
        let scalars = Array(word.unicodeScalars)
        guard let vowel = scalars.lastIndex(where: uyghurVowels.contains), vowel >= scalars.count - 2,
            openVowels.contains(scalars[vowel]), scalars[..<vowel].contains(where: uyghurVowels.contains)
        else { return nil }
        var raised = String.UnicodeScalarView(scalars[..<vowel] + [raisedVowel])
        // A closed syllable is open only before an ending that begins with a vowel itself.
        if vowel < scalars.count - 1 { raised += scalars[(vowel + 1)...] + [raisedVowel] }
        return String(raised)
    }

    private static let uyghurVowels = Set("اەېىوۇۆۈ".unicodeScalars)
    private static let openVowels = Set("اە".unicodeScalars)
    private static let raisedVowel: Unicode.Scalar = "ى"

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
