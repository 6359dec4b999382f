internal import Markup
internal import TranslationTypes

/// Reads saved web pages: the article of a page with menus, the whole of a page that is nothing but text.
struct HTMLReader {
    let file: String
    let limits: DocumentLimits

    /// The document of a page already decoded.
    func read(_ html: String) throws(DocumentError) -> Document {
        let tree = try parse(html)
        let collector = BlockCollector(tree, mostBlocks: limits.blocks)
        if collector.isCutShort {
            throw DocumentError(
                file: file, message: "the page has more than \(limits.blocks) blocks of text",
                advice: "split the page, or save the article alone")
        }
        let metadata = PageMetadata(tree)
        var extractor = ArticleExtractor(tree, blocks: collector.blocks)
        let article = extractor.extract(title: metadata.title, authors: metadata.authors)
        let blocks = withTitle(article, [metadata.title, metadata.windowTitle].compactMap { $0 })
        if blocks.isEmpty {
            throw DocumentError(
                file: file, message: "the page holds no text",
                advice: "save the page after it has loaded, or copy its text into a text file")
        }
        return Document(
            title: blocks.first { $0.kind == .title }?.text ?? metadata.title, date: metadata.date,
            authors: metadata.authors, url: metadata.url, language: metadata.language, blocks: blocks)
    }

    private func parse(_ html: String) throws(DocumentError) -> HTMLTree {
        var treeLimits = HTMLTree.Limits()
        treeLimits.openElements = limits.htmlDepth
        treeLimits.nodes = limits.htmlNodes
        do { return try HTMLTree(html, limits: treeLimits) } catch {
            throw DocumentError(
                file: file, line: error.line, message: error.description,
                advice: "save the page anew from a browser, or copy its text into a text file")
        }
    }

    /// The blocks, the heading that repeats one of the page's titles as ``Block/Kind/title``.
    private func withTitle(_ article: [PageBlock], _ titles: [String]) -> [Block] {
        let top = article.prefix { !$0.isSentenceLike }.indices
        let place = titles.lazy.compactMap { title in
            top.first { article[$0].kind == .heading && TitleMatch.areAlike(article[$0].text, title) }
        }.first
        return article.indices.map {
            Block($0 == place ? .title : article[$0].kind, article[$0].text, line: article[$0].line)
        }
    }
}
