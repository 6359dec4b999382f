internal import Foundation
internal import NameMatching

extension NameKind {
    /// Reads a kind as commands and tables write it, in any of the five languages; nil for an empty text.
    /// - Throws: ``WorkbenchError`` with the kinds that there are.
    static func read(_ written: String) throws(WorkbenchError) -> NameKind? {
        let word = TableHeading.folded(written)
        if word.isEmpty { return nil }
        guard let kind = words[word] else {
            throw WorkbenchError("“\(written)” is no kind of name", advice: "A name is of a person or of a place.")
        }
        return kind
    }

    /// General knowledge of the five languages.
    private static let words: [String: NameKind] = [
        "person": .person, "people": .person, "human": .person, "individual": .person,
        "человек": .person, "персона": .person, "лицо": .person, "физлицо": .person, "физическое лицо": .person,
        "адам": .person, "тұлға": .person, "жеке тұлға": .person, "ادام": .person,
        "شەخس": .person, "ئادەم": .person, "人": .person, "人物": .person, "人名": .person, "个人": .person,
        "個人": .person,
        "place": .place, "location": .place, "toponym": .place,
        "место": .place, "топоним": .place, "жер": .place, "орын": .place, "жер атауы": .place, "جەر": .place,
        "يەر": .place, "ئورۇن": .place, "يەر نامى": .place, "地名": .place, "地点": .place, "地點": .place, "地方": .place,
    ]
}
