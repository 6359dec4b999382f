import Testing
import TextNormalization

@Suite struct LowerCasingTests {
    @Test func `gives every character what the standard library gives it`() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "x" + String(scalar)
            let isSame = LowerCasing.of(text).unicodeScalars.elementsEqual(text.lowercased().unicodeScalars)
            if !isSame { Issue.record("U+\(String(value, radix: 16, uppercase: true))") }
        }
    }

    @Test(arguments: [
        ("Қазақстан", "қазақстан"), ("ЁЛКА", "ёлка"), ("TILMACH 1", "tilmach 1"), ("ئۇيغۇر", "ئۇيغۇر"), ("中文", "中文"),
        ("", ""), ("İI", "i\u{307}i"),
    ])
    func `lowers words`(word: String, expected: String) {
        #expect(LowerCasing.of(word) == expected)
        #expect(LowerCasing.of(word[...]) == expected)
    }
}
