extension NameSearch {
    /// Finds full names of persons where the script has no capitals: a given name and a word that looks like a name after it,
    /// a Chinese surname with syllables.
    mutating func findByGivenNames() {
        for index in words.words.indices.dropLast() where !isTaken[index] && !isTaken[index + 1] {
            guard words.words[index + 1].gap == .space else { continue }
            if words.words[index].kinds.isDisjoint(with: .given) {
                if isChinese(index) {
                    addPerson(index..<(index + 2), reason: "Chinese surname and given name")
                } else if isTitleBefore(index), mayBeName(index),
                    looksLikeSurname(index + 1) || mayBeName(index + 1) && isGiven(index + 1)
                {
                    addPerson(index..<(index + 2), reason: "title before it")
                }
                continue
            }
            guard
                looksLikeName(index + 1) || mayBeName(index + 1) && (isTitleBefore(index) || standsElsewhere(index + 1))
            else {
                continue
            }
            addPerson(index..<personEnd(after: index + 1), reason: "given name \(words.words[index].plain)")
        }
    }

    /// The word after the second goes with them where it ends like a surname.
    private func personEnd(after second: Int) -> Int {
        let third = second + 1
        guard third < words.words.count, words.words[third].gap == .space, !isTaken[third], looksLikeSurname(third)
        else { return third }
        return bases.base(second) == nil ? third + 1 : third
    }

    private func isTitleBefore(_ index: Int) -> Bool {
        index > 0 && words.words[index].gap == .space && isTitle(index - 1)
    }

    private func looksLikeSurname(_ index: Int) -> Bool { bases.surnameBase(index) != nil && !isNoName(index) }

    private func looksLikeName(_ index: Int) -> Bool {
        guard mayBeName(index) else { return false }
        if looksLikeSurname(index) || isGiven(index) { return true }
        let plain = bases.base(index) ?? words.words[index].plain
        return NameElements.ending(plain) != nil || words.words[index].ending.surnameWeight > 0
            || words.words[index].ending.patronymic != .no
    }

    /// Whether the text has the word in another form too, as it goes on with a surname alone.
    private func standsElsewhere(_ index: Int) -> Bool {
        bases.candidates(words.words[index].plain).contains { bases.isPresent($0) }
    }

    private func mayBeName(_ index: Int) -> Bool {
        !isNoName(index) && !isTitle(index) && words.words[index].token.folded.count > 2
    }

    /// جاڭ شياۋ: after a title, or with two syllables that no Uyghur word has.
    private func isChinese(_ index: Int) -> Bool {
        let word = words.words[index]
        guard word.kinds.contains(.commonHanSurname), word.token.folded.count > 1 else { return false }
        guard let base = bases.chineseBase(index + 1), !isNoName(index + 1) else { return false }
        if isTitleBefore(index) { return true }
        return bases.syllables(base) == 2 && base.unicodeScalars.count >= 5 && !word.contexts.contains(.ambiguous)
    }
}
