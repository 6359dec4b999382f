public import TranslationTypes

extension PassageDocument {
    /// Why an edit cannot be made, as a sentence without a full stop; nil when nothing speaks against it.
    ///
    /// An edit that passes can still fail in ``applying(_:)`` where its replacement would read as markup.
    public func refusal(of edit: PassageEdit, in passage: Int) -> String? {
        do {
            try check([(passage: passage, edit: edit)])
            _ = try splices(edit, in: passage, .first)
            return nil
        } catch { return error.message }
    }

    /// The bytes of the file with passages corrected.
    ///
    /// Replacements are plain text: they are escaped as the format asks, and their line breaks become spaces. The changed file is read
    /// again before it is given, so that every passage has the text that was meant, white space aside.
    /// - Parameter edits: Stretches of passages and what replaces them, in any order.
    /// - Throws: ``DocumentError`` when a stretch lies outside its text, two overlap, the text's place in the file is not certain, or
    ///   the encoding has no code for a letter; nothing is changed then.
    /// - Complexity: Linear in the length of the file.
    public func applying(_ edits: [(passage: Int, edit: PassageEdit)]) throws(DocumentError) -> [UInt8] {
        try check(edits)
        let byPassage = Dictionary(grouping: edits, by: \.passage)
            .mapValues { $0.map(\.edit).sorted { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound } }
        let byPart = Dictionary(grouping: byPassage.keys.sorted()) { sourcePassages[$0].part }
        var result: [Int: [Splice]] = [:]
        for (part, passages) in byPart {
            result[part] = try splices(ofPart: part, passages.map { ($0, byPassage[$0] ?? []) })
        }
        return try content.applying(result)
    }

    // MARK: - Checking

    private func check(_ edits: [(passage: Int, edit: PassageEdit)]) throws(DocumentError) {
        var done: [Int: [Range<Int>]] = [:]
        for (number, edit) in edits {
            guard sourcePassages.indices.contains(number), edit.side == 0 else {
                throw DocumentError(
                    file: name, message: "there is no passage \(number) with a side \(edit.side)",
                    advice: "use the numbers of the passages that were read from this file")
            }
            let text = sourcePassages[number].text
            guard edit.utf8Range.lowerBound >= 0, edit.utf8Range.upperBound <= text.utf8.count,
                [edit.utf8Range.lowerBound, edit.utf8Range.upperBound].allSatisfy({ Self.isBoundary($0, in: text) })
            else {
                throw refused(
                    number, "the stretch \(edit.utf8Range) is not one of whole letters of the passage",
                    "count UTF-8 bytes of its text")
            }
            done[number, default: []].append(edit.utf8Range)
        }
        for (number, ranges) in done {
            let sorted = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            for (first, second) in zip(sorted, sorted.dropFirst()) where second.lowerBound < first.upperBound {
                throw refused(number, "the edits \(first) and \(second) overlap", "apply one of them")
            }
        }
    }

    private static func isBoundary(_ offset: Int, in text: String) -> Bool {
        let utf8 = text.utf8
        return offset == utf8.count || utf8[utf8.index(utf8.startIndex, offsetBy: offset)] & 0xC0 != 0x80
    }

    private func refused(_ passage: Int, _ message: String, _ advice: String) -> DocumentError {
        DocumentError(
            file: name, line: passages[passage].sides[0].line, message: "passage \(passage): \(message)",
            advice: advice)
    }

    // MARK: - Splices

    private func splices(
        _ edit: PassageEdit, in number: Int, _ placement: SourcePassage.Placement
    ) throws(DocumentError) -> [Splice] {
        let passage = sourcePassages[number]
        let utf8 = content.parts[passage.part].file.utf8
        do {
            let plain = try passage.splices(for: edit.utf8Range, replacement: [], placement: placement)
            let start = plain.map(\.range.lowerBound).min() ?? 0
            let text = passage.context.escaped(
                edit.replacement, isLineStart: edit.utf8Range.lowerBound == 0 || Self.isLineStart(start, in: utf8))
            return try passage.splices(for: edit.utf8Range, replacement: Array(text.utf8), placement: placement)
        } catch { throw refused(number, error.message, error.advice) }
    }

