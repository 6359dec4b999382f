internal import TextNormalization
internal import TranslationTypes

/// The search for names in a Chinese text.
struct HanNameSearch {
    let text: String
    let known: KnownNameIndex
    /// The characters of the text, in simple forms where they are Chinese, with their UTF-8 offsets.
    var letters: [UInt32] = []
    private var offsets: [Int] = []
    var isTaken: [Bool] = []
    private var found: [FoundName] = []
    /// For each character the range of the known name that it belongs to when the text is read from the left, the longest name first.
    private var covers: [Range<Int>?] = []
    var persons = KnownNameIndex()

    /// Characters of the longest part of a foreign name.
    static let longestPart = 10

    init(text: String, known: KnownNameIndex) {
        var text = text
        text.makeContiguousUTF8()
        let bytes = text.utf8Span.span
        var offset = 0
        while offset < bytes.count {
            offsets.append(offset)
            let scalar = UTF8Coding.next(bytes, &offset)
            let isHan = NameLetters.shared.letterClass(scalar) == .han
            letters.append(isHan ? NameLetters.shared.folded(scalar) : scalar)
        }
        offsets.append(offset)
        isTaken = [Bool](repeating: false, count: letters.count)
        self.text = text
        self.known = known
        covers = coverage()
    }

    func names() -> [FoundName] {
        var search = self
        search.findDotted()
        search.findForeign()
        search.findHan()
        search.mark(search.persons)
        search.mark(known)
        return search.found.sorted { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }
    }

    // MARK: - Names with dots
    private mutating func findDotted() {
        var index = 0
        while index < letters.count {
            defer { index += 1 }
            guard isDot(index), !isTaken[index] else { continue }
            let start = partStart(before: index)
            guard start < index else { continue }
            var end = partEnd(after: index), last = index
            while end < letters.count, isDot(end), end > last + 1 {
                last = end
                end = partEnd(after: end)
            }
            guard end > last + 1 else { continue }
            add(start..<end, .person, "dot between the parts of a foreign name")
            notePart((last + 1)..<end, of: start..<end)
            index = end
        }
    }

    private func isDot(_ index: Int) -> Bool { NameLetters.shared.letterClass(letters[index]) == .middleDot }

    /// Back from a dot over characters that foreign names are written with, up to a title or another word.
    private func partStart(before dot: Int) -> Int {
        var start = dot
        while start > 0, dot - start < Self.longestPart, !isTaken[start - 1],
            HanTranscription.isUsual(letters[start - 1])
        {
            if titleEnds(at: start), dot - start > 1 { break }
            if dot - start > 1, context(start - 1, 1).contains(.before) { break }
            start -= 1
        }
        return start
    }

    func titleEnds(at end: Int) -> Bool {
        (2...5).contains { length in
            end >= length
                && NameWordTable.kinds(of: LetterHash(letters[(end - length)..<end])).contains(.titleBefore)
        }
    }

    /// On from a dot, to a character that foreign names are not written with or a word that follows names.
    private func partEnd(after dot: Int) -> Int {
        var end = dot + 1
        while end < letters.count, end - dot <= Self.longestPart, HanTranscription.isUsual(letters[end]) {
            if end - dot > 2, titleBegins(at: end) || (1...2).contains(where: { context(end, $0).contains(.after) }) {
                break
            }
            end += 1
        }
        return end
    }

    func context(_ start: Int, _ length: Int) -> ContextWords {
        guard start >= 0, start + length <= letters.count else { return [] }
        return ContextWords.words(LetterHash(letters[start..<(start + length)]), in: "zh")
    }

    /// From now on the last part alone names the person.
    mutating func notePart(_ range: Range<Int>, of whole: Range<Int>) {
        guard range.count > 1 else { return }
        persons.add(slice(range), .person, .chinese, reason: "part of “\(slice(whole))” elsewhere in the text")
    }

    // MARK: - Han names
    /// A common surname after a title, before one, in a name that the text sets off twice, or between a sign and what follows names.
    private mutating func findHan() {
        for index in letters.indices.dropLast() where !isTaken[index] && isSurname(index) {
            let isAfterTitle = titleEnds(at: index)
            for length in [3, 2]
            where index + length <= letters.count && !isOfKnown(index..<(index + length))
                && (isName(index, length) || isAfterTitle && isNameAfterTitle(index, length))
            {
                let isBeforeTitle =
                    HanTitles.lengthAfter(letters[index..<min(letters.count, index + length + 4)], isAlone: true) == 0
                    && titleBegins(at: index + length)
                let isSetOff = length == 3 && isSetOff(index..<(index + length))
                let fits = length == 3 ? !cutsWord(index + length - 1) : true
                let isBeforeVerb = length == 3 && fits && isBetweenSignAndVerb(index..<(index + length))
                guard isAfterTitle && fits || isBeforeTitle || isSetOff || isBeforeVerb else { continue }
                let range = index..<(index + length)
                let reason =
                    isAfterTitle || isBeforeTitle
                    ? "Chinese surname beside a title"
                    : isSetOff ? "Chinese name that stands alone" : "Chinese surname between a sign and a verb"
                add(range, .person, reason)
                persons.add(slice(range), .person, .chinese, reason: "“\(slice(range))” elsewhere in the text")
                break
            }
        }
    }

