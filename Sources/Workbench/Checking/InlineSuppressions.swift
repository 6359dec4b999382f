internal import Foundation

/// Comments in a text that turn rules off, by lines.
///
///     <!-- tilmach:off deprecated-term -->   from here on
///     <!-- tilmach:on -->                    and no longer
///     <!-- tilmach:off-line -->              this line and the next, all rules
///
/// The marks may stand in whatever the format has for comments; they are looked for in the raw lines.
struct InlineSuppressions: Sendable {
    /// Ranges of lines with the rules that are off; an empty set is all of them.
    private var ranges: [(lines: ClosedRange<Int>, rules: Set<String>)] = []

    private static let mark = "tilmach:"

    /// Looks through the lines of a file; files that are no text have none.
    init(_ bytes: [UInt8]) {
        guard Self.contains(bytes, Array(Self.mark.utf8)) else { return }
        var open: [(line: Int, rules: Set<String>)] = []
        var line = 0
        for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            line += 1
            guard let (verb, rules) = Self.command(in: text) else { continue }
            switch verb {
            case "off": open.append((line, rules))
            case "off-line": ranges.append((line...(line + 1), rules))
            case "on":
                for index in open.indices.reversed() where rules.isEmpty || open[index].rules == rules {
                    ranges.append((open[index].line...line, open[index].rules))
                    open.remove(at: index)
                }
            default: break
            }
        }
        ranges += open.map { ($0.line...Int.max, $0.rules) }
    }

    /// Looks through a file; packages have no lines, and a file too long to be written by hand is not looked through.
    init(file path: String, isPackage: Bool) {
        guard !isPackage, FileList.size(of: path) <= Self.longestFile else {
            self.init([])
            return
        }
        // A file that was read a moment ago and is gone now has no comments.
        self.init((try? Data(contentsOf: URL(fileURLWithPath: path))).map { Array($0) } ?? [])
    }

    /// Bytes: 64 MiB.
    private static let longestFile = 64 << 20

    /// Whether a rule is off on a line.
    func covers(_ rule: String, line: Int?) -> Bool {
        guard let line else { return false }
        return ranges.contains { $0.lines.contains(line) && ($0.rules.isEmpty || $0.rules.contains(rule)) }
    }

    private static func command(in line: ArraySlice<UInt8>) -> (verb: String, rules: Set<String>)? {
        let text = String(decoding: line, as: UTF8.self)
        guard let start = text.range(of: mark)?.upperBound else { return nil }
        let words = text[start...].split(whereSeparator: { !($0.isLetter || $0 == "-" || $0.isNumber) })
            .prefix { $0 != "--" && $0 != "-" }
        guard let verb = words.first else { return nil }
        return (String(verb), Set(words.dropFirst().map(String.init).filter { $0.first?.isLetter == true }))
    }

    private static func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
        guard let first = needle.first else { return true }
        var place = bytes.startIndex
        while let found = bytes[place...].firstIndex(of: first) {
            if bytes[found...].starts(with: needle) { return true }
            place = found + 1
        }
        return false
    }
}
