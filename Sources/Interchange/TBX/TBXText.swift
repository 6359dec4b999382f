/// Text between tags, without what stands there only to make the file readable.
enum TBXText {
    /// The text with each line end that is followed by white space, and that white space, made one space; at the ends, white
    /// space with a line end in it goes away.
    static func clean(_ text: String, isFirst: Bool = true, isLast: Bool = true) -> String {
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            guard isSpace(bytes[index]) else {
                result.append(bytes[index])
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, isSpace(bytes[index]) { index += 1 }
            let run = bytes[start..<index]
            let isAtEnd = start == 0 && isFirst || index == bytes.count && isLast
            if !run.contains(UInt8(ascii: "\n")) {
                result += run
            } else if !isAtEnd {
                result += run.count == 1 ? Array(run) : [UInt8(ascii: " ")]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }
}
