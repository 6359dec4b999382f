internal import TextNormalization
internal import TranslationTypes

extension NameReading {
    // MARK: - In other letters
    /// Wang Mingshan, Mingshan Wang, Wang Ming-shan, Си Цзиньпин; false when the words are no Chinese name.
    mutating func assignChinese(_ core: [Int]) -> Bool {
        guard core.count <= 4, let last = core.last else { return false }
        let first = core[0]
        let isFirst = words[first].kinds.contains(.hanSurname) && isGiven(core.dropFirst())
        let isLast = words[last].kinds.contains(.hanSurname) && isGiven(core.dropLast())
        guard isFirst || isLast else { return false }
        let isSurnameFirst = isFirst && (!isLast || prefersFirst(words[first], words[last]))
        if !isSurnameFirst, !words[last].kinds.contains(.commonHanSurname), language?.language != "zh" { return false }
        for index in core { words[index].role = .given }
        words[isSurnameFirst ? first : last].role = .surname
        return true
    }

    private func prefersFirst(_ first: NameWord, _ last: NameWord) -> Bool {
        first.kinds.contains(.commonHanSurname) || !last.kinds.contains(.commonHanSurname)
    }

    /// Whether words are together one or two Chinese syllables, or two with a hyphen whatever they are.
    private func isGiven(_ indices: ArraySlice<Int>) -> Bool {
        var count = 0
        for index in indices {
            let word = words[index]
            if indices.count == 1, word.token.hyphen > 0, word.token.isSmallAfterHyphen { return true }
            if word.kinds.contains(.europeanGiven), !word.kinds.contains(.hanSyllable) {
                return indices.count == 1 && isLatinChinese(word)
            }
            let syllables = ChineseSyllables.count(folded[word.folded])
            if syllables == 0 { return false }
            count += syllables
        }
        return (1...2).contains(count)
    }

    private func isLatinChinese(_ word: NameWord) -> Bool {
        (1...2).contains(ChineseSyllables.count(folded[word.folded]))
    }

    // MARK: - In characters
    /// Reads a name in Chinese characters: a Han name, or a foreign one with or without dots.
    mutating func readHan() {
        var runs = ownTokens.filter { $0.script == .han }.map {
            HanRun(folded: $0.folded, start: $0.start, isJoined: $0.isJoined)
        }
        guard !runs.isEmpty else { return }
        let before = takeTitlesBefore(&runs)
        let after = takeTitlesAfter(&runs)
        for part in before { add(part) }
        let groups = runs.filter { !$0.folded.isEmpty }
        if groups.count == 1 { readHanRun(groups[0]) } else { readHanParts(groups) }
        for part in after.reversed() { add(part) }
    }

    private mutating func takeTitlesBefore(_ runs: inout [HanRun]) -> [NamePart] {
        var found: [NamePart] = []
        while let first = runs.first {
            let length = HanTitles.lengthBefore(folded[first.folded], isAlone: runs.count == 1)
            guard length > 0 else { break }
            found.append(NamePart(text(of: first, 0..<length), role: .title))
            runs[0] = dropping(length, of: first)
            if runs[0].folded.isEmpty { runs.removeFirst() }
        }
        return found
    }

    private mutating func takeTitlesAfter(_ runs: inout [HanRun]) -> [NamePart] {
        var found: [NamePart] = []
        while let last = runs.last {
            let length = HanTitles.lengthAfter(folded[last.folded], isAlone: runs.count == 1)
            guard length > 0 else { break }
            let count = last.folded.count
            found.append(NamePart(text(of: last, (count - length)..<count), role: .title))
            runs[runs.count - 1].folded = last.folded.lowerBound..<(last.folded.upperBound - length)
            if runs[runs.count - 1].folded.isEmpty { runs.removeLast() }
        }
        return found
    }

    /// The parts of a foreign name: own name, further names, surname or father's name.
    private mutating func readHanParts(_ runs: [HanRun]) {
        if !runs.contains(where: \.isJoined), runs.count == 2, readSpacedHan(runs) { return }
        let isXinjiang = runs.contains { HanTranscription.isXinjiang(folded[$0.folded]) }
        for (place, run) in runs.enumerated() {
            let ending = WordEndings.shared.ending(of: folded[run.folded])
            var role: NamePart.Role =
                place == runs.count - 1 ? (isXinjiang && ending.surnameWeight < 2 ? .patronymic : .surname) : .given
            if place > 0, place < runs.count - 1, ending.patronymic == .strong || isXinjiang { role = .patronymic }
            add(NamePart(text(of: run, 0..<run.folded.count), role: role))
        }
    }

    /// 王 明山: surname and given name with a space between.
    private mutating func readSpacedHan(_ runs: [HanRun]) -> Bool {
        let isSurname = NameWordTable.kinds(of: LetterHash(folded[runs[0].folded])).contains(.surnameInCharacters)
        guard isSurname, runs[0].folded.count <= 2, runs[1].folded.count <= 2 else { return false }
        add(NamePart(text(of: runs[0], 0..<runs[0].folded.count), role: .surname))
        add(NamePart(text(of: runs[1], 0..<runs[1].folded.count), role: .given))
        return true
    }

    private mutating func readHanRun(_ run: HanRun) {
        let letters = folded[run.folded]
        let count = letters.count
        let kinds = NameWordTable.kinds(of: LetterHash(letters))
        if !kinds.isDisjoint(with: .given) { return addAll(run, .given) }
        let surname = HanTranscription.isForeign(letters) ? 0 : HanTranscription.surnameLength(letters)
        if surname > 0 {
            add(NamePart(text(of: run, 0..<surname), role: .surname))
            if surname < count { add(NamePart(text(of: run, surname..<count), role: .given)) }
            return
        }
        let split = HanTranscription.splitPlace(letters)
        if split > 0 {
            let isXinjiang =
                HanTranscription.isXinjiang(letters.prefix(split))
                || HanTranscription.isXinjiang(letters.dropFirst(split))
            add(NamePart(text(of: run, 0..<split), role: .given))
            add(NamePart(text(of: run, split..<count), role: isXinjiang ? .patronymic : .surname))
            return
        }
        addAll(run, HanTranscription.isXinjiang(letters) ? .given : .other)
    }

    private mutating func addAll(_ run: HanRun, _ role: NamePart.Role) {
        add(NamePart(text(of: run, 0..<run.folded.count), role: role))
    }

    private func dropping(_ count: Int, of run: HanRun) -> HanRun {
        var rest = run
        rest.start = offset(of: run, count)
        rest.folded = (run.folded.lowerBound + count)..<run.folded.upperBound
        return rest
    }

    /// The UTF-8 offset of a character of a run; marks between characters are passed over.
    private func offset(of run: HanRun, _ count: Int) -> Int {
        var offset = run.start
        var left = count
        let bytes = text.utf8Span.span
        while offset < bytes.count {
            var next = offset
            let scalar = UTF8Coding.next(bytes, &next)
            if NameLetters.shared.letterClass(scalar) == .han {
                if left == 0 { break }
                left -= 1
            }
            offset = next
        }
        return offset
    }

    private func text(of run: HanRun, _ range: Range<Int>) -> String {
        let start = offset(of: run, range.lowerBound)
        let last = offset(of: run, range.upperBound - 1)
        var end = last
        let bytes = text.utf8Span.span
        _ = UTF8Coding.next(bytes, &end)
        return slice(start, end)
    }
}

/// A row of Chinese characters of a name.
struct HanRun: Sendable {
    var folded: Range<Int>
    /// The UTF-8 offset of its first character.
    var start: Int
    /// Whether only a dot parts it from the row before.
    var isJoined: Bool
}
