/// Reads a practice from the rows of its file, whose form `data/variants/README.md` describes.
struct PracticeReader {
    private let name: String
    private var classes: [String: Set<Unicode.Scalar>] = [:]
    private var habitNumbers: [String: Int] = [:]
    private(set) var costs: [[Double]] = []
    private(set) var rules: [Unicode.Scalar: [PracticeRule]] = [:]
    private(set) var fallback: String?

    init(_ name: String) {
        self.name = name
        for row in VariantTable(required: "variants/\(name).practice").rows { read(row) }
        for key in rules.keys {
            // A stable order: what comes first in the file goes first among equals.
            rules[key]?.sort { $0.weight > $1.weight }
        }
    }

    private mutating func read(_ row: [String]) {
        precondition(row.count > 1, "\(name): a row is too short: \(row)")
        switch row[0] {
        case "class": classes[row[1]] = Set(row[2].unicodeScalars)
        case "habit":
            habitNumbers[row[1]] = costs.count
            costs.append(row[2].split(separator: " ").compactMap { Double($0) })
        case "rule": insert(row)
        case "fallback": fallback = row[1]
        default: preconditionFailure("\(name): unknown row \(row)")
        }
    }

    private mutating func insert(_ row: [String]) {
        var letters = Substring(row[1])
        let before = context(atStartOf: &letters)
        let after = context(atEndOf: &letters)
        let habit = row.count > 3 ? habitNumbers[row[3]] : nil
        let spellings =
            habit == nil ? [row[2]] : row[2].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        precondition(habit.map { costs[$0].count >= spellings.count } ?? true, "\(name): too many spellings: \(row)")
        precondition(row.count <= 3 || habit != nil, "\(name): unknown habit: \(row)")
        let rule = PracticeRule(
            letters: Array(letters.unicodeScalars), before: before, after: after, spellings: spellings, habit: habit)
        guard let first = rule.letters.first else { preconditionFailure("\(name): a rule without letters: \(row)") }
        rules[first, default: []].append(rule)
    }

    private func context(atStartOf letters: inout Substring) -> PracticeRule.Context? {
        if letters.first == "^" {
            letters.removeFirst()
            return .edge
        }
        guard letters.first == "<", let end = letters.firstIndex(of: ">") else { return nil }
        defer { letters = letters[letters.index(after: end)...] }
        return .letters(set(letters[letters.index(after: letters.startIndex)..<end]))
    }

    private func context(atEndOf letters: inout Substring) -> PracticeRule.Context? {
        if letters.last == "$" {
            letters.removeLast()
            return .edge
        }
        guard letters.last == ">", let start = letters.lastIndex(of: "<") else { return nil }
        defer { letters = letters[..<start] }
        return .letters(set(letters[letters.index(after: start)...].dropLast()))
    }

    private func set(_ className: Substring) -> Set<Unicode.Scalar> {
        guard let set = classes[String(className)] else { preconditionFailure("\(name): unknown class \(className)") }
        return set
    }
}
