/// Bytes that take the place of a stretch of the source.
struct Splice: Sendable, Hashable {
    var range: Range<Int>
    var replacement: [UInt8]

    /// The bytes with all stretches replaced; the splices are in order and do not overlap.
    static func apply(_ splices: [Splice], to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + splices.reduce(0) { $0 + $1.replacement.count })
        var done = 0
        for splice in splices {
            result += bytes[done..<splice.range.lowerBound]
            result += splice.replacement
            done = splice.range.upperBound
        }
        return result + bytes[done...]
    }

    /// Whether splices in order do not overlap.
    static func areDisjoint(_ splices: [Splice]) -> Bool {
        zip(splices, splices.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
    }

    /// In order of the source, insertions before what is replaced at the same place.
    static func inOrder(_ splices: [Splice]) -> [Splice] {
        let sorted = splices.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }
        return sorted.map(\.element)
    }
}
