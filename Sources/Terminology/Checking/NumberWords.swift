internal import EmbeddedData
internal import TextNormalization
internal import TranslationTypes

/// The numbers that words of a text may stand for, from `checks/number-words.tsv`: twelve, четырнадцатая, елуге.
struct NumberWords: Sendable {
    static let standard = NumberWords(EmbeddedFile(required: "checks/number-words.tsv").text)

    private let whole: [String: [String: UInt64]]
    private let beginnings: [String: [(text: String, value: UInt64)]]

    /// Reads the table: `language`, `value`, `words`.
    init(_ table: String) {
        var whole: [String: [String: UInt64]] = [:]
        var beginnings: [String: [(text: String, value: UInt64)]] = [:]
        for line in table.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t")
            guard fields.count == 3, let value = UInt64(fields[1]) else { continue }
            for word in fields[2].split(separator: " ") {
                if word.hasSuffix("*") {
                    beginnings[String(fields[0]), default: []].append((String(word.dropLast()), value))
                } else {
                    whole[String(fields[0]), default: [:]][String(word)] = value
                }
            }
        }
        self.whole = whole
        // The longest first: четырнадцат before четыр.
        self.beginnings = beginnings.mapValues { $0.sorted { ($0.text.count, $0.text) > ($1.text.count, $1.text) } }
    }

    /// All values that words of a text may stand for; a ten and a unit after it are one more.
    func values(in text: String, _ language: LanguageTag) -> Set<UInt64> {
        let code = language.language
        guard let whole = whole[code] else { return [] }
        if code == "zh" { return Set(text.compactMap { whole[String($0)] }) }
        var found: Set<UInt64> = []
        var before: UInt64 = 0
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
            let plain = String(word).replacingYo
            let value = whole[plain] ?? beginnings[code]?.first { plain.hasPrefix($0.text) }?.value ?? 0
            if value > 0 { found.insert(value) }
            if value > 0, value < 10, before >= 10, before < 100, before % 10 == 0 { found.insert(before + value) }
            before = value
        }
        return found
    }

    /// Whether a word multiplies the digits before it by a thousand.
    func isThousand(_ word: some StringProtocol, _ language: LanguageTag) -> Bool {
        let plain = word.lowercased()
        if whole[language.language]?[plain] == Self.thousand { return true }
        return beginnings[language.language]?.contains { $0.value == Self.thousand && plain.hasPrefix($0.text) }
            ?? false
    }

    private static let thousand: UInt64 = 1000
}

extension String {
    /// ё as е.
    fileprivate var replacingYo: String { contains("ё") ? String(map { $0 == "ё" ? "е" : $0 }) : self }
}
