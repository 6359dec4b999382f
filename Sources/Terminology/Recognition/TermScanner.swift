internal import Inflection
internal import TranslationTypes

/// Goes through texts and tells where terms stand.
///
/// What it learns of a word it keeps, so a word that comes again costs a look into a table; hold on to one scanner for many texts. It
/// belongs to one task at a time. Where places overlap, the one that begins first is told, and of those the longest.
public struct TermScanner {
    let recognizer: TermRecognizer
    /// What words are looked up in, and what is known of the words so far.
    var lookup: WordLookup
    var words = WordMemory()
    var phrases = PhraseMemory()
    private var hanRun = HanRun()
    private var units: [ScannedUnit] = []
    private var found: [Candidate] = []
    /// The words of a term that were followed so far.
    private var path: [PathStep] = []
    /// Where Chinese terms begin; nowhere when they are not looked for.
    private let hanRoots: HanRoots
    /// The number of their index.
    private let hanIndex: Int32

    /// A unit with what is known of it.
    struct ScannedUnit {
        let start: Int32
        let end: Int32
        /// The entry of a word; the folded value of a Chinese character.
        let entry: Int32
        let gap: TextUnit.Gap
        let isHan: Bool
    }

    /// A place that may be told.
    struct Candidate {
        let start: Int32
        let end: Int32
        let term: UInt32
        let entry: Int32
        let place: Int32
        /// Whether hyphens stand elsewhere than in the term.
        let varies: Bool
    }

    init(recognizer: TermRecognizer, views: [LanguageTerms], isMixed: Bool) {
        self.recognizer = recognizer
        let lookup = WordLookup(views: views, terms: recognizer.terms, isMixed: isMixed)
        let view = views.firstIndex { $0.language.language == "zh" }
        hanRoots = view.map { views[$0].index.hanRoots } ?? HanRoots()
        hanIndex = view.map { lookup.number(view: $0, .other) } ?? 0
        self.lookup = lookup
    }

    // MARK: - Scanning

    /// Calls `body` with every place at which a term stands, in order; of several terms at one place, in the order of the terms.
    ///
    /// - Precondition: the text has less than 2 GiB.
    public mutating func forEachMatch(in text: Span<UInt8>, _ body: (TermMatch) -> Void) {
        units.removeAll(keepingCapacity: true)
        TextUnit.scan(text) { unit in
            if unit.gap.contains(.hard), units.count >= Self.flushAt { flush(text, body) }
            let entry =
                unit.isHan
                ? Int32(HanFolding.standard.folded(UInt32(unit.key)))
                : entry(of: text.extracting(unit.start..<unit.end), key: unit.key)
            units.append(
                ScannedUnit(
                    start: Int32(unit.start), end: Int32(unit.end), entry: entry, gap: unit.gap, isHan: unit.isHan))
        }
        flush(text, body)
    }

    /// Units gathered before the terms among them are told.
    private static let flushAt = 2048

    /// What is known of a word, by the hash of its bytes.
    @inline(__always)
    mutating func entry(of word: Span<UInt8>, key: UInt64) -> Int32 {
        if let known = words.entry(of: key) { return known }
        return words.keep(lookup.learn(word), for: key)
    }

    private mutating func flush(_ text: Span<UInt8>, _ body: (TermMatch) -> Void) {
        found.removeAll(keepingCapacity: true)
        hanRun.forget()
        for place in units.indices {
            let unit = units[place]
            let before = found.count
            if unit.isHan {
                let root = hanRoots[UInt32(unit.entry)]
                if root.node != 0 { beginHan(root, at: place, text) }
            } else {
                if unit.entry != 0 { follow(unit.entry, from: place, to: place, varies: false, text) }
                if place + 1 < units.count, units[place + 1].gap.isHyphen, !units[place + 1].isHan {
                    forEachGroup(from: place, text) { scanner, entry, last, isJoined in
                        scanner.follow(entry, from: place, to: last, varies: isJoined, text)
                    }
                }
            }
            if found.count - before > 1 { order(from: before) }
        }
        units.removeAll(keepingCapacity: true)
        if !found.isEmpty { tell(text, body) }
    }

