/// The letters of the automata: characters that no class of any rule tells apart are one letter.
///
/// Letters are found as texts bring them, so that making an alphabet costs nothing per code point.
struct Alphabet {
    /// A letter's number; 0 is the edge of the text.
    typealias Letter = Int

    static let edge: Letter = 0

    private(set) var classes: [CharacterClass] = []
    private var numbers: [CharacterClass: Int] = [:]
    /// For each letter the classes that it belongs to.
    private var members: [[Bool]] = []
    private var letters: [[Bool]: Letter] = [:]
    /// The letters of the Basic Multilingual Plane; -1 is not known yet.
    private var plane = [Int32](repeating: -1, count: 0x10000)
    private var beyondPlane: [UInt32: Letter] = [:]

    /// The number of letters met so far.
    var count: Int { members.count }

    /// The number of a class, which is added if it is new. All classes must be there before the first letter.
    mutating func number(of set: CharacterClass) -> Int {
        if let known = numbers[set] { return known }
        precondition(members.isEmpty, "a class came after a letter")
        classes.append(set)
        numbers[set] = classes.count - 1
        return classes.count - 1
    }

    /// The letter of a code point.
    @inline(__always)
    mutating func letter(of codePoint: UInt32) -> Letter {
        if codePoint < 0x10000 {
            let known = plane[Int(codePoint)]
            if known >= 0 { return Int(known) }
        }
        return newLetter(of: codePoint)
    }

    /// Whether the letter is in the class.
    func contains(_ letter: Letter, class number: Int) -> Bool { members[letter][number] }

    @inline(never)
    private mutating func newLetter(of codePoint: UInt32) -> Letter {
        if members.isEmpty { addEdge() }
        if let known = beyondPlane[codePoint] { return known }
        let scalar = Unicode.Scalar(codePoint) ?? "\u{FFFD}"
        let letter = letter(withMembership: classes.map { $0.contains(scalar) })
        if codePoint < 0x10000 {
            plane[Int(codePoint)] = Int32(letter)
        } else {
            beyondPlane[codePoint] = letter
        }
        return letter
    }

    /// Makes the edge of the text the first letter.
    mutating func addEdge() {
        guard members.isEmpty else { return }
        members.append(classes.map(\.holdsTextEdge))
    }

    private mutating func letter(withMembership membership: [Bool]) -> Letter {
        if let known = letters[membership] { return known }
        members.append(membership)
        letters[membership] = members.count - 1
        return members.count - 1
    }
}

extension CharacterClass {
    /// Whether the edge of the text counts as a member.
    var holdsTextEdge: Bool {
        switch self {
        case .textEdge: true
        case .union(let parts): parts.contains(where: \.holdsTextEdge)
        default: false
        }
    }
}
