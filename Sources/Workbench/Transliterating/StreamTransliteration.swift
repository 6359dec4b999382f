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
        for line in block.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
            try appendLine(String(decoding: line, as: UTF8.self), to: &result)
            result.append(UInt8(ascii: "\n"))
        }
        // What follows the last line end: only the last block of a file has any.
        let rest = block[((block.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)...]
        if !rest.isEmpty { try appendLine(String(decoding: rest, as: UTF8.self), to: &result) }
    }

    private func appendLine(_ line: String, to result: inout [UInt8]) throws {
        guard line.contains(where: { !$0.isWhitespace }) else {
            result += line.utf8
            return
        }
        let columns = try shelf.transliterators(for: line).map { $0.transliterate(line) }
        result += columns.joined(separator: "\t").utf8
    }
}

extension Array {
    /// The element of an array that has just one.
    fileprivate var onlyElement: Element? { count == 1 ? first : nil }
}
