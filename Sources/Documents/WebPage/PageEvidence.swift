internal import Markup

/// What the markup of each element says about its part of the page, before its text is read.
///
/// A word in a class or id speaks only when it tells parts of the page apart: one that stands on elements around most of
/// the page's sentences, as `widget` does on pages of some builders, says nothing.
struct PageEvidence {
    enum Verdict: Sendable, Hashable {
        /// Nothing is known.
        case open
        /// Not the article unless it holds a great part of the page's sentences.
        case foreign
        /// A discussion below an article.
        case discussion
        /// Not the article when it is short.
        case label
        /// Short and linked lines in it are not the article.
        case weak
        /// Kept from sight by the page's author.
        case hidden
        /// Marked as the article.
        case article
    }

    /// The verdict over each node of the tree.
    let verdicts: [Verdict]

    init(_ tree: HTMLTree, mass: SentenceMass, readsNames: Bool) {
        let words = tree.indices.map { tree.isText($0) || !readsNames ? [] : Self.words(of: $0, in: tree) }
        let silent = Self.silentWords(words, tree: tree, mass: mass)
        verdicts = tree.indices.map { index in
            tree.isText(index)
                ? .open
                : Self.verdict(over: index, in: tree, mass: mass, words: words[index].filter { !silent.contains($0) })
        }
    }

    // MARK: - Words

    /// The telling words of an element's class and id.
    private static func words(of index: Int, in tree: HTMLTree) -> [String] {
        var result: [String] = []
        for attribute in ["class", "id", "data-component", "data-testid", "itemprop"] {
            if let value = tree.attribute(attribute, of: index), value.utf8.count < longestName {
                result += PageVocabulary.words(in: value).filter(PageVocabulary.isTelling)
            }
        }
        return result
    }

    /// Words whose elements together hold too much of the page to mean what they say.
    private static func silentWords(_ words: [[String]], tree: HTMLTree, mass: SentenceMass) -> Set<String> {
        var held: [String: (end: Int, mass: Int)] = [:]
        for index in words.indices where !words[index].isEmpty {
            for word in Set(words[index]) {
                let known = held[word] ?? (0, 0)
                if index < known.end { continue }
                held[word] = (tree.end(of: index), known.mass + mass.of(mass.blocks(in: index)))
            }
        }
        let total = Double(max(1, mass.total))
        return Set(
            held.filter { word, found in
                let most =
                    PageVocabulary.discussion.contains(word)
                    ? mostOfDiscussion : PageVocabulary.certain.contains(word) ? mostOfCertain : mostOfForeign
                return Double(found.mass) / total > most
            }.keys)
    }

    // MARK: - Verdicts

    private static func verdict(over index: Int, in tree: HTMLTree, mass: SentenceMass, words: [String]) -> Verdict {
        let name = tree.name(of: index)
        if name == "html" || name == "body" { return .open }
        if isHidden(index, in: tree) { return .hidden }
        if let role = tree.attribute("role", of: index)?.lowercased() {
            if PageVocabulary.foreignRoles.contains(role) { return .foreign }
            if role == "main" { return .article }
        }
        if name == "main" { return .article }
        // A part that is named as article and as something else is the article when it holds much of the page.
        if words.contains(where: PageVocabulary.article.contains), mass.share(of: index) > mostOfContradicted {
            return name == "article" ? .article : .open
        }
        if name == "article" { return verdict(of: words, unless: .article) }
        if tree.attribute("itemprop", of: index)?.lowercased().contains("articlebody") == true { return .article }
        if PageVocabulary.foreignElements.contains(name), mass.share(of: index) < mostOfCertain { return .foreign }
        if name == "form", mass.share(of: index) < mostOfForeign { return .foreign }
        if PageElements.headings.contains(name) { return .open }
        return verdict(of: words, unless: name == "header" ? .weak : .open)
    }

    private static func verdict(of words: [String], unless other: Verdict) -> Verdict {
        var result = other
        for word in words {
            if PageVocabulary.discussion.contains(word) { return .discussion }
            if PageVocabulary.foreign.contains(word), result != .article { result = .foreign }
            if PageVocabulary.label.contains(word), result == .open || result == .weak { result = .label }
            if PageVocabulary.weak.contains(word), result == .open { result = .weak }
        }
        return result
    }

    private static func isHidden(_ index: Int, in tree: HTMLTree) -> Bool {
        if tree.attribute("hidden", of: index) != nil { return true }
        if tree.attribute("aria-hidden", of: index)?.lowercased() == "true" { return true }
        guard let style = tree.attribute("style", of: index)?.lowercased(), style.utf8.count < longestName else {
            return false
        }
        let packed = style.filter { $0 != " " }
        return packed.contains("display:none") || packed.contains("visibility:hidden")
    }

    /// UTF-8 bytes; longer values are state, not names.
    private static let longestName = 2000
    /// Parts of all sentences of the page.
    static let mostOfForeign = 0.4
    static let mostOfContradicted = 0.15
    static let mostOfCertain = 0.7
    static let mostOfDiscussion = 0.9
}
