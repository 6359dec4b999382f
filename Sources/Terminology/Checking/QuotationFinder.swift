/// Finds direct quotations by the marks of the five languages, in a row of passages.
///
/// Only the outermost marks count: what stands inside “ ” is quoted, whatever other marks it holds. A mark that opens and is not closed
/// quotes to the end of its passage, or to the last mark that would have closed it, as in «он сказал: «нет»; a passage that follows
/// goes on with the quotation when a closing mark comes in it before any opening one, or when it has no marks at all, for at most
/// ``mostSilentPassages``. Single marks that are not closed are apostrophes. Chinese titles in 《》 count as quotations: a title is
/// cited as it is, and Uyghur print in China quotes with these marks.
public struct QuotationFinder: Sendable {
    /// A kind of mark that is open at the end of a passage.
    private struct OpenQuotation {
        let mark: QuotationMark
        var silentPassages = 0
    }

    private var open: OpenQuotation?

    /// Passages without any mark that still belong to a quotation that was not closed; more of them mean that the closing mark was
    /// forgotten.
    public static let mostSilentPassages = 2

    /// Makes a finder.
    public init() {}

    /// The outermost quotations of one text, marks included, in UTF-8 offsets.
    public func quotations(in text: String) -> [Range<Int>] {
        var finder = QuotationFinder()
        return finder.next(text)
    }

    /// The same for the passage that follows the one before; remembers what is open at its end.
    public mutating func next(_ text: String) -> [Range<Int>] {
        guard QuotationMark.mayBeIn(text) else { return silent(text) }
        let offsets = ScalarOffsets(text)
        var found: [Range<Int>] = []
        var place = 0
        if let before = open {
            open = nil
            if let end = Self.continuation(of: before.mark, in: offsets.scalars) {
                found.append(offsets.range(0..<(end + 1)))
                place = end + 1
            }
        }
        while place < offsets.scalars.count {
            guard let mark = QuotationMark.opening(offsets.scalars, at: place) else {
                place += 1
                continue
            }
            guard let end = end(of: mark, from: place, in: offsets.scalars) else {
                place += 1
                continue
            }
            found.append(offsets.range(place..<end))
            place = end
        }
        return found
    }

    /// Forgets what is open: another file begins.
    public mutating func reset() { open = nil }

    /// A passage without marks.
    private mutating func silent(_ text: String) -> [Range<Int>] {
        guard var before = open, !text.isEmpty else { return [] }
        before.silentPassages += 1
        open = before.silentPassages < Self.mostSilentPassages ? before : nil
        return [0..<text.utf8.count]
    }

    /// Where a quotation of the passage before ends: at a closing mark before any that opens.
    private static func continuation(of mark: QuotationMark, in scalars: [Unicode.Scalar]) -> Int? {
        for place in scalars.indices {
            if mark.closes(scalars, at: place) { return place }
            if let other = QuotationMark.opening(scalars, at: place), !other.isSingle { return nil }
        }
        return nil
    }

    /// The place after the closing mark; nil when the mark opens nothing.
    private mutating func end(of mark: QuotationMark, from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
        if mark.isSingle { return mark.singleEnd(from: start, in: scalars).map { $0 + 1 } }
        var depth = 1
        var last: Int?
        for place in scalars.indices[(start + 1)...] {
            if mark.closes(scalars, at: place) {
                depth -= 1
                last = place
                if depth == 0 { return place + 1 }
            } else if mark.nests, scalars[place] == scalars[start] {
                depth += 1
            }
        }
        if let last { return last + 1 }
        guard mark.isOpener else { return nil }
        open = OpenQuotation(mark: mark)
        return scalars.count
    }
}
