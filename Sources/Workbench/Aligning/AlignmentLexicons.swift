internal import Alignment
internal import Foundation
internal import MemoryStorage
internal import TranslationTypes

/// What memories teach about which words translate which, one lexicon for each pair of languages. Of one task.
///
/// Each memory's lexicon is kept in a ``LexiconFile`` beside it and brought up to date with the units added since.
final class AlignmentLexicons {
    private let files: [MemoryFile]
    private var known: [[LanguageTag]: Lexicon] = [:]

    init(_ files: [MemoryFile]) { self.files = files }

    /// The lexicon of a pair; nil when the memories hold no unit with both languages.
    /// - Throws: what reading the memories throws.
    func lexicon(from source: LanguageTag, to target: LanguageTag) throws -> Lexicon? {
        if files.isEmpty { return nil }
        if let lexicon = known[[source, target]] { return lexicon.isEmpty ? nil : lexicon }
        // One file serves both directions.
        let isReversed = "\(target)" < "\(source)"
        let languages = isReversed ? (target, source) : (source, target)
        var sum = Lexicon()
        for file in files {
            let lexicon = try lexicon(of: file, languages.0, languages.1)
            if sum.isEmpty { sum = lexicon } else { sum.add(lexicon) }
        }
        if isReversed { sum = sum.reversed }
        known[[source, target]] = sum
        return sum.isEmpty ? nil : sum
    }

    /// What one memory teaches, from its file, or learnt and kept there.
    private func lexicon(of memory: MemoryFile, _ source: LanguageTag, _ target: LanguageTag) throws -> Lexicon {
        let file = LexiconFile(memory: memory, source: source, target: target)
        let state = try MemoryState(of: memory)
        let kept = file.read()
        if let kept, kept.state == state { return kept.lexicon }
        var content = LexiconFile.Content(state: state, lexicon: Lexicon())
        if let kept, kept.state.past == state.past, kept.state.generation < state.generation,
            let lesson = try addedLesson(memory, since: kept.state, source, target)
        {
            content.lexicon = kept.lexicon
            lesson.teach(&content.lexicon)
        } else {
            try wholeLesson(memory, source, target).teach(&content.lexicon)
        }
        // A folder that cannot be written is no reason not to align; the lexicon is learnt again next time.
        do { try file.write(content) } catch { return content.lexicon }
        return content.lexicon
    }

    /// All units of a memory.
    private func wholeLesson(_ memory: MemoryFile, _ source: LanguageTag, _ target: LanguageTag) throws -> Lesson {
        var lesson = Lesson(source: source, target: target)
        try OpenMemory(memory).forEachUnit(languages: [source, target]) { _, unit in lesson.add(unit) }
        return lesson
    }

    /// The units of a store since a state; nil when units were taken away, so that all is to be learnt again.
    private func addedLesson(
        _ memory: MemoryFile, since state: MemoryState, _ source: LanguageTag, _ target: LanguageTag
    ) throws -> Lesson? {
        let store = try SQLiteMemoryStore.open(path: memory.url.path, mode: .readOnly)
        var lesson = Lesson(source: source, target: target)
        var cursor = try store.beginning()
        cursor = ChangeCursor(
            epoch: cursor.epoch, generation: Generation(state.generation), key: nil, floor: cursor.floor)
        while true {
            let page: ChangePage
            do throws(MemoryStoreError) {
                page = try store.changes(since: cursor, limit: MemoryLimits.changes)
            } catch {
                // Deletions were forgotten meanwhile.
                if case .cursorOutdated = error { return nil }
                throw error
            }
            if page.changes.isEmpty { return lesson }
            for change in page.changes {
                guard let unit = change.unit else { return nil }
                if change.generation > Generation(state.generation) { lesson.add(unit.unit) }
            }
            cursor = page.cursor
        }
    }

    /// Units as one long aligned pair; of very many, every second, fourth or eighth, spread evenly.
    private struct Lesson {
        private var pair: AlignmentPair
        private var seen = 0
        private var stride = 1

        init(source: LanguageTag, target: LanguageTag) {
            pair = AlignmentPair(source: [], target: [], sourceLanguage: source, targetLanguage: target)
        }

        mutating func add(_ unit: TranslationUnit) {
            guard let left = unit.variant(in: pair.sourceLanguage), let right = unit.variant(in: pair.targetLanguage)
            else { return }
            seen += 1
            if (seen - 1) % stride != 0 { return }
            pair.source.append(left.text)
            pair.target.append(right.text)
            if pair.source.count > Self.mostUnits { thin() }
        }

        /// Leaves out every second unit.
        private mutating func thin() {
            pair.source = pair.source.indices.filter { $0 % 2 == 0 }.map { pair.source[$0] }
            pair.target = pair.target.indices.filter { $0 % 2 == 0 }.map { pair.target[$0] }
            stride *= 2
        }

        /// Learning from these takes about half a minute, once; more would hardly teach more.
        private static let mostUnits = 50_000

        func teach(_ lexicon: inout Lexicon) {
            let beads = pair.source.indices.map { Bead(source: $0..<($0 + 1), target: $0..<($0 + 1), confidence: 1) }
            lexicon.learn(from: pair, Ladder(beads: beads))
            lexicon.prune()
        }
    }
}
