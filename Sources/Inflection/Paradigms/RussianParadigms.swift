/// The tables of endings, by the name of their row.
struct RussianParadigms: Sendable {
    private let rows: [String: [RussianCell]]

    /// The cells of one gender or number: six cases.
    static let cases: [Features] = [[], .genitive, .dative, .accusative, .instrumental, .prepositional]
    private static let genitive = 1
    private static let accusative = 3

    /// Reads the file of paradigms: a row's name, a tab, its cells.
    init(_ text: String) {
        var rows: [String: [RussianCell]] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            precondition(fields.count == 2, "paradigms: no tab in \(line)")
            rows[String(fields[0])] = fields[1].split { ", |".contains($0) }.map(RussianCell.init)
        }
        self.rows = rows
    }

    /// Whether there is a row of this name.
    func has(_ row: String) -> Bool { rows[row] != nil }

    private func cells(_ row: String) -> [RussianCell] {
        guard let cells = rows[row] else { preconditionFailure("no paradigm \(row)") }
        return cells
    }

    /// The ending of a citation form.
    func citationEnding(_ noun: RussianClass) -> RussianEnding {
        let block = noun.isAdjectival ? Self.block(of: noun) : noun.isPlural ? 1 : 0
        guard let ending = endings(cells(noun.row)[block * 6], stressed: noun.isStressedInSingular).first else {
            preconditionFailure("no nominative in \(noun.row)")
        }
        return ending
    }

    private func endings(_ cell: RussianCell, stressed: Bool) -> [RussianEnding] {
        guard case .endings(let whenStressed, let whenUnstressed) = cell else { return [] }
        return stressed ? whenStressed : whenUnstressed
    }

    /// Which six cells of an adjective's row have the gender of a noun.
    private static func block(of noun: RussianClass) -> Int {
        if noun.isPlural { return 3 }
        return switch noun.gender {
        case .masculine, .common: 0
        case .feminine: 1
        case .neuter: 2
        }
    }

    // MARK: - Nouns

    /// The forms of a noun's class without what is irregular, six cases of the singular and six of the plural.
    func slots(of noun: RussianClass) -> [[RussianEnding]] {
        let row = cells(noun.row)
        let singular = noun.isAdjectival ? Self.block(of: noun) * 6 : 0
        let plural = noun.isAdjectival ? 18 : 6
        var slots = (0..<12).map { index in
            let isPlural = index >= 6
            return endings(
                row[isPlural ? plural + index - 6 : singular + index],
                stressed: isPlural ? noun.isStressedInPlural : noun.isStressedInSingular)
        }
        if noun.isPlural { for index in 0..<6 { slots[index] = [] } }
        markIrregular(noun, in: &slots)
        return slots
    }

    /// Zaliznyak's ① and ② and the second locative.
    private func markIrregular(_ noun: RussianClass, in slots: inout [[RussianEnding]]) {
        let isSoft = noun.row.hasSuffix("2") || noun.row.hasSuffix("6")
        let plural = noun.isPlural ? noun.row.hasPrefix("с") : noun.gender == .neuter
        if noun.hasIrregularNominativePlural {
            let ending: Substring = plural ? (noun.row.hasSuffix("1") ? "ы" : "и") : (isSoft ? "я" : "а")
            slots[6] = [RussianEnding(ending)]
        }
        if noun.hasIrregularGenitivePlural {
            let ending: Substring =
                switch noun.row.first {
                case "м": isSoft ? (noun.row.hasSuffix("2") ? "*ь" : "*й") : "*-"
                case "ж": "ей"
                default: isSoft ? "ев" : "ов"
                }
            slots[7] = [RussianEnding(ending)]
        }
        if noun.hasSecondLocative { slots[5].append(RussianEnding(isSoft ? "ю" : "у")) }
    }

    /// Fills the accusatives that depend on animacy.
    func fillAccusatives(of noun: RussianClass, in slots: inout [[Declension.Form]]) {
        let row = cells(noun.row)
        let offset = noun.isAdjectival ? Self.block(of: noun) * 6 : 0
        if case .byAnimacy = row[offset + Self.accusative] { copyAccusative(noun, at: 0, in: &slots) }
        copyAccusative(noun, at: 6, in: &slots)
    }

    private func copyAccusative(_ noun: RussianClass, at start: Int, in slots: inout [[Declension.Form]]) {
        guard slots[start + Self.accusative].isEmpty else { return }
        let number: Features = start == 6 ? .plural : []
        slots[start + Self.accusative] = slots[noun.isAnimate ? start + Self.genitive : start].map {
            Declension.Form($0.stem, $0.ending, number.union(.accusative), cost: $0.cost)
        }
    }

    // MARK: - Adjectives

    /// All forms of an adjective, with gender and, in the accusative, animacy; short ones at the end.
    func adjective(_ row: String) -> [Declension.Form] {
        let cells = cells(row)
        let blocks: [Features] = [[], .feminine, .neuter, .plural]
        var forms: [Declension.Form] = []
        for (number, features) in blocks.enumerated() {
            for index in 0..<6 {
                let all = features.union(Self.cases[index])
                if case .byAnimacy = cells[number * 6 + index] {
                    forms += self.forms(cells[number * 6], all)
                    forms += self.forms(cells[number * 6 + Self.genitive], all.union(.animate))
                } else {
                    forms += self.forms(cells[number * 6 + index], all)
                }
            }
        }
        // The neuter is nearly always an adverb.
        for (cell, features) in zip(cells.dropFirst(24), blocks) where features != .neuter {
            forms += self.forms(cell, features.union(.shortForm)).map {
                Declension.Form($0.stem, $0.ending, $0.features, cost: 1)
            }
        }
        return forms
    }

    private func forms(_ cell: RussianCell, _ features: Features) -> [Declension.Form] {
        endings(cell, stressed: true).map { Declension.Form($0.stem, $0.letters, features) }
    }
}
