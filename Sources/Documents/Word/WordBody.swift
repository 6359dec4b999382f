internal import Markup
internal import TranslationTypes

/// Streams the text of one part of a Word document as blocks.
struct WordBody {
    private let mostBlocks: Int
    private var paragraphs: WordParagraphs<String, Block>
    private var isText = false

    init(styles: WordStyles, mostBlocks: Int) {
        self.mostBlocks = mostBlocks
        paragraphs = WordParagraphs(styles: styles, strongKinds: [.title, .heading], begin: { "" }) { text, kind in
            let folded = text.foldingWhiteSpace()
            return folded.isEmpty ? nil : Block(kind, folded)
        }
    }

    /// The blocks that were read.
    var blocks: [Block] { paragraphs.items }

    /// Reads a part to its end; false when it has more blocks than the limit.
    mutating func read(_ reader: consuming XMLReader) throws(MarkupError) -> Bool {
        while let event = try reader.next() {
            switch event {
            case .start(let element): start(element)
            case .end(let name): if paragraphs.end(name) { isText = false }
            case .text(let text): if isText { paragraphs.append { $0 += text } }
            default: break
            }
            if paragraphs.count > mostBlocks { return false }
        }
        return true
    }

    private mutating func start(_ element: XMLElement) {
        switch paragraphs.start(element) {
        case .text?: isText = true
        case .space?: paragraphs.append { $0 += " " }
        case .hyphen?: paragraphs.append { $0 += "-" }
        case nil: break
        }
    }
}
