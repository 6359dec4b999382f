internal import Markup
internal import TranslationTypes

/// Finds the article in a web page: cuts away the parts that the markup names as something else, finds the element
/// around the greatest mass of sentences, and sifts what it holds.
struct ArticleExtractor {
    private typealias Threshold = ArticleThreshold

    let tree: HTMLTree
    let blocks: [PageBlock]
    let evidence: PageEvidence
    private let mass: SentenceMass
    /// Why a block is left out; nil for blocks that are kept so far.
    private(set) var dropped: [Reason?]

    /// Why a block is not of the article.
    enum Reason: Sendable, Hashable {
        case named(PageEvidence.Verdict)
        case outside, phrase, links, ending, caption, dateline, repeated, bareHeading
    }

    /// - Parameter readsNames: Whether class names and ids are believed.
    init(_ tree: HTMLTree, blocks: [PageBlock], readsNames: Bool = true) {
        self.tree = tree
        self.blocks = blocks
        mass = SentenceMass(blocks, in: tree)
        evidence = PageEvidence(tree, mass: mass, readsNames: readsNames)
        dropped = Array(repeating: nil, count: blocks.count)
    }

    /// The blocks of the article, in order; all blocks of a page without any sign of a site around it.
    mutating func extract(title: String?, authors: [String]) -> [PageBlock] {
        if isPlainDocument { return blocks }
        let article = extractOnce(title: title, authors: authors)
        let found = keptMass(of: blocks.indices)
        if found >= Self.leastArticle { return article }
        // Next to nothing is left: the names may have misled, so the page is read once more without them.
        var nameless = ArticleExtractor(tree, blocks: blocks, readsNames: false)
        let other = nameless.extractOnce(title: title, authors: authors)
        return nameless.keptMass(of: blocks.indices) >= 2 * Self.leastArticle ? other : article
    }

    private mutating func extractOnce(title: String?, authors: [String]) -> [PageBlock] {
        dropNamedParts()
        dropCards()
        dropEndings()
        guard let container = bestContainer() else { return withoutContainer() }
        dropBesides(container)
        var range = mass.blocks(in: container)
        range = leadStart(before: range, title: title)..<range.upperBound
        for index in blocks.indices where !range.contains(index) && dropped[index] == nil { dropped[index] = .outside }
        dropBeforeTitle(in: range, title: title)
        dropLines(in: range)
        dropTail(in: range, authors: authors)
        dropBareHeadings(in: range)
        let kept = range.filter { dropped[$0] == nil }.map { blocks[$0] }
        return kept.isEmpty ? withoutContainer() : kept
    }

    /// Whether a page has neither parts named as menus and the like nor lines of links.
    private var isPlainDocument: Bool {
        let linked = blocks.count { $0.linkDensity > Threshold.linked && $0.shape.weight > 0 }
        let links = tree.indices.count { tree.name(of: $0) == "a" && tree.attribute("href", of: $0) != nil }
        if linked > Threshold.linkedLines || linked > 0 && links >= Threshold.links { return false }
        return !tree.indices.contains { index in
            let verdict = evidence.verdicts[index]
            return verdict != .open && verdict != .article && verdict != .weak && !mass.blocks(in: index).isEmpty
        }
    }

    /// What a page without sentences has to say: all that is not named as something else, or else all.
    private func withoutContainer() -> [PageBlock] {
        let open = blocks.indices.filter { index in
            if case .named = dropped[index] { return false }
            return blocks[index].linkDensity < Threshold.linked
        }
        return open.isEmpty ? blocks : open.map { blocks[$0] }
    }

    // MARK: - Parts that the markup names

    private mutating func dropNamedParts() {
        let total = mass.total
        var index = 0
        while index < tree.indices.upperBound {
            let verdict = evidence.verdicts[index]
            let range = verdict == .open || verdict == .article ? 0..<0 : mass.blocks(in: index)
            if !range.isEmpty, isForeign(range, verdict, total: total) {
                for block in range { dropped[block] = .named(verdict) }
                index = tree.end(of: index)
                continue
            }
            if verdict == .weak { dropWeakLines(in: range) }
            index += 1
        }
    }

