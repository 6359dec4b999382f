@testable import Transliteration

/// The rules read as the README of the schemes says it, with no thought of speed: the twin of program and automaton.
struct PlainRuleReader {
    let rules: RuleSet

    /// A line is a text of its own.
    func read(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { read(line: String($0)) }.joined(
            separator: "\n")
    }

    private func read(line text: String) -> String {
        let text = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var place = 0
        while place < text.count {
            result.append(contentsOf: marks(before: place, in: text))
            if let rule = rule(at: place, in: text) {
                result.append(contentsOf: written(rule, at: place, in: text))
                place += rule.source.count
            } else {
                result.append(text[place])
                place += 1
            }
        }
        return String(result)
    }

    private var letterCase: LetterCase { LetterCase(rules.capitals) }

    private func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        rules.caseReading == .exact ? scalar : letterCase.small(scalar)
    }

    private func isLetter(_ index: Int, of text: [Unicode.Scalar]) -> Bool {
        guard text.indices.contains(index) else { return false }
        return SymbolTraits.isWordCharacter(text[index]) || rules.wordCharacters.contains(text[index])
    }

    private func rule(at place: Int, in text: [Unicode.Scalar]) -> Rule? {
        var best: Rule?
        for rule in rules.rules where fits(rule, at: place, in: text) {
            if best.map({ rule.source.count > $0.source.count }) ?? true { best = rule }
        }
        return best
    }

    private func fits(_ rule: Rule, at place: Int, in text: [Unicode.Scalar]) -> Bool {
        guard place + rule.source.count <= text.count else { return false }
        let read = text[place..<place + rule.source.count]
        guard rule.isExact ? Array(read) == rule.source : read.map(small) == rule.source.map(small) else {
            return false
        }
        return rule.contexts.isEmpty
            || rule.contexts.contains { fits($0, from: place, to: place + rule.source.count, in: text) }
    }

    private func fits(_ context: RuleContext, from start: Int, to end: Int, in text: [Unicode.Scalar]) -> Bool {
        var left = start
        for item in context.left.reversed() {
            switch item {
            case .wordEdge: if isLetter(left - 1, of: text) { return false }
            case .letter(let set):
                left -= 1
                guard contains(set, at: left, in: text) else { return false }
            }
        }
        var right = end
        for item in context.right {
            switch item {
            case .wordEdge: if isLetter(right, of: text) { return false }
            case .letter(let set):
                guard contains(set, at: right, in: text) else { return false }
                right += 1
            }
        }
        return true
    }

    private func contains(_ set: LetterSet, at index: Int, in text: [Unicode.Scalar]) -> Bool {
        guard text.indices.contains(index) else { return set.isNegated }
        let isIn =
            set.letters.map(small).contains(small(text[index])) || (set.hasEveryLetter && isLetter(index, of: text))
        return isIn != set.isNegated
    }

    private func written(_ rule: Rule, at place: Int, in text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let read = text[place..<place + rule.source.count].filter(letterCase.isCased)
        let canBeCapital = rule.result.count(where: letterCase.isCased)
        guard !rule.isExact, rules.caseReading == .follows, canBeCapital > 0 else { return rule.result }
        let capitals = rule.result.map(letterCase.capital)
        let isAfterCapital = place > 0 && letterCase.isCapital(text[place - 1])
        let next = place + rule.source.count
        if read.isEmpty {
            return isAfterCapital && !(next < text.count && letterCase.isSmall(text[next])) ? capitals : rule.result
        }
        guard read.contains(where: letterCase.isCapital) else { return rule.result }
        var title = rule.result
        if let first = title.firstIndex(where: letterCase.isCased) { title[first] = letterCase.capital(title[first]) }
        if read.count > 1 {
            if read.allSatisfy(letterCase.isCapital) { return capitals }
            return letterCase.isCapital(read[0]) ? title : rule.result
        }
        if canBeCapital == 1 { return title }
        if next < text.count, letterCase.isCapital(text[next]) { return capitals }
        if next < text.count, letterCase.isSmall(text[next]) { return title }
        return isAfterCapital ? capitals : title
    }

    private func marks(before place: Int, in text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard isLetter(place, of: text), !isLetter(place - 1, of: text) else { return [] }
        var end = place
        while isLetter(end, of: text) { end += 1 }
        return rules.marks.flatMap { mark in
            let word = place..<end
            let isWanted = mark.with.map { set in word.contains { contains(set, at: $0, in: text) } } ?? true
            let isUnwanted = mark.without.map { set in word.contains { contains(set, at: $0, in: text) } } ?? false
            return isWanted && !isUnwanted ? mark.text : []
        }
    }
}
