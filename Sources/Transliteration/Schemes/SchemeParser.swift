/// Reads schemes' files; the language is described in `Sources/CEmbeddedData/data/schemes/README.md`.
struct SchemeParser {
    private let files: any SchemeFiles
    private let depth: Int

    init(files: any SchemeFiles, depth: Int = 0) {
        self.files = files
        self.depth = depth
    }

    /// Reads a file.
    ///
    /// - Throws: `SchemeError.syntax` with the place and advice.
    func parse(_ text: String, file: String) throws(SchemeError) -> SchemeFile {
        let (head, body) = try split(text, file: file)
        var parser = SchemeBodyParser(files: files, depth: depth, caseReading: head.caseReading)
        for line in body { try parser.read(line) }
        let passes = try parser.finish()
        guard !passes.isEmpty else {
            throw .syntax(
                file: file, line: 1, column: 1, message: "the scheme has no body: write “rules”, then one rule a line")
        }
        return SchemeFile(name: file, scheme: try head.scheme(), passes: passes, repairs: head.repairs)
    }

    /// Reads the head alone.
    func parseHead(_ text: String, file: String) throws(SchemeError) -> Scheme {
        try split(text, file: file).head.scheme()
    }

    private func split(_ text: String, file: String) throws(SchemeError) -> (
        head: SchemeHead, body: ArraySlice<SchemeLine>
    ) {
        guard text.utf8.count <= SchemeLimits.fileBytes else {
            throw .syntax(
                file: file, line: 1, column: 1, message: "the file is longer than \(SchemeLimits.fileBytes) bytes")
        }
        let lines = SchemeLine.lines(of: text, file: file)
        guard let first = lines.first else {
            throw .syntax(file: file, line: 1, column: 1, message: "the file is empty")
        }
        let start = lines.firstIndex { SchemeBodyParser.blocks.contains($0.keyword.word) } ?? lines.endIndex
        var head = SchemeHead(first: first)
        for line in lines[..<start] { try head.read(line) }
        return (head, lines[start...])
    }
}