    private func isForeign(_ range: Range<Int>, _ verdict: PageEvidence.Verdict, total: Int) -> Bool {
        let mass = self.mass.of(range)
        let share = total == 0 ? 0 : Double(mass) / Double(total)
        switch verdict {
        case .discussion: return share < PageEvidence.mostOfDiscussion && !holdsTitle(range)
        case .foreign: return share < PageEvidence.mostOfCertain
        case .hidden: return share < Threshold.hiddenShare
        case .label:
            return mass < Threshold.labelMass && share < Threshold.labelShare && range.count < Threshold.labelBlocks
                && !holdsTitle(range)
        case .weak, .open, .article: return false
        }
    }

    private mutating func dropWeakLines(in range: Range<Int>) {
        if Double(mass.of(range)) > Threshold.weakShare * Double(mass.total) { return }
        for index in range where dropped[index] == nil {
            let block = blocks[index]
            if block.kind == .heading || block.isSentenceLike { continue }
            if block.shape.weight < Threshold.shortLine || block.linkDensity > Threshold.linked {
                dropped[index] = .named(.weak)
            }
        }
    }

    private func holdsTitle(_ range: Range<Int>) -> Bool {
        range.contains { tree.name(of: blocks[$0].element) == "h1" }
    }

    // MARK: - Teasers of other articles

    /// Drops rows of like elements that each hold a linked title and a few words.
    private mutating func dropCards() {
        for index in tree.indices where !tree.isText(index) {
            var rows: [String: [Int]] = [:]
            for child in tree.children(of: index) where !tree.isText(child) && !mass.blocks(in: child).isEmpty {
                rows[tree.name(of: child) + " " + (tree.attribute("class", of: child) ?? ""), default: []].append(child)
            }
            for row in rows.values where row.count >= 2 { dropRow(row) }
        }
    }

    private mutating func dropRow(_ row: [Int]) {
        let ranges = row.map { mass.blocks(in: $0) }
        let cards = ranges.filter { range in
            range.count >= 2 && range.count <= Threshold.cardBlocks && mass.of(range) < Threshold.cardMass
                && range.contains {
                    blocks[$0].linkDensity > Threshold.whollyLinked
                        && (blocks[$0].kind == .heading || blocks[$0].shape.weight > Threshold.shortLine)
                }
        }
        guard cards.count >= 2, cards.count * 3 >= ranges.count * 2 else { return }
        let held = ranges.reduce(0) { $0 + mass.of($1) }
        guard Double(held) < Threshold.cardShare * Double(mass.total) else { return }
        for block in ranges.joined() where dropped[block] == nil { dropped[block] = .links }
    }

    // MARK: - What follows an article

    /// Drops “Related articles”, “Comments” and the like, with what stands under such a heading.
    private mutating func dropEndings() {
        for index in blocks.indices where dropped[index] == nil {
            let block = blocks[index]
            if block.isSentenceLike, block.kind != .heading { continue }
            if block.kind == .heading || block.shape.weight < Threshold.discussionLine, startsDiscussion(block) {
                dropEnding(at: index, most: 100)
            } else if block.shape.weight < Threshold.endingLine, BoilerplatePhrases.endings.match(block.text, slack: 25)
            {
                dropEnding(at: index, most: Threshold.endingRatio)
            }
        }
    }

    /// Whether a heading opens what readers wrote: it may repeat the title, and then counts the comments.
    private func startsDiscussion(_ block: PageBlock) -> Bool {
        let isCounted = block.text.unicodeScalars.first?.properties.numericType != nil
        return isCounted
            ? BoilerplatePhrases.discussions.match(block.text, slack: 150, wordSlack: 150)
            : BoilerplatePhrases.discussions.match(block.text, slack: 12)
    }

    /// Drops a heading and what belongs to it, when that is at most so many times what stands before.
    private mutating func dropEnding(at index: Int, most: Double) {
        // The largest element around the heading that holds no sentence of the article before it.
        var scope = blocks[index].element
        while let parent = tree.parent(of: scope) {
            let range = mass.blocks(in: parent)
            if (range.lowerBound..<index).contains(where: { dropped[$0] == nil && blocks[$0].isSentenceLike }) { break }
            if range.lowerBound == 0 || tree.name(of: parent) == "body" { break }
            scope = parent
        }
        var range = mass.blocks(in: scope)
        if range.upperBound <= index + 1, let parent = tree.parent(of: scope) {
            // The heading stands alone among its siblings: what follows belongs to it up to the next heading.
            range = index..<endOfFlatSection(after: index, in: mass.blocks(in: parent))
        }
        let first = max(range.lowerBound, min(index, range.upperBound))
        dropped[index] = .ending
        if Double(mass.of(first..<range.upperBound)) > most * Double(keptMass(of: 0..<first)) { return }
        for block in first..<range.upperBound where dropped[block] == nil { dropped[block] = .ending }
    }

