internal import EmbeddedData

/// The coarse classes of sounds that words are found by, the same for all letters: `data/sounds/classes.tsv`.
struct SoundClasses: Sendable {
    /// The classes of a word, each a number from 1 to 7.
    struct Keys: Sendable, Hashable {
        /// As its letters usually sound.
        var usual: [UInt8]
        /// Other ways to hear the word, each once; none for most words.
        var others: [[UInt8]] = []
        /// The plain letters nearest to the word's, each a number from 1 to 26.
        var plain: [UInt8] = []
    }

    /// How many classes there are, with 0, which marks the ends of words.
    static let count = 8

    static let standard = SoundClasses(
        text: EmbeddedFile(required: "sounds/classes.tsv").text,
        costs: EmbeddedFile(required: "sounds/latin-han.costs").text)

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
    /// What Chinese characters mostly stand for in names, which is not always near their syllable: 滨 is hama in 横滨, 市 nothing.
    private var characters: [UInt32: Rule] = [:]

    /// Reads tables that are part of the program; a wrong line is a mistake in them, and traps.
    /// - Parameters:
    ///   - text: `classes.tsv`.
    ///   - costs: what Latin letters cost beside Chinese characters, as in ``SoundTableFile``.
    init(text: String, costs: String) {
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
        readCharacters(costs)
    }

    /// The classes of a word. O(n) for n letters.
    func keys(of word: SoundWord) -> Keys {
        var keys = KeyBuilder(), others = KeyBuilder(), learnt = KeyBuilder()
        var plain: [UInt8] = []
        if word.system == .han {
            for character in word.text.unicodeScalars {
                guard let syllable = HanNumbers.syllable(of: character) else { continue }
                var syllableLetters: [UInt8] = []
                let start = others.classes.count
                add(Array(syllable.unicodeScalars), .han, &keys, &others, &syllableLetters)
                let known = characters[character.value]
                plain += known?.plain ?? syllableLetters
                for number in known?.usual ?? Array(others.classes[start...]) { learnt.add(number) }
            }
        } else {
            add(Array(word.text.unicodeScalars), word.system, &keys, &others, &plain)
        }
        var found = Keys(usual: keys.classes, plain: plain)
        found.add(others.classes)
        found.add(learnt.classes)
        return found
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

    /// The classes of the Latin letters that cost each character least.
    private mutating func readCharacters(_ costs: String) {
        var least: [UInt32: (cost: Int, letters: Substring)] = [:]
        for line in costs.split(separator: "\n") where line.first != "#" && !line.hasPrefix("unknown") {
            let cells = line.split(separator: "\t")
            for place in stride(from: 1, to: cells.count - 1, by: 2) {
                guard let cost = Int(cells[place + 1]), let character = cells[place].unicodeScalars.first else {
                    continue
                }
                if cost < least[character.value, default: (.max, "")].cost { least[character.value] = (cost, cells[0]) }
            }
        }
        for (character, best) in least {
            var keys = KeyBuilder(keepsVowels: true), others = keys
            var plain: [UInt8] = []
            add(Array(best.letters.unicodeScalars), .latin, &keys, &others, &plain)
            characters[character] = Rule(usual: keys.classes, other: keys.classes, plain: plain)
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
        /// Whether all vowels stay, for what becomes part of a word.
        private let keepsVowels: Bool
        private(set) var classes: [UInt8] = []
        private var last: UInt8 = 0

        init(keepsVowels: Bool = false) { self.keepsVowels = keepsVowels }

        mutating func add(_ number: UInt8) {
            let isVowel = number == SoundClasses.vowel
            if isVowel ? classes.isEmpty || keepsVowels : number != last { classes.append(number) }
            last = number
        }
    }
}

extension SoundClasses.Keys {
    /// The keys of two words written as one: a vowel that begins the second is a vowel inside.
    func joined(with next: Self) -> Self {
        var joined = Self(usual: usual + next.usual.inside, plain: plain + next.plain)
        for number in 0..<max(others.count, next.others.count) {
            let one = others.indices.contains(number) ? others[number] : usual
            let other = next.others.indices.contains(number) ? next.others[number] : next.usual
            joined.add(one + other.inside)
        }
        return joined
    }

    /// Adds another way to hear the word if it is one.
    fileprivate mutating func add(_ other: [UInt8]) {
        if !other.isEmpty && other != usual && !others.contains(other) { others.append(other) }
    }
}

extension [UInt8] {
    fileprivate var inside: ArraySlice<UInt8> { first == UInt8(SoundClasses.count - 1) ? dropFirst() : self[...] }
}
