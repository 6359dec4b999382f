internal import StringMatching
public import TranslationTypes

/// The schemes that can be asked for, by id and by alias.
public struct SchemeCatalog: Sendable {
    /// The schemes that come with the program.
    public static let standard = SchemeCatalog(EmbeddedSchemeFiles())

    /// What an id of one of ICU's own transforms begins with.
    public static let transformPrefix = "icu:"

    private static let ending = ".scheme"
    /// The most suggestions for an id that is not known.
    private static let suggestionLimit = 4

    private let files: any SchemeFiles

    /// The schemes of some files. Nothing is read before it is asked for.
    public init(_ files: any SchemeFiles) { self.files = files }

    /// This catalog with further files, which go before its own where names are equal.
    public func overlaid(by files: any SchemeFiles) -> SchemeCatalog {
        SchemeCatalog(OverlaidSchemeFiles(over: files, under: self.files))
    }

    /// All ids, sorted.
    public var ids: [String] {
        files.names.filter { $0.hasSuffix(Self.ending) }.map { String($0.dropLast(Self.ending.count)) }
    }

    /// The heads of all schemes, sorted by id.
    ///
    /// - Throws: `SchemeError.syntax` for the first file that cannot be read.
    public func schemes() throws(SchemeError) -> [Scheme] {
        var schemes: [Scheme] = []
        for id in ids {
            guard let text = files.text(of: id + Self.ending) else { continue }
            schemes.append(try SchemeParser(files: files).parseHead(text, file: id + Self.ending))
        }
        return schemes
    }

    /// The ids that a name stands for: an id itself, or the schemes that bear it as an alias. None where a script is given that
    /// none of them reads.
    ///
    /// - Parameters:
    ///   - name: An id, a full alias or a short name as `bgn`; case is ignored.
    ///   - source: The language of the text, which tells which scheme a short name means.
    ///   - script: The script of the text, which does so too.
    /// - Throws: `SchemeError.unknown` when nothing is called so.
    public func ids(of name: String, source: LanguageTag? = nil, script: Script? = nil) throws(SchemeError) -> [String]
    {
        if files.text(of: name + Self.ending) != nil || name.hasPrefix(Self.transformPrefix) { return [name] }
        let wanted = name.lowercased()
        let found = try schemes().filter { scheme in
            scheme.id.lowercased() == wanted || scheme.aliases.contains { $0.lowercased() == wanted }
        }
        guard !found.isEmpty else { throw .unknown(name, similar: similar(to: wanted)) }
        let narrowed = found.filter { scheme in script.map { Self.script(scheme.from, covers: $0) } ?? true }
        let spoken = narrowed.filter { $0.language.language == source?.language }
        return (spoken.isEmpty ? narrowed : spoken).map(\.id)
    }

    /// The schemes that are usual for text in a script when a language and script are asked for, of whatever language the text
    /// is.
    ///
    /// - Parameters:
    ///   - script: The text's script.
    ///   - target: What is wanted, for example `kk-Latn`, or `ru-Cyrl` for a Kazakh name in a Russian text.
    public func usualSchemes(from script: Script, to target: LanguageTag) throws(SchemeError) -> [Scheme] {
        try schemes().filter { scheme in
            Self.script(scheme.from, covers: script)
                && scheme.usualFor.contains { $0.language == target.language && $0.script == target.script }
        }
    }

    /// Whether text of a script may be given to a scheme that reads `code`: Chinese forms are read by schemes of Han.
    private static func script(_ code: String, covers script: Script) -> Bool {
        let code = code.prefix(while: { $0 != "." })
        let han: Set<String> = ["Hani", "Hans", "Hant"]
        return code == script.code || (han.contains(String(code)) && han.contains(script.code))
    }

    private func similar(to name: String) -> [String] {
        let scored = ids.map { id in
            (id: id, contains: id.lowercased().contains(name), distance: Self.distance(id, name))
        }
        let near = scored.filter { $0.contains || $0.distance * 2 < name.count }
            .sorted { ($0.contains ? 0 : 1, $0.distance, $0.id) < ($1.contains ? 0 : 1, $1.distance, $1.id) }
        return near.prefix(Self.suggestionLimit).map(\.id)
    }

    private static func distance(_ a: String, _ b: String) -> Int {
        EditDistance.distance(Array(a.lowercased().utf8).span, Array(b.utf8).span)
    }

    /// Makes a scheme ready.
    ///
    /// - Parameters:
    ///   - name: An id, an alias, or `icu:` and the id of one of ICU's transforms.
    ///   - source: The language of the text, and its script, where the name is an alias that several schemes share.
    ///   - data: Where stages get their word lists.
    public func transliterator(
        _ name: String, source: LanguageTag? = nil, data: any LanguageData
    ) throws(SchemeError) -> Transliterator {
        let ids = try ids(of: name, source: source)
        guard let id = ids.first, ids.count == 1 else { throw .ambiguous(name, ids: ids) }
        if id.hasPrefix(Self.transformPrefix) { return try transform(id) }
        guard let text = files.text(of: id + Self.ending) else { throw .unknown(name, similar: []) }
        return try transliterator(text: text, file: id + Self.ending, data: data)
    }

    /// Makes a scheme of one's own ready; it may build on those of the catalog.
    ///
    /// - Parameters:
    ///   - text: The content of a scheme's file.
    ///   - file: Its name, for messages.
    ///   - data: Where stages get their word lists.
    /// - Throws: `SchemeError.syntax` with line and column.
    public func transliterator(text: String, file: String, data: any LanguageData) throws(SchemeError) -> Transliterator
    {
        let parsed = try SchemeParser(files: files).parse(text, file: file)
        let linker = SchemeLinker(files: files, data: data)
        let stages = try linker.stages(of: parsed)
        return Transliterator(scheme: parsed.scheme, stages: stages, repairs: parsed.repairs)
    }

    private func transform(_ id: String) throws(SchemeError) -> Transliterator {
        let identifier = String(id.dropFirst(Self.transformPrefix.count))
        let scheme = Scheme(
            id: id, title: "ICU transform \(identifier)", aliases: [], language: .undetermined, from: "Zyyy",
            to: "Zyyy",
            standard: "CLDR", year: "", sources: [], usualFor: [],
            reversibility: Reversibility(.no), notes: [], examples: [])
        return Transliterator(scheme: scheme, stages: [try TransformStage(identifier)], repairs: false)
    }
}
