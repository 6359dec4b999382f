/// Keeps the white space at the ends of changed `w:t` elements: Word drops it without `xml:space="preserve"` (ECMA-376, 17.3.3.31).
struct WordSpaces {
    let utf8: [UInt8]

    /// The splices, and one more for each element that needs the attribute. They are in order.
    func completed(_ splices: [Splice]) -> [Splice] {
        var result = splices
        var index = 0
        while index < splices.count {
            let content = content(around: splices[index].range.lowerBound)
            var next = index
            while next < splices.count, splices[next].range.upperBound <= content.upperBound { next += 1 }
            next = max(next, index + 1)
            let inside = splices[index..<next].map {
                Splice(
                    range: $0.range.lowerBound - content.lowerBound..<$0.range.upperBound - content.lowerBound,
                    replacement: $0.replacement)
            }
            let changed = Splice.apply(inside, to: Array(utf8[content]))
            if changed.first.map(Self.isBlank) == true || changed.last.map(Self.isBlank) == true,
                let place = attributePlace(before: content.lowerBound)
            {
                result.append(Splice(range: place..<place, replacement: Array(" xml:space=\"preserve\"".utf8)))
            }
            index = next
        }
        return Splice.inOrder(result)
    }

    /// The text of the element in which an offset lies: from the end of the last tag before it to the next one.
    private func content(around offset: Int) -> Range<Int> {
        let tag = utf8[..<offset].lastIndex(of: UInt8(ascii: "<")) ?? 0
        let start = utf8[tag..<offset].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? offset
        return start..<(utf8[offset...].firstIndex(of: UInt8(ascii: "<")) ?? utf8.count)
    }

    /// Where the attribute goes: before the `>`; nil when the tag says something of spaces already.
    private func attributePlace(before content: Int) -> Int? {
        guard content > 0, let start = utf8[..<content].lastIndex(of: UInt8(ascii: "<")) else { return nil }
        let tag = String(decoding: utf8[start..<content], as: UTF8.self)
        let isText = tag.hasPrefix("<w:t>") || tag.hasPrefix("<w:t ") || tag.hasPrefix("<w:t\n")
        return isText && Substring(tag).firstRange(ofText: "xml:space") == nil ? content - 1 : nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
