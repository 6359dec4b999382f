import TranslationTypes

/// Reads grammars' files; their language is described in `Sources/CEmbeddedData/data/inflection/README.md`.
struct GrammarDescriptionParser {
    let file: String
    private(set) var grammar = GrammarDescription()

    private init(file: String) { self.file = file }

    /// Reads a grammar.
    ///
    /// - Throws: ``SuffixGrammarError`` with the line and advice.
    static func parse(_ text: String, file: String) throws(SuffixGrammarError) -> GrammarDescription {
        var parser = GrammarDescriptionParser(file: file)
        guard text.utf8.count <= SuffixGrammarLimits.fileBytes else {
            throw parser.error("the file is longer than \(SuffixGrammarLimits.fileBytes) bytes", 1)
        }
        let sections = try parser.sections(of: text)
        for name in order {
            for section in sections where section.head.words[0] == name { try parser.read(section) }
        }
        try parser.finish()
        return parser.grammar
    }

    /// A line without indentation and those below it.
    struct Section {
        let head: GrammarLine
        var body: [GrammarLine] = []
    }

    /// In this order sections are understood, wherever they stand.
    private static let order = [
        "language", "classes", "tier", "archiphonemes", "lists", "slots", "slot", "stems", "possessed", "restore",
        "unpossessed", "owned", "wavering",
    ]

    private func sections(of text: String) throws(SuffixGrammarError) -> [Section] {
        var sections: [Section] = []
        for line in GrammarLine.lines(of: text) {
            if !line.isIndented {
                guard Self.order.contains(line.words[0]) else {
                    throw error(
                        "no section is called “\(line.words[0])”; there are \(Self.order.joined(separator: ", "))", line
                    )
                }
                sections.append(Section(head: line))
            } else if sections.isEmpty {
                throw error("a line is indented before the first section; begin with “language”", line)
            } else {
                sections[sections.count - 1].body.append(line)
            }
        }
        return sections
    }

    private mutating func read(_ section: Section) throws(SuffixGrammarError) {
        let words = section.head.words
        switch words[0] {
        case "language": try readLanguage(section.head)
        case "classes": for line in section.body { try readClass(line) }
        case "tier": try readTier(section)
        case "archiphonemes": for line in section.body { try readArchiphoneme(line) }
        case "lists": for line in section.body { try readList(line) }
        case "slots": startName = (words.count == 2 ? words[1] : "", section.head)
        case "slot": try declareSlot(section)
        case "stems": for line in section.body { grammar.stems.append(try rule(line)) }
        case "possessed": for line in section.body { grammar.possessed.append(try rule(line)) }
        case "restore": for line in section.body { grammar.restore.append(try rule(line)) }
        case "unpossessed":
            for line in section.body { grammar.unpossessed.append(try pattern(line.words[...], line)) }
        case "owned":
            for line in section.body { grammar.owned.append(try pattern(line.words[...], line)) }
        default: for line in section.body { try readWavering(line) }
        }
    }

    private mutating func finish() throws(SuffixGrammarError) {
        guard grammar.language != nil else { throw error("the file names no language: write “language kk”", 1) }
        guard !grammar.vowels.isEmpty else { throw error("there is no class called “vowel”", 1) }
        guard let startName else { throw error("“slots NAME” is missing, which names the slot after a stem", 1) }
        guard let start = slotNumbers[startName.0] else {
            throw error(
                "no slot is called “\(startName.0)”: write “slots NAME” with the slot after a stem", startName.1)
        }
        grammar.start = start
        for (index, section) in slotSections.enumerated() {
            for line in section.body { grammar.slots[index].entries.append(try entry(line)) }
        }
    }

    private var startName: (String, GrammarLine)?
    private(set) var slotNumbers: [String: Int] = [:]
    private var slotSections: [Section] = []

    private mutating func declareSlot(_ section: Section) throws(SuffixGrammarError) {
        let line = section.head
        guard line.words.count == 2 else { throw error("a slot has one name: “slot case”", line) }
        guard slotNumbers[line.words[1]] == nil else { throw error("there are two slots “\(line.words[1])”", line) }
        guard grammar.slots.count < SuffixGrammarLimits.slots, section.body.count <= SuffixGrammarLimits.entries else {
            throw error("there are more slots or lines of a slot than can be kept apart", line)
        }
        slotNumbers[line.words[1]] = grammar.slots.count
        grammar.slots.append(SuffixSlot(name: line.words[1]))
        slotSections.append(section)
    }

