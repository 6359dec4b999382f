import Testing

@testable import Transliteration

struct PalladiusStageTests {
    @Test(arguments: [
        ("Xi'an", "Сиань"), ("Xian", "Сянь"), ("Jinan", "Цзинань"), ("Chang’an", "Чанъань"), ("Nánjīng", "Нанкин"),
        ("BEIJING", "ПЕКИН"),
        ("Zhangjiakou", "Чжанцзякоу"), ("Lvliang", "Люйлян"), ("Anhui Sheng", "Аньхой Шэн"),
        ("Washington", "Washington"),
        ("Fangshan", "Фаншань"), ("Xiamen, Tai'an", "Сямынь, Тайань"),
    ])
    func `writes Pinyin in Cyrillic letters`(pinyin: String, expected: String) {
        #expect(PalladiusStage().rewrite(pinyin) == expected)
    }
}
