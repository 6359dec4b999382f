/// What an alignment of two words has come to at some letter of each, packed so that the lesser number is the better way.
///
/// From the highest bit: the cost in hundredths of a nat; how many letters of each word are not in the last step, so that of two ways at one
/// cost the one with the longer last step is the better; how many letters stand for nothing.
struct AlignmentCell: Sendable, Hashable {
    let bits: Int32

    /// Before the first letter of both.
    static let start = AlignmentCell(bits: 0)
    /// What is worse than any way.
    static let unreached = AlignmentCell(bits: .max)

    @inline(__always)
    init(bits: Int32) { self.bits = bits }

    /// A step from one cell to another.
    /// - Parameters:
    ///   - cost: in hundredths of a nat.
    ///   - first: the letters of the first word, up to ``ChunkInventory/longest``.
    ///   - second: those of the second.
    @inline(__always)
    init(cost: Int32, first: Int, second: Int) {
        let skipped: Int32 = first == 0 || second == 0 ? 1 : 0
        let letters = Int32(Self.longestStep - first) << Self.lettersBits | Int32(Self.longestStep - second)
        bits = cost << Self.costShift | letters << Self.skippedBits | skipped
    }

    /// Where a step leads from here.
    @inline(__always)
    func followed(by step: AlignmentCell) -> AlignmentCell { base.advanced(by: step) }

    /// Without the letters of the last step.
    @inline(__always)
    var base: AlignmentCell { AlignmentCell(bits: bits & ~Self.lettersMask) }

    /// Where a step leads from a ``base``.
    @inline(__always)
    func advanced(by step: AlignmentCell) -> AlignmentCell { AlignmentCell(bits: bits &+ step.bits) }

    /// The better of two.
    @inline(__always)
    func orBetter(_ other: AlignmentCell) -> AlignmentCell { other.bits < bits ? other : self }

    /// The cost in hundredths of a nat.
    @inline(__always)
    var hundredths: Int32 { bits >> Self.costShift }
    /// The cost in nats.
    var cost: Float { Float(hundredths) * AlignmentCosts.unit }
    /// How many letters stand for nothing.
    var skipped: Int { Int(bits) & Self.mostSkipped }
    /// The letters of the first word in the last step.
    @inline(__always)
    var first: Int { Self.longestStep - Int(bits >> Self.firstShift) & Self.longestStep }
    /// The letters of the second word in the last step.
    @inline(__always)
    var second: Int { Self.longestStep - Int(bits >> Self.skippedBits) & Self.longestStep }

    private static let lettersBits: Int32 = 3, skippedBits: Int32 = 7
    private static let firstShift = skippedBits + lettersBits, costShift = firstShift + lettersBits
    private static let lettersMask: Int32 = (1 << costShift) - (1 << skippedBits)
    private static let longestStep = 7
    /// The most letters that can be skipped: those of both words together must not be more.
    static let mostSkipped = 127
    /// The most that one step may cost, in hundredths of a nat, so that skipping all letters does not run over.
    static let mostCost: Int32 = (1 << 18 - 1) / Int32(mostSkipped + 1)
}
