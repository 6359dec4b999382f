internal import TranslationTypes

/// The names of a long list in one buffer, some bytes each beside their text.
struct ListedNames: Sendable {
    private struct Tag: Hashable, Sendable {
        let language: LanguageTag?
        let kind: NameKind?
    }

    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var tagNumbers: [UInt16] = []
    private var tags: [Tag] = []
    private var numbers: [Tag: UInt16] = [:]
    /// The last name's tag and its number: lists seldom change it.
    private var last: (tag: Tag, number: UInt16)?

    /// How many names there are.
    var count: Int { ends.count }

    /// A name by its place.
    subscript(_ position: Int) -> Name {
        let tag = tags[Int(tagNumbers[position])]
        let start = position == 0 ? 0 : ends[position - 1]
        return Name(
            String(decoding: bytes[start..<ends[position]], as: UTF8.self), language: tag.language, kind: tag.kind)
    }

    mutating func append(_ name: Name) {
        bytes += name.text.utf8
        ends.append(bytes.count)
        tagNumbers.append(number(of: Tag(language: name.language, kind: name.kind)))
    }

    private mutating func number(of tag: Tag) -> UInt16 {
        if let last, last.tag == tag { return last.number }
        let number = numbers[tag] ?? UInt16(tags.count)
        if Int(number) == tags.count {
            precondition(tags.count < UInt16.max, "a list of names has more languages than there are")
            tags.append(tag)
            numbers[tag] = number
        }
        last = (tag, number)
        return number
    }
}
