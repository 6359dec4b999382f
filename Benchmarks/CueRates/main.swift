import Alignment
import TranslationTypes

// Counts how often evidence of each kind holds in texts whose segments correspond one by one.
//
// Reads lines of a text's name, two languages and two segments with tabs between them, as Scripts/fit-reliabilities.py
// writes them; prints for every kind and class of language pair: mentions whose counterpart has the same thing, mentions,
// pairs of other segments that share a thing, and such pairs.

/// Counts of one kind in one class.
struct Counts {
    var hits = 0
    var mentions = 0
    var random = 0
    var pairs = 0
}

/// The kind of a cue as the table of reliabilities names it.
func name(of cue: Cue) -> String {
    switch cue.kind {
    case .mark: cue.sourceForm
    case .number: (Double(cue.sourceForm) ?? .infinity) <= 12 ? "small number" : "number"
    default: cue.kind.rawValue
    }
}

var texts: [String: AlignmentPair] = [:]
while let line = readLine() {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5 else { fatalError("not five columns: \(line)") }
    let key = parts[0..<3].joined(separator: " ")
    var pair =
        try texts[key]
        ?? AlignmentPair(
            source: [], target: [], sourceLanguage: LanguageTag(parts[1]), targetLanguage: LanguageTag(parts[2]))
    pair.source.append(parts[3])
    pair.target.append(parts[4])
    texts[key] = pair
}

var table: [String: Counts] = [:]
for pair in texts.values {
    let prepared = PreparedPair(pair)
    let writing =
        [pair.sourceLanguage, pair.targetLanguage].contains { $0.language == "zh" } ? "unspaced" : "alphabets"
    for cue in Aligner.standardEvidence.flatMap({ $0.cues(in: prepared) }) {
        let hits = Set(cue.source).intersection(cue.target).count
        var counts = table[name(of: cue) + "\t" + writing] ?? Counts()
        counts.hits += 2 * hits
        counts.mentions += cue.source.count + cue.target.count
        counts.random += cue.source.count * cue.target.count - hits
        counts.pairs += pair.source.count * (pair.source.count - 1)
        table[name(of: cue) + "\t" + writing] = counts
    }
}
for (key, counts) in table.sorted(by: { $0.key < $1.key }) {
    print(key, counts.hits, counts.mentions, counts.random, counts.pairs, separator: "\t")
}
