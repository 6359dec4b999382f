internal import EmbeddedData

/// The coarse classes of sounds that words are found by, the same for all letters: `data/sounds/classes.tsv`.
struct SoundClasses: Sendable {
    /// The classes of a word, each a number from 1 to 7, as its letters usually sound and as they may sound besides.
    struct Keys: Sendable, Hashable {
        var usual: [UInt8]
        var other: [UInt8]
        /// The plain letters nearest to the word's, each a number from 1 to 26.
        var plain: [UInt8] = []
    }

    /// How many classes there are, with 0, which marks the ends of words.
    static let count = 8

    static let standard = SoundClasses(text: EmbeddedFile(required: "sounds/classes.tsv").text)

    /// The classes by the letters of their names; the last is that of vowels, which count at the beginning of a word only.
    private static let names = Array("PTKSLNA".utf8)
    private static let vowel = UInt8(names.count)
    /// The longest group of letters in the table: tsch.
    private static let longest = 4
    /// The bits of a letter in the key of a group.
    private static let bits: UInt64 = 16

    private struct Rule: Sendable {
        let usual, other, plain: [UInt8]
    }

    /// The rules of each system, by the letters of a group.
    private var rules = SoundSystem.allCases.map { _ in [UInt64: Rule]() }

    /// Reads a table that is part of the program; a wrong line is a mistake in it, and traps.
    init(text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let cells = line.split(separator: "\t")
            guard cells.count >= 4, let system = SoundSystem(name: cells[0]),
                cells[1].unicodeScalars.count <= Self.longest
            else { preconditionFailure("classes.tsv: “\(line)” is not understood") }
            let usual = Self.classes(cells[3])
            let rule = Rule(
                usual: usual, other: cells.count > 4 ? Self.classes(cells[4]) : usual,
                plain: cells[2].utf8.map { $0 - UInt8(ascii: "a") + 1 })
            let key = cells[1].unicodeScalars.reduce(0) { $0 << Self.bits | UInt64($1.value) }
            rules[system.rawValue][key] = rule
        }
    }

    /// The classes of a word. O(n) for n letters.
    func keys(of word: SoundWord) -> Keys {
        var keys = KeyBuilder(), others = KeyBuilder()
        var plain: [UInt8] = []
        if word.system == .han {
            for character in word.text.unicodeScalars {
                guard let syllable = HanNumbers.syllable(of: character) else { continue }
                add(Array(syllable.unicodeScalars), .han, &keys, &others, &plain)
            }
        } else {
            add(Array(word.text.unicodeScalars), word.system, &keys, &others, &plain)
        }
        // Equal keys share their room.
        let other = keys.classes == others.classes ? keys.classes : others.classes
        return Keys(usual: keys.classes, other: other, plain: plain)
    }

    private func add(
        _ letters: [Unicode.Scalar], _ system: SoundSystem, _ keys: inout KeyBuilder, _ others: inout KeyBuilder,
        _ plain: inout [UInt8]
    ) {
        let rules = rules[system.rawValue]
        var start = 0
        while start < letters.count {
            var found: Rule?
            var end = start + 1
            var key: UInt64 = 0
            for place in start..<min(letters.count, start + Self.longest) {
                key = key << Self.bits | UInt64(letters[place].value)
                if let rule = rules[key] { (found, end) = (rule, place + 1) }
            }
            if let found {
                for number in found.usual { keys.add(number) }
                for number in found.other { others.add(number) }
                plain += found.plain
            }
            start = end
        }
    }

    private static func classes(_ cell: Substring) -> [UInt8] {
        if cell == "-" { return [] }
        return cell.utf8.map { name in
            guard let place = names.firstIndex(of: name) else {
                preconditionFailure("classes.tsv: “\(cell)” are no classes")
            }
            return UInt8(place + 1)
        }
    }

    /// Classes one after the other: vowels stay at the beginning only, and doubled consonants are one.
    private struct KeyBuilder {
        private(set) var classes: [UInt8] = []
        private var last: UInt8 = 0

        mutating func add(_ number: UInt8) {
            let isVowel = number == SoundClasses.vowel
            if isVowel ? classes.isEmpty : number != last { classes.append(number) }
            last = number
        }
    }
}

extension SoundClasses.Keys {
    /// The keys of two words written as one: a vowel that begins the second is a vowel inside.
    func joined(with next: Self) -> Self {
        Self(usual: usual + next.usual.inside, other: other + next.other.inside, plain: plain + next.plain)
    }
}

extension [UInt8] {
    fileprivate var inside: ArraySlice<UInt8> { first == UInt8(SoundClasses.count - 1) ? dropFirst() : self[...] }
}