    private func isSurname(_ index: Int) -> Bool {
        NameWordTable.kinds(of: LetterHash(letters[index...index])).contains(.surnameInCharacters)
            && HanTranscription.isCommonSurname(letters[index])
    }

    private func isName(_ start: Int, _ length: Int) -> Bool {
        (start..<(start + length)).allSatisfy { NameLetters.shared.letterClass(letters[$0]) == .han && !isTaken[$0] }
            && context(start + 1, 1).isDisjoint(with: [.after, .before])
            && !context(start + length - 1, 1).contains(.notName)
    }

    /// Right after a title names such as 蔡英文 and 王军 end in characters too that elsewhere end words.
    private func isNameAfterTitle(_ start: Int, _ length: Int) -> Bool {
        let last = start + length - 1
        return length == 3 && Self.endingsOfBoth.contains(letters[last])
            && (start...last).allSatisfy { NameLetters.shared.letterClass(letters[$0]) == .han && !isTaken[$0] }
            && context(start + 1, 1).isDisjoint(with: [.after, .before]) && covers[last] == nil
    }

    /// Characters that often end given names and words alike. General knowledge.
    private static let endingsOfBoth = Set("国军山海文河江化".unicodeScalars.map(\.value))

    /// Whether a row stands between a sign and a word of two characters that follows names, as in “，王安忆表示”.
    private func isBetweenSignAndVerb(_ range: Range<Int>) -> Bool {
        (range.lowerBound == 0 || isSign(range.lowerBound - 1)) && context(range.upperBound, 2).contains(.after)
            && !titleBegins(at: range.lowerBound + 1) && !titleBegins(at: range.lowerBound)
    }

    /// Whether a row begins inside a known name, as 罗斯 does in 俄罗斯, or is the beginning of one.
    func isOfKnown(_ range: Range<Int>) -> Bool {
        guard let cover = covers[range.lowerBound] else { return false }
        return cover.lowerBound < range.lowerBound || cover.upperBound >= range.upperBound
    }

    private func coverage() -> [Range<Int>?] {
        var covers = [Range<Int>?](repeating: nil, count: letters.count)
        var index = 0
        while index < letters.count {
            let match = known.han[letters[index]]?.first { fits($0.letters, at: index) }
            let range = index..<(index + (match?.letters.count ?? 1))
            if match != nil { for place in range { covers[place] = range } }
            index = range.upperBound
        }
        return covers
    }

    /// Whether the second character of a given name rather begins the next word: 张霄在.
    private func cutsWord(_ index: Int) -> Bool {
        (1...2).contains { !context(index, $0).isDisjoint(with: [.after, .before]) }
    }

    func titleBegins(at index: Int) -> Bool {
        (2...4).contains { length in
            index + length <= letters.count
                && NameWordTable.kinds(of: LetterHash(letters[index..<(index + length)])).contains(.titleAfter)
        }
    }

    /// Whether a row stands more than once, and once between a sign or a word that stands before names and a sign.
    private func isSetOff(_ range: Range<Int>) -> Bool {
        let row = letters[range]
        var count = 0, free = 0
        for start in letters.indices.dropLast(range.count - 1) where letters[start] == row.first {
            guard letters[start..<(start + range.count)].elementsEqual(row) else { continue }
            count += 1
            let end = start + range.count
            let isFreeBefore = start == 0 || isSign(start - 1) || context(start - 1, 1).contains(.before)
            let isFreeAfter = end == letters.count || isSign(end) || context(end, 1).contains(.after)
            if isFreeBefore, isFreeAfter { free += 1 }
        }
        return count > 1 && free > 0 && !cutsWord(range.upperBound - 1) && !cutsWord(range.upperBound - 2)
    }

    func isSign(_ index: Int) -> Bool { NameLetters.shared.letterClass(letters[index]) != .han }

    // MARK: - Known names
    private mutating func mark(_ names: KnownNameIndex) {
        var index = 0
        while index < letters.count {
            guard let match = names.han[letters[index]]?.first(where: { fits($0.letters, at: index) }) else {
                index += 1
                continue
            }
            let end = index + match.letters.count
            add(index..<end, match.entry.kind, match.entry.reason)
            index = end
        }
    }

    private func fits(_ name: [UInt32], at index: Int) -> Bool {
        let end = index + name.count
        guard end <= letters.count, letters[index..<end].elementsEqual(name) else { return false }
        return !isTaken[index..<end].contains(true)
    }

    mutating func add(_ range: Range<Int>, _ kind: NameKind, _ reason: String) {
        for index in range { isTaken[index] = true }
        let bytes = offsets[range.lowerBound]..<offsets[range.upperBound]
        found.append(FoundName(utf8Range: bytes, kind: kind, name: slice(range), reason: reason))
    }

    func slice(_ range: Range<Int>) -> String {
        TextWords.slice(text, offsets[range.lowerBound], offsets[range.upperBound])
    }
}
