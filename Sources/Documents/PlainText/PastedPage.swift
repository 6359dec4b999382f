internal import TranslationTypes

/// The text of a web page as a browser copies it: menus, captions, teasers and footers around the article.
///
/// Lines are marked by their shape and vocabulary, sentences are gathered into runs, and the runs that speak of what
/// the longest run speaks of are the article. A text that shows no page around it is left to the reader whole.
struct PastedPage {
    private let lines: [TextLine]
    private let marks: [PastedLineMark]

    init(_ lines: [TextLine]) {
        self.lines = lines
        marks = PastedLineMark.marks(of: lines)
    }

    /// The article, its title, date and authors; nil when the text is no pasted page.
    func article() -> Document? {
        guard PageSigns(lines, marks).showPage else { return nil }
        let runs = sentenceRuns()
        guard let main = runs.max(by: { mass(of: $0) < mass(of: $1) }) else { return nil }
        let kept = articleRuns(runs, around: main)
        guard let first = kept.first, let last = kept.last,
            kept.reduce(0, { $0 + mass(of: $1) }) >= Self.leastArticle
        else { return nil }
        let head = PastedHead(lines, marks, body: first.lowerBound..<last.upperBound)
        let end = startOfBiography(kept, authors: head.authors) ?? last.upperBound
        var blocks: [Block] = []
        if let title = head.title { blocks.append(Block(.title, lines[title].text, line: lines[title].number)) }
        blocks += head.lead.map { Block(.paragraph, lines[$0].text, line: lines[$0].number) }
        for run in kept {
            let run = run.lowerBound..<max(run.lowerBound, min(run.upperBound, end))
            blocks += run.filter { $0 != head.title }.compactMap { block(at: $0, in: run, authors: head.authors) }
        }
        return Document(
            title: head.title.map { lines[$0].text }, date: head.date, authors: head.authors, blocks: blocks)
    }

    // MARK: - Runs of sentences

