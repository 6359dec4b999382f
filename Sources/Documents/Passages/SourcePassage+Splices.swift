/// Why an edit cannot be made.
struct EditRefusal: Error, Sendable, Hashable {
    let message: String
    let advice: String
}

extension SourcePassage {
    /// What an edit does to the source.
    ///
    /// The first stretch that the edit covers gives way to the replacement, the others to nothing; the markup between them stays.
    /// Pairs of marks whose text is gone go too, since empty ones would become text.
    func splices(
        for range: Range<Int>, replacement: [UInt8], placement: Placement
    ) throws(EditRefusal) -> [Splice] {
        guard isEditable else {
            throw EditRefusal(
                message: "the place of the text in the file is not certain", advice: "correct the passage by hand")
        }
        if range.isEmpty { return [try insertion(at: range.lowerBound, replacement)] }
        var stretches = try covered(by: range).filter { !$0.isEmpty }
        guard let first = stretches.first, let last = stretches.last else {
            throw EditRefusal(
                message: "the stretch is markup and not text", advice: "change the markup by hand")
        }
        let target = placement == .last ? last : first
        let touched = marks.filter { pair in
            let isEmptied = pair.open.upperBound >= first.lowerBound && pair.close.lowerBound <= last.upperBound
            let holdsReplacement =
                pair.open.upperBound <= target.lowerBound && pair.close.lowerBound >= target.upperBound
            if placement == .withoutMarks {
                return pair.open.overlapsOrTouches(first.lowerBound..<last.upperBound)
                    || pair.close.overlapsOrTouches(first.lowerBound..<last.upperBound)
            }
            return isEmptied && !holdsReplacement
        }
        stretches += touched.flatMap { [$0.open, $0.close] }
        return stretches.map { Splice(range: $0, replacement: $0 == target ? replacement : []) }
    }

    /// The stretches of the source under a stretch of the text.
    private func covered(by range: Range<Int>) throws(EditRefusal) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = pieces.partitioned {
            $0.text.upperBound <= range.lowerBound && !$0.text.isEmpty || $0.text.upperBound < range.lowerBound
        }
        while index < pieces.count, pieces[index].text.lowerBound < range.upperBound {
            let piece = pieces[index]
            index += 1
            if piece.text.isEmpty {
                if piece.text.lowerBound > range.lowerBound { result.append(piece.source) }
                continue
            }
            let part = piece.text.clamped(to: range)
            if part.isEmpty { continue }
            if piece.isLocked {
                throw EditRefusal(
                    message: "the stretch is the name of a link, which other places refer to",
                    advice: "change it by hand in all places")
            }
            if piece.source.isEmpty, !isSpace(piece.text) {
                throw EditRefusal(
                    message: "the stretch holds a sign that markup stands for", advice: "leave the sign out of it")
            }
            guard let source = piece.source(of: part) else {
                throw EditRefusal(
                    message: "the stretch begins or ends inside a character", advice: "give the whole of it")
            }
            result.append(source)
        }
        return result
    }

    private func isSpace(_ range: Range<Int>) -> Bool {
        let utf8 = text.utf8
        return range.count == 1 && utf8[utf8.index(utf8.startIndex, offsetBy: range.lowerBound)] == 0x20
    }

    private func insertion(at offset: Int, _ bytes: [UInt8]) throws(EditRefusal) -> Splice {
        let before = pieces.last { $0.text.lowerBound < offset && offset <= $0.text.upperBound && !$0.source.isEmpty }
        if let before, !before.isLocked {
            let isInside = offset < before.text.upperBound
            if before.isVerbatim || !isInside {
                let place =
                    isInside ? before.source.lowerBound + offset - before.text.lowerBound : before.source.upperBound
                return Splice(range: place..<place, replacement: bytes)
            }
        }
        let after = pieces.first { $0.text.lowerBound == offset && !$0.text.isEmpty && !$0.source.isEmpty }
        guard let after, !after.isLocked else {
            throw EditRefusal(message: "nothing can be inserted here", advice: "replace the word beside it")
        }
        return Splice(range: after.source.lowerBound..<after.source.lowerBound, replacement: bytes)
    }
}

extension Range<Int> {
    func overlapsOrTouches(_ other: Range<Int>) -> Bool {
        lowerBound <= other.upperBound && other.lowerBound <= upperBound
    }
}
