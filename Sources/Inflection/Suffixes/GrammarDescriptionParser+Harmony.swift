extension GrammarDescriptionParser {
    /// `tier harmony` and its lines.
    mutating func readTier(_ section: Section) throws(SuffixGrammarError) {
        guard section.head.words.count == 2 else { throw error("a tier has one name: “tier harmony”", section.head) }
        var tier = HarmonyTier(name: section.head.words[1])
        for line in section.body where line.words.count > 2 && line.words[1] == "=" {
            guard tier.values.count < 4 else { throw error("a tier has at most four values", line) }
            tier.values.append(line.words[0])
            for word in line.words[2...] {
                for letter in try members(of: word, line) { tier.value[letter] = UInt8(tier.values.count - 1) }
            }
        }
        for line in section.body where line.words.count <= 2 || line.words[1] != "=" {
            try readTierOption(line, into: &tier)
        }
        append(tier)
    }

    private mutating func readTierOption(
        _ line: GrammarLine, into tier: inout HarmonyTier
    ) throws(SuffixGrammarError) {
        let words = line.words
        switch words[0] {
        case "skip": for word in words.dropFirst() { tier.skipped.insert(try letter(word, line)) }
        case "tail":
            let value = try tierValue(words[words.count - 1], of: tier, line)
            tier.tails.append((try pattern(words.dropFirst().dropLast(), line), value))
        case "word":
            let value = try tierValue(words[words.count - 1], of: tier, line)
            for word in words.dropFirst().dropLast() { tier.words[try letters(word, line)] = value }
        case "none":
            guard words.count > 2 else { throw error("write “none VALUE letters”", line) }
            let value = try tierValue(words[1], of: tier, line)
            for word in words[2...] { tier.fallback[try letter(word, line)] = value }
        case "otherwise": tier.otherwise = try tierValue(words.count == 2 ? words[1] : "", of: tier, line)
        default: throw error("a tier has lines “VALUE = letters”, skip, tail, word, none, otherwise", line)
        }
    }

    private func tierValue(
        _ word: String, of tier: HarmonyTier, _ line: GrammarLine
    ) throws(SuffixGrammarError) -> UInt8 {
        guard let index = tier.values.firstIndex(of: word) else {
            throw error("“\(word)” is no value of the tier; it has \(tier.values.joined(separator: ", "))", line)
        }
        return UInt8(index)
    }

    private mutating func members(of word: String, _ line: GrammarLine) throws(SuffixGrammarError) -> [Letter] {
        let set = try set(word, line)
        return (1...Letter(SuffixGrammarLimits.letters)).filter { set.contains($0) }
    }

    /// `L = л after [vowel] р | д`.
    mutating func readArchiphoneme(_ line: GrammarLine) throws(SuffixGrammarError) {
        let words = line.words
        guard words.count > 2, words[1] == "=", words[0].utf8.count == 1, let name = words[0].first, name.isUppercase
        else { throw error("an archiphoneme is a Latin capital: “L = л after [vowel] | д”", line) }
        var archiphoneme = Archiphoneme()
        for part in words[2...].split(separator: "|", omittingEmptySubsequences: false) {
            archiphoneme.variants.append(try variant(part, line))
        }
        set(archiphoneme, for: name)
    }

    private mutating func variant(
        _ words: ArraySlice<String>, _ line: GrammarLine
    ) throws(SuffixGrammarError) -> Archiphoneme.Variant {
        guard let first = words.first else { throw error("there is nothing between two strokes", line) }
        var variant = Archiphoneme.Variant(letter: try letter(first, line))
        for word in words.dropFirst() {
            if word == "after" {
                variant.after = LetterSet()
            } else if let after = variant.after {
                var after = after
                after.formUnion(try set(word, line))
                variant.after = after
            } else if let value = value(word) {
                variant.values.append(value)
            } else {
                throw error("“\(word)” is neither a value of harmony nor “after”", line)
            }
        }
        return variant
    }

    /// What may be broken, and at what cost.
    mutating func readWavering(_ line: GrammarLine) throws(SuffixGrammarError) {
        let words = line.words
        if words[0] == "as", words.count > 3 {
            let heard = try letter(words[1], line)
            let cost = try number(words[2], line)
            var letters = LetterSet()
            for word in words[3...] { letters.formUnion(try set(word, line)) }
            setWavering { $0.heard.append((letters, heard, cost)) }
            return
        }
        let cost = try number(words.count == 2 ? words[1] : "", line)
        switch words[0] {
        case "harmony": setWavering { $0.harmony = cost }
        case "uniform": setWavering { $0.uniform = cost }
        case "rounding": setWavering { $0.rounding = cost }
        case "hyphen": setWavering { $0.hyphen = cost }
        case "limit": setWavering { $0.limit = cost }
        default: throw error("wavering has harmony, uniform, rounding, as, hyphen, limit", line)
        }
    }

    func number(_ word: String, _ line: GrammarLine) throws(SuffixGrammarError) -> Int {
        guard let number = Int(word), (0..<SuffixGrammarLimits.impossible).contains(number) else {
            throw error("“\(word)” is no number from 0 to \(SuffixGrammarLimits.impossible - 1)", line)
        }
        return number
    }
}
