/// Reads the letter model from the bytes that `Scripts/train-kazakh-letters.py` writes.
///
/// After a line of text come the rows, level by level (all of one letter, then all of two, …), the followers of one context
/// together. A row is a byte of letter (6 bits), "last of its context" (bit 6) and "leads on" (bit 7), a byte of likelihood,
/// and, when it leads on, a byte for falling back.
struct KazakhLetterModelReader {
    /// Steps in one nat of the written numbers (`STEP` of the script).
    private static let step: Float = 16
    /// What is added to the steps of a fallback, so that they fit a byte.
    private static let fallbackZero = 128

    private var contexts = [KazakhLetterModel.Context(followers: 0, firstRow: 0, shorter: 0, fallback: 0)]
    private var rows: [KazakhLetterModel.Row] = []
    /// For each context, the one before its last letter, and that letter.
    private var parents: [(context: Int32, letter: UInt8)] = [(0, KazakhLetter.none)]

    /// The model in these bytes, which are our own: damage is a broken build.
    static func model(_ bytes: [UInt8]) -> KazakhLetterModel {
        guard let head = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
            preconditionFailure("letters.model has no head; make it with Scripts/train-kazakh-letters.py")
        }
        var reader = KazakhLetterModelReader()
        reader.read(bytes[(head + 1)...])
        return KazakhLetterModel(
            contexts: reader.contexts, rows: reader.rows,
            start: reader.child(of: 0, KazakhLetter.start) ?? 0)
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>) {
        rows.reserveCapacity(bytes.count / 2)
        var offset = bytes.startIndex
        var context: Int32 = 0
        while offset < bytes.endIndex {
            link(context)
            contexts[Int(context)].firstRow = Int32(rows.count)
            var isLast = false
            while !isLast {
                isLast = bytes[offset] & 0x40 != 0
                offset += readRow(bytes[offset...], after: context)
            }
            context += 1
        }
        precondition(Int(context) == contexts.count, "letters.model is cut off")
    }

    /// Reads one row and gives the number of its bytes.
    private mutating func readRow(_ bytes: ArraySlice<UInt8>, after context: Int32) -> Int {
        let at = bytes.startIndex
        let letter = bytes[at] & 0x3F
        contexts[Int(context)].followers |= 1 << UInt64(letter)
        let likelihood = -Float(bytes[at + 1]) / Self.step
        guard bytes[at] & 0x80 != 0 else {
            rows.append(.init(likelihood: likelihood, next: longest(letter, endingIn: context)))
            return 2
        }
        let fallback = Float(Int(bytes[at + 2]) - Self.fallbackZero) / Self.step
        rows.append(.init(likelihood: likelihood, next: Int32(contexts.count)))
        contexts.append(.init(followers: 0, firstRow: 0, shorter: 0, fallback: fallback))
        parents.append((context, letter))
        return 3
    }

    /// Finds the context that the given one falls back on; all shorter ones are complete by then.
    private mutating func link(_ context: Int32) {
        guard context > 0 else { return }
        let (parent, letter) = parents[Int(context)]
        contexts[Int(context)].shorter = longest(letter, endingIn: parent)
    }

    /// The longest context made of this letter after an end of the given context, which itself does not count.
    private func longest(_ letter: UInt8, endingIn context: Int32) -> Int32 {
        var place = context
        while place > 0 {
            place = contexts[Int(place)].shorter
            if let child = child(of: place, letter) { return child }
        }
        return 0
    }

    /// The context of a letter after a context, when the model goes on from there.
    private func child(of context: Int32, _ letter: UInt8) -> Int32? {
        let parent = contexts[Int(context)]
        let bit = UInt64(1) << UInt64(letter)
        guard parent.followers & bit != 0 else { return nil }
        let next = rows[Int(parent.firstRow) + (parent.followers & (bit - 1)).nonzeroBitCount].next
        return parents[Int(next)] == (context, letter) ? next : nil
    }
}
