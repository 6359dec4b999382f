internal import TranslationTypes

extension Place {
    /// What a reader is told: “the city Yining”; the identifier where no name of the place is known.
    var words: String {
        let english = names.filter { $0.language.language == "en" }
        let name = english.first { $0.status == .official && $0.until == nil } ?? english.first ?? names.first
        return "the \(feature.rawValue) \(name?.name ?? id)"
    }
}