    private func endOfFlatSection(after index: Int, in range: Range<Int>) -> Int {
        let level = headingLevel(index)
        var end = index + 1
        while end < range.upperBound {
            let block = blocks[end]
            if block.kind == .heading, headingLevel(end) <= level { break }
            if block.isSentenceLike, block.shape.weight > Threshold.sureParagraph,
                block.linkDensity < Threshold.hardlyLinked
            {
                break
            }
            end += 1
        }
        return end
    }

    /// 1 to 6 for headings, 7 for other blocks.
    private func headingLevel(_ index: Int) -> Int {
        let name = tree.name(of: blocks[index].element)
        return PageElements.headings.contains(name) ? Int(name.dropFirst()) ?? 7 : 7
    }

    // MARK: - The container

    /// The element whose blocks have the greatest value together; the innermost of equals.
    private func bestContainer() -> Int? {
        var sums = [0.0]
        for index in blocks.indices { sums.append(sums[index] + (dropped[index] != nil ? 0 : blocks[index].value)) }
        func value(_ index: Int) -> Double {
            let range = mass.blocks(in: index)
            return sums[range.upperBound] - sums[range.lowerBound]
        }
        var best: Int?
        var bestValue = 0.0
        for index in tree.indices where !tree.isText(index) {
            var own = value(index)
            if evidence.verdicts[index] == .article { own *= Threshold.articleBonus }
            if own > 0, own >= bestValue {
                bestValue = own
                best = index
            }
        }
        return best
    }

    /// Walks from the container to its heart, and drops what stands beside the way and does not read like it.
    private mutating func dropBesides(_ container: Int) {
        var heart = container
        while true {
            let children = tree.children(of: heart).filter { !tree.isText($0) && !mass.blocks(in: $0).isEmpty }
            let masses = children.map { keptMass(of: mass.blocks(in: $0)) }
            let total = keptMass(of: mass.blocks(in: heart))
            guard let most = masses.max(), Double(most) >= Threshold.heart * Double(total),
                let place = masses.firstIndex(of: most)
            else { return }
            let heartBlocks = mass.blocks(in: children[place])
            for (child, childMass) in zip(children, masses) where child != children[place] {
                let range = mass.blocks(in: child)
                // What stands before the heart may be the title and the lead, which are looked at later.
                if range.count < 2 || range.upperBound <= heartBlocks.lowerBound { continue }
                if Double(childMass) >= Threshold.besideDensity * Double(weight(of: range)) { continue }
                for block in range where dropped[block] == nil { dropped[block] = .outside }
            }
            heart = children[place]
        }
    }

