internal import TranslationTypes

extension NameReading {
    /// Gives the words that are left their roles, by their order, endings and capitals.
    mutating func assignRoles() {
        let core = words.indices.filter { words[$0].role == nil }
        guard let first = core.first else { return }
        if core.count == 1 { return assignSingle(first) }
        if assignByComma(core) { return }
        if assignByCapitals(core) { return }
        if assignChinese(core) { return }
        if assignByPatronymic(core) { return }
        if isUyghur(core) { return assignUyghur(core) }
        assignByScore(core)
    }

    private mutating func assignSingle(_ index: Int) {
        let word = words[index]
        let others = words.contains { $0.role == .surname || $0.role == .patronymic }
        let hasInitials = words.contains { $0.role == .initial }
        let hasTitle = words[..<index].contains { $0.role == .title }
        if others { return words[index].role = .given }
        let isGiven = !word.kinds.isDisjoint(with: .given)
        if hasInitials { return words[index].role = isGiven && !isFirstInitial(before: index) ? .given : .surname }
        if isPatronymic(index) == .strong { return words[index].role = .patronymic }
        if isGiven { return words[index].role = .given }
        let isSurname = word.ending.surnameWeight >= 2 || hasTitle && word.token.script != .arabic
        words[index].role = isSurname ? .surname : .other
    }

    private func isFirstInitial(before index: Int) -> Bool {
        words[..<index].contains { $0.role == .initial } || index == 0
    }

    // MARK: - Signs of order
    /// “Surname, Given Patronymic”.
    private mutating func assignByComma(_ core: [Int]) -> Bool {
        guard let last = core.last, words[last].token.commas > words[core[0]].token.commas else { return false }
        let before = words[core[0]].token.commas
        for index in core { words[index].role = words[index].token.commas == before ? .surname : nil }
        assignGiven(core.filter { words[$0].role == nil })
        return true
    }

    /// SURNAME in capitals, the rest not.
    private mutating func assignByCapitals(_ core: [Int]) -> Bool {
        let capitals = core.filter { words[$0].token.isInCapitals }
        guard capitals.count > 0, capitals.count < core.count,
            core.contains(where: { words[$0].token.smallLetters > 0 && words[$0].token.beginsWithCapital })
        else { return false }
        for index in capitals { words[index].role = .surname }
        assignGiven(core.filter { words[$0].role == nil })
        return true
    }

    /// Given names, and the patronymic among them.
    private mutating func assignGiven(_ indices: [Int]) {
        for (place, index) in indices.enumerated() {
            words[index].role = place > 0 && isPatronymic(index) != .no ? .patronymic : .given
        }
    }

    // MARK: - Patronymics
    /// How surely a word is a patronymic. South Slavic surnames in -ić are none.
    func isPatronymic(_ index: Int) -> WordEnding.Patronymic {
        let word = words[index]
        if word.kinds.contains(.patronymic) { return .strong }
        return word.token.hasSouthSlavicLetter ? .no : word.ending.patronymic
    }

    private mutating func assignByPatronymic(_ core: [Int]) -> Bool {
        guard let place = patronymicPlace(core) else { return assignBesideJoined(core) }
        words[core[place]].role = .patronymic
        let before = Array(core[..<place]), after = Array(core[(place + 1)...])
        if after.isEmpty, before.count > 1, !isGivenFirst(before) {
            words[before[0]].role = .surname
            for index in before.dropFirst() { words[index].role = .given }
            return true
        }
        if after.isEmpty, before.count > 1 {
            for index in before.dropLast() { words[index].role = .given }
            words[before[before.count - 1]].role = .surname
            return true
        }
        for index in before { words[index].role = .given }
        for index in after { words[index].role = .surname }
        // “Абрамович Роман Аркадьевич” read so that the first is no patronymic; a patronymic in front leaves two names.
        if before.isEmpty, after.count > 1 { words[after[0]].role = .given }
        return true
    }

    /// Where the patronymic is among the words: the first sure one after the first word, or a likely one.
    private func patronymicPlace(_ core: [Int]) -> Int? {
        let found = core.indices.dropFirst().filter { isPatronymic(core[$0]) != .no }
        if core.count > 2 {
            return found.first { $0 == 1 && $0 < core.count - 1 && isPatronymic(core[$0]) == .strong }
                ?? sure(found, core)
        }
        return found.first { isPatronymic(core[$0]) == .strong || stemIsGivenName(core[$0]) }
    }

