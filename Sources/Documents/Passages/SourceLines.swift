/// Where the lines of a text begin, ended by CR, LF or both.
struct SourceLines: Sendable {
    /// UTF-8 offsets, the first 0.
    let starts: [Int]
    /// How many code points begin before each block of ``block`` bytes.
    private let codePoints: [Int]
    private let count: Int

    init(_ utf8: [UInt8]) {
        var starts = [0]
        var codePoints: [Int] = []
        var total = 0
        for index in utf8.indices {
            if index % Self.block == 0 { codePoints.append(total) }
            let byte = utf8[index]
            if byte & 0xC0 != 0x80 { total += 1 }
            if byte == 0x0A || byte == 0x0D && (index + 1 == utf8.count || utf8[index + 1] != 0x0A) {
                starts.append(index + 1)
            }
        }
        self.starts = starts
        self.codePoints = codePoints
        count = utf8.count
    }

    /// The index of the line in which an offset lies, from 0.
    func line(at offset: Int) -> Int { max(0, starts.partitioned { $0 <= offset } - 1) }

    /// Line and column of an offset, both from 1; the column counts code points.
    func position(of offset: Int, in utf8: [UInt8]) -> (line: Int, column: Int) {
        let line = line(at: offset)
        return (line + 1, codePoints(before: offset, utf8) - codePoints(before: starts[line], utf8) + 1)
    }

    /// The stretch of a line without its end.
    func content(of line: Int, in utf8: [UInt8]) -> Range<Int> {
        var end = line + 1 < starts.count ? starts[line + 1] : count
        if end > starts[line], line + 1 < starts.count {
            end -= 1
            if end > starts[line], utf8[end] == 0x0A, utf8[end - 1] == 0x0D { end -= 1 }
        }
        return starts[line]..<end
    }

    private func codePoints(before offset: Int, _ utf8: [UInt8]) -> Int {
        let block = min(offset / Self.block, codePoints.count - 1)
        if block < 0 { return 0 }
        return codePoints[block] + utf8[block * Self.block..<offset].count { $0 & 0xC0 != 0x80 }
    }

    /// Bytes: a count over so few takes less than a microsecond.
    private static let block = 4096
}
