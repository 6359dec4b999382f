internal import TranslationTypes

/// The ids of the inline codes of one text: their own where they have good ones, else numbers.
struct XLIFFCodeIdentifiers {
    private var used: Set<String> = []
    private var count = 0
    /// The ids of codes that begin a pair which was not yet ended, by what joins the two.
    private var open: [String: [String]] = [:]
    /// How often a pair's end is still to come, by what joins the two.
    private var ends: [String: Int] = [:]

    /// Looks at all codes of a text, so that a beginning can know whether its end follows.
    init(_ content: InlineContent) {
        for code in content.codes where code.kind == .endPair { ends[Self.key(of: code), default: 0] += 1 }
    }

    /// An id that no other code of the text has: that of the code, which TMX calls `x` or `i`.
    mutating func identifier(of code: InlineCode) -> String {
        for name in ["id", "x", "i"] {
            if let own = code[name], Self.isToken(own), used.insert(own).inserted { return own }
        }
        while true {
            count += 1
            let made = "c\(count)"
            if used.insert(made).inserted { return made }
        }
    }

    /// The id of a code that begins a pair, and whether its end follows.
    mutating func begin(_ code: InlineCode) -> (identifier: String, isPaired: Bool) {
        let identifier = identifier(of: code)
        let key = Self.key(of: code)
        guard ends[key, default: 0] > open[key, default: []].count else { return (identifier, false) }
        open[key, default: []].append(identifier)
        return (identifier, true)
    }

    /// The id of the code that the end belongs to; nil when none was before it.
    mutating func end(_ code: InlineCode) -> String? {
        let key = Self.key(of: code)
        ends[key, default: 0] -= 1
        return open[key]?.popLast()
    }

    /// What a beginning and its end have in common: XLIFF 1.2 `rid`, TMX `i`, XLIFF 2 `startRef`.
    private static func key(of code: InlineCode) -> String {
        code["rid"] ?? code["i"] ?? code["startRef"] ?? code["id"] ?? ""
    }

    private static func isToken(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }
}

extension InlineCode {
    /// The value of an attribute.
    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The attributes that stand in an XLIFF file.
    var writtenAttributes: [(name: String, value: String)] {
        let own = [XLIFFProperty.element, XLIFFProperty.startData, XLIFFProperty.endData]
        return attributes.filter { !own.contains($0.name) }.map { ($0.name, $0.value) }
    }
}
