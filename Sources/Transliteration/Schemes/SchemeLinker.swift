/// Makes the stages of a scheme of its passes.
struct SchemeLinker {
    private let files: any SchemeFiles
    private let data: any LanguageData
    private let depth: Int
    /// Whether the first stage sees the text as it was given.
    private let readsSource: Bool

    init(files: any SchemeFiles, data: any LanguageData, depth: Int = 0, readsSource: Bool = true) {
        self.files = files
        self.data = data
        self.depth = depth
        self.readsSource = readsSource
    }

    /// The stages, those of other schemes that it names included.
    func stages(of file: SchemeFile) throws(SchemeError) -> [any Stage] {
        var stages: [any Stage] = []
        for pass in file.passes {
            switch pass {
            case .rules(let rules):
                stages.append(
                    RuleStage(
                        rules, check: check(file, isFirst: stages.isEmpty)
                    ))
            case .scheme(let id, let line, let column):
                stages += try scheme(id, file: file.name, line: line, column: column, isFirst: stages.isEmpty)
            case .stage(let name, let arguments, let line, let column):
                guard let stage = try stage(name, arguments) else {
                    throw .syntax(
                        file: file.name, line: line, column: column,
                        message: "there is no stage “\(name)” with these words")
                }
                stages.append(stage)
            }
        }
        return stages
    }

    /// Only the first pass sees the text as it was given.
    private func check(_ file: SchemeFile, isFirst: Bool) -> SourceCheck {
        isFirst && readsSource && file.repairs ? SourceCheck(sourceScript: file.scheme.from) : .none
    }

    private func stage(_ name: String, _ arguments: [String]) throws(SchemeError) -> (any Stage)? {
        if name == "icu", let identifier = arguments.first { return try TransformStage(identifier) }
        do { return try StageCatalog.stage(name, arguments: arguments, data: data) } catch { throw .data(error) }
    }

    private func scheme(
        _ id: String, file: String, line: Int, column: Int, isFirst: Bool
    ) throws(SchemeError) -> [any Stage] {
        guard depth < SchemeLimits.depth else {
            throw .syntax(file: file, line: line, column: column, message: "schemes build on each other too deeply")
        }
        guard let text = files.text(of: id + ".scheme") else {
            throw .syntax(file: file, line: line, column: column, message: "there is no scheme \(id)")
        }
        let parsed = try SchemeParser(files: files, depth: depth).parse(text, file: id + ".scheme")
        return try SchemeLinker(files: files, data: data, depth: depth + 1, readsSource: readsSource && isFirst).stages(
            of: parsed)
    }
}
