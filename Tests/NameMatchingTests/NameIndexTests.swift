import Testing
import TranslationTypes

@testable import NameMatching

struct NameIndexTests {
    /// An index that searches, however short the list is.
    private func searching(_ names: [Name]) -> NameIndex { NameIndex(names, matcher: .standard, effort: .long) }

    /// Public figures and places as encyclopedias in each language spell them, each in another script than it is sought in.
    private static let list = [
        Name("Абай Құнанбаев", language: .kazakh, kind: .person),
        Name("Мұхтар Әуезов", language: .kazakh, kind: .person),
        Name("Құлжа", language: .kazakh, kind: .place), Name("Қашқар", language: .kazakh, kind: .place),
        Name("Пушкин Александр Сергеевич", language: .russian, kind: .person),
        Name("Lev Tolstoy", language: .english, kind: .person), Name("习近平", language: .chinese, kind: .person),
        Name("ئابدۇخالىق ئۇيغۇر", language: .uyghur, kind: .person),
        Name("Nur Sultan", language: .english, kind: .place), Name("喀什", language: .chinese, kind: .place),
        Name("Отырар", language: .kazakh, kind: .place),
    ]

    @Test(arguments: [
        ("Abai Kunanbaev", 0), ("Мухтар Ауэзов", 1), ("阿布都哈力克·维吾尔", 7), ("亚历山大·普希金", 4), ("Толстой Лев", 5),
        ("Xi Jinping", 6), ("Jinping Xi", 6), ("Нурсултан", 8), ("Otrar", 10),
    ])
    func `finds a name in another script, whatever the order of its words and the cut between them`(
        _ query: String, _ position: Int
    ) {
        #expect(searching(Self.list).candidates(for: Name(query)).first?.position == position)
    }

    /// 伊宁 is the Chinese name of Ghulja and has no sound of it.
    @Test func `finds a place by a name that sounds otherwise`() {
        let found = searching(Self.list).candidates(for: Name("伊宁", language: .chinese, kind: .place))
        #expect(found.first?.position == 2)
    }

    @Test func `gives equal scores in the order of the list and no more than asked for`() {
        let names = Array(repeating: Name("Айгүл"), count: 400)
        #expect(searching(names).candidates(for: Name("Aigul"), limit: 3).map(\.position) == [0, 1, 2])
    }

    @Test func `gives no name below the minimum`() {
        let found = searching(Self.list).candidates(for: Name("Abai Kunanbaev"), limit: 50, minimum: 0.5)
        #expect(found.map(\.position) == [0])
    }

    @Test func `answers for lists and names with nothing in them`() {
        #expect(searching([]).candidates(for: Name("Aigul")) == [])
        #expect(searching(Self.list).candidates(for: Name("")) == [])
        #expect(searching(Self.list).candidates(for: Name("Abai"), limit: 0) == [])
        let signs = searching([Name("Абай"), Name("123"), Name("…"), Name("456")])
        #expect(signs.candidates(for: Name("456"), minimum: 0.5).map(\.position) == [3])
    }

    @Test func `gives a name of the list read for comparing`() {
        let index = NameIndex(Self.list.lazy.map { $0 })
        #expect(index.prepared(at: 3).name == Self.list[3])
        #expect(index.count == Self.list.count)
    }

    @Test func `answers the same from several tasks at a time`() async {
        let index = searching(Self.list)
        let alone = Self.list.map { index.candidates(for: $0) }
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { Self.list.map { index.candidates(for: $0) } == alone } }
            for await same in group { #expect(same) }
        }
    }

    @Test(arguments: ["\u{202E}", "ﻗﻮﻟﺠﺎ", "Ａｂａｉ", "А̄", "\u{0}", "·····", String(repeating: "ба ", count: 4000)])
    func `takes any text as a name`(_ text: String) {
        let index = searching([Name(text), Name("Абай"), Name(text, language: .uyghur)])
        _ = index.candidates(for: Name(text))
        _ = index.candidates(for: Name(String(text.unicodeScalars.prefix(1).map(Character.init))))
        #expect(index.candidates(for: Name("Abai")).contains { $0.position == 1 })
    }
}
