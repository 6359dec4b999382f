/// The surnames of Chinese names, as `data/han/surnames.tsv` lists them.
struct ChineseSurnames: Sendable {
    /// The shipped list.
    static let standard = ChineseSurnames()

    private let surnames: Set<String>
    /// Characters; the longest surnames have four (爱新觉罗).
    private let longest: Int
    /// Characters; a Chinese given name has one or two.
    private static let longestGiven = 2

    init() {
        surnames = Set(VariantTable(required: "han/surnames.tsv").rows.dropFirst().compactMap(\.first))
        longest = surnames.map(\.count).max() ?? 1
    }

    /// How many characters of a name are its surname; 0 when it does not look like the name of a Chinese.
    func length(in name: String) -> Int {
        let lengths = (1...longest).reversed()
        return lengths.first { length in
            let given = name.count - length
            return (1...Self.longestGiven).contains(given) && surnames.contains(String(name.prefix(length)))
        } ?? 0
    }

    /// The name with a space after its surname; unchanged when it has none.
    func apart(_ name: String) -> String {
        let length = length(in: name)
        return length == 0 ? name : "\(name.prefix(length)) \(name.dropFirst(length))"
    }
}
