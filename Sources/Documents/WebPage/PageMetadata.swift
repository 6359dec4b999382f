internal import Markup
internal import TranslationTypes

/// What a page says of itself: in its head, in linked data, in the attributes of its elements.
struct PageMetadata: Sendable {
    /// The article's title without the site's name where both are known.
    private(set) var title: String?
    private(set) var date: String?
    private(set) var authors: [String] = []
    private(set) var url: String?
    private(set) var language: LanguageTag?
    /// What the page's window shows, the site's name often with it.
    private(set) var windowTitle: String?

    init(_ tree: HTMLTree) {
        var found = Found()
        for index in tree.indices where !tree.isText(index) { found.read(index, of: tree) }
        let linked = found.linked
        title = [linked.headline, found.meta["og:title"], found.meta["twitter:title"], found.title, found.heading]
            .compactMap { $0 }.first { !$0.isEmpty }
        if let heading = found.heading, let title, title.count > heading.count, title.contains(heading) {
            self.title = heading
        }
        date = PublicationDate.iso(
            [
                linked.datePublished, found.meta["article:published_time"], found.meta["datepublished"],
                found.meta["dc.date"], found.meta["dc.date.issued"], found.meta["dcterms.date"], found.meta["pubdate"],
                found.meta["publishdate"], found.meta["date"], found.time,
            ])
        let named =
            linked.authors
            + [found.meta["author"], found.meta["article:author"], found.meta["dc.creator"]].compactMap { $0 }
        authors = Self.names(named.isEmpty ? found.authors : named)
        url = [found.canonical, found.meta["og:url"]].compactMap { $0 }.first { $0.hasPrefix("http") }
        let tags = [found.language, found.meta["content-language"], found.meta["og:locale"], found.meta["language"]]
        language = tags.compactMap { $0 }.lazy.compactMap { Self.tag($0) }.first
        windowTitle = found.title
    }

    private static func tag(_ text: String) -> LanguageTag? {
        let first = text.split { $0 == "," || $0 == ";" }.first.map { String($0).trimmingWhiteSpace() } ?? ""
        do { return try LanguageTag(first) } catch { return nil }
    }

    /// Names without addresses of profiles, each once.
    private static func names(_ texts: [String]) -> [String] {
        var result: [String] = []
        for text in texts {
            let name = text.foldingWhiteSpace()
            if name.isEmpty || name.hasPrefix("http") || name.count > longestName || result.contains(name) { continue }
            // The name of an account, not of a person.
            if name.allSatisfy({ $0.isASCII && !$0.isUppercase && $0 != " " }) { continue }
            result.append(name)
        }
        return result
    }

    /// Characters; longer values are sentences.
    private static let longestName = 60

    /// What one pass over the tree meets.
    private struct Found {
        var title: String?
        var heading: String?
        var time: String?
        var canonical: String?
        var language: String?
        var authors: [String] = []
        var meta: [String: String] = [:]
        var linked = LinkedArticle()

        mutating func read(_ index: Int, of tree: HTMLTree) {
            switch tree.name(of: index) {
            case "html":
                language = language ?? tree.attribute("lang", of: index) ?? tree.attribute("xml:lang", of: index)
            case "title": title = title ?? tree.rawText(of: index).foldingWhiteSpace()
            case "meta": readMeta(index, of: tree)
            case "link": readLink(index, of: tree)
            case "script": readScript(index, of: tree)
            case "time": readTime(index, of: tree)
            case "h1":
                let text = tree.rawText(of: index).foldingWhiteSpace()
                if heading == nil, !text.isEmpty { heading = text }
            default: readAuthor(index, of: tree)
            }
        }

        private mutating func readMeta(_ index: Int, of tree: HTMLTree) {
            let name =
                tree.attribute("property", of: index) ?? tree.attribute("name", of: index)
                ?? tree.attribute("itemprop", of: index) ?? tree.attribute("http-equiv", of: index)
            guard let name = name?.lowercased(), let content = tree.attribute("content", of: index), meta[name] == nil
            else {
                return
            }
            let value = content.foldingWhiteSpace()
            if !value.isEmpty { meta[name] = value }
        }

        private mutating func readLink(_ index: Int, of tree: HTMLTree) {
            let relation = tree.attribute("rel", of: index)?.lowercased()
            if relation == "canonical", canonical == nil { canonical = tree.attribute("href", of: index) }
        }

        private mutating func readScript(_ index: Int, of tree: HTMLTree) {
            guard tree.attribute("type", of: index)?.lowercased().contains("ld+json") == true else { return }
            if let value = JSONValue.read(tree.rawText(of: index)) { linked.read(value) }
        }

        private mutating func readTime(_ index: Int, of tree: HTMLTree) {
            if time == nil {
                time = tree.attribute("datetime", of: index) ?? tree.rawText(of: index).foldingWhiteSpace()
            }
        }

        private mutating func readAuthor(_ index: Int, of tree: HTMLTree) {
            guard authors.count < 5 else { return }
            let isAuthor =
                tree.attribute("rel", of: index)?.lowercased() == "author"
                || tree.attribute("itemprop", of: index)?.lowercased() == "author"
            if isAuthor { authors.append(tree.rawText(of: index).foldingWhiteSpace()) }
        }
    }
}
