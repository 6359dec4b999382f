/// The words of a citation form, to write its inflected forms with its capitals, ё and gaps.
struct CitationWords {
    private let text: String
    private var ranges: [Range<Int>] = []
    /// The folded words.
    private(set) var folded: [String] = []

    init(_ text: String, folding: WordFolding) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        let bytes = text.utf8Span.span
        TextUnit.scan(bytes) { unit in
            let word = unit.isHan ? [] : folding.fold(bytes.extracting(unit.start..<unit.end))
            if unit.gap.isHyphen, let last = ranges.last {
                ranges[ranges.count - 1] = last.lowerBound..<unit.end
                folded[folded.count - 1] += "-" + String(decoding: word, as: UTF8.self)
            } else {
                ranges.append(unit.start..<unit.end)
                folded.append(String(decoding: word, as: UTF8.self))
            }
        }
    }

    /// The citation form with its words in other forms: what a form shares with the word keeps the word's letters.
    func written(as forms: [String]) -> String {
        guard forms.count == ranges.count else { return forms.joined(separator: " ") }
        let utf8 = Array(text.utf8)
        var result: [UInt8] = []
        var end = 0
        for (range, (form, folded)) in zip(ranges, zip(forms, folded)) {
            result += utf8[end..<range.lowerBound]
            result += written(String(decoding: utf8[range], as: UTF8.self), folded, as: form).utf8
            end = range.upperBound
        }
        result += utf8[end...]
        return String(decoding: result, as: UTF8.self)
    }

    private func written(_ word: String, _ folded: String, as form: String) -> String {
        let letters = Array(word), plain = Array(folded), new = Array(form)
        guard letters.count == plain.count else { return form }
        var shared = 0
        while shared < plain.count, shared < new.count, plain[shared] == new[shared] { shared += 1 }
        // A letter that changes, as б for п, keeps the capital that stood there.
        let rest = new[shared...].enumerated().map { place, letter in
            let old = shared + place
            let isCapital = old < letters.count && letters[old].isUppercase && old == 0
            return isCapital ? letter.uppercased() : String(letter)
        }
        return String(letters[..<shared]) + rest.joined()
    }
}
