extension HanNameSearch {
    /// Finds the surname of a foreigner that stands alone after a title: 总统托卡耶夫.
    ///
    /// A name whose form is settled is taken as it is; another has to fill the room up to a sign, a title, a known name or a
    /// word that follows names.
    mutating func findForeign() {
        for index in letters.indices where !isTaken[index] && titleEnds(at: index) && !isOfKnown(index..<(index + 1)) {
            guard let end = [settledEnd(from: index), soundEnd(from: index)].compactMap(\.self).max() else { continue }
            add(index..<end, .person, "foreign name after a title")
            notePart(index..<end, of: index..<end)
        }
    }

    private func settledEnd(from start: Int) -> Int? {
        let longest = min(letters.count, start + Self.longestPart)
        guard start + 2 <= longest else { return nil }
        return (start + 2...longest).reversed().first { end in
            HanTranscription.isSettled(letters[start..<end])
                && (end - start > 2 || mayEnd(at: end) || !HanTranscription.isUsual(letters[end]))
        }
    }

    /// Where a row of characters ends that foreign names are written with, where it may end there.
    private func soundEnd(from start: Int) -> Int? {
        var end = start
        while end < letters.count, end - start < Self.longestPart, !isTaken[end],
            HanTranscription.isUsual(letters[end]), end - start < Self.shortestForeign || !mayEnd(at: end)
        {
            end += 1
        }
        let isHan = HanTranscription.isCommonSurname(letters[start]) && end - start <= Self.longestHan
        return end - start >= Self.shortestForeign && mayEnd(at: end) && !isHan ? end : nil
    }

    private func mayEnd(at end: Int) -> Bool {
        if end == letters.count || isSign(end) || isTaken[end] { return true }
        return titleBegins(at: end) || (1...2).contains { context(end, $0).contains(.after) }
    }

    /// Characters that a foreign name has at the least where its form is not settled, and that a Han name has at the most.
    private static let shortestForeign = 3, longestHan = 3
}
