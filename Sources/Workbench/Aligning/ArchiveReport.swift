internal import Interchange
internal import TranslationTypes

/// What the alignment of an archive came to: a line for each pair, and the units of them all.
public struct ArchiveReport {
    private let outcomes: [ArchiveAlignment.Outcome]
    private let minimumConfidence: Double

    /// Pairs below `minimumConfidence` make no unit.
    public init(_ outcomes: [ArchiveAlignment.Outcome], minimumConfidence: Double = 0) {
        self.outcomes = outcomes
        self.minimumConfidence = minimumConfidence
    }

    /// Whether a pair could not be read.
    public var hasErrors: Bool { outcomes.contains { (try? $0.result.get()) == nil } }

    /// For each pair: source, target, links, segments without a counterpart; or what went wrong.
    public var lines: [String] {
        outcomes.map { outcome in
            let names = "\(outcome.pair.source)\t\(outcome.pair.target)"
            switch outcome.result {
            case .success(let aligned):
                let links = aligned.linked(from: minimumConfidence).links
                let pairs = links.count(where: \.isPair)
                return "\(names)\t\(pairs) links\t\(links.count - pairs) without a counterpart"
            case .failure(let error): return "\(names)\terror: \(error)"
            }
        }
    }

    /// Stores the units, merged with what the memory holds.
    public func save(in memory: MemoryFile) throws -> MemoryChangeReport {
        try MemorySaving(memory: memory).save(units)
    }

    /// Writes the units to a file, which is replaced as a whole or not at all; the ending says the format.
    public func write(to path: String) throws {
        guard let format = ExchangeFormat(fileEndingOf: path) else {
            throw WorkbenchError("\(path): the ending names no format", advice: "Endings are .tmx, .tsv and .jsonl.")
        }
        let units = units
        let languages = Set(units.flatMap { $0.variants.map(\.language) }).sorted()
        let options = WritingOptions(
            languages: languages, propertyTypes: [], sourceLanguage: nil, toolVersion: Tool.version)
        var writer = try format.writer(file: path, options: options)
        for unit in units { try writer.write(unit) }
        try writer.close()
    }

    private var units: [TranslationUnit] {
        outcomes.compactMap { try? $0.result.get() }.flatMap { $0.units(minimumConfidence: minimumConfidence) }
    }
}
