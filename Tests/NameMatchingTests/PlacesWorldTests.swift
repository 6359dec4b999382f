import EmbeddedData
import Foundation
import Testing
import TranslationTypes

@testable import NameMatching

/// Expected places by hand, from maps and atlases in the languages.
struct PlacesWorldTests {
    private let gazetteer = Gazetteer.standard

    private func relation(_ first: String, _ second: String) -> PlaceRelation {
        gazetteer.relation(of: Name(first), to: Name(second))
    }

    @Test(arguments: [
        ["Seoul", "首尔", "首爾", "Сеул", "سېئول", "汉城"], ["Tokyo", "东京", "東京", "Токио", "توكيو"],
        ["Paris", "巴黎", "Париж", "پارىژ"], ["Kuala Lumpur", "吉隆坡", "Куала-Лумпур", "куала лумпур", "كۇئالالۇمپۇر"],
        ["Vienna", "Вена", "维也纳", "Wien"], ["Beirut", "Бейрут", "贝鲁特", "بېيرۇت"],
        ["Buenos Aires", "Буэнос-Айрес", "布宜诺斯艾利斯"], ["Addis Ababa", "Аддис-Абеба", "阿迪斯阿贝巴"],
        ["Niger", "Нигер", "尼日尔", "نىگېر"], ["Illinois", "Иллинойс", "伊利诺伊州"], ["Manila", "Манила", "马尼拉", "مانىلا"],
        ["Hiroshima", "Хиросима", "广岛", "廣島"], ["Reykjavík", "Reykjavik", "Рейкьявик", "雷克雅未克"],
        ["Seychelles", "Сейшелы", "Сейшел аралдары", "塞舌尔"], ["Nairobi", "Найроби", "内罗毕", "内罗毕市"],
    ])
    func `knows the names of one place in all languages`(names: [String]) {
        for first in names {
            for second in names { #expect(relation(first, second).verdict == .same, "\(first) \(second)") }
        }
    }

    @Test(arguments: [
        ("Томск", "鄂木斯克"), ("Tomsk", "Омск"), ("Niger", "Нигерия"), ("尼日利亚", "Нигер"), ("Гвинея", "圭亚那"),
        ("Austria", "澳大利亚"), ("Ливия", "Либерия"), ("Iowa", "Огайо"), ("Kyoto", "东京"), ("Мали", "马拉维"),
        ("Slovakia", "Словения"), ("利马", "Лион"), ("Beirut", "布鲁塞尔"),
    ])
    func `knows names of different places, be they close in sound`(first: String, second: String) {
        #expect(relation(first, second).verdict == .different)
        #expect(relation(second, first).verdict == .different)
    }

    @Test func `gives the state and the division of one name`() {
        let ids = gazetteer.places(named: "Georgia").map(\.place.id)
        #expect(ids.first == "georgia" && ids.contains("gn-US.GA"))
        for (first, second) in [("Georgia", "Грузия"), ("Georgia", "Джорджия"), ("乔治亚州", "Georgia")] {
            #expect([.same, .possible].contains(relation(first, second).verdict))
        }
        #expect(relation("Грузия", "Джорджия").verdict == .different)
    }

    @Test func `does not call names different that places share everywhere`() {
        for name in ["Santa Cruz", "Springfield", "Виктория"] {
            let found = relation(name, "内罗毕")
            #expect(found.verdict == .unknown && found.first.count > 3)
            #expect(found.reason == "too many places of one name: “\(name)”")
        }
    }

    @Test func `tells what a place is, where it lies and by what name it was found`() throws {
        let found = try #require(gazetteer.places(named: "吉隆坡", language: .chinese).first)
        #expect(found.place.id == "gn-1735161" && found.place.geoNamesID == 1_735_161 && found.place.feature == .city)
        #expect(found.place.within == "malaysia")
        #expect(found.name.language == .chinese && found.name.status == .exonym && found.fit == .whole)
        #expect(gazetteer.places(named: "首尔市").first?.fit == .kindWord)
        #expect(gazetteer.place(id: "gn-1735161") == found.place)
        let niger = try #require(gazetteer.place(id: "gn-NE"))
        #expect(niger.isoCode == "NE" && niger.within == nil && niger.feature == .country)
        #expect(niger.names(in: .russian).first?.name == "Нигер")
        let niamey = try #require(gazetteer.places(named: "Ниамей").first)
        #expect(niamey.place.within == "gn-NE" && relation("Нигер", "尼亚美").reason.hasSuffix("which lies in the former"))
        for id in ["gn-", "gn-0", "gn-ZZ", "gn-999999999", "NE"] { #expect(gazetteer.place(id: id) == nil) }
    }

    @Test func `names in the language given come first`() {
        #expect(gazetteer.places(named: "Бейрут", language: .kazakh).first?.name.language == .kazakh)
        #expect(gazetteer.places(named: "Бейрут", language: .russian).first?.name.language == .russian)
    }

    @Test func `the larger of namesakes comes first`() throws {
        // Santiago de Chile, Manchester of England, San Jose of California.
        for (name, id) in [("Santiago", "gn-3871336"), ("曼彻斯特", "gn-2643123"), ("San Jose", "gn-5392171")] {
            #expect(gazetteer.places(named: name).first?.place.id == id, "\(name)")
        }
    }

    @Test func `a gazetteer of one's own has nothing of the world`() throws {
        let places = "id\tfeature\twithin\tgbt2260\tiso3166\tgeonames\na\tcity\t\t\t\t\n"
        let names = "id\tlang\tscript\tname\tstatus\tsince\tuntil\tsource\na\tkk\tCyrl\tҚұлан\tofficial\t\t\tby hand\n"
        let own = try Gazetteer(places: ("p.tsv", places), names: [("n.tsv", names)])
        #expect(own.places(named: "Найроби").isEmpty && own.place(id: "gn-NE") == nil)
    }
}
