internal import NameMatching
internal import TextNormalization
public import TranslationTypes

/// Finds names of persons and places in files: text, Markdown, HTML, DOCX and bilingual formats, as `check` reads them.
public struct NameFinding: Sendable {
    private let spotter: any NameSpotter
    private let language: LanguageTag?
    private let articleOnly: Bool

    /// Finds what the shipped gazetteer, a workspace and the forms of names tell.
    /// - Parameters:
    ///   - workspace: whose ledger and glossaries are read; nil for none.
    ///   - language: the language of texts that do not say theirs; found out when nil.
    ///   - articleOnly: whether the menus and footers of web pages are left out.
    /// - Throws: what reading the ledger and the glossaries throws, with file and line.
    public init(workspace: Workspace?, language: LanguageTag? = nil, articleOnly: Bool = false) throws {
        self.init(try NameFinder(workspace: workspace), language: language, articleOnly: articleOnly)
    }

    /// - Parameters:
    ///   - spotter: what finds names in a text.
    ///   - language: the language of texts that do not say theirs; found out when nil.
    ///   - articleOnly: whether the menus and footers of web pages are left out.
    init(_ spotter: any NameSpotter, language: LanguageTag? = nil, articleOnly: Bool = false) {
        self.spotter = spotter
        self.language = language
        self.articleOnly = articleOnly
    }

    /// Looks through files one after the other.
    /// - Parameters:
    ///   - files: paths; a folder stands for the files in it and below it whose endings are known.
    ///   - progress: told after each file how many are done.
    /// - Returns: The names; files that could not be read are in ``FoundNames/failures``.
    public func names(in files: [String], progress: (Int) -> Void = { _ in }) -> FoundNames {
        let list = FileList(files).known()
        var found = FoundNames()
        found.failures = list.missing
        for (number, path) in list.paths.enumerated() {
            do { found.names += try names(in: path) } catch { found.failures.append("\(error)") }
            progress(number + 1)
        }
        found.files = list.paths
        return found
    }

    private func names(in path: String) throws -> [FoundNames.Place] {
        var options = FileChecking.Options()
        options.language = language
        options.articleOnly = articleOnly
        let file = try CheckedFile(path, options: options)
        let usual = language ?? file.sample.map { LanguageIdentifier.standard.identify($0).language }
        var texts = FileTexts()
        try file.read { passage in
            for number in passage.sides.indices { texts.add(passage, number, usual: usual) }
        }
        return texts.names(by: spotter).map { found in
            let position = file.position(
                of: found.passage, side: found.side, utf8Offset: found.utf8Offset)
            return FoundNames.Place(
                file: path, line: position?.line, column: position?.column, passage: found.passage.number,
                span: found.span,
                isRightToLeft: (found.passage.sides[found.side].language ?? usual)?.script.isRightToLeft
                    ?? false)
        }
    }
}

/// The texts of a file, put together by language: a surname that stands alone is known by the whole name elsewhere in the file.
private struct FileTexts {
    struct Found {
        let passage: TextPassage
        let side: Int
        let utf8Offset: Int
        let span: FoundNameSpan
    }

    private struct Part {
        let passage: TextPassage
        let side: Int
        let utf8Range: Range<Int>
        let order: Int
    }

    private var texts: [LanguageTag?: String] = [:]
    private var parts: [LanguageTag?: [Part]] = [:]
    private var count = 0

    mutating func add(_ passage: TextPassage, _ side: Int, usual: LanguageTag?) {
        let text = passage.sides[side].text
        let language = passage.sides[side].language ?? usual
        let start = texts[language, default: ""].utf8.count
        texts[language, default: ""] += text + "\n\n"
        parts[language, default: []].append(
            Part(passage: passage, side: side, utf8Range: start..<start + text.utf8.count, order: count))
        count += 1
    }

    /// The names in the order of the file. One that would reach over the end of a passage is none.
    func names(by spotter: any NameSpotter) -> [Found] {
        var found: [(order: Int, found: Found)] = []
        for (language, text) in texts {
            var rest = parts[language, default: []][...]
            for name in spotter.names(in: text, language: language) {
                while let part = rest.first, part.utf8Range.upperBound <= name.utf8Range.lowerBound {
                    rest.removeFirst()
                }
                guard let part = rest.first, part.utf8Range.lowerBound <= name.utf8Range.lowerBound,
                    name.utf8Range.upperBound <= part.utf8Range.upperBound
                else { continue }
                let lower = name.utf8Range.lowerBound - part.utf8Range.lowerBound
                let moved = SpottedName(
                    utf8Range: lower..<lower + name.utf8Range.count, kind: name.kind, name: name.name,
                    reason: name.reason)
                let span = FoundNameSpan.all([moved], in: part.passage.sides[part.side].text)[0]
                found.append(
                    (part.order, Found(passage: part.passage, side: part.side, utf8Offset: lower, span: span))
                )
            }
        }
        return found.sorted { ($0.order, $0.found.span.start) < ($1.order, $1.found.span.start) }.map(
            \.found)
    }
}
