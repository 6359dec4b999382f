public import TranslationTypes

/// Puts a termbase together, concept by concept and file by file.
///
/// Lines of one file that name the same identifier name the same thing, wherever they stand. What the same identifier means in two
/// files ``Clashes`` decides.
public struct TermbaseBuilder: Sendable {
    /// What happens when a second file has a concept with an identifier that is taken.
    public enum Clashes: Sendable, Hashable {
        /// It is the same concept when they share a term of one language tag, and is added to it; otherwise two glossaries
        /// happened to count alike, and the later one is kept apart as `FILE:IDENTIFIER`.
        case mergeWhatSharesATerm
        /// It is the same concept.
        case merge
        /// It is another concept, kept apart as `FILE:IDENTIFIER`.
        case keepApart
        /// It is an error.
        case refuse
    }

    private let clashes: Clashes
    private var concepts: [Concept] = []
    private var indexes: [String: Int32] = [:]
    private var files: [String] = []
    private var origins = TermOrigins()
    /// For each concept the number of the file that it is from; -1 for none.
    private var fileOfConcept: [Int32] = []
    /// The identifiers of the present file that were given another name, with the index of their concept.
    private var renamed: [String: Int] = [:]
    /// The concepts of earlier files that the present file adds to.
    private var merged: Set<Int> = []

    /// Begins a termbase without concepts.
    public init(clashes: Clashes = .mergeWhatSharesATerm) { self.clashes = clashes }

    /// Begins a file: what is added from here on is from it.
    public mutating func begin(file: String) {
        files.append(file)
        renamed = [:]
        merged = []
    }

    /// Adds a concept.
    ///
    /// - Parameters:
    ///   - concept: What is added.
    ///   - line: The 1-based line on which it begins; 0 when it is not known.
    ///   - termLines: The lines of its terms, where they are known.
    /// - Throws: ``TermbaseError`` when it has no identifier, or one that is taken and may not be.
    public mutating func add(
        _ concept: Concept, line: Int = 0, termLines: [Int] = []
    ) throws(TermbaseError) {
        guard !concept.identifier.isEmpty else {
            throw error(line, "a concept has no identifier", "give it one that no other concept has")
        }
        guard let taken = indexes[concept.identifier] else { return append(concept, line, termLines) }
        let old = Int(taken)
        if fileOfConcept[old] == files.count - 1, clashes != .refuse || !files.isEmpty {
            return merge(concept, into: old, line, termLines)
        }
        if let index = renamed[concept.identifier] { return merge(concept, into: index, line, termLines) }
        switch clashes {
        case .refuse:
            throw error(
                line, "the identifier “\(concept.identifier)” is taken by another concept", "give each concept its own")
        case .merge: merge(concept, into: old, line, termLines)
        case .keepApart: keepApart(concept, line, termLines)
        case .mergeWhatSharesATerm:
            if merged.contains(old) || Self.shareATerm(concept, concepts[old]) {
                merged.insert(old)
                merge(concept, into: old, line, termLines)
            } else {
                keepApart(concept, line, termLines)
            }
        }
    }

    /// The termbase of all that was added.
    public consuming func build() -> Termbase {
        Termbase(concepts: concepts, files: files, indexes: indexes, origins: origins)
    }

    private mutating func append(_ concept: Concept, _ line: Int, _ termLines: [Int]) {
        indexes[concept.identifier] = Int32(concepts.count)
        fileOfConcept.append(Int32(files.count - 1))
        origins.add(file: files.count - 1, line: line, termLines: termLines)
        concepts.append(concept)
    }

    private mutating func keepApart(_ concept: Concept, _ line: Int, _ termLines: [Int]) {
        let file = files.last.map(Self.stem) ?? ""
        var name = "\(file):\(concept.identifier)"
        while indexes[name] != nil { name += "'" }
        renamed[concept.identifier] = concepts.count
        var concept = concept
        concept.identifier = name
        append(concept, line, termLines)
    }

    /// Adds what the concept does not have yet; equal terms of one concept stay, for `glossary lint` to report.
    private mutating func merge(_ other: Concept, into index: Int, _ line: Int, _ termLines: [Int]) {
        let isOtherFile = fileOfConcept[index] != files.count - 1
        if concepts[index].subject == nil { concepts[index].subject = other.subject }
        for definition in other.definitions where !concepts[index].definitions.contains(definition) {
            concepts[index].definitions.append(definition)
        }
        for (number, term) in other.terms.enumerated() {
            if isOtherFile, concepts[index].terms.contains(term) { continue }
            let address = TermAddress(concept: index, term: concepts[index].terms.count)
            let line = number < termLines.count ? termLines[number] : line
            origins.addTerm(address, file: files.count - 1, line: line)
            concepts[index].terms.append(term)
        }
        concepts[index].details += other.details.filter { !concepts[index].details.contains($0) }
        concepts[index].languageDetails.merge(other.languageDetails) { $0 + $1 }
    }

    private func error(_ line: Int, _ message: String, _ advice: String) -> TermbaseError {
        let place = files.last.map { TermPlace(file: $0, line: line > 0 ? line : nil) }
        return TermbaseError(place: place, message: message, advice: advice)
    }

    private static func shareATerm(_ a: Concept, _ b: Concept) -> Bool {
        a.terms.contains { term in b.terms.contains { $0.text == term.text && $0.language == term.language } }
    }

    /// The name of a file without its folder and its ending.
    private static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? Substring(path)
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
        return String(name[..<dot])
    }
}