    private static func isLineStart(_ offset: Int, in utf8: [UInt8]) -> Bool {
        let before = utf8[..<offset].last { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: ">") }
        return before == nil || before == 0x0A || before == 0x0D
    }

    /// The splices of one part, tried until the changed part reads as was meant.
    private func splices(
        ofPart part: Int, _ edits: [(passage: Int, edits: [PassageEdit])]
    ) throws(DocumentError) -> [Splice] {
        var placements: [Int: SourcePassage.Placement] = [:]
        var found: [[Splice]] = []
        for (number, edits) in edits { found.append(try splices(edits, in: number, .first)) }
        while true {
            let ordered = Splice.inOrder(Array(found.joined()))
            guard Splice.areDisjoint(ordered) else {
                throw refused(edits[0].passage, "the edits touch the same markup", "apply them one after another")
            }
            let splices = content.completed(ordered, part: part)
            let failed = try passagesThatFail(splices, part: part, edits)
            if failed.isEmpty { return splices }
            for place in failed {
                let (number, edits) = edits[place]
                let next = (placements[number] ?? .first).rawValue + 1
                guard let placement = SourcePassage.Placement(rawValue: next), !sourcePassages[number].marks.isEmpty
                else {
                    throw refused(
                        number, "the replacement would change the markup around it", "correct the passage by hand")
                }
                placements[number] = placement
                found[place] = try self.splices(edits, in: number, placement)
            }
        }
    }

    private func splices(
        _ edits: [PassageEdit], in number: Int, _ placement: SourcePassage.Placement
    ) throws(DocumentError) -> [Splice] {
        var result: [Splice] = []
        for edit in edits {
            for splice in try splices(edit, in: number, placement)
            where !result.contains(splice) || splice.range.isEmpty {
                result.append(splice)
            }
        }
        return result
    }

    // MARK: - Reading again

    /// Which of the edits leave another text than was meant, by their place in `edits`.
    private func passagesThatFail(
        _ splices: [Splice], part: Int, _ edits: [(passage: Int, edits: [PassageEdit])]
    ) throws(DocumentError) -> [Int] {
        let changed = Splice.apply(splices, to: content.parts[part].file.utf8)
        let after = try content.passages(ofPart: part, utf8: changed).map(\.text)
        let places = Dictionary(uniqueKeysWithValues: edits.enumerated().map { ($1.passage, $0) })
        let meant = sourcePassages.indices.filter { sourcePassages[$0].part == part }.compactMap { number in
            let text = sourcePassages[number].text
            guard let place = places[number] else { return (number, text) }
            let edited = Self.text(text, after: edits[place].edits)
            return edited.unicodeScalars.allSatisfy(\.isUnseen) ? nil : (number, edited)
        }
        var failed: Set<Int> = []
        for index in 0..<max(meant.count, after.count) {
            if index < min(meant.count, after.count), Self.areAlike(meant[index].1, after[index]) { continue }
            let number = index < meant.count ? meant[index].0 : sourcePassages.count
            failed.insert(edits.lastIndex { $0.passage <= number } ?? 0)
            if meant.count != after.count { break }
        }
        return failed.sorted()
    }

    private static func text(_ text: String, after edits: [PassageEdit]) -> String {
        let splices = edits.map { Splice(range: $0.utf8Range, replacement: Array($0.replacement.utf8)) }
        return String(decoding: Splice.apply(Splice.inOrder(splices), to: Array(text.utf8)), as: UTF8.self)
    }

    private static func areAlike(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        return a.unicodeScalars.filter { !$0.isUnseen }.elementsEqual(b.unicodeScalars.filter { !$0.isUnseen })
    }
}

extension Unicode.Scalar {
    /// White space, and the signs that only layout sees: what may differ between a text that was meant and the text that is read.
    fileprivate var isUnseen: Bool {
        isBlank || value < 0x20 || [0x7F, 0xAD, 0x200B, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF].contains(value)
    }
}
