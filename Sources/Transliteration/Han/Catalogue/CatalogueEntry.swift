/// The parts of a catalogue entry (ISBD): a title and, after ` / `, who is responsible for it.
struct CatalogueEntry: Sendable {
    /// A statement of responsibility: a person or body, and what they did.
    struct Statement: Sendable {
        /// The name of a person; empty when the statement names a body, or nobody.
        let person: Range<Int>
        /// A word for what was done that stands before the name.
        let leading: Range<Int>
    }

    private(set) var statements: [Int: Statement] = [:]
    /// The names of persons in the statements, in simple characters.
    private(set) var persons: Set<[UInt32]> = []
    /// Whether the entry ends with a statement of responsibility and lacks its full stop.
    private(set) var lacksStop = false
    /// Where the statements of responsibility begin; the text's end when there are none.
    let responsibility: Int

    private static let slash: UInt32 = 0x2F, space: UInt32 = 0x20
    /// 等, “and others”.
    private static let others: UInt32 = 0x7B49

    /// Reads the entry's parts.
    init(_ text: HanText) {
        let slash = text.scalars.indices.dropFirst().first {
            text.scalars[$0] == Self.slash && text.scalars[$0 - 1] == Self.space
        }
        responsibility = slash ?? text.scalars.count
        var next = text.scalars.count, isNamed = false
        for run in text.runs.reversed() where run.lowerBound > responsibility {
            // 王正强, 周琪著: what is said of the last name holds for those before it.
            let goesOn = isNamed && Self.isList(text.scalars[run.upperBound..<next])
            next = run.lowerBound
            isNamed = goesOn || Self.hasRole(run, in: text)
            guard isNamed, let statement = Self.statement(run, in: text) else { continue }
            statements[run.lowerBound] = statement
            persons.insert(Array(text.folded[statement.person]))
        }
        if let last = text.runs.last, last.upperBound == text.scalars.count, last.lowerBound > responsibility {
            lacksStop = Self.hasRole(last, in: text)
        }
    }

    /// Whether what stands between two names is a comma.
    private static func isList(_ signs: ArraySlice<UInt32>) -> Bool {
        signs.allSatisfy { ", ，、".unicodeScalars.lazy.map(\.value).contains($0) }
    }

    /// Whether a stretch says what somebody did.
    private static func hasRole(_ run: Range<Int>, in text: HanText) -> Bool {
        HanTables.nameWords.suffixLength(of: text.folded[run], kinds: [.role]) > 0
            || HanTables.nameWords.prefixLength(of: text.folded[run], kind: .role) > 0
    }

    /// A person's name with the words around it that say what was done; nil for anything else.
    private static func statement(_ run: Range<Int>, in text: HanText) -> Statement? {
        let words = HanTables.nameWords
        let start = run.lowerBound + words.prefixLength(of: text.folded[run], kind: .role)
        var end = run.upperBound
        while case let length = words.suffixLength(of: text.folded[run.lowerBound..<end], kinds: [.role], leaving: 2),
            length > 0
        {
            end -= length
        }
        if end > run.lowerBound, text.folded[end - 1] == others { end -= 1 }
        if let person = person(run.lowerBound..<end, in: text) {
            return Statement(person: person, leading: run.lowerBound..<run.lowerBound)
        }
        guard start > run.lowerBound, let person = person(start..<run.upperBound, in: text) else { return nil }
        return Statement(person: person, leading: run.lowerBound..<start)
    }

    /// The range itself when it can be a person's name: a known surname and a given name of one or two characters.
    private static func person(_ range: Range<Int>, in text: HanText) -> Range<Int>? {
        guard range.count > 1 else { return nil }
        let surname = HanTables.surnames.surnameLength(of: text.folded[range])
        return surname > 0 && (1...2).contains(range.count - surname) ? range : nil
    }
}
