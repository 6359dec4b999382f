/// The stages that are written in code, by the name that a scheme's file calls them by: `stage NAME ARGUMENTS`.
///
/// A stage is code only where letters are not enough: where words must be known.
enum StageCatalog {
    /// Makes the stage of that name; nil when there is none.
    ///
    /// - Throws: `LanguageDataError` when its data package is missing.
    static func stage(
        _ name: String, arguments: [String], data: any LanguageData
    ) throws(LanguageDataError) -> (any Stage)? {
        switch name {
        case "kazakh-arabic": try KazakhStage.arabic(arguments: arguments, data: data)
        case "kazakh-latin": KazakhStage.latin(data: data)
        case "han-syllables", "han-name", "han-place", "han-catalogue", "pinyin-palladius", "opencc":
            try HanStages.stage(name, arguments: arguments, data: data)
        case "name-transcription":
            arguments.first.flatMap(NameTarget.init(rawValue:)).map { NameTranscription(target: $0) }
        case "name-syllables":
            arguments.first.flatMap(SyllableTranscription.Language.init(rawValue:)).map {
                SyllableTranscription(language: $0)
            }
        default: nil
        }
    }
}
