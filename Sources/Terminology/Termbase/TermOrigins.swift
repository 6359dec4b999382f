/// The lines of concepts and terms, packed: eight bytes a concept and four a term.
struct TermOrigins: Sendable, Hashable {
    private var concepts: [Int32] = []
    private var fileOfConcept: [Int16] = []
    private var termLines: [Int32] = []
    /// Where the lines of a concept's terms begin in `termLines`.
    private var starts: [Int32] = []
    /// The lines of terms that were added to a concept later, and their files.
    private var later: [TermAddress: Later] = [:]

    private struct Later: Hashable {
        let file: Int
        let line: Int
    }

    mutating func add(file: Int, line: Int, termLines lines: [Int]) {
        concepts.append(Int32(clamping: line))
        fileOfConcept.append(Int16(clamping: file))
        starts.append(Int32(clamping: termLines.count))
        termLines += lines.lazy.map { Int32(clamping: $0) }
    }

    mutating func addTerm(_ address: TermAddress, file: Int, line: Int) {
        later[address] = Later(file: file, line: line)
    }

    func place(ofConcept index: Int, files: [String]) -> TermPlace? {
        place(file: Int(fileOfConcept[index]), line: Int(concepts[index]), files)
    }

    func place(of address: TermAddress, files: [String]) -> TermPlace? {
        if let later = later[address] { return place(file: later.file, line: later.line, files) }
        let start = Int(starts[address.concept])
        let end = address.concept + 1 < starts.count ? Int(starts[address.concept + 1]) : termLines.count
        let index = start + address.term
        let line = index < end ? Int(termLines[index]) : Int(concepts[address.concept])
        return place(file: Int(fileOfConcept[address.concept]), line: line, files)
    }

    private func place(file: Int, line: Int, _ files: [String]) -> TermPlace? {
        guard files.indices.contains(file) else { return nil }
        return TermPlace(file: files[file], line: line > 0 ? line : nil)
    }
}
