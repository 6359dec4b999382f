import Testing

@testable import NameMatching

/// The evidence of plain letters and of endings.
@Suite struct PlainSpellingTests {
    /// The longest common subsequence by the definition (Wagner and Fischer 1974).
    private static func slowCommon(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in a.indices {
            for j in b.indices {
                lengths[i + 1][j + 1] = a[i] == b[j] ? lengths[i][j] + 1 : max(lengths[i][j + 1], lengths[i + 1][j])
            }
        }
        return lengths[a.count][b.count]
    }

    @Test func `finds the same common letters as the definition`() {
        let seed: UInt64 = 20_261_121
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2000 {
            let a = (0..<Int.random(in: 0...64, using: &random)).map { _ in UInt8.random(in: 1...5, using: &random) }
            let b = (0..<Int.random(in: 0...64, using: &random)).map { _ in UInt8.random(in: 1...5, using: &random) }
            #expect(PlainSpelling.common(a, b) == Self.slowCommon(a, b), "seed \(seed): \(a) \(b)")
        }
    }

    /// Endings by the grammars that the table names.
    @Test(arguments: [
        ("Назарбаев", NameFamily.Kind.ov, false), ("Nazarbayeva", .ov, true), ("Turlychanow", .ov, false),
        ("Галкин", .in, false),
        ("Галкина", .in, true), ("Зеленский", .ski, false), ("Зеленская", .ski, true), ("Кемелұлы", .uly, false),
        ("Kemeluly", .uly, false),
        ("Мәжитқызы", .uly, true), ("Николаевич", .vich, false), ("Николаевна", .vich, true),
        ("Nikolaevna", .vich, true),
        ("托卡耶夫", .ov, false), ("توقايېۋ", .ov, false), ("Гейдароглы", .oghlu, false),
    ]) func `tells the families of endings`(_ word: String, _ kind: NameFamily.Kind, _ isFeminine: Bool) {
        let family = NameFamilies.shared.family(of: NameFolding.folded(word))
        #expect(family == NameFamily(kind: kind, isFeminine: isFeminine))
    }

    @Test(arguments: ["Сауытбай", "Лев", "Ов", "Asan", "习近平", "Обама"]) func `finds no family where there is none`(
        _ word: String
    ) {
        #expect(NameFamilies.shared.family(of: NameFolding.folded(word)).kind == .none)
    }
}
