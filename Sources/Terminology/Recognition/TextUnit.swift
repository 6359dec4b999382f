/// A word of a text, or one Chinese character: what terms are put together from.
struct TextUnit {
    /// What stands between a unit and the one before it.
    struct Gap: OptionSet {
        let rawValue: UInt8
        static let space = Gap(rawValue: 1)
        static let hyphen = Gap(rawValue: 2)
        static let quotation = Gap(rawValue: 4)
        /// Something that no term reaches across, such as a comma; the beginning of the text too.
        static let hard = Gap(rawValue: 8)

        /// Whether nothing but a hyphen stands between.
        var isHyphen: Bool { self == .hyphen }
    }

    /// UTF-8 offsets.
    var start: Int
    var end: Int
    /// The hash of the bytes of a word; the value of a Chinese character.
    var key: UInt64
    var gap: Gap
    var isHan: Bool

    /// Calls `emit` for every unit of a text in order.
    @inline(__always)
    static func scan(_ bytes: Span<UInt8>, _ emit: (TextUnit) -> Void) {
        let table = CharacterClasses.shared.classes
        let classes = table.span
        var offset = 0
        var gap: Gap = .hard
        while offset < bytes.count {
            let start = offset
            let scalar = next(bytes, &offset)
            let raw = scalar < 0x1_0000 ? classes[Int(scalar)] : CharacterClasses.isFarHan(scalar) ? 2 : 0
            switch raw {
            case CharacterClass.word.rawValue:
                offset = start
                let (end, hash) = word(bytes, &offset, classes)
                emit(TextUnit(start: start, end: end, key: hash, gap: gap, isHan: false))
                gap = []
            case CharacterClass.han.rawValue:
                emit(TextUnit(start: start, end: offset, key: UInt64(scalar), gap: gap, isHan: true))
                gap = []
            case CharacterClass.space.rawValue: gap.insert(.space)
            case CharacterClass.hyphen.rawValue: gap.insert(gap.contains(.hyphen) ? .hard : .hyphen)
            case CharacterClass.quotation.rawValue, CharacterClass.apostrophe.rawValue: gap.insert(.quotation)
            case CharacterClass.invisible.rawValue: break
            default: gap.insert(.hard)
            }
        }
    }

    /// Reads a word from its first letter on; the offset then stands behind it.
    @inline(__always)
    private static func word(
        _ bytes: Span<UInt8>, _ offset: inout Int, _ classes: Span<UInt8>
    ) -> (end: Int, hash: UInt64) {
        var hash = PrefixHash()
        var end = offset
        while offset < bytes.count {
            let start = offset
            let scalar = next(bytes, &offset)
            let raw = scalar < 0x1_0000 ? classes[Int(scalar)] : 0
            if raw == CharacterClass.word.rawValue {
                for index in end..<offset { hash.add(bytes[index]) }
                end = offset
            } else if raw != CharacterClass.invisible.rawValue {
                let joins = raw == CharacterClass.apostrophe.rawValue && isWord(bytes, offset, classes)
                guard joins else {
                    offset = start
                    break
                }
            }
        }
        return (end, hash.value | 1)
    }

    private static func isWord(_ bytes: Span<UInt8>, _ offset: Int, _ classes: Span<UInt8>) -> Bool {
        guard offset < bytes.count else { return false }
        var offset = offset
        let scalar = next(bytes, &offset)
        return scalar < 0x1_0000 && classes[Int(scalar)] == CharacterClass.word.rawValue
    }

    /// The scalar at an offset of valid UTF-8, which moves past it.
    @inline(__always)
    static func next(_ bytes: Span<UInt8>, _ offset: inout Int) -> UInt32 {
        let first = UInt32(bytes[offset])
        if first < 0x80 {
            offset += 1
            return first
        }
        let second = UInt32(bytes[offset + 1] & 0x3F)
        if first < 0xE0 {
            offset += 2
            return (first & 0x1F) << 6 | second
        }
        let third = UInt32(bytes[offset + 2] & 0x3F)
        if first < 0xF0 {
            offset += 3
            return (first & 0x0F) << 12 | second << 6 | third
        }
        let fourth = UInt32(bytes[offset + 3] & 0x3F)
        offset += 4
        return (first & 0x07) << 18 | second << 12 | third << 6 | fourth
    }
}