    // MARK: - Words

    /// Words with hyphens, as one word and written together.
    private mutating func forEachGroup(
        from place: Int, _ text: Span<UInt8>, _ body: (inout TermScanner, Int32, Int, Bool) -> Void
    ) {
        var last = place
        while last - place + 1 < Self.longestGroup, last + 1 < units.count, units[last + 1].gap.isHyphen,
            !units[last + 1].isHan
        {
            last += 1
            for isJoined in [false, true] {
                let entry = group(place...last, isJoined: isJoined, text)
                if entry != 0 { body(&self, entry, last, isJoined) }
            }
        }
    }

    /// The most parts of a word with hyphens that are read as one.
    private static let longestGroup = 4

    /// The entry of a group of words, with one kind of hyphen or none between them.
    private mutating func group(_ parts: ClosedRange<Int>, isJoined: Bool, _ text: Span<UInt8>) -> Int32 {
        var bytes: [UInt8] = []
        for part in parts {
            if part > parts.lowerBound, !isJoined { bytes.append(TermWords.hyphen) }
            for index in Int(units[part].start)..<Int(units[part].end) { bytes.append(text[index]) }
        }
        return entry(of: bytes.span, key: PrefixHash.of(bytes) | 1)
    }

    /// Notes what a word is by itself, and goes on from it.
    @inline(__always)
    private mutating func follow(_ number: Int32, from place: Int, to last: Int, varies: Bool, _ text: Span<UInt8>) {
        let entry = words.entries[Int(number)]
        for match in entry.matches {
            found.append(
                Candidate(
                    start: units[place].start, end: units[last].end - entry.trim, term: words.terms[Int(match)],
                    entry: number, place: match, varies: varies))
        }
        let next = last + 1
        guard entry.starts > 0, next < units.count, !units[next].gap.contains(.hard) else { return }
        begin(number, at: place, next: next, mask: mask(at: next), varies, text)
    }

    /// The bits of what stands at a place; all where a word with hyphens begins.
    @inline(__always)
    private func mask(at place: Int) -> UInt64 {
        if place + 1 < units.count, units[place + 1].gap.isHyphen { return .max }
        let unit = units[place]
        if unit.isHan { return LexemeIndex.bit(of: UInt32(unit.entry) | LexemeIndex.hanMark) }
        return unit.entry == 0 ? 0 : words.entries[Int(unit.entry)].mask
    }

    private mutating func begin(
        _ number: Int32, at place: Int, next: Int, mask: UInt64, _ varies: Bool, _ text: Span<UInt8>
    ) {
        var candidate = Int(words.entries[Int(number)].lexemes.lowerBound)
        while candidate < Int(words.entries[Int(number)].lexemes.lowerBound + words.entries[Int(number)].starts) {
            let lexeme = words.lexemes[candidate]
            guard lexeme.childMask & mask != 0 else {
                candidate += 1
                continue
            }
            // What is refused gives its place to another.
            guard isCertain(candidate, number) else { continue }
            path.append(PathStep(entry: number, reading: lexeme.reading))
            extend(
                PathHead(index: lexeme.index, start: place, varies: varies), lookup.indexes[Int(lexeme.index)],
                lexeme.node, at: next, text)
            path.removeLast()
            candidate += 1
        }
    }

    /// Whether a word is a form of a lexeme; when it is not, the lexeme is taken off its list.
    private mutating func isCertain(_ place: Int, _ number: Int32) -> Bool {
        let lexeme = words.lexemes[place]
        if lexeme.isCertain { return true }
        let isForm = lookup.isForm(words.readings[Int(lexeme.reading)].folded, of: lexeme.lexeme, lexeme.index)
        if isForm { words.confirm(place) } else { words.refuse(place, in: number) }
        return isForm
    }

    /// Asks the grammar about all lexemes of a word.
    private mutating func makeCertain(_ number: Int32) {
        var candidate = Int(words.entries[Int(number)].lexemes.lowerBound)
        while candidate < Int(words.entries[Int(number)].lexemes.upperBound) {
            if isCertain(candidate, number) { candidate += 1 }
        }
    }

