/// British and American spellings of one word.
struct EnglishSpellings: Sendable {
    private var words: [[UInt8]: [UInt8]] = [:]
    private var beginnings: [(from: [UInt8], to: [UInt8])] = []
    private var ends: [(from: [UInt8], to: [UInt8])] = []
    private var exceptions: Set<[UInt8]> = []
    /// The first letters of ``beginnings``, to leave early.
    private var initials: Set<UInt8> = []

    /// Reads the file of variants.
    init(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: " ").map { Array($0.utf8) }
            if line.hasPrefix("!") {
                exceptions.formUnion(fields.dropFirst())
                continue
            }
            precondition(fields.count == 2, "variants: \(line)")
            add(fields[0], fields[1])
            add(fields[1], fields[0])
        }
        // The longest end decides.
        ends.sort { $0.from.count > $1.from.count }
    }

    private mutating func add(_ from: [UInt8], _ to: [UInt8]) {
        let hyphen = UInt8(ascii: "-")
        if from.last == hyphen {
            beginnings.append((from.dropLast(), to.dropLast()))
            initials.formUnion(from.prefix(1))
        } else if from.first == hyphen {
            ends.append((Array(from.dropFirst()), Array(to.dropFirst())))
        } else {
            words[from] = to
        }
    }

    /// The other spelling of a word; nil when it has none.
    func other(_ word: [UInt8]) -> [UInt8]? {
        if let listed = words[word] { return listed }
        if let first = word.first, initials.contains(first),
            let beginning = beginnings.first(where: { word.starts(with: $0.from) })
        {
            return beginning.to + word.dropFirst(beginning.from.count)
        }
        guard !exceptions.contains(word) else { return nil }
        // What stands before -ise must be a stem: not in rise, wise.
        let shortestStem = 3
        guard
            let end = ends.first(where: {
                word.count >= $0.from.count + shortestStem && word.ends(with: $0.from)
            })
        else { return nil }
        return word.dropLast(end.from.count) + end.to
    }
}
