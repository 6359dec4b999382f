internal import TranslationTypes

/// What the letters of a text say about its language; evidence of several texts adds up.
struct LanguageEvidence: Sendable {
    /// Letters and words of each alphabet, by its number.
    private(set) var letters = [Int](repeating: 0, count: Alphabet.allCases.count)
    private(set) var words = [Int](repeating: 0, count: Alphabet.allCases.count)
    /// For each alphabet, by its number, and each of its languages the cost of those letters and of the words' ends,
    /// in steps of ``LetterProfile/nats``; empty where there are no letters.
    private(set) var costs = [[Int]](repeating: [], count: Alphabet.allCases.count)
    private(set) var han = 0
    private(set) var simplified = 0
    private(set) var traditional = 0
    private(set) var kana = 0
    private(set) var hangul = 0
    /// Letters of scripts that no known language is written in, by the script's code.
    private(set) var others: [String: Int] = [:]

    /// Scripts whose languages are told apart by letters.
    enum Alphabet: Int, CaseIterable, Sendable {
        case cyrillic, latin, arabic

        var profile: LetterProfile {
            switch self {
            case .cyrillic: EmbeddedProfiles.cyrillic
            case .latin: EmbeddedProfiles.latin
            case .arabic: EmbeddedProfiles.arabic
            }
        }

        static func of(_ script: Script) -> Alphabet? {
            switch script {
            case .cyrillic: .cyrillic
            case .latin: .latin
            case .arabic: .arabic
            default: nil
            }
        }
    }

    /// No language but Kazakh begins a word with a hamza on the line; many texts have it for the high hamza (CLDR too).
    private static let hamza: UInt32 = 0x0621, highHamza: UInt32 = 0x0674

    init() {}

    /// Reads a text, whose letters must be in lower case and without look-alikes, up to `limit` characters.
    init(_ text: String, limit: Int) {
        var scalars = text.unicodeScalars.prefix(limit).map(\.value)
        let table = ScriptTable.shared
        var index = 0
        while index < scalars.count {
            let start = index
            let number = table.number(of: scalars[index])
            while index < scalars.count, table.number(of: scalars[index]) == number { index += 1 }
            if number <= ScriptTable.inherited { continue }
            if scalars[start] == Self.hamza && index > start + 1 { scalars[start] = Self.highHamza }
            add(scalars.span.extracting(start..<index), in: table.script(number))
        }
    }

    private mutating func add(_ run: Span<UInt32>, in script: Script) {
        if let alphabet = Alphabet.of(script) {
            let profile = alphabet.profile
            let number = alphabet.rawValue
            if costs[number].isEmpty { costs[number] = [Int](repeating: 0, count: profile.languages.count) }
            profile.add(run, to: &costs[number])
            letters[number] += run.count
            words[number] += 1
        } else if script == .han {
            han += run.count
            for index in 0..<run.count {
                switch EmbeddedProfiles.han.form(of: run[index]) {
                case .simplified: simplified += 1
                case .traditional: traditional += 1
                case .both: break
                }
            }
        } else {
            addOther(run.count, in: script)
        }
    }

    private mutating func addOther(_ count: Int, in script: Script) {
        switch script.code {
        case "Hira", "Kana": kana += count
        case "Hang": hangul += count
        default: others[script.code, default: 0] += count
        }
    }

    /// Joins the evidence of another text.
    mutating func add(_ other: LanguageEvidence) {
        for alphabet in Alphabet.allCases.map(\.rawValue) {
            letters[alphabet] += other.letters[alphabet]
            words[alphabet] += other.words[alphabet]
            if costs[alphabet].isEmpty {
                costs[alphabet] = other.costs[alphabet]
            } else if !other.costs[alphabet].isEmpty {
                for column in costs[alphabet].indices { costs[alphabet][column] += other.costs[alphabet][column] }
            }
        }
        han += other.han
        simplified += other.simplified
        traditional += other.traditional
        kana += other.kana
        hangul += other.hangul
        others.merge(other.others, uniquingKeysWith: +)
    }
}
