internal import Inflection
internal import TranslationTypes

/// The grammar of a language that we have none for: a word is found as it is.
struct PlainGrammar: Grammar {
    let language: LanguageTag

    func anchors(of word: ArraySlice<UInt8>, isLast: Bool, into anchors: inout [ArraySlice<UInt8>]) {
        anchors.append(word)
    }

    func forms(of words: [String], partOfSpeech: PartOfSpeech?, isName: Bool) -> any TermForms {
        PlainTermForms(citations: words)
    }
}

private struct PlainTermForms: TermForms {
    let citations: [String]

    var words: [any WordForms] { citations.map(PlainWordForms.init(citation:)) }

    func agreement(of analyses: [WordAnalysis]) -> Features? { [] }

    func forms(_ features: Features) -> [String]? { features.isEmpty ? citations : nil }

    func closestForms(_ features: Features) -> [String] { citations }
}

private struct PlainWordForms: WordForms {
    let citation: String

    func analyses(of word: ArraySlice<UInt8>) -> [WordAnalysis] {
        word.elementsEqual(citation.utf8)
            ? [WordAnalysis(features: [], pieces: [WordAnalysis.Piece(citation, "stem")])] : []
    }

    func form(_ features: Features) -> String? { features.isEmpty ? citation : nil }
}