    private func keptMass(of range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (dropped[$1] == nil && blocks[$1].isSentenceLike ? blocks[$1].shape.weight : 0) }
    }

    private func weight(of range: Range<Int>) -> Int { range.reduce(0) { $0 + blocks[$1].shape.weight } }

    /// Drops what stands before the title inside the container, when it is little.
    private mutating func dropBeforeTitle(in range: Range<Int>, title: String?) {
        for index in range where dropped[index] == nil {
            let block = blocks[index]
            if block.kind != .paragraph || block.isSentenceLike || block.shape.weight >= Threshold.leadWeight { break }
            dropped[index] = .outside
        }
        guard let heading = range.first(where: { dropped[$0] == nil && isTitle($0, title: title) }) else { return }
        if keptMass(of: range.lowerBound..<heading) * 10 > keptMass(of: range) { return }
        for index in range.lowerBound..<heading where dropped[index] == nil { dropped[index] = .outside }
    }

    // MARK: - The lead

    /// Takes in the title and the standfirst that stand before the container. Gives the new first block.
    private mutating func leadStart(before range: Range<Int>, title: String?) -> Int {
        guard let firstSentence = range.first(where: { dropped[$0] == nil && blocks[$0].isSentenceLike }) else {
            return range.lowerBound
        }
        let reach = max(0, firstSentence - 25)
        guard let heading = (reach..<firstSentence).last(where: { isTitle($0, title: title) }) else {
            return range.lowerBound
        }
        for index in heading..<firstSentence {
            if index == heading { dropped[index] = nil; continue }
            let isLead = isLeadLine(index)
            if isLead { dropped[index] = nil } else if !range.contains(index) { dropped[index] = .outside }
        }
        return min(heading, range.lowerBound)
    }

    private func isTitle(_ index: Int, title: String?) -> Bool {
        guard blocks[index].kind == .heading else { return false }
        if dropped[index] == .named(.hidden) || dropped[index] == .named(.discussion) { return false }
        if let title, !title.isEmpty { return TitleMatch.areAlike(blocks[index].text, title) }
        return tree.name(of: blocks[index].element) == "h1"
    }

    private func isLeadLine(_ index: Int) -> Bool {
        let block = blocks[index]
        switch dropped[index] {
        case nil:
            if block.isSentenceLike || block.kind == .heading && block.linkDensity < Threshold.fewLinks { return true }
        case .named(.weak), .named(.label): break
        default: return false
        }
        return block.linkDensity < Threshold.fewLinks && block.shape.words >= Threshold.leadWords
            && block.shape.weight >= Threshold.leadWeight
            && !LineShape.isCaption(block.text, block.shape) && !LineShape.isDateline(block.text, block.shape)
    }

    // MARK: - Lines

    private mutating func dropLines(in range: Range<Int>) {
        let sentences = range.filter { dropped[$0] == nil && blocks[$0].isSentenceLike }
        let body = (sentences.first ?? range.lowerBound)...(sentences.last ?? range.lowerBound)
        var seen: Set<String> = []
        for index in range where dropped[index] == nil {
            let block = blocks[index]
            let mayRepeat = block.kind == .tableCell || block.kind == .listItem || block.kind == .preformatted
            if !mayRepeat, block.shape.weight > Threshold.repeatedLine, !seen.insert(block.text).inserted {
                dropped[index] = .repeated
                continue
            }
            if isStray(block) { dropped[index] = .phrase; continue }
            if LineShape.isCaption(block.text, block.shape) { dropped[index] = .caption; continue }
            if index < body.lowerBound, block.kind != .heading, !block.isSentenceLike,
                LineShape.isByline(block.text, block.shape)
            {
                dropped[index] = .dateline
                continue
            }
            if !body.contains(index), block.kind != .heading, LineShape.isDateline(block.text, block.shape) {
                dropped[index] = .dateline; continue
            }
            if block.linkDensity > Threshold.mostlyLinked, !block.isSentenceLike, !isLinkedTitle(index, in: range) {
                dropped[index] = .links
            }
        }
    }

    /// Whether a line is the site speaking; one with links may say more.
    private func isStray(_ block: PageBlock) -> Bool {
        if BoilerplatePhrases.strays.match(block.text, slack: 40) { return true }
        return block.linkDensity > Threshold.someLinks && block.shape.weight < Threshold.sureParagraph
            && (BoilerplatePhrases.endings.match(block.text, slack: 150)
                || BoilerplatePhrases.strays.match(block.text, slack: 150))
    }

    /// Whether a linked heading is the title of a post that follows in full.
    private func isLinkedTitle(_ index: Int, in range: Range<Int>) -> Bool {
        guard blocks[index].kind == .heading else { return false }
        let next = range.first {
            $0 > index && dropped[$0] == nil && (blocks[$0].isSentenceLike || blocks[$0].kind == .heading)
        }
        guard let next else { return false }
        return blocks[next].isSentenceLike && blocks[next].shape.weight >= Threshold.sureParagraph
    }

    /// Drops what stands at the end without being the article: who the author is, calls to subscribe.
    private mutating func dropTail(in range: Range<Int>, authors: [String]) {
        var isEnd = true
        for index in range.reversed() where dropped[index] == nil && isEnd {
            let text = blocks[index].text
            if authors.contains(where: { !$0.isEmpty && text.hasPrefix($0) })
                || LineShape.isCallToSubscribe(text, blocks[index].shape)
            {
                dropped[index] = .phrase
            } else {
                isEnd = false
            }
        }
    }

    /// Headings with nothing under them are left out.
    private mutating func dropBareHeadings(in range: Range<Int>) {
        for index in range.reversed() where dropped[index] == nil {
            if blocks[index].kind == .heading { dropped[index] = .bareHeading } else { break }
        }
    }

    /// Weight of the sentences of an article worth reading: about one short paragraph.
    private static let leastArticle = 150
}
