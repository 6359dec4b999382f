internal import TranslationTypes

/// Whether a term is in the script of a place in a text, or is found there only by way of another.
struct ScriptFit {
    private let script: WordScript
    private let text: [UInt8]

    init(_ text: Span<UInt8>) {
        script = WordScript(of: text)
        self.text = text.indices.map { text[$0] }
    }

    /// Chinese has one script here and two sets of characters: there the term must be the text letter by letter.
    func allows(_ term: SoughtTerm) -> Bool {
        switch script {
        case .other: term.text.utf8.elementsEqual(text)
        case .latin: term.language.script == .latin
        case .cyrillic: term.language.script == .cyrillic
        case .arabic: term.language.script == .arabic
        }
    }
}