    private mutating func extend(
        _ head: PathHead, _ index: LexemeIndex, _ node: UInt32, at place: Int, _ text: Span<UInt8>
    ) {
        guard place < units.count, !units[place].gap.contains(.hard), path.count < Self.longestPhrase else { return }
        let unit = units[place]
        if unit.isHan { return extendHan(head, index, node, at: place, text) }
        if unit.entry != 0 { step(head, index, node, unit.entry, last: place, text) }
        guard place + 1 < units.count, units[place + 1].gap.isHyphen, !units[place + 1].isHan else { return }
        forEachGroup(from: place, text) { scanner, entry, last, isJoined in
            var head = head
            head.varies = head.varies || isJoined
            scanner.step(head, index, node, entry, last: last, text)
        }
    }

    /// The most words of a term.
    private static let longestPhrase = 32

    private mutating func step(
        _ head: PathHead, _ index: LexemeIndex, _ node: UInt32, _ number: Int32, last: Int, _ text: Span<UInt8>
    ) {
        let mask = index.childMask(of: node)
        guard mask & words.entries[Int(number)].mask != 0 else { return }
        if words.isTriedEnough(number) { makeCertain(number) }
        var candidate = Int(words.entries[Int(number)].lexemes.lowerBound)
        while candidate < Int(words.entries[Int(number)].lexemes.upperBound) {
            let lexeme = words.lexemes[candidate]
            guard lexeme.index == head.index, mask & LexemeIndex.bit(of: lexeme.lexeme) != 0,
                let child = index.node(under: node, lexeme.lexeme)
            else {
                candidate += 1
                continue
            }
            guard isCertain(candidate, number) else { continue }
            path.append(PathStep(entry: number, reading: lexeme.reading))
            if index.firstEnding(at: child) != 0 {
                complete(head, child, end: Int(units[last].end - words.entries[Int(number)].trim), text)
            }
            if index.childMask(of: child) != 0 { extend(head, index, child, at: last + 1, text) }
            path.removeLast()
            candidate += 1
        }
    }

    // MARK: - Phrases

    private mutating func complete(_ head: PathHead, _ node: UInt32, end: Int, _ text: Span<UInt8>) {
        let key = PathStep.key(of: path, head.index, node)
        let results = phrases.results(for: key) ?? phrases.keep(verified(head, node), for: key)
        let start = Int(units[head.start].start)
        for place in results {
            let result = phrases.all[place]
            guard allowsCase(result.term, text, start..<end) else { continue }
            found.append(
                Candidate(
                    start: Int32(start), end: Int32(end), term: result.term, entry: -1, place: Int32(place),
                    varies: head.varies || result.varies))
        }
    }

    private mutating func verified(_ head: PathHead, _ node: UInt32) -> [PhraseMemory.Result] {
        let index = lookup.indexes[Int(head.index)]
        var results: [PhraseMemory.Result] = []
        var ending = index.firstEnding(at: node)
        while ending != 0 {
            if let result = verified(head, ending, index) { results.append(result) }
            ending = index.endings[Int(ending)].next
        }
        return results
    }

    /// Whether each word of the path is a form of its word in a term, and all go together.
    private mutating func verified(
        _ head: PathHead, _ ending: UInt32, _ index: LexemeIndex
    ) -> PhraseMemory.Result? {
        let term = index.endings[Int(ending)].term
        let varies = index.endings[Int(ending)].hyphens != .kept
        let letters = path.filter { $0.entry > 0 }
        guard let first = letters.first else {
            return PhraseMemory.Result(term: term, varies: varies, features: [], analyses: [], route: "")
        }
        let forms = lookup.forms(of: ending, head.index)
        let own = forms.words
        guard own.count == letters.count else { return nil }
        var readings: [[WordAnalysis]] = []
        for (word, step) in zip(own, letters) {
            let analyses = word.analyses(of: words.readings[Int(step.reading)].folded[...])
            guard !analyses.isEmpty else { return nil }
            readings.append(analyses)
        }
        guard let agreement = forms.agreement(ofReadings: readings) else { return nil }
        return PhraseMemory.Result(
            term: term, varies: varies, features: agreement.features, analyses: agreement.analyses,
            route: words.readings[Int(first.reading)].route)
    }

