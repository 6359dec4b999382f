/// What stands above the body of a pasted article: its title, its lead, who wrote it and when.
struct PastedHead {
    /// The line of the title.
    private(set) var title: Int?
    /// Lines of a lead without a full stop.
    private(set) var lead: [Int] = []
    private(set) var date: String?
    private(set) var authors: [String] = []

    init(_ lines: [TextLine], _ marks: [PastedLineMark], body: Range<Int>) {
        let reach = max(0, body.lowerBound - Self.reach)
        let body = body.filter { marks[$0] == .sentence }.map { lines[$0].text }
        let top = marks.firstIndex(of: .sentence) ?? 0
        let above = reach..<max(reach, lines.firstIndex { $0.text == body.first } ?? top)
        readDatelines(above.filter { marks[$0] == .dateline }.map { lines[$0].text })
        // The author's name often stands by itself in the line after the date.
        for index in above where marks[index] == .dateline && marks.indices.contains(index + 1) && authors.isEmpty {
            let next = lines[index + 1]
            guard marks[index + 1] == .plain, (2...4).contains(next.shape.words), next.shape.digits == 0 else {
                continue
            }
            if let name = LineShape.author(inByline: next.text) { authors.append(name) }
        }
        let words = Set(body.flatMap { TopicWords.longWords($0) })
        let bylines = above.filter { marks[$0] == .dateline }
        func likeness(_ index: Int) -> Double {
            let own = TopicWords.longWords(lines[index].text)
            let share = own.isEmpty ? 0 : Double(own.count { words.contains($0) }) / Double(own.count)
            // A title stands above its byline.
            return share + (bylines.contains { $0 > index && $0 - index <= 3 } ? 0.3 : 0)
        }
        let candidates = above.filter { isTitleLike(lines[$0], marks[$0]) && !authors.contains(lines[$0].text) }
        title = candidates.filter { likeness($0) >= Self.leastLikeness }.max { likeness($0) < likeness($1) }
        title = title ?? Self.titleThatEndsAsSentence(lines, marks, first: above.upperBound)
        if let title {
            lead = above.filter {
                $0 > title && marks[$0] == .plain && lines[$0].shape.weight >= Self.leadWeight
                    && !LineShape.hasGluedWords(lines[$0].text)
            }
        }
    }

    /// A first line with a full stop or question mark, when the date or the share bar follows it.
    private static func titleThatEndsAsSentence(_ lines: [TextLine], _ marks: [PastedLineMark], first: Int) -> Int? {
        guard marks.indices.contains(first + 1), marks[first] == .sentence else { return nil }
        let shape = lines[first].shape
        let isFollowed = [.dateline, .stray, .repeated, .caption].contains(marks[first + 1])
        return isFollowed && shape.weight <= longestTitle && shape.sentenceEnds <= 1 ? first : nil
    }

    private func isTitleLike(_ line: TextLine, _ mark: PastedLineMark) -> Bool {
        (mark == .plain || mark == .sentence) && line.shape.words >= 2 && line.shape.weight <= Self.longestTitle
            && !line.text.contains(" / ") && !line.text.contains(" > ") && !line.text.contains(" » ")
    }

    private mutating func readDatelines(_ texts: [String]) {
        for text in texts {
            date = date ?? PublicationDate.iso(text) ?? PublicationDate.inWords(text)
            if let name = LineShape.author(inByline: text), !authors.contains(name) { authors.append(name) }
        }
    }

    /// Lines above the body.
    private static let reach = 14
    private static let longestTitle = 160
    private static let leadWeight = 70
    /// Part of a title's long words that come again in the body.
    private static let leastLikeness = 0.25
}
