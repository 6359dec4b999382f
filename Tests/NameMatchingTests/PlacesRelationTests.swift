import NameMatching
import Testing
import TranslationTypes

/// Expected verdicts by hand.
struct PlacesRelationTests {
    private func relation(_ first: String, _ second: String) -> PlaceRelation {
        Gazetteer.standard.relation(of: Name(first), to: Name(second))
    }

    @Test(arguments: [
        ("伊宁市", "غۇلجا شەھىرى", "xj-ghulja-city"), ("Кульджа", "Yining", "xj-ghulja-city"),
        ("Kashgar", "喀什市", "xj-kashgar"), ("Nur-Sultan", "Целиноград", "kz-astana"),
        ("Бішкек", "Фрунзе", "kg-bishkek"), ("莎车县", "Яркенд", "xj-yarkand"), ("Chuguchak", "چۆچەك", "xj-tacheng"),
        ("斋桑泊", "Зайсан көлі", "zaysan-lake"), ("Усть-Каменогорск", "Өскемен", "kz-oskemen"),
    ])
    func `knows two names of one place`(first: String, second: String, id: String) {
        let found = relation(first, second)
        #expect(found.verdict == .same)
        #expect(found.evidence.contains { $0.place.id == id })
    }

    @Test(arguments: [
        ("伊宁市", "伊宁县"), ("喀什市", "喀什地区"), ("Алматы облысы", "阿拉木图市"), ("Урумчи", "Кашгар"),
        ("伊犁河", "伊宁市"), ("Kazakhstan", "吉尔吉斯斯坦"), ("Талас облысы", "Тараз"),
    ])
    func `knows names of different places`(first: String, second: String) {
        #expect(relation(first, second).verdict == .different)
    }

    @Test func `a weaker reading makes it possible and no more`() {
        #expect(relation("Алматы", "阿拉木图州").verdict == .possible)
        #expect(relation("Кульджа", "伊宁县").verdict == .possible)
        #expect(relation("г. Кульджа", "伊宁县").verdict == .different)
    }

    @Test func `says nothing about names that it lacks`() {
        let found = relation("Лукоморье", "伊宁市")
        #expect(found.verdict == .unknown && found.evidence.isEmpty && found.second.count == 1)
        #expect(found.reason == "not in the gazetteer: “Лукоморье”")
    }

    @Test func `is symmetric`() {
        let names = ["Алматы", "阿拉木图州", "伊宁", "غۇلجا", "Ili", "Аксу", "Лукоморье", "Taraz", "怛罗斯"]
        for first in names {
            for second in names { #expect(relation(first, second).verdict == relation(second, first).verdict) }
        }
    }

    @Test func `gives its reasons in words`() {
        #expect(
            relation("Фрунзе", "比什凯克").reason
                == "same place: “Фрунзе” is the former name of 1926–1991 (ky: Фрунзе), "
                + "“比什凯克” the established name (zh: 比什凯克) of the city Bishkek (kg-bishkek)")
        #expect(
            relation("新疆", "喀什市").reason
                == "different places: “新疆” names the region Xinjiang Uygur Autonomous Region (xinjiang), "
                + "“喀什市” the city Kashi (xj-kashgar), which lies in the former")
    }
}