    private mutating func allowsCase(_ term: UInt32, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        !lookup.asksForCase(term) || lookup.allowsCase(term, text.extracting(range))
    }

    // MARK: - Chinese

    private mutating func beginHan(_ root: HanRoots.Root, at place: Int, _ text: Span<UInt8>) {
        let goesOn = place + 1 < units.count && root.childMask & mask(at: place + 1) != 0
        guard root.isTerm || goesOn else { return }
        let head = PathHead(index: hanIndex, start: place, varies: false)
        path.append(PathStep(entry: -units[place].entry, reading: 0))
        defer { path.removeLast() }
        if root.isTerm, isWord(place..<(place + 1)) { complete(head, root.node, end: Int(units[place].end), text) }
        if goesOn { extend(head, lookup.indexes[Int(hanIndex)], root.node, at: place + 1, text) }
    }

    private mutating func extendHan(
        _ head: PathHead, _ index: LexemeIndex, _ node: UInt32, at place: Int, _ text: Span<UInt8>
    ) {
        let unit = units[place]
        let wasHan = units[place - 1].isHan
        guard unit.gap.isSubset(of: wasHan ? [.hyphen, .quotation] : [.hyphen, .quotation, .space]) else { return }
        let lexeme = UInt32(unit.entry) | LexemeIndex.hanMark
        guard index.childMask(of: node) & LexemeIndex.bit(of: lexeme) != 0, let child = index.node(under: node, lexeme)
        else { return }
        path.append(PathStep(entry: -unit.entry, reading: 0))
        defer { path.removeLast() }
        if index.firstEnding(at: child) != 0, !units[head.start].isHan || isWord(head.start..<(place + 1)) {
            complete(head, child, end: Int(unit.end), text)
        }
        if index.childMask(of: child) != 0 { extend(head, index, child, at: place + 1, text) }
    }

    /// Whether words end at both ends of a stretch of Chinese characters.
    private mutating func isWord(_ range: Range<Int>) -> Bool {
        hanRun.isWord(range, among: units, recognizer.chinese)
    }

    // MARK: - Telling

    /// Orders the places that begin at one unit, of which there are few: the longest first.
    private mutating func order(from first: Int) {
        for place in (first + 1)..<found.count {
            var place = place
            while place > first, Self.precedes(found[place], found[place - 1]) {
                found.swapAt(place, place - 1)
                place -= 1
            }
        }
    }

    private static func precedes(_ a: Candidate, _ b: Candidate) -> Bool {
        if a.end != b.end { return a.end > b.end }
        if a.varies != b.varies { return b.varies }
        return a.term < b.term
    }

    private mutating func tell(_ text: Span<UInt8>, _ body: (TermMatch) -> Void) {
        var end: Int32 = -1
        var place = 0
        while place < found.count {
            let first = found[place]
            var next = place + 1
            while next < found.count, found[next].start == first.start, found[next].end == first.end { next += 1 }
            if first.start >= end {
                end = first.end
                tell(place..<next, text, body)
            }
            place = next
        }
    }

    /// Tells of the terms at one place: those that are written like it, and of those the ones in its script, where there are any.
    private func tell(_ places: Range<Int>, _ text: Span<UInt8>, _ body: (TermMatch) -> Void) {
        let first = found[places.lowerBound]
        let isAlone = places.count == 1
        let fits = isAlone ? nil : ScriptFit(text.extracting(Int(first.start)..<Int(first.end)))
        let anyFits = fits.map { fit in
            places.contains { found[$0].varies == first.varies && fit.allows(recognizer.terms[Int(found[$0].term)]) }
        }
        for place in places where found[place].varies == first.varies {
            let candidate = found[place]
            if let fits, anyFits == true, !fits.allows(recognizer.terms[Int(candidate.term)]) { continue }
            body(
                TermMatch(
                    utf8Start: Int(candidate.start), utf8End: Int(candidate.end), term: Int(candidate.term),
                    entry: candidate.entry, place: candidate.place))
        }
    }
}
