/// Reads the files `data/kazakh/*.readings`, whose head explains them.
///
/// They are our own and embedded, so a fault in one is a broken build: it traps with the line.
struct LetterReadingsParser {
    private var kinds: [UInt32: LetterReadings.Kind] = [:]
    private var singles: [[LetterReadings.Reading]] = []
    private var pairs: [Int: [LetterReadings.Reading]] = [:]
    private var signs: [LetterReadings.Sign] = []
    /// Letters whose capital the file names.
    private var withCapital: Set<UInt8> = []

    /// The table that a file's text describes.
    static func readings(_ text: String) -> LetterReadings {
        var parser = LetterReadingsParser()
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: " ").map(String.init) }
        for line in lines where line.count > 2 && line[1] == "→" && line[0].unicodeScalars.count == 1 {
            parser.addLetter(line[0])
        }
        for line in lines { parser.add(line) }
        parser.addUsualCapitals()
        return LetterReadings(
            kinds: parser.kinds, singles: parser.singles, pairs: parser.pairs, signs: parser.signs)
    }

    private mutating func add(_ line: [String]) {
        precondition(line.count > 1, "half a line in a file of readings: \(line)")
        switch line[0] {
        case "mark": for part in line.dropFirst() { addAll(part, .mark) }
        case "dropped": for part in line.dropFirst() { addAll(part, .dropped) }
        case "capital": addCapital(line[1], of: line[2])
        case "punctuation": addAll(line[1], .punctuation(scalars(line[2]).lowerBound))
        case "sign": addSign(Array(line.dropFirst()))
        default: addReadings(scalars: line[0].unicodeScalars.map { $0 }, line.dropFirst(2))
        }
    }

    private mutating func addLetter(_ text: String) {
        for scalar in text.unicodeScalars {
            kinds[scalar.value] = .letter(UInt8(singles.count))
            singles.append([])
        }
    }

    private mutating func addCapital(_ capital: String, of small: String) {
        guard case .letter(let letter)? = kinds[scalars(small).lowerBound.value] else {
            preconditionFailure("no letter \(small)")
        }
        addAll(capital, .capital(letter))
        withCapital.insert(letter)
    }

    /// Gives every letter its capital of Unicode, but for those that the file gives another.
    private mutating func addUsualCapitals() {
        for (scalar, kind) in kinds {
            guard case .letter(let letter) = kind, !withCapital.contains(letter), let small = Unicode.Scalar(scalar),
                let capital = small.properties.uppercaseMapping.unicodeScalars.first, capital != small
            else { continue }
            kinds[capital.value] = .capital(letter)
        }
    }

    private mutating func addAll(_ part: String, _ kind: LetterReadings.Kind) {
        for scalar in scalars(part).lowerBound.value...scalars(part).upperBound.value { kinds[scalar] = kind }
    }

    /// `sign A after B C`, `sign A after B C before D #`, where # is the end of the word.
    private mutating func addSign(_ words: [String]) {
        let parts = words.split { $0 == "after" || $0 == "before" }
        precondition(parts.count > 1, "sign … after …: \(words)")
        let before = parts.dropFirst(2).first?.reduce(UInt64(0)) { bits, text in
            if text == "#" { return bits | LetterReadings.Sign.end }
            guard case .letter(let letter)? = kinds[scalars(text).lowerBound.value] else { return bits }
            return bits | 1 << UInt64(letter)
        }
        signs.append(
            .init(letter: number(parts[0].joined()), after: KazakhLetter.set(parts[1].joined()), before: before ?? .max)
        )
    }

    private mutating func addReadings(scalars: [Unicode.Scalar], _ words: ArraySlice<String>) {
        let letters = scalars.map { scalar -> Int in
            guard case .letter(let letter)? = kinds[scalar.value] else { preconditionFailure("no letter \(scalar)") }
            return Int(letter)
        }
        let readings = words.map(reading)
        switch letters.count {
        case 1: singles[letters[0]] = readings
        case 2: pairs[letters[0] << 8 | letters[1]] = readings
        default: preconditionFailure("a reading of \(letters.count) letters")
        }
    }

    private func reading(_ word: String) -> LetterReadings.Reading {
        let parts = word.split(separator: ":")
        let letters = parts[0].unicodeScalars.map { number(String($0)) }
        precondition(letters.count == 1 || letters.count == 2, "a reading has one letter or two: \(word)")
        return LetterReadings.Reading(
            first: letters[0], second: letters.count == 2 ? letters[1] : KazakhLetter.none,
            cost: parts.count == 2 ? Float(parts[1]) ?? 0 : 0)
    }

    private func number(_ letter: String) -> UInt8 {
        let number = letter.unicodeScalars.first.map { KazakhLetter.number(of: $0.value) } ?? KazakhLetter.none
        precondition(number != KazakhLetter.none, "no Kazakh letter: \(letter)")
        return number
    }

    /// A character, `U+XXXX`, or `U+XXXX-YYYY`.
    private func scalars(_ text: String) -> ClosedRange<Unicode.Scalar> {
        let codes = text.hasPrefix("U+") ? text.split(separator: "-").map { $0.drop { "U+".contains($0) } } : []
        let values =
            codes.isEmpty
            ? text.unicodeScalars.map(\.self) : codes.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
        guard let first = values.first, let last = values.last else { preconditionFailure("no character: \(text)") }
        return first...last
    }
}
