/// Walks text and bytes of a file side by side, forwards.
struct EncodedCursor {
    let encoder: TextEncoder
    private let file: EncodedFile
    private let lines: SourceLines
    /// Where the lines begin in the bytes.
    private let lineStarts: [Int]
    private var utf8Offset = 0
    private var byteOffset: Int

    init(_ file: EncodedFile, lines: SourceLines, encoder: TextEncoder, markCount: Int) {
        self.file = file
        self.lines = lines
        self.encoder = encoder
        byteOffset = markCount
        lineStarts = Self.lineStarts(file.bytes, from: markCount, unit: encoder.unit)
    }

    /// The place in the bytes of an offset of the text; offsets are asked for in order.
    mutating func offset(of target: Int) throws(DocumentError) -> Int {
        let line = lines.line(at: target)
        let start = lines.starts[line]
        if start > utf8Offset, lineStarts.count == lines.starts.count {
            utf8Offset = start
            byteOffset = lineStarts[line]
        }
        for scalar in String(decoding: file.utf8[utf8Offset..<target], as: UTF8.self).unicodeScalars {
            guard let code = encoder.bytes(for: scalar), file.bytes[byteOffset...].starts(with: code) else {
                throw DocumentError(
                    file: file.name, line: line + 1,
                    message: "this line holds bytes that are damaged or unusual in \(file.encoding)",
                    advice: "save the file as UTF-8 first")
            }
            byteOffset += code.count
        }
        utf8Offset = target
        return byteOffset
    }

    /// The text that the changed file must have.
    func text(after splices: [Splice], substitute: ((Unicode.Scalar) -> String)?) -> [UInt8] {
        guard let substitute else { return Splice.apply(splices, to: file.utf8) }
        let written = splices.map { splice in
            let text = String(decoding: splice.replacement, as: UTF8.self).unicodeScalars.map {
                encoder.bytes(for: $0) == nil ? substitute($0) : String($0)
            }
            return Splice(range: splice.range, replacement: Array(text.joined().utf8))
        }
        return Splice.apply(written, to: file.utf8)
    }

    /// As ``SourceLines`` finds them, in code units of 1, 2 or 4 bytes: in every encoding of one or more bytes a letter, those of
    /// CR and LF stand for nothing else.
    private static func lineStarts(_ bytes: [UInt8], from start: Int, unit: TextEncoder.Unit) -> [Int] {
        var result = [start]
        var index = start
        var afterReturn = false
        while index + unit.width <= bytes.count {
            let isASCII = (0..<unit.width).allSatisfy { $0 == unit.lowByte || bytes[index + $0] == 0 }
            let byte = isASCII ? bytes[index + unit.lowByte] : 0
            index += unit.width
            if byte == 0x0A, afterReturn {
                result[result.count - 1] = index
            } else if byte == 0x0A || byte == 0x0D {
                result.append(index)
            }
            afterReturn = byte == 0x0D
        }
        return result
    }
}
