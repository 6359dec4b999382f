/// What is wrong with the bytes of a lexicon.
public enum LexiconError: Error, Sendable, Hashable {
    /// They are not a lexicon's, or of another version of the format.
    case notALexicon
    /// They end too early, or contradict themselves, at this offset.
    case damaged(offset: Int)
}

extension Lexicon {
    /// The lexicon as bytes that ``init(bytes:)`` reads: numbers in little-endian order, after a mark with the format's version.
    public var bytes: [UInt8] {
        var writer = LexiconWriter()
        writer.write(stems: sourceStems, occurrences: counts.sourceOccurrences, outside: counts.sourceOutside)
        writer.write(stems: targetStems, occurrences: counts.targetOccurrences, outside: counts.targetOutside)
        writer.write(counts.forward)
        writer.write(counts.backward)
        return writer.bytes
    }

    /// Reads what ``bytes`` gave. Linear.
    /// - Throws: ``LexiconError``; whatever the bytes are, nothing else happens.
    public init(bytes: [UInt8]) throws(LexiconError) {
        var reader = try LexiconReader(bytes)
        let source = try reader.side()
        let target = try reader.side()
        var counts = LexiconCounts()
        (counts.sourceOccurrences, counts.sourceOutside) = (source.occurrences, source.outside)
        (counts.targetOccurrences, counts.targetOutside) = (target.occurrences, target.outside)
        counts.forward = try reader.counts(rows: source.occurrences.count + 1, columns: target.occurrences.count)
        counts.backward = try reader.counts(rows: target.occurrences.count + 1, columns: source.occurrences.count)
        try reader.finish()
        self.init(sourceStems: source.stems, targetStems: target.stems, counts: counts)
    }
}

/// Writes the parts of a lexicon one after another.
private struct LexiconWriter {
    private(set) var bytes = Array(LexiconReader.mark.utf8)

    mutating func write(stems: WordTable, occurrences: [Double], outside: Double) {
        let names = (0..<stems.count).map { stems[$0] }.joined(separator: "\n")
        write(UInt32(occurrences.count))
        write(UInt32(names.utf8.count))
        bytes += names.utf8
        for value in occurrences { write(Float(value).bitPattern) }
        write(Float(outside).bitPattern)
    }

    mutating func write(_ counts: TranslationCounts) {
        write(UInt32(counts.rowCount))
        write(UInt32(counts.columns.count))
        for row in 0..<counts.rowCount {
            write(UInt32(counts.entries(ofRow: row).count))
            write(counts.rests[row].bitPattern)
        }
        for column in counts.columns { write(UInt32(column)) }
        for count in counts.counts { write(count.bitPattern) }
    }

    private mutating func write(_ value: UInt32) {
        for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
}

/// Reads the parts, trusting none.
private struct LexiconReader {
    /// The last character is the version of the format.
    static let mark = "TLLEX1"
    private let bytes: [UInt8]
    private var offset: Int

    init(_ bytes: [UInt8]) throws(LexiconError) {
        guard bytes.starts(with: Self.mark.utf8) else { throw .notALexicon }
        self.bytes = bytes
        offset = Self.mark.utf8.count
    }

    func finish() throws(LexiconError) {
        if offset != bytes.count { throw .damaged(offset: offset) }
    }

    /// What is known of the words of one side.
    struct Side {
        let stems: WordTable
        let occurrences: [Double]
        let outside: Double
    }

    mutating func side() throws(LexiconError) -> Side {
        let count = Int(try number())
        let length = Int(try number())
        guard length <= bytes.count - offset else { throw .damaged(offset: offset) }
        let text = String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
        var stems = WordTable()
        if length > 0 {
            for stem in text.split(separator: "\n", omittingEmptySubsequences: false) {
                stems.intern(String(stem))
            }
        }
        guard stems.count == count else { throw .damaged(offset: offset) }
        offset += length
        let occurrences = try values(count).map { Double($0) }
        return Side(stems: stems, occurrences: occurrences, outside: Double(try values(1)[0]))
    }

    mutating func counts(rows: Int, columns: Int) throws(LexiconError) -> TranslationCounts {
        let begin = offset
        let rowCount = Int(try number())
        let entryCount = Int(try number())
        guard rowCount <= rows, entryCount <= (bytes.count - offset) / 8 else { throw .damaged(offset: begin) }
        var starts: [Int32] = [0]
        var rests: [Float] = []
        var total = 0
        for _ in 0..<rowCount {
            total += Int(try number())
            if total > entryCount { throw .damaged(offset: offset) }
            starts.append(Int32(total))
            rests.append(try values(1)[0])
        }
        guard total == entryCount else { throw .damaged(offset: offset) }
        var numbers: [Int32] = []
        numbers.reserveCapacity(entryCount)
        for _ in 0..<entryCount {
            let column = try number()
            guard Int(column) < columns else { throw .damaged(offset: offset) }
            numbers.append(Int32(column))
        }
        for row in 0..<rowCount where !Self.rises(numbers[Int(starts[row])..<Int(starts[row + 1])]) {
            throw .damaged(offset: begin)
        }
        return TranslationCounts(starts: starts, columns: numbers, counts: try values(entryCount), rests: rests)
    }

    private static func rises(_ columns: ArraySlice<Int32>) -> Bool {
        zip(columns, columns.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// Finite numbers of four bytes, none below zero.
    private mutating func values(_ count: Int) throws(LexiconError) -> [Float] {
        guard count <= (bytes.count - offset) / 4 else { throw .damaged(offset: offset) }
        var result: [Float] = []
        result.reserveCapacity(count)
        for _ in 0..<count {
            let value = Float(bitPattern: try number())
            guard value.isFinite, value >= 0 else { throw .damaged(offset: offset) }
            result.append(value)
        }
        return result
    }

    private mutating func number() throws(LexiconError) -> UInt32 {
        guard offset + 4 <= bytes.count else { throw .damaged(offset: offset) }
        var value: UInt32 = 0
        for index in (offset..<(offset + 4)).reversed() { value = value << 8 | UInt32(bytes[index]) }
        offset += 4
        return value
    }
}
