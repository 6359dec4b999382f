public import Foundation
public import Transliteration

/// Transliterates text files line for line, in constant memory.
///
/// With several schemes a line becomes their results, parted by tabs.
public struct StreamTransliteration {
    private let shelf: SchemeShelf

    /// - Throws: an error when a scheme is not there, its file is faulty or its data package is missing.
    public init(_ request: SchemeRequest, data: any LanguageData = InstalledLanguageData()) throws {
        shelf = try SchemeShelf(request, data: data)
    }

    /// Transliterates all of a stream.
    ///
    /// - Parameters:
    ///   - input: UTF-8 text.
    ///   - name: What messages call it.
    ///   - write: Takes the result, piece by piece.
    ///   - progress: Is told how many bytes are read.
    /// - Throws: `WorkbenchError` with the line where the text is not UTF-8; what reading and writing throw.
    public func run(
        over input: FileHandle, name: String, write: ([UInt8]) throws -> Void, progress: (Int) -> Void = { _ in }
    ) throws {
        var blocks = LineBlocks(input, name: name)
        var result: [UInt8] = []
        while let block = try blocks.next() {
            result.removeAll(keepingCapacity: true)
            try append(block, to: &result)
            try write(result)
            progress(blocks.bytesRead)
        }
    }

    private func append(_ block: [UInt8], to result: inout [UInt8]) throws {
        if shelf.isFixed, let only = try shelf.transliterators(for: "").onlyElement {
            return only.append(block.span, to: &result)
        }
        // Lines of one scheme go through together.
        var pending: (scheme: Transliterator?, range: Range<Int>) = (nil, 0..<0)
        for line in Self.lines(of: block) {
            let text = String(decoding: block[line], as: UTF8.self)
            let choices = text.contains(where: { !$0.isWhitespace }) ? try shelf.choices(for: text) : [nil]
            if choices.count == 1, choices[0]?.scheme == pending.scheme?.scheme {
                pending.range = pending.range.lowerBound..<line.upperBound
                continue
            }
            Self.flush(pending, of: block, to: &result)
            pending = (choices.count == 1 ? choices[0] : nil, line.upperBound..<line.upperBound)
            if choices.count == 1 { pending.range = line } else { Self.append(text, by: choices, to: &result) }
        }
        Self.flush(pending, of: block, to: &result)
    }

    private static func flush(
        _ pending: (scheme: Transliterator?, range: Range<Int>), of block: [UInt8], to result: inout [UInt8]
    ) {
        guard let scheme = pending.scheme else {
            result += block[pending.range]
            return
        }
        scheme.append(block.span.extracting(pending.range), to: &result)
    }

    /// One line by several schemes, its end kept.
    private static func append(_ line: String, by schemes: [Transliterator?], to result: inout [UInt8]) {
        let end = ["\r\n", "\n", ""].first { line.utf8.reversed().starts(with: $0.utf8.reversed()) } ?? ""
        let text = String(decoding: line.utf8.dropLast(end.utf8.count), as: UTF8.self)
        result += schemes.map { $0?.transliterate(text) ?? text }.joined(separator: "\t").utf8
        result += end.utf8
    }

    /// The lines of a block, their ends included.
    private static func lines(of block: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for index in block.indices where block[index] == UInt8(ascii: "\n") {
            lines.append(start..<index + 1)
            start = index + 1
        }
        return start < block.count ? lines + [start..<block.count] : lines
    }
}

extension Array {
    /// The element of an array that has just one.
    fileprivate var onlyElement: Element? { count == 1 ? first : nil }
}
