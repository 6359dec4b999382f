import ArgumentParser
import Foundation
import TranslationTypes
import Workbench

struct AlignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "align",
        abstract: "Two documents side by side, sentence by sentence, with a confidence for each link.",
        discussion: """
            Every segment of both documents comes out in exactly one link. The two documents should translate each other;
            for articles on one event in different words use --comparable, which links what says the same and leaves the
            rest alone (expect fewer and less certain links: keep those from --min-confidence 0.8 or so).

            CONFIDENCE estimates how probable it is that just these segments correspond. In news with segments merged and
            dropped, 98 of 100 links from 0.9 up were right, and six in ten of those from 0.5 to 0.9: look at these. On other
            texts take it as a ranking. --min-confidence leaves the segments of less sure links alone in all that is shown,
            written and saved; 0.9 keeps nearly all of a translation.

            REVIEW: --format html is a page to read and print. --output links.tsv is for a spreadsheet or an editor: move
            segment numbers, join them (3+4), write - for none, delete rows; save as TSV or CSV; read it back with
            --links links.tsv --save MEMORY. Columns may be moved; texts are compared, and the numbers count.

            Paragraphs, headings and list items count where both documents have them, the more the better the translator kept
            them. In lines of --jsonl the optional src_paragraphs and tgt_paragraphs tell them: lists of the numbers of the
            segments with which paragraphs begin, the first segment being 0.

            --explain lists for each link what spoke for it (+) and against it (−), in nats: +2.3 is ten to one, +4.6 a
            hundred to one, −2.3 one to ten. They add up to the score of the link; its confidence also depends on what else
            its segments could be linked to, of which the likeliest is named.

            EXAMPLES
              cd Memories/articles/zharkent-verdict
              tilmach align en.md kk.md
              tilmach align en.md kk.md --explain
              tilmach align en.html kk.html --output pair.tmx
              tilmach align en.md zh.md --output review.html
              tilmach align en.docx zh.docx --save archive
              tilmach align --jsonl < pairs.jsonl     reads src, tgt, src_lang, tgt_lang; adds links
            """)

    @Argument(help: "The source document, or with --jsonl the file of lines.")
    var source: String?

    @Argument(help: "The target document.")
    var target: String?

    @Option(name: .long, help: ArgumentHelp("The source's language; found out when not given.", valueName: "lang"))
    var from: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("The target's language; found out when not given.", valueName: "lang"))
    var to: LanguageTag?

    @Option(name: .long, help: "table, tmx, tsv, jsonl or html; when not given, what the ending of --output says.")
    var format: AlignmentFormat?

    @Option(name: .long, help: ArgumentHelp("Write to this file instead.", valueName: "file"))
    var output: String?

    @Option(name: .long, help: ArgumentHelp("Keep the links in this memory of the workspace.", valueName: "memory"))
    var save: String?

    @Option(
        name: .long,
        help: ArgumentHelp("A memory that teaches which words translate which; repeatable.", valueName: "name"))
    var memory: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("A glossary whose concepts count where both texts name them; repeatable.", valueName: "name")
    )
    var glossary: [String] = []

    @Flag(name: .long, help: "Articles on one event that are no translations of each other.")
    var comparable = false

    @Option(name: .long, help: ArgumentHelp("Leave out links below this confidence, 0 to 1.", valueName: "share"))
    var minConfidence = 0.0

    @Flag(name: .long, help: "Tell of each link what spoke for and against it.")
    var explain = false

    @Option(
        name: .long, help: ArgumentHelp("Take the links from a reviewed TSV or CSV of this command.", valueName: "file")
    )
    var links: String?

    @Option(name: .long, help: ArgumentHelp("Your own SRX 2.0 rules.", valueName: "file"))
    var srx: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A TSV of pairs: source, target, src_lang, tgt_lang. They learn from each other; with --save or --output.",
            valueName: "file"))
    var batch: String?

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @Flag(name: .long, help: "One JSON object: src, tgt, src_lang, tgt_lang, links; with --explain explanations.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        guard (0...1).contains(minConfidence) else { throw ValidationError("--min-confidence goes from 0 to 1.") }
        if jsonl, target != nil { throw ValidationError("--jsonl reads one file of lines, or standard input.") }
        if json, output != nil { throw ValidationError("--json prints; --output takes a --format.") }
        if explain, links != nil { throw ValidationError("--explain tells of links that were found, not of --links.") }
        if explain, batch == nil, let form = written, form == .tmx || form == .tsv {
            throw ValidationError("--explain goes with --format table, html or jsonl, --json and --jsonl.")
        }
        if let output, batch == nil, format == nil, AlignmentFormat(fileEndingOf: output) == nil {
            throw ValidationError("The ending of \(output) names no format; give --format tmx, tsv, jsonl or html.")
        }
        if let batch {
            guard source == nil, !jsonl else { throw ValidationError("--batch takes the documents from \(batch).") }
            guard save != nil || output != nil else {
                throw ValidationError("--batch needs --save or --output FILE.tmx.")
            }
            return
        }
        if !jsonl, target == nil { throw ValidationError("Give a source and a target document, or --jsonl.") }
        if source == "-", target == "-" { throw ValidationError("Only one side can be standard input.") }
    }

    /// The format asked for, by name or by a file's ending.
    private var written: AlignmentFormat? { format ?? output.flatMap { AlignmentFormat(fileEndingOf: $0) } }

    func run() async throws {
        let memories = memory.isEmpty ? [] : try workspaceOptions.find().memories(named: memory)
        let concepts = glossary.isEmpty ? nil : try glossaryTerms()
        if let batch { return try alignArchive(batch, memories, concepts) }
        let alignment = DocumentAlignment(
            isComparable: comparable, isExplaining: explain, memories: memories, glossary: concepts)
        if jsonl {
            let batch = AlignBatch(alignment: alignment, minimumConfidence: minConfidence)
            return try BatchRun("align", file: source ?? "-").run(batch)
        }
        guard let source, let target else { return }
        let aligned = try align(source, target, by: alignment)
        if let save { try keep(aligned, in: save) }
        if json {
            let report = AlignmentReport(aligned, minimumConfidence: minConfidence)
            return try StandardOutput.shared.writeLine(report.json())
        }
        // A person who saves wants the report, not the whole table; formats that were asked for come all the same.
        if save == nil || output != nil || format != nil { try write(aligned) }
    }

    private func glossaryTerms() throws -> GlossaryTerms {
        GlossaryTerms(try GlossaryShelf(workspaceOptions.find()).termbase(named: glossary))
    }

    private func alignArchive(_ file: String, _ memories: [MemoryFile], _ concepts: GlossaryTerms?) throws {
        let archive = ArchiveAlignment(
            segmentation: try DocumentSegmentation(rulesFile: srx), isComparable: comparable, isExplaining: explain,
            memories: memories, glossary: concepts)
        let progress = ProgressLine(file)
        let outcomes = try archive.align(PairList(file: file)) { progress.show($0, "documents") }
        progress.finish()
        let report = ArchiveReport(outcomes, minimumConfidence: minConfidence)
        for (line, outcome) in zip(report.lines, outcomes) {
            try StandardOutput.shared.writeLine(line)
            if explain, case .success(let aligned) = outcome.result {
                try AlignmentListing(aligned, minimumConfidence: minConfidence).print()
            }
        }
        if let save { try tell(report.save(in: workspaceOptions.find().writableMemory(named: save)), save) }
        if let output {
            try report.write(to: output)
            StandardError.note("\(output): written")
        }
        if report.hasErrors { throw ExitStatus.findings }
    }

    private func align(_ source: String, _ target: String, by alignment: DocumentAlignment) throws -> AlignedDocuments {
        let segmentation = try DocumentSegmentation(rulesFile: srx)
        let left = try Input(source).segmented(by: segmentation, language: from)
        let right = try Input(target).segmented(by: segmentation, language: to)
        left.explainLanguage(name: source)
        right.explainLanguage(name: target)
        guard let links else { return try alignment.align(left, right) }
        let aligned = try alignment.align(left, right, reviewedLinks: links)
        for note in aligned.notes.prefix(Self.mostNotes) { StandardError.note(note) }
        if aligned.notes.count > Self.mostNotes {
            StandardError.note("… \(aligned.notes.count - Self.mostNotes) more; is it the table of these documents?")
        }
        return aligned
    }

    private func keep(_ aligned: AlignedDocuments, in name: String) throws {
        let memory = try workspaceOptions.find().writableMemory(named: name)
        let report = try MemorySaving(memory: memory).save(aligned, minimumConfidence: minConfidence)
        tell(report, memory.url.path)
    }

    private func tell(_ report: MemoryChangeReport, _ memory: String) {
        StandardError.note(
            "\(memory): \(report.added) units added, \(report.merged) merged, \(report.skipped) already there")
    }

    private func write(_ aligned: AlignedDocuments) throws {
        let report = AlignmentReport(aligned, minimumConfidence: minConfidence)
        let format = written ?? .table
        guard let output else {
            if format == .table {
                return try AlignmentListing(aligned, minimumConfidence: minConfidence).print()
            }
            return try StandardOutput.shared.write(bytes: report.bytes(as: format))
        }
        try report.write(as: format, to: output)
        StandardError.note("\(output): written")
    }

    /// Lines on standard error.
    private static let mostNotes = 10
}
