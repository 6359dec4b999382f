internal import TranslationTypes

extension NameSearch {
    /// Finds full names of persons in rows of words with capitals.
    mutating func findCapitalised() {
        var index = 0
        while index < words.words.count {
            let end = runEnd(from: index)
            if end > index { read(index..<end) }
            index = max(end, index + 1)
        }
    }

    /// Where a row of words with capitals ends, that only spaces part; small words such as van go on with it.
    private func runEnd(from start: Int) -> Int {
        guard isNameLike(start) else { return start }
        var end = start + 1
        while end < words.words.count, words.words[end].gap == .space, !isInflected(end - 1) {
            if isNameLike(end) {
                end += 1
            } else if let next = afterJoining(end) {
                end = next + 1
            } else if words.words[end].kinds.contains(.child), !isTaken[end] {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    /// In Kazakh and Uyghur an ending closes a name: Қытайдың Женевадағы are two.
    private func isInflected(_ index: Int) -> Bool {
        ["kk", "ug"].contains(words.language.language) && bases.base(index) != nil
            && words.words[index].ending.patronymic == .no
    }

    private func isNameLike(_ index: Int) -> Bool {
        words.words[index].isCapital && !isTaken[index] && !isAbbreviation(index)
    }

    /// АҚШ, БҰҰ-ның: a few capitals, with an ending after a hyphen or without.
    private func isAbbreviation(_ index: Int) -> Bool {
        let token = words.words[index].token
        if token.hyphen > 1, token.isSmallAfterHyphen, token.capitals >= token.hyphen { return true }
        return token.isInCapitals && token.folded.count <= Self.longestAbbreviation && !isGiven(index)
            && !isSurname(index)
            && !words.words[index].kinds.contains(.hanSurname)
    }

    /// Letters of an abbreviation such as ЮНЕСКО and ОБСЕ; longer words in capitals are names in capitals.
    private static var longestAbbreviation: Int { 5 }

    /// The name-like word after one or two small words such as von der.
    private func afterJoining(_ index: Int) -> Int? {
        var next = index
        while next < words.words.count, next - index < 2, isJoining(next), words.words[next].gap == .space { next += 1 }
        guard next > index, next < words.words.count, words.words[next].gap == .space, isNameLike(next) else {
            return nil
        }
        return next
    }

    private func isJoining(_ index: Int) -> Bool {
        !words.words[index].isCapital && !words.words[index].kinds.isDisjoint(with: .joining)
            && !isNoName(index)
    }

    /// Finds the persons in one row.
    private mutating func read(_ run: Range<Int>) {
        var start = run.lowerBound
        var hasTitle =
            start > 0 && words.words[start].gap == .space && !words.words[start - 1].isCapital && isTitle(start - 1)
        while start < run.upperBound, isTitle(start) && bases.givenBase(start) == nil || isLeadingWord(start, in: run) {
            hasTitle = isTitle(start)
            start += 1
        }
        guard start < run.upperBound, !(start..<run.upperBound).contains(where: isOrganisation) else {
            return readAroundOrganisation(start..<run.upperBound)
        }
        guard let person = person(in: start..<run.upperBound, hasTitle: hasTitle) else { return }
        addPerson(person.range, reason: person.reason)
        if person.range.upperBound < run.upperBound { read(person.range.upperBound..<run.upperBound) }
    }

    /// A word that has its capital from the beginning of the sentence, or one that is never a name.
    private func isLeadingWord(_ index: Int, in run: Range<Int>) -> Bool {
        if isNoName(index) { return true }
        guard index == run.lowerBound, words.words[index].gap == .sentence, run.count > 1 else { return false }
        return !isGiven(index) && words.words[index].ending.surnameWeight < 2
            && !words.words[index].kinds.contains(.commonHanSurname) && isGiven(index + 1)
    }

    /// In a row with an organisation only a given name with a word after it, before that, is a person.
    private mutating func readAroundOrganisation(_ run: Range<Int>) {
        guard let organisation = run.last(where: isOrganisation) else { return }
        let rest = (organisation + 1)..<run.upperBound
        guard rest.count == 2, isGiven(rest.lowerBound), !isHeading(rest.lowerBound) else { return }
        addPerson(rest, reason: "given name \(bases.givenBase(rest.lowerBound) ?? "")")
    }

    private func person(in run: Range<Int>, hasTitle: Bool) -> (range: Range<Int>, reason: String)? {
        let isHeading = isHeading(run.lowerBound)
        if isHeading { return nil }
        // German may be a given name, and the next one the right one.
        for given in run where isGiven(given) {
            guard let range = range(around: given, in: run) else { continue }
            return (range, "given name \(bases.givenBase(given) ?? "")")
        }
        if let known = run.dropLast().first(where: isEstablished), let range = range(around: known, in: run) {
            return (range, "name \(words.words[known].plain)")
        }
        if let range = withInitials(in: run) {
            let name = range.first { !words.words[$0].isInitial } ?? range.lowerBound
            return (range, "initials beside \(words.words[name].plain)")
        }
        if let range = chinese(in: run) { return (range, "Chinese surname and given name") }
        if let last = run.dropFirst().first(where: { isSurname($0) || isPatronymic($0) }) {
            let upper = last + 1 < run.upperBound && isPatronymic(last) ? last + 2 : last + 1
            var lower = max(run.lowerBound, last - 2)
            // “Защита Саипова”: the first word of a sentence has its capital from there.
            if words.words[lower].gap == .sentence, !isPatronymic(last) { lower += 1 }
            if upper - lower > 1, !(lower..<upper).contains(where: isNoName) {
                return (lower..<upper, "ending of \(words.words[last].plain)")
            }
        }
        guard hasTitle, run.count <= 3, !run.contains(where: isNoName) else { return nil }
        if run.count == 1, !isSurname(run.lowerBound), words.language.language != "en" { return nil }
        if run.count > 1, words.language.language != "en" { return nil }
        return (run, "title before it")
    }

    /// A name of the world in its Russian form, not at the beginning of a sentence, where Пол may be the floor.
    private func isEstablished(_ index: Int) -> Bool {
        words.words[index].kinds.contains(.established) && words.words[index].gap == .space && !isNoName(index)
    }

    private func isSurname(_ index: Int) -> Bool { bases.surnameBase(index) != nil }

    private func isPatronymic(_ index: Int) -> Bool {
        let word = words.words[index]
        return word.kinds.contains(.patronymic) || word.ending.patronymic == .strong && word.token.folded.count > 6
    }

    /// J. R. R. Tolkien, Токаев К. К.: initials, and the word after them or the surname before.
    private func withInitials(in run: Range<Int>) -> Range<Int>? {
        guard let start = run.first(where: { words.words[$0].isInitial }) else { return nil }
        let end = run[start...].first { !words.words[$0].isInitial } ?? run.upperBound
        let initials = (start..<end).map { words.words[$0].plain }.joined()
        if Self.dottedAbbreviations.contains(initials) { return nil }
        // Иванов А. С. Петров Б. В.: the initials of the second follow it.
        let isBeforeName =
            end < run.upperBound && !isNoName(end)
            && (end + 1 == run.upperBound || !words.words[end + 1].isInitial)
        if isBeforeName { return start..<(end + 1) }
        return start > run.lowerBound && isSurname(start - 1) ? (start - 1)..<end : nil
    }

    /// Abbreviations that English writes with points, as in U.S. Customs. General knowledge.
    private static var dottedAbbreviations: Set<String> { ["us", "uk", "un", "eu", "dc"] }

    /// A given name with what belongs to it: the words after it, or a surname before it.
    private func range(around given: Int, in run: Range<Int>) -> Range<Int>? {
        let end = end(after: given, in: run)
        var start = given
        let isGivenLast = (given + 1..<end).allSatisfy { words.words[$0].ending.patronymic != .no }
        while start > run.lowerBound, given - start < 2,
            words.words[start - 1].isInitial || isSurname(start - 1) && isGivenLast
        {
            start -= 1
        }
        // “Роман Чингиза Айтматова”: a word in the nominative before a name that is not in it is no part of the name.
        if words.words[start].gap == .sentence, start + 2 < end, bases.isOblique(start + 1), !bases.isOblique(start) {
            start += 1
        }
        if start == given, end == given + 1, run.lowerBound == given - 1, !isNoName(given - 1),
            words.words[given - 1].gap != .sentence
        {
            start = given - 1
        }
        guard end - start > 1 else { return nil }
        return start..<end
    }

    /// Where the name of a given name ends: after a surname that is sure only a patronymic is part of it still, and what says where
    /// something is never.
    private func end(after given: Int, in run: Range<Int>) -> Int {
        var end = given + 1
        while end < run.upperBound, end - given < 4, !isNoName(end), !isTitle(end) || isSurname(end) {
            let isComplete = end - given > 1 && isSurname(end - 1) && words.words[end - 1].ending.patronymic == .no
            if bases.isLocative(end) { break }
            if isComplete, !isPatronymic(end), words.language.language != "en" || isGiven(end) { break }
            end += 1
        }
        return end
    }

    /// Чжу Хайлунь, Zhang Xiao: a common surname and one or two syllables.
    private func chinese(in run: Range<Int>) -> Range<Int>? {
        for index in run.dropLast() {
            guard words.words[index].kinds.contains(.commonHanSurname), !isNoName(index) else { continue }
            if bases.chineseBase(index + 1) != nil { return index..<(index + 2) }
        }
        return nil
    }
}
