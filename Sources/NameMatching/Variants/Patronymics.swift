/// Knows the patronymics of Russian and Kazakh names by their endings: press and conversation leave them out.
struct Patronymics: Sendable {
    /// The shipped endings.
    static let standard = Patronymics()

    private let endings: [String]
    /// Own name, patronymic and surname; a name of fewer words keeps what it has.
    private static let fewestWords = 3

    init() {
        endings = VariantTable(required: "variants/patronymics.tsv").rows.dropFirst().compactMap(\.first)
    }

    /// The name without its patronymic; nil when it has none, or too little would be left.
    func without(_ name: String) -> String? {
        let words = name.split(separator: " ")
        guard words.count >= Self.fewestWords else { return nil }
        let kept = words.indices.filter { index in
            let word = words[index].lowercased()
            return index == 0 || !endings.contains { word.hasSuffix($0) && word.count > $0.count }
        }
        guard kept.count < words.count, kept.count > 1 else { return nil }
        return kept.map { String(words[$0]) }.joined(separator: " ")
    }
}
