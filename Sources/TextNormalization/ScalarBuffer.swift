/// A text on its way through the steps: its scalars and, when asked for, the source scalars that gave each.
struct ScalarBuffer {
    private(set) var scalars: [UInt32]
    /// For each scalar the range of source scalars that it stands for; empty when the source is not tracked.
    /// Both arrays rise or stay equal from left to right.
    private(set) var starts: [Int32]
    private(set) var ends: [Int32]
    let tracksSource: Bool

    /// A text of at most 2³¹ scalars.
    init(_ scalars: [UInt32], tracksSource: Bool) {
        self.scalars = scalars
        self.tracksSource = tracksSource
        let count = Int32(scalars.count)
        starts = tracksSource ? Array(0..<count) : []
        ends = tracksSource ? Array(1..<count + 1) : []
    }

    /// What becomes of one scalar.
    enum Change {
        case keep, remove
        case one(UInt32)
        case many([UInt32])
    }

    /// Replaces scalars that `step` touches by the table's entries; scalars without an entry stay.
    mutating func replace(_ step: NormalizationSteps, by table: [UInt32: [UInt32]]) {
        change(step) { _, scalar in
            guard let entry = table[scalar] else { return .keep }
            return entry.count == 1 ? .one(entry[0]) : .many(entry)
        }
    }

    /// Asks `decide` what becomes of each scalar that `step` touches.
    mutating func change(_ step: NormalizationSteps, _ decide: (_ index: Int, _ scalar: UInt32) -> Change) {
        let traits = ScalarTraits.shared
        var edits: [Splice] = []
        for index in scalars.indices where traits[scalars[index]].rawValue & step.rawValue != 0 {
            switch decide(index, scalars[index]) {
            case .keep: continue
            case .remove: edits.append(Splice(range: index..<index + 1, scalars: []))
            case .one(let new): scalars[index] = new
            case .many(let new): edits.append(Splice(range: index..<index + 1, scalars: new))
            }
        }
        splice(edits)
    }

    /// Sets one scalar, which keeps its source.
    mutating func set(_ index: Int, to scalar: UInt32) { scalars[index] = scalar }
}

extension ScalarBuffer {
    /// Scalars that take the place of a range.
    struct Splice {
        let range: Range<Int>
        let scalars: [UInt32]

        init(range: Range<Int>, scalars: [UInt32]) {
            self.range = range
            self.scalars = scalars
        }
    }

    /// Puts splices in place, which must be in order and apart.
    ///
    /// Each new scalar stands for the whole source of the range; with as many scalars as before, each keeps its own.
    mutating func splice(_ edits: [Splice]) {
        if edits.isEmpty { return }
        if edits.allSatisfy({ $0.range.count == 1 && $0.scalars.count == 1 }) {
            for edit in edits { scalars[edit.range.lowerBound] = edit.scalars[0] }
            return
        }
        var result = ScalarBuffer(emptyTracking: tracksSource, capacity: scalars.count)
        var position = 0
        for edit in edits {
            result.append(self, position..<edit.range.lowerBound)
            result.append(edit.scalars, from: self, edit.range)
            position = edit.range.upperBound
        }
        result.append(self, position..<scalars.count)
        self = result
    }

    private init(emptyTracking: Bool, capacity: Int) {
        self.init([], tracksSource: emptyTracking)
        scalars.reserveCapacity(capacity)
        if tracksSource {
            starts.reserveCapacity(capacity)
            ends.reserveCapacity(capacity)
        }
    }

    private mutating func append(_ other: ScalarBuffer, _ range: Range<Int>) {
        scalars.append(contentsOf: other.scalars[range])
        if !tracksSource { return }
        starts.append(contentsOf: other.starts[range])
        ends.append(contentsOf: other.ends[range])
    }

    private mutating func append(_ new: [UInt32], from other: ScalarBuffer, _ range: Range<Int>) {
        scalars.append(contentsOf: new)
        guard tracksSource, !new.isEmpty, !range.isEmpty else { return }
        if new.count == range.count {
            starts.append(contentsOf: other.starts[range])
            ends.append(contentsOf: other.ends[range])
        } else {
            starts.append(contentsOf: repeatElement(other.starts[range.lowerBound], count: new.count))
            ends.append(contentsOf: repeatElement(other.ends[range.upperBound - 1], count: new.count))
        }
    }
}
