@testable import Alignment
import Testing

@Suite struct NumberSurroundingsTests {
    private func tokens(_ text: String, after offset: Int, isOrdinal: Bool = false) -> [String] {
        var surroundings = NumberSurroundings(text: text)
        return (0..<4).compactMap { surroundings.token($0, after: offset, isOrdinal: isOrdinal)?.text }
    }

    // By hand.
    @Test(arguments: [
        ("5 Square Miles, more", 1, false, ["square", "miles"]), ("5 кв. Км.", 1, false, ["кв", "км"]),
        ("14. Oktober", 2, false, []), ("14. Oktober", 2, true, ["oktober"]), ("14-е МАРТА", 2, false, ["е", "марта"]),
        ("10%", 2, false, ["%"]), ("5 млн АҚШ Доллары", 1, false, ["млн", "ақш", "доллары"]), ("5", 1, true, []),
        ("5 a b c d e", 1, false, ["a", "b", "c", "d"]), ("5 и\u{306}о", 1, false, ["йо"]),
    ])
    func `gives the words after a place in lower case`(text: String, offset: Int, isOrdinal: Bool, words: [String]) {
        #expect(tokens(text, after: offset, isOrdinal: isOrdinal) == words)
    }

    @Test func `gives the same whatever was asked for before`() {
        let text = "On May 14. Juni at 5 PM: US$ 20 million."
        let offsets = [0, 2, 9, 19, 31]
        var surroundings = NumberSurroundings(text: text)
        for first in offsets {
            for second in offsets {
                for (offset, isOrdinal) in [(first, true), (second, false), (second, true)] {
                    for number in [0, 2, 1] {
                        var fresh = NumberSurroundings(text: text)
                        let expected = fresh.token(number, after: offset, isOrdinal: isOrdinal)
                        let found = surroundings.token(number, after: offset, isOrdinal: isOrdinal)
                        #expect(found?.text == expected?.text && found?.end == expected?.end)
                        #expect(surroundings.word(before: offset) == fresh.word(before: offset))
                    }
                }
            }
        }
    }

    // By hand.
    @Test(arguments: [
        ("On May 14", 7, "may"), ("US$20", 3, "us$"), ("сағат 5", 11, "сағат"), ("(5", 1, ""), ("5", 0, ""),
        ("下午5点", 6, "下午"),
    ])
    func `gives the word before a place in lower case`(text: String, offset: Int, word: String) {
        var surroundings = NumberSurroundings(text: text)
        #expect(surroundings.word(before: offset) == word)
    }
}
