internal import Markup
public func devDump(_ data: [UInt8]) throws -> [String] {
    let html = try TextDecoder(file: "x").decode(data, named: nil).text
    let tree = try HTMLTree(html)
    let blocks = BlockCollector(tree, mostBlocks: 100000).blocks
    var e = ArticleExtractor(tree, blocks: blocks)
    return e.extract(title: PageMetadata(tree).title, authors: PageMetadata(tree).authors).map(\.text)
}
public func devAll(_ data: [UInt8]) throws -> [String] {
    let html = try TextDecoder(file: "x").decode(data, named: nil).text
    let tree = try HTMLTree(html)
    let blocks = BlockCollector(tree, mostBlocks: 100000).blocks
    var e = ArticleExtractor(tree, blocks: blocks)
    _ = e.extract(title: PageMetadata(tree).title, authors: PageMetadata(tree).authors)
    return blocks.indices.map { i in
        let b = blocks[i]
        var path = ""
        var n: Int? = b.element
        var c = 0
        while let m = n, c < 7 {
            path += " < " + tree.name(of: m) + "." + (tree.attribute("class", of: m) ?? "").prefix(30) + "#" + (tree.attribute("id", of: m) ?? "").prefix(20)
            n = tree.parent(of: m); c += 1
        }
        return (e.dropped[i].map { "\($0)" } ?? "KEEP") + " \(b.kind) v=\(Int(b.value)) ld=\(Int(b.linkDensity*100)) " + b.text.prefix(90) + path
    }
}
