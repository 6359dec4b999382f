/// Reads the part of ICU's expression syntax that automata can run.
///
/// What it does not know (look-around, captures by number, possessive quantifiers, rare properties) makes it give up,
/// and the rule is left to ICU; a pattern that ICU refuses never comes here.
struct PatternParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var ignoresCase = false

    private struct Unsupported: Error {}

    /// The pattern's tree; nil when the pattern is beyond this syntax.
    static func parse(_ text: String) -> Pattern? {
        var parser = PatternParser(scalars: Array(text.unicodeScalars))
        guard let pattern = try? parser.alternatives(), parser.position == parser.scalars.count else { return nil }
        return pattern
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func take(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard scalars[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    private mutating func scalar() throws(Unsupported) -> Unicode.Scalar {
        guard let scalar = next else { throw Unsupported() }
        position += 1
        return scalar
    }

    // MARK: - Structure

    private mutating func alternatives() throws(Unsupported) -> Pattern {
        let outerIgnoresCase = ignoresCase
        defer { ignoresCase = outerIgnoresCase }
        var parts = [try sequence()]
        while take("|") { parts.append(try sequence()) }
        return parts.count == 1 ? parts[0] : .alternatives(parts)
    }

    private mutating func sequence() throws(Unsupported) -> Pattern {
        var parts: [Pattern] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            if take("(?i)") {
                ignoresCase = true
                continue
            }
            let atom = try self.atom()
            parts.append(try quantified(atom))
        }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func atom() throws(Unsupported) -> Pattern {
        let scalar = try self.scalar()
        switch scalar {
        case "(": return try group()
        case "[": return .one(cased(try set()))
        case ".": return .one(.notLineEnd)
        case "^": return .textStart
        case "\\": return try escape()
        case "$", "*", "+", "?", "{", "}", ")", "]": throw Unsupported()
        default: return .one(cased(.scalar(scalar)))
        }
    }

    private mutating func group() throws(Unsupported) -> Pattern {
        let outerIgnoresCase = ignoresCase
        defer { ignoresCase = outerIgnoresCase }
        if take("?i:") {
            ignoresCase = true
        } else if !take("?:"), next == "?" {
            throw Unsupported()
        }
        let pattern = try alternatives()
        guard take(")") else { throw Unsupported() }
        return pattern
    }

    private mutating func quantified(_ atom: Pattern) throws(Unsupported) -> Pattern {
        let bounds: (least: Int, most: Int?)
        if take("*") {
            bounds = (0, nil)
        } else if take("+") {
            bounds = (1, nil)
        } else if take("?") {
            bounds = (0, 1)
        } else if take("{") {
            bounds = try counts()
        } else {
            return atom
        }
        if next == "+" { throw Unsupported() }
        // A lazy quantifier matches the same texts as a greedy one.
        _ = take("?")
        if let quantifier = next, "*+?{".unicodeScalars.contains(quantifier) { throw Unsupported() }
        return .repeated(atom, least: bounds.least, most: bounds.most)
    }

    private mutating func counts() throws(Unsupported) -> (Int, Int?) {
        let least = try number()
        if take("}") { return (least, least) }
        guard take(",") else { throw Unsupported() }
        if take("}") { return (least, nil) }
        let most = try number()
        guard take("}"), least <= most else { throw Unsupported() }
        return (least, most)
    }

    private mutating func number() throws(Unsupported) -> Int {
        var digits = ""
        while let digit = next, ("0"..."9").contains(digit) {
            digits.unicodeScalars.append(digit)
            position += 1
        }
        guard let value = Int(digits), value <= Self.highestCount else { throw Unsupported() }
        return value
    }

    // MARK: - Escapes

    private mutating func escape() throws(Unsupported) -> Pattern {
        if take("b") { return .wordBoundary }
        if take("A") { return .textStart }
        if take("z") { return .textEnd }
        if let set = try classEscape() { return .one(set) }
        return .one(cased(.scalar(try escapedScalar())))
    }

    /// `\s`, `\d`, `\w`, `\p{…}` and their complements; nil when the escape is another.
    private mutating func classEscape() throws(Unsupported) -> CharacterClass? {
        if take("s") { return .whiteSpace }
        if take("S") { return .complement(.whiteSpace) }
        if take("d") { return .decimalDigit }
        if take("D") { return .complement(.decimalDigit) }
        if take("w") { return .wordCharacter }
        if take("W") { return .complement(.wordCharacter) }
        let isComplement = take("P{")
        guard isComplement || take("p{") else { return nil }
        var name = ""
        while let scalar = next, scalar != "}" {
            name.unicodeScalars.append(scalar)
            position += 1
        }
        guard take("}"), let set = CharacterClass.property(name) else { throw Unsupported() }
        return isComplement ? .complement(set) : set
    }

    private mutating func escapedScalar() throws(Unsupported) -> Unicode.Scalar {
        let scalar = try self.scalar()
        switch scalar {
        case "t": return "\t"
        case "n": return "\n"
        case "r": return "\r"
        case "f": return "\u{0C}"
        case "u": return try hexadecimal(digits: 4)
        case "U": return try hexadecimal(digits: 8)
        case "x":
            guard take("{") else { return try hexadecimal(digits: 2) }
            let end = scalars[position...].firstIndex(of: "}") ?? position
            let value = try hexadecimal(digits: end - position)
            guard take("}") else { throw Unsupported() }
            return value
        case _ where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar): throw Unsupported()
        default: return scalar
        }
    }

    private mutating func hexadecimal(digits: Int) throws(Unsupported) -> Unicode.Scalar {
        guard digits > 0, digits <= 8, position + digits <= scalars.count else { throw Unsupported() }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[position..<position + digits])
        position += digits
        guard let value = UInt32(text, radix: 16), let scalar = Unicode.Scalar(value) else { throw Unsupported() }
        return scalar
    }

    // MARK: - Sets

    /// After `[`: members, ranges, inner sets, `&&` and `--`.
    private mutating func set() throws(Unsupported) -> CharacterClass {
        let isComplement = take("^")
        var members: [CharacterClass] = []
        while !take("]") {
            if take("&&") {
                members = [.intersection([.union(members), try restOfSet()])]
                break
            }
            if take("--") {
                members = [.intersection([.union(members), .complement(try restOfSet())])]
                break
            }
            members.append(try member())
        }
        return isComplement ? .complement(.union(members)) : .union(members)
    }

    /// After `&&` or `--`: one set or property, and the end of the whole; longer expressions are left to ICU.
    private mutating func restOfSet() throws(Unsupported) -> CharacterClass {
        guard next == "[" || next == "\\" else { throw Unsupported() }
        let inner = try member()
        guard take("]") else { throw Unsupported() }
        return inner
    }

    private mutating func member() throws(Unsupported) -> CharacterClass {
        if take("[") {
            if next == ":" { throw Unsupported() }
            return try set()
        }
        if next == "\\", let set = try classMember() { return set }
        let first = try memberScalar()
        guard next == "-", position + 1 < scalars.count, scalars[position + 1] != "]", scalars[position + 1] != "-"
        else { return .scalar(first) }
        position += 1
        let last = try memberScalar()
        guard first <= last else { throw Unsupported() }
        return .range(first, last)
    }

    private mutating func classMember() throws(Unsupported) -> CharacterClass? {
        position += 1
        if let set = try classEscape() { return set }
        position -= 1
        return nil
    }

    private mutating func memberScalar() throws(Unsupported) -> Unicode.Scalar {
        let scalar = try self.scalar()
        return scalar == "\\" ? try escapedScalar() : scalar
    }

    private func cased(_ set: CharacterClass) -> CharacterClass { ignoresCase ? .ignoringCase(set) : set }

    /// Copies of a part that a counted quantifier may ask for; more is left to ICU.
    private static let highestCount = 100
}
