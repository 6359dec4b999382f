import Testing

@testable import TextNormalization

@Suite struct LetterPairsTests {
    @Test func `holds what was added and nothing else`() {
        let letters = Array("abzQабвяЯұқ三亿ئۈچ".unicodeScalars)
        var pairs = LetterPairs()
        var twin: Set<String> = []
        for (number, first) in letters.enumerated() {
            for second in letters where (number + Int(second.value)).isMultiple(of: 3) {
                pairs.insert(first, second)
                twin.insert("\(first) \(second)")
            }
        }
        for first in letters {
            for second in letters { #expect(pairs.contains(first, second) == twin.contains("\(first) \(second)")) }
        }
    }
}
