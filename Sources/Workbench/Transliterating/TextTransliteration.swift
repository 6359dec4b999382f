public import Foundation
public import Transliteration

/// Transliterates texts one by one: what is asked for on a command line or in a form.
public struct TextTransliteration {
    private let shelf: SchemeShelf

    /// - Throws: an error when a scheme is not there, its file is faulty or its data package is missing.
    public init(_ request: SchemeRequest, data: any LanguageData = InstalledLanguageData()) throws {
        shelf = try SchemeShelf(request, data: data)
    }

    /// A text by every scheme that is asked for, in their order.
    ///
    /// - Parameters:
    ///   - text: A word, a name, a text.
    ///   - candidates: How many spellings are wanted at most; 1 for the best alone.
    public func results(for text: String, candidates: Int = 1) throws -> [TransliterationResult] {
        try shelf.transliterators(for: text).map { transliterator in
            TransliterationResult(
                scheme: transliterator.scheme.id, transliteration: transliterator.transliteration(of: text),
                candidates: candidates > 1 ? transliterator.candidates(for: text, limit: candidates) : nil)
        }
    }

    /// Hands over the lines of a stream that hold something, one by one, in constant memory.
    ///
    /// - Parameters:
    ///   - input: UTF-8 text.
    ///   - name: What messages call it.
    ///   - body: Takes a line without its end.
    /// - Throws: `WorkbenchError` with the line where the text is not UTF-8; what reading and the body throw.
    public func forEachLine(of input: FileHandle, name: String, _ body: (String) throws -> Void) throws {
        var blocks = LineBlocks(input, name: name)
        while let block = try blocks.next() {
            for line in block.split(separator: UInt8(ascii: "\n")) where line != [UInt8(ascii: "\r")] {
                let end = line.last == UInt8(ascii: "\r") ? 1 : 0
                try body(String(decoding: line.dropLast(end), as: UTF8.self))
            }
        }
    }
}
