import Testing

@testable import Transliteration

struct SyllableTests {
    /// Tone marks as GB/T 16159-2012 places them.
    @Test(arguments: [
        ("hao3", "hǎo"), ("gui4", "guì"), ("liu2", "liú"), ("lüe4", "lüè"), ("lv3", "lǚ"), ("dou1", "dōu"),
        ("ma5", "ma"),
        ("e2", "é"), ("quan2", "quán"), ("yuan1", "yuān"),
    ])
    func `puts the mark of a tone over the right vowel`(numbered: String, marked: String) throws {
        let syllable = try #require(HanTables.syllables.syllable(numbered: numbered.utf8))
        let letters = HanTables.syllables.spelling(of: syllable, in: .pinyin)
        #expect(ToneMark.put(syllable.tone, on: letters) == marked)
        #expect(HanTables.syllables.syllable(marked: marked) == syllable)
    }

    /// Values from the tables of the standards: Wade-Giles, Tongyong (2002), Palladius.
    @Test(arguments: [
        ("zhi", "chih", "jhih", "чжи"), ("ci", "tz’u", "cih", "цы"), ("si", "ssu", "sih", "сы"),
        ("xue", "hsüeh", "syue", "сюэ"),
        ("ge", "ko", "ge", "гэ"), ("kui", "k’uei", "kuei", "куй"), ("shuo", "shuo", "shuo", "шо"),
        ("duo", "to", "duo", "до"),
        ("ri", "jih", "rih", "жи"), ("jiong", "chiung", "jyong", "цзюн"), ("lü", "lü", "lyu", "люй"),
        ("feng", "feng", "fong", "фэн"),
        ("weng", "weng", "wong", "вэн"), ("er", "erh", "er", "эр"), ("yan", "yen", "yan", "янь"),
        ("qing", "ch’ing", "cing", "цин"),
    ])
    func `spells syllables in each system`(pinyin: String, wadeGiles: String, tongyong: String, palladius: String)
        throws
    {
        let syllable = try #require(HanTables.syllables.syllable(numbered: pinyin.utf8))
        #expect(HanTables.syllables.spelling(of: syllable, in: .wadeGiles) == wadeGiles)
        #expect(HanTables.syllables.spelling(of: syllable, in: .tongyong) == tongyong)
        #expect(HanTables.syllables.spelling(of: syllable, in: .palladius) == palladius)
    }

    @Test(arguments: [("xian", true), ("changan", true), ("haer", false), ("wuer", false), ("fangan", true)])
    func `knows where letters can be cut in two ways`(letters: String, isAmbiguous: Bool) {
        #expect(HanTables.syllables.isAmbiguous(letters) == isAmbiguous)
    }

    @Test func `has a spelling of every syllable in every system`() {
        for code in UInt16(0)..<(400 * 8) {
            for system in SyllableTable.System.allCases {
                #expect(!HanTables.syllables.spelling(of: Syllable(code: code), in: system).isEmpty)
            }
        }
    }
}
