import Foundation
import Testing

@testable import NameMatching
@testable import Workbench

@Suite struct NamesComparisonReportTests {
    private static let comparison = NameComparison(
        score: 0.98765, isMatch: true,
        parts: [
            .init(
                first: "Сайрагүл", second: "萨依拉古丽", role: .given, finding: .sounds,
                sounds: [
                    .init(first: "сай", second: "萨依", cost: 0), .init(first: "ра", second: "拉", cost: 0.2),
                    .init(first: "гү", second: "古", cost: 1.5), .init(first: "", second: "丽", cost: 1),
                ], evidence: 7.5),
            .init(first: "С", second: "萨吾提巴依", role: .initial, finding: .initial, sounds: [], evidence: 1),
            .init(first: nil, second: "女士", role: .title, finding: .missing, sounds: [], evidence: 0),
            .init(first: "қызы", second: nil, role: .patronymic, finding: .missing, sounds: [], evidence: 0),
            .init(first: "а", second: "б", role: .surname, finding: .different, sounds: [], evidence: -3),
            .init(first: "а", second: "а", role: .other, finding: .same, sounds: [], evidence: 3),
        ], route: "Kazakh Cyrillic – Chinese characters, by sound", reason: "given name by sound")

    private let report = NameComparisonReport("Сайрагүл С", "萨依拉古丽·萨吾提巴依", comparison)

    @Test func `tells the parts in words and signs`() {
        #expect(report.writtenScore == "0.99" && report.isMatch)
        #expect(report.rows.map(\.mark) == ["≈", "·", "–", "–", "≠", "="])
        #expect(
            report.rows.map(\.role) == ["given name", "initial", "title", "patronymic", "surname", "name"])
        #expect(
            report.rows[2].finding == "in the second name only" && report.rows[3].finding == "in the first name only")
        #expect(report.rows[0].sounds.map(\.isUnusual) == [false, false, true, true])
        #expect(report.rows[0].sounds.map(\.first) == ["сай", "ра", "гү", ""])
    }

    @Test func `writes everything to JSON`() throws {
        let object = try JSONSerialization.jsonObject(with: Data(try report.json().utf8)) as? [String: Any]
        #expect(object?["score"] as? Double == 0.98765 && object?["threshold"] as? Double == NameMatcher.threshold)
        #expect(object?["a"] as? String == "Сайрагүл С" && object?["reason"] as? String == "given name by sound")
        let parts = try #require(object?["parts"] as? [[String: Any]])
        #expect(
            parts.map { $0["finding"] as? String } == ["sounds", "initial", "missing", "missing", "different", "same"])
        #expect(parts[2]["a"] == nil && parts[2]["b"] as? String == "女士")
        let sounds = try #require(parts[0]["sounds"] as? [[String: Any]])
        #expect(sounds[3]["a"] as? String == "" && sounds[3]["b"] as? String == "丽")
    }

    /// UAX #11: characters of East Asia are wide; marks and direction signs take no room.
    @Test(arguments: [
        ("", 0), ("Ол", 2), ("萨依", 4), ("a萨", 3), ("и\u{306}", 1), ("ئۇ\u{200F}", 2), ("\u{2068}x\u{2069}", 1),
        ("ＡＢ", 4),
    ])
    func `counts the columns of a terminal`(_ text: String, _ columns: Int) {
        #expect(TextColumns.count(text) == columns)
        #expect(TextColumns.count(TextColumns.padded(text, to: 6)) == 6)
    }
}
