import Testing

@testable import NameMatching

/// Rules of practices and the order of their choices.
struct VariantsPracticeTests {
    private func spellings(_ name: String, _ practice: String, limit: Int) -> [Spelling] {
        SpellingPractice(practice).spellings(of: name, settled: .standard, limit: limit) { _ in [] }
    }

    /// The twin follows so many combinations that none is left out.
    @Test func `the cheapest combinations are those of all combinations`() {
        let words = ["қайсар", "жансейіт", "ержан", "хангелді", "ғабит", "мия", "асан", "үкілі", "доңыз", "қия"]
        var seed: UInt64 = 20_261_121
        for _ in 0..<12 {
            let picked = (0..<2).map { _ in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return words[Int(seed >> 33) % words.count]
            }
            let name = picked.joined(separator: " ")
            let few = spellings(name, "kk-en", limit: 6)
            let all = spellings(name, "kk-en", limit: 20_000)
            #expect(few.map(\.cost) == all.prefix(6).map(\.cost), "seed 20261121: \(name)")
            #expect(Set(all.map(\.text)).count == all.count)
        }
    }

    /// Worked out by hand from the rules of the files.
    @Test(arguments: [
        ("Ержан", "kk-en", ["Yerzhan", "Erzhan"]), ("Мия", "kk-en", ["Miya", "Mia"]),
        ("Айшолақұлы", "kk-ru", ["Айшолакович", "Айшолакулы"]), ("Есенейұлы", "kk-ru", ["Есенеевич", "Есенейулы"]),
        ("Досқызы", "kk-ru", ["Досовна", "Доскызы"]), ("Ершов", "ru-ug", ["يېرشوف", "يېرشوۋ"]),
    ])
    func `letters follow their neighbours`(name: String, practice: String, expected: [String]) {
        #expect(Array(spellings(name, practice, limit: 2).map(\.text)) == expected)
    }
}
