/// Makes the stages of Chinese by the names and arguments that schemes call them by.
enum HanStages {
    /// The stage; nil when there is none of that name or its arguments are not those it takes.
    ///
    /// - Throws: ``LanguageDataError`` when a data package is missing.
    static func stage(
        _ name: String, arguments: [String], data: any LanguageData
    ) throws(LanguageDataError) -> (any Stage)? {
        let first = arguments.first ?? ""
        switch name {
        case "han-syllables": return try syllables(arguments, data)
        case "han-name":
            guard let form = HanNameStage.Form(rawValue: first) else { return nil }
            return HanNameStage(reader: try HanReader(data: data), form: form)
        case "han-place":
            guard let spelling = HanSpelling(rawValue: first) else { return nil }
            return HanPlaceStage(
                reader: try HanReader(data: data), spelling: spelling, isOneName: arguments.contains("one-name"))
        case "han-catalogue": return HanCatalogueStage(reader: try HanReader(data: data))
        case "pinyin-palladius": return PalladiusStage()
        case "opencc": return try conversion(first, data)
        default: return nil
        }
    }

    private static func syllables(
        _ arguments: [String], _ data: any LanguageData
    ) throws(LanguageDataError) -> (any Stage)? {
        guard arguments.count >= 2, let tones = HanSyllableStage.Tones(rawValue: arguments[0]),
            let groups = HanSyllableStage.Groups(rawValue: arguments[1])
        else { return nil }
        let region: CharacterReadings.Region = arguments.contains("taiwan") ? .taiwan : .mainland
        return HanSyllableStage(
            reader: try HanReader(data: data, region: region), tones: tones, groups: groups,
            marksNames: arguments.contains("names"))
    }

    /// The configurations of OpenCC that schemes use.
    private static let configurations: Set<String> = ["s2t", "t2s", "s2tw", "tw2s", "s2hk", "hk2s", "s2twp", "tw2sp"]

    private static func conversion(_ name: String, _ data: any LanguageData) throws(LanguageDataError) -> (any Stage)? {
        guard configurations.contains(name) else { return nil }
        let converter = try ChineseConverter(name, folders: data.conversionFolders)
        return ConversionStage(
            converter: converter,
            supplement: converter.isComplete ? .init() : HanTables.conversions.direction(of: name))
    }
}