    private func sure(_ found: [Int], _ core: [Int]) -> Int? {
        found.first { isPatronymic(core[$0]) == .strong } ?? found.first
    }

    /// Гейдар оглы and bin Salman are patronymics by their own words.
    private mutating func assignBesideJoined(_ core: [Int]) -> Bool {
        guard let joined = words.firstIndex(where: { $0.role == .patronymic }) else { return false }
        let before = core.filter { $0 < joined }, after = core.filter { $0 > joined }
        for index in after { words[index].role = .surname }
        for index in before { words[index].role = .given }
        if after.isEmpty, before.count > 1, !isGivenFirst(before) { words[before[0]].role = .surname }
        return true
    }

    /// Whether of the words before a patronymic the first is clearly a given name and the last a surname.
    private func isGivenFirst(_ before: [Int]) -> Bool {
        guard let first = before.first, let last = before.last else { return false }
        return words[first].surnameScore < 0 && words[last].surnameScore > 0
    }

    /// Whether what is left of -ович is a known given name: Иванович is a patronymic, Абрамович may be a surname.
    private func stemIsGivenName(_ index: Int) -> Bool {
        let word = words[index]
        guard word.ending.patronymicLength > 0 else { return false }
        let stem = folded[word.folded].dropLast(word.ending.patronymicLength)
        for tail in Self.stemTails {
            var hash = LetterHash(stem)
            for letter in tail { hash.add(letter) }
            if !NameWordTable.kinds(of: hash).isDisjoint(with: .given) { return true }
        }
        guard let last = stem.last, last == 0x44C else { return false }
        return !NameWordTable.kinds(of: LetterHash(stem.dropLast() + [0x438, 0x439])).isDisjoint(with: .given)
    }

    /// What a patronymic takes away from the father's name: Сергей, Игорь, Никита; the same in Latin letters.
    private static let stemTails: [[UInt32]] = ["", "й", "ь", "а", "y", "i", "iy", "ey", "ei", "a", "o"].map {
        $0.unicodeScalars.map(\.value)
    }

    // MARK: - Uyghur
    /// Whether the second word is the father's name by custom.
    private func isUyghur(_ core: [Int]) -> Bool {
        if let language { return language.language == "ug" }
        guard words[core[0]].token.script == .arabic else { return false }
        let hasKazakhLetters = core.contains { folded[words[$0].folded].contains { Self.kazakhLetters.contains($0) } }
        return !hasKazakhLetters
    }

    /// ع and ح, which Kazakh writes and Uyghur does not.
    private static let kazakhLetters: Set<UInt32> = [0x639, 0x62D]

    private mutating func assignUyghur(_ core: [Int]) {
        let isForeign =
            words[core[1]].ending.surnameWeight >= 2
            || core.prefix(2).allSatisfy { !isTurkic(words[$0]) } && words[core[0]].kinds.contains(.europeanGiven)
        guard !isForeign else { return assignByScore(core) }
        for (place, index) in core.enumerated() {
            words[index].role = place == 0 ? .given : place == 1 ? .patronymic : .surname
        }
    }

    private func isTurkic(_ word: NameWord) -> Bool {
        word.kinds.contains(.turkicGiven) || NameElements.ending(ofFolded: folded[word.folded]) != nil
    }

    // MARK: - Everything else
    /// Given names first, unless the words say otherwise.
    private mutating func assignByScore(_ core: [Int]) {
        guard let last = core.last else { return }
        let hasSurname = words.contains { $0.role == .surname }
        if hasSurname {
            for index in core { words[index].role = .given }
            return
        }
        let first = core[0]
        let isReversed = isSurnameFirst(words[first], words[core.count > 2 ? last : core[1]])
        for index in core { words[index].role = .given }
        words[isReversed ? first : last].role = .surname
    }

    private func isSurnameFirst(_ first: NameWord, _ last: NameWord) -> Bool {
        let one = first.surnameScore, other = last.surnameScore
        if other >= 0 { return one >= 2 && other <= 0 }
        // A known given name stands last: a father's name may do so, a European one hardly does.
        return one > 0 || one == 0 && last.kinds.contains(.europeanGiven) && !last.kinds.contains(.turkicGiven)
    }
}
