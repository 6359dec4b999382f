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
        let blocks = withTitle(article, metadata.title)
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

    /// The blocks, the heading that repeats the page's title as ``Block/Kind/title``.
    private func withTitle(_ article: [PageBlock], _ title: String?) -> [Block] {
        var hasTitle = false
        return article.map { block in
            let isTitle = !hasTitle && block.kind == .heading && (title.map { TitleMatch.areAlike(block.text, $0) } ?? false)
            hasTitle = hasTitle || isTitle
            return Block(isTitle ? .title : block.kind, block.text, line: block.line)
        }
    }
}
