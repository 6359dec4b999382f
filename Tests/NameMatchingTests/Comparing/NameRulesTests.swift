import Testing
import TranslationTypes

@testable import NameMatching

/// Each rule that stands above the network, with names that it is for and names that it is not for.
@Suite struct NameRulesTests {
    private static func score(_ first: String, _ second: String) -> Double {
        let matcher = NameMatcher.standard
        return matcher.score(
            matcher.prepared(Name(first, kind: .person)), matcher.prepared(Name(second, kind: .person)))
    }

    @Test(arguments: [("МҰХТАР ӘУЕЗОВ", "Мұхтар Әуезов"), ("Тохти", "Тохти"), ("萬里", "万里")])
    func `gives equal letters nearly one`(_ first: String, _ second: String) {
        #expect(Self.score(first, second) >= 0.99)
    }

    @Test(arguments: [
        ("Сайрагүл Мәжитқызы Сауытбай", "Сайрагүл Омарқызы Сауытбай"),
        ("Иван Петрович Иванов", "Иван Сергеевич Иванов"),
    ]) func `holds names of different fathers apart`(_ first: String, _ second: String) {
        #expect(Self.score(first, second) <= 0.3)
    }

    @Test(arguments: [("Әлім", "Әлімжан"), ("Nur", "Nurgul")])
    func `counts a name with an element as related at the most`(_ first: String, _ second: String) {
        #expect(Self.score(first, second) <= 0.9 && Self.score(second, first) <= 0.9)
    }

    @Test(arguments: [("Мұхтар Әуезов", "萨依拉古丽·萨吾提巴依"), ("Humphrey Bogart", "Мұхтар Әуезов")])
    func `holds names apart that are unlike in everything`(_ first: String, _ second: String) {
        #expect(Self.score(first, second) <= 0.2)
    }
}
