@testable import Alignment
import Testing
import TranslationTypes

@Suite struct OneLanguageTests {
    @Test(arguments: TwoReports.all)
    func `pairs what two reports in one language say of the same event`(reports: TwoReports) {
        let pair = AlignmentPair(
            source: reports.first, target: reports.second, sourceLanguage: reports.language,
            targetLanguage: reports.language)
        let links = Aligner().alignComparable(pair).filter { !$0.source.isEmpty && !$0.target.isEmpty }
        let right = links.filter { $0.source.count == 1 && reports.facts.contains($0.source + $0.target) }
        // A fact told without a word in common may be missed, and what is wrong must look unsure.
        #expect(right.count >= reports.facts.count - 1)
        #expect(links.filter { !right.contains($0) }.allSatisfy { $0.confidence < 0.5 })
    }

    @Test func `finds an equal quotation at once`() {
        let quotation = "“We have never seen water rise this quickly.”"
        let pair = AlignmentPair(
            source: ["The rain began on Monday.", quotation, "Nobody slept."],
            target: ["A bridge is closed.", "Schools stay shut.", "Trains stopped.", quotation],
            sourceLanguage: .english, targetLanguage: .english)
        let links = Aligner().alignComparable(pair).filter { !$0.source.isEmpty && !$0.target.isEmpty }
        #expect(links.contains { $0.source == [1] && $0.target == [3] && $0.confidence > 0.9 })
        #expect(links.allSatisfy { $0.source == [1] || $0.confidence < 0.7 })
    }

    /// Two reports are no translations: short and short are often found together by accident.
    @Test func `does not pair sentences for their lengths alone`() {
        let long = ["The old mill, built of red brick a century ago, burnt to the ground."]
        let other = ["Experts doubt that interest rates will stay where they have been all winter."]
        let pair = AlignmentPair(
            source: long + ["She sold it."] + long, target: other + other + ["Rain came."],
            sourceLanguage: .english, targetLanguage: .english)
        let links = Aligner().alignComparable(pair).filter { !$0.source.isEmpty && !$0.target.isEmpty }
        #expect(links.isEmpty)
    }

    @Test func `counts a name that both texts spell alike once`() {
        let pair = PreparedPair(
            AlignmentPair(
                source: ["Petrova left Almaty."], target: ["In Almaty, Petrova spoke."], sourceLanguage: .english,
                targetLanguage: .english))
        let cues = Aligner.standardEvidence.flatMap { $0.cues(in: pair) }
        #expect(cues.filter { $0.source == [0] && $0.target == [0] }.count == 2)
    }
}