    // MARK: - Letters

    private mutating func readLanguage(_ line: GrammarLine) throws(SuffixGrammarError) {
        guard line.words.count == 2, let language = try? LanguageTag(line.words[1]) else {
            throw error("“language” takes one BCP 47 tag, such as kk", line)
        }
        grammar.language = language
    }

    private mutating func readClass(_ line: GrammarLine) throws(SuffixGrammarError) {
        guard line.words.count > 2, line.words[1] == "=" else { throw error("a class is “NAME = letters”", line) }
        var set = LetterSet()
        for word in line.words[2...] { set.formUnion(try self.set(word, line)) }
        grammar.classes[line.words[0]] = set
    }

    private mutating func readList(_ line: GrammarLine) throws(SuffixGrammarError) {
        for word in line.words.dropFirst() {
            grammar.lists[line.words[0], default: []].insert(try letters(word, line))
        }
    }

    /// The number of one letter.
    mutating func letter(_ word: some StringProtocol, _ line: GrammarLine) throws(SuffixGrammarError) -> Letter {
        let scalars = word.unicodeScalars
        guard let scalar = scalars.first, scalars.count == 1 else { throw error("“\(word)” is not one letter", line) }
        guard let letter = grammar.letters.insert(scalar) else {
            throw error(
                "“\(word)” is no Cyrillic or Arabic letter, or the file has more than \(SuffixGrammarLimits.letters)",
                line)
        }
        return letter
    }

    /// The letters of a word; a hyphen is no letter and 0.
    mutating func letters(_ word: some StringProtocol, _ line: GrammarLine) throws(SuffixGrammarError) -> [Letter] {
        var letters: [Letter] = []
        for scalar in word.unicodeScalars { letters.append(scalar == "-" ? 0 : try letter(String(scalar), line)) }
        return letters
    }

    /// A letter, or letters and classes in brackets.
    mutating func set(_ word: String, _ line: GrammarLine) throws(SuffixGrammarError) -> LetterSet {
        var set = LetterSet()
        guard word.hasPrefix("[") else {
            set.insert(try letter(word, line))
            return set
        }
        guard word.hasSuffix("]") else { throw error("a bracket is not closed", line) }
        for name in word.dropFirst().dropLast().split(separator: " ") {
            if let members = grammar.classes[String(name)] {
                set.formUnion(members)
            } else if name.unicodeScalars.count == 1 {
                set.insert(try letter(name, line))
            } else {
                throw error("no class is called “\(name)” above this line", line)
            }
        }
        return set
    }

    mutating func pattern(_ words: ArraySlice<String>, _ line: GrammarLine) throws(SuffixGrammarError) -> [LetterSet] {
        var pattern: [LetterSet] = []
        for word in words { pattern.append(try set(word, line)) }
        return pattern
    }

    // MARK: - Changing what was read

    mutating func append(_ tier: HarmonyTier) { grammar.tiers.append(tier) }

    mutating func set(_ archiphoneme: Archiphoneme, for name: Character) { grammar.archiphonemes[name] = archiphoneme }

    mutating func setWavering(_ change: (inout GrammarDescription.Wavering) -> Void) { change(&grammar.wavering) }

    /// The number of an environment, a new one if need be.
    mutating func environment(_ name: String, _ line: GrammarLine) throws(SuffixGrammarError) -> UInt8 {
        if let index = grammar.environments.firstIndex(of: name) { return UInt8(index) }
        guard grammar.environments.count < SuffixGrammarLimits.environments else {
            throw error("there are more than \(SuffixGrammarLimits.environments) environments", line)
        }
        grammar.environments.append(name)
        return UInt8(grammar.environments.count - 1)
    }

    /// The tier and number of a harmony's value.
    func value(_ name: String) -> (tier: Int, value: UInt8)? {
        for (tier, description) in grammar.tiers.enumerated() {
            if let index = description.values.firstIndex(of: name) { return (tier, UInt8(index)) }
        }
        return nil
    }

    func error(_ message: String, _ line: GrammarLine) -> SuffixGrammarError { error(message, line.number) }

    private func error(_ message: String, _ line: Int) -> SuffixGrammarError {
        SuffixGrammarError(file: file, line: line, message: message)
    }
}