    /// Sentences with no more than a few short lines between them, as subheadings and captions are.
    private func sentenceRuns() -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in lines.indices where marks[index] == .sentence {
            if let last = runs.last, isSoftGap(last.upperBound..<index) {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    /// Whether the lines between two sentences do not part them: few, and none of a menu or of the site's voice.
    private func isSoftGap(_ gap: Range<Int>) -> Bool {
        if isAnnouncedList(gap) { return true }
        let unknown = gap.count { marks[$0] == .plain || marks[$0] == .dateline }
        return unknown <= Self.longestGap && gap.count <= Self.longestBox
            && !gap.contains { marks[$0] == .item || marks[$0] == .ending || lines[$0].isBulleted }
    }

    /// Whether the lines are a list that a line with a colon announces.
    private func isAnnouncedList(_ gap: Range<Int>) -> Bool {
        guard let first = gap.first, first > 0 else { return false }
        let opensItself = marks[first] == .plain && lines[first].shape.endsWithColon
        guard opensItself || lines[first - 1].shape.endsWithColon else { return false }
        return gap.dropFirst(opensItself ? 1 : 0).allSatisfy { marks[$0] == .item }
    }

    private func mass(of run: Range<Int>) -> Int {
        run.reduce(0) { $0 + (marks[$1] == .sentence ? lines[$1].shape.weight : 0) }
    }

    // MARK: - Runs of the article

    private func articleRuns(_ runs: [Range<Int>], around main: Range<Int>) -> [Range<Int>] {
        let end = endOfArticle(main, runs)
        let near = runs.filter { $0.upperBound <= end }
        let mainTexts = Set(main.filter { marks[$0] == .sentence }.map { lines[$0].text })
        let topic = TopicWords(
            near.joined().filter { marks[$0] == .sentence }.map { lines[$0].text }, anchoredIn: Array(mainTexts))
        let usual = share(of: main, topic)
        var kept = near.filter { $0 == main || share(of: $0, topic) >= Self.leastShare * usual }
        // What stands alone far from the rest is a teaser, however near its topic.
        kept.removeAll { $0 != main && mass(of: $0) < Self.leastRun && distance($0, main) > Self.farAway }
        return kept
    }

    /// The line of “Related articles” or the like after which no more of the article comes.
    private func endOfArticle(_ main: Range<Int>, _ runs: [Range<Int>]) -> Int {
        let later = runs.filter { $0.lowerBound >= main.upperBound }
        for index in main.upperBound..<max(main.upperBound, lines.count) where marks[index] == .ending {
            // A box amid the article: as much of the article comes after it, on the same topic.
            let texts = (Array(main) + later.joined()).filter { marks[$0] == .sentence }.map { lines[$0].text }
            let topic = TopicWords(texts, anchoredIn: main.filter { marks[$0] == .sentence }.map { lines[$0].text })
            let usual = share(of: main, topic)
            let goesOn = later.contains { run in
                let isNear = run.lowerBound > index && run.lowerBound - index <= Self.farAway
                let isMuch = Double(mass(of: run)) >= Self.muchOfMain * Double(mass(of: main))
                let least = isTeaserList(run) ? Self.sureShare : Self.leastShare
                return isNear && isMuch && share(of: run, topic) >= least * usual
            }
            if !goesOn { return index }
        }
        return lines.count
    }

    /// Whether titles and sentences take turns, as in a list of other articles.
    private func isTeaserList(_ run: Range<Int>) -> Bool {
        let sentences = run.count { marks[$0] == .sentence }
        return sentences > 1 && run.count { marks[$0] == .plain } >= sentences - 1
    }

    /// The first line of a paragraph on the author: it begins with the name that the byline or a line above it gives.
    private func startOfBiography(_ kept: [Range<Int>], authors: [String]) -> Int? {
        let sentences = kept.joined().filter { marks[$0] == .sentence }
        let late = sentences.dropFirst(max(1, sentences.count / 2))
        return late.first { index in
            let above = (max(0, index - 2)..<index).filter { marks[$0] != .sentence }.map { lines[$0] }
            let names = authors + above.filter { (1...4).contains($0.shape.words) }.map(\.text)
            return names.contains { $0.count >= 3 && lines[index].text.hasPrefix($0) }
        }
    }

    /// The usual share of topic words in the paragraphs of a run.
    private func share(of run: Range<Int>, _ topic: TopicWords) -> Double {
        let sentences = run.filter { marks[$0] == .sentence }
        let weight = sentences.reduce(0) { $0 + lines[$1].shape.weight }
        let sum = sentences.reduce(0.0) { $0 + topic.share(of: lines[$1].text) * Double(lines[$1].shape.weight) }
        return weight == 0 ? 0 : sum / Double(weight)
    }

    private func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound)
    }

    // MARK: - Lines of the article

    private func block(at index: Int, in run: Range<Int>, authors: [String]) -> Block? {
        let line = lines[index]
        switch marks[index] {
        case .sentence:
            return Block(
                line.isBulleted ? .listItem : .paragraph, LineShape.withoutGluedTail(line.text), line: line.number)
        case .item: return Block(.listItem, line.text, line: line.number)
        case .plain where line.shape.endsWithColon && line.shape.words > 1:
            return Block(.paragraph, line.text, line: line.number)
        case .plain:
            let isSubheading =
                line.shape.words >= 2 && !authors.contains { line.text.contains($0) }
                && !LineShape.hasGluedWords(line.text) && index > run.lowerBound && index + 1 < run.upperBound
            return isSubheading ? Block(.heading, line.text, line: line.number) : nil
        default: return nil
        }
    }

    // Weights are letters and digits as ``TextShape`` counts them.
    private static let leastArticle = 120
    // Lines between two sentences of one article: subheadings, and the parts of a film's or picture's box.
    private static let longestGap = 4
    private static let longestBox = 10
    private static let leastRun = 150
    private static let farAway = 12
    /// Part of the main run's share of topic words; found on two real pages and those of the tests.
    private static let leastShare = 0.5
    private static let sureShare = 0.8
    /// What comes after a box amid an article is at least so much of what comes before.
    private static let muchOfMain = 0.4
}
