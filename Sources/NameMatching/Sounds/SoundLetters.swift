internal import EmbeddedData
internal import ICU

/// What each letter is read as: `data/sounds/letters.tsv`.
struct SoundLetters: Sendable {
    /// The letters of a system; a letter's number is its place, counted from 1.
    private(set) var alphabets: [SoundSystem: [Unicode.Scalar]] = [:]
    private var readings: [Writing: [UInt32: [UInt16]]] = [:]
    private var joins: [Writing: [(letters: [UInt16], sound: UInt16)]] = [:]

    static let standard = SoundLetters(text: EmbeddedFile(required: "sounds/letters.tsv").text)

    /// Reads a table that is part of the program; a wrong line is a mistake in it, and traps.
    init(text: String) {
        var lines: [[Substring]] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            lines.append(line.split(separator: "\t", omittingEmptySubsequences: false))
        }
        for line in lines where line[0] == "alphabet" { readAlphabet(line) }
        for line in lines where line[0] == "read" { readLetter(line) }
        for line in lines where line[0] == "join" { readJoin(line) }
        for writing in [Writing.latin, .cyrillic] { readMarkedLetters(writing) }
    }

    /// The numbers of the sounds that a letter in lower case is read as; nil for a letter not known.
    func sounds(of letter: Unicode.Scalar, in writing: Writing) -> [UInt16]? { readings[writing]?[letter.value] }

    /// Sounds with those that are one sound together joined: йа is я in Uyghur.
    func joined(_ sounds: [UInt16], in writing: Writing) -> [UInt16] {
        guard let rules = joins[writing], sounds.count > 1 else { return sounds }
        var result: [UInt16] = []
        for sound in sounds {
            result.append(sound)
            for rule in rules where result.suffix(rule.letters.count) == rule.letters[...] {
                result.removeLast(rule.letters.count)
                result.append(rule.sound)
                break
            }
        }
        return result
    }

    /// Letters by their numbers.
    func text(_ sounds: ArraySlice<UInt16>, in system: SoundSystem) -> String {
        guard let alphabet = alphabets[system] else { return "" }
        var text = String.UnicodeScalarView()
        for sound in sounds where alphabet.indices.contains(Int(sound) - 1) { text.append(alphabet[Int(sound) - 1]) }
        return String(text)
    }

    /// The numbers of letters of a system; nil when one is not of its alphabet.
    func numbers(of text: some StringProtocol, in system: SoundSystem) -> [UInt16]? {
        guard let alphabet = alphabets[system] else { return nil }
        var numbers: [UInt16] = []
        for scalar in text.unicodeScalars {
            guard let place = alphabet.firstIndex(of: scalar) else { return nil }
            numbers.append(UInt16(place + 1))
        }
        return numbers
    }

    private mutating func readAlphabet(_ line: [Substring]) {
        guard let system = SoundSystem(name: line[1]) else {
            preconditionFailure("letters.tsv: \(line[1]) is no system")
        }
        alphabets[system] = Array(line[2].unicodeScalars)
        guard let writing = Writing(rawValue: String(line[1])) else { return }
        for (place, scalar) in line[2].unicodeScalars.enumerated() {
            readings[writing, default: [:]][scalar.value] = [UInt16(place + 1)]
        }
    }

    private mutating func readLetter(_ line: [Substring]) {
        guard let writing = Writing(rawValue: String(line[1])), let letter = line[2].unicodeScalars.first,
            let numbers = numbers(of: line[3], in: writing.system)
        else { preconditionFailure("letters.tsv: “\(line.joined(separator: " "))” is not understood") }
        readings[writing, default: [:]][letter.value] = numbers
    }

    private mutating func readJoin(_ line: [Substring]) {
        guard let writing = Writing(rawValue: String(line[1])), let letters = numbers(of: line[2], in: writing.system),
            let sound = numbers(of: line[3], in: writing.system)?.first
        else { preconditionFailure("letters.tsv: “\(line.joined(separator: " "))” is not understood") }
        joins[writing, default: []].append((letters, sound))
    }

    /// Letters with marks that the table does not have are read without them.
    private mutating func readMarkedLetters(_ writing: Writing) {
        guard let known = readings[writing] else { return }
        for block in Self.markedLetters {
            for value in block where known[value] == nil {
                guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
                let plain = NormalizationForm.nfd.apply(to: [scalar.simpleCaseFold]).compactMap { known[$0.value] }
                if !plain.isEmpty { readings[writing]?[value] = plain.flatMap { $0 } }
            }
        }
    }

    /// Latin-1, Latin Extended-A and -B, Cyrillic and its supplement, Latin Extended Additional.
    private static let markedLetters: [ClosedRange<UInt32>] = [
        0x41...0x5A, 0xC0...0x24F, 0x400...0x52F, 0x1E00...0x1EFF,
    ]
}
