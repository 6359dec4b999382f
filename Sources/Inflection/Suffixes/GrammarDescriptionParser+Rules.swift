extension GrammarDescriptionParser {
    /// `voicing [vowel] п → = б before vowel else 2`.
    mutating func rule(_ line: GrammarLine) throws(SuffixGrammarError) -> StemRule {
        guard let arrow = line.words.firstIndex(of: "→"), arrow > 1 else {
            throw error(
                "a change is “NAME letters → letters”, with = for a letter that stays and 0 for one that goes", line)
        }
        let pattern = try pattern(line.words[1..<arrow], line)
        let end = arrow + 1 + pattern.count
        guard line.words.count >= end else {
            throw error("there must be as many letters after the arrow as before", line)
        }
        var changes: [StemRule.Change] = []
        for word in line.words[(arrow + 1)..<end] { changes.append(try change(word, line)) }
        var rule = StemRule(name: line.words[0], pattern: pattern, changes: changes)
        try readOptions(line.words[end...], line, into: &rule)
        return rule
    }

    private mutating func change(_ word: String, _ line: GrammarLine) throws(SuffixGrammarError) -> StemRule.Change {
        if word == "=" { return .stays }
        if word == "0" { return .becomes([]) }
        var letters: [Letter] = []
        for scalar in word.unicodeScalars { letters.append(scalar == "=" ? 0 : try letter(String(scalar), line)) }
        return .becomes(letters)
    }

    private mutating func readOptions(
        _ words: ArraySlice<String>, _ line: GrammarLine, into rule: inout StemRule
    ) throws(SuffixGrammarError) {
        var rest = words
        while let word = rest.popFirst() {
            switch word {
            case "before":
                while let name = rest.first, !Self.options.contains(name) {
                    rule.environments |= 1 << (try environment(name, line))
                    rest = rest.dropFirst()
                }
            case "cost": rule.cost = try number(rest.popFirst() ?? "", line)
            case "else": rule.elseCost = try number(rest.popFirst() ?? "", line)
            case "one": rule.syllables = .one
            case "many": rule.syllables = .many
            case "listed": rule.listed = try list(rest.popFirst() ?? "", line)
            case "except": rule.exceptions.formUnion(try list(rest.popFirst() ?? "", line))
            case "if":
                guard let value = value(rest.popFirst() ?? ""), value.tier == 0 else {
                    throw error("“if” takes a value of the first tier, such as back", line)
                }
                rule.harmony = value.value
            default: throw error("“\(word)” is none of \(Self.options.joined(separator: ", "))", line)
            }
        }
    }

    private static let options = ["before", "cost", "else", "one", "many", "listed", "except", "if"]

    private func list(_ name: String, _ line: GrammarLine) throws(SuffixGrammarError) -> Set<[Letter]> {
        guard let list = grammar.lists[name] else { throw error("no list is called “\(name)”", line) }
        return list
    }

    /// `px3 <с>I possessor3 → case-owned`.
    mutating func entry(_ line: GrammarLine) throws(SuffixGrammarError) -> SuffixSlot.Entry {
        guard let arrow = line.words.firstIndex(of: "→"), arrow > 0, line.words.count == arrow + 2 else {
            throw error("a suffix is “gloss form features → slot”, and no suffix is “0 → slot”", line)
        }
        var entry = SuffixSlot.Entry()
        entry.next = try slot(line.words[arrow + 1], line)
        if arrow == 1, line.words[0] == "0" { return entry }
        guard arrow > 1 else { throw error("a suffix has a gloss and a form", line) }
        entry.gloss = line.words[0]
        entry.form = try form(line.words[1], line)
        try readEntryOptions(line.words[2..<arrow], line, into: &entry)
        return entry
    }

    private func slot(_ name: String, _ line: GrammarLine) throws(SuffixGrammarError) -> Int? {
        if name == "end" { return nil }
        guard let number = slotNumbers[name] else { throw error("no slot is called “\(name)”", line) }
        return number
    }

    private mutating func readEntryOptions(
        _ words: ArraySlice<String>, _ line: GrammarLine, into entry: inout SuffixSlot.Entry
    ) throws(SuffixGrammarError) {
        var rest = words
        while let word = rest.popFirst() {
            if word.hasPrefix("@") {
                entry.environment = try environment(String(word.dropFirst()), line)
            } else if word == "cost" {
                entry.cost = try number(rest.popFirst() ?? "", line)
            } else if word == "sets" {
                guard let value = value(rest.popFirst() ?? ""), value.tier == 0 else {
                    throw error("“sets” takes a value of the first tier, such as front", line)
                }
                entry.sets = value.value
            } else if let feature = Features.named[word] {
                entry.features.formUnion(feature)
            } else {
                throw error("no feature is called “\(word)”", line)
            }
        }
    }

    private mutating func form(_ word: String, _ line: GrammarLine) throws(SuffixGrammarError) -> [SuffixSlot.Element] {
        var form: [SuffixSlot.Element] = []
        var opened: Character?
        for character in word.unicodeScalars.map(Character.init) {
            if "(<".contains(character), opened == nil {
                opened = character
            } else if (character == ")" && opened == "(") || (character == ">" && opened == "<") {
                opened = nil
            } else {
                let element = try element(character, line)
                form.append(opened == "(" ? .afterConsonant(element) : opened == "<" ? .afterVowel(element) : element)
            }
        }
        guard opened == nil, !form.isEmpty else { throw error("a bracket of “\(word)” is not closed", line) }
        return form
    }

    private mutating func element(
        _ character: Character, _ line: GrammarLine
    ) throws(SuffixGrammarError) -> SuffixSlot.Element {
        if character == "-" { return .hyphen }
        if grammar.archiphonemes[character] != nil { return .archiphoneme(character) }
        return .letter(try letter(String(character), line))
    }
}
