import Documents
import Testing
import TranslationTypes

/// Pages as a reader copies them from a browser, in words of our own.
@Suite struct PastedPageTests {
    struct Page: Sendable, CustomTestStringConvertible {
        let language: String
        let before: String
        let title: String
        let dateline: String
        let paragraphs: [String]
        let amid: String
        let after: String
        let date: String?

        var testDescription: String { language }

        var text: String {
            let half = paragraphs.count / 2
            return [
                before, title, dateline, paragraphs[..<half].joined(separator: "\n\n"), amid,
                paragraphs[half...].joined(separator: "\n\n"), after,
            ].joined(separator: "\n\n")
        }
    }

    @Test(arguments: pages)
    func `finds the article among menus captions and footers`(page: Page) throws {
        let document = try DocumentReader().read(bytes: Array(page.text.utf8), name: "\(page.language).txt")
        #expect(document.title == page.title)
        #expect(document.blocks.map(\.text) == [page.title] + page.paragraphs)
        #expect(document.date == page.date)
    }

    @Test(arguments: pages)
    func `keeps the bare article of the same page whole`(page: Page) throws {
        let text = ([page.title] + page.paragraphs).joined(separator: "\n\n")
        let document = try DocumentReader().read(bytes: Array(text.utf8), name: "clean.txt")
        #expect(document.blocks.map(\.text) == [page.title] + page.paragraphs)
    }

    @Test func `leaves out who the author is`() throws {
        let biography =
            "Айгуль Сериковна Ахметова пишет о степных реках с 2003 года, живёт в Кызылорде и выращивает абрикосы."
        let page = Self.pages[0]
        let text = page.text.replacing(
            page.after, with: "Айгуль Сериковна\nАйгуль Сериковна\n\n" + biography + "\n\n" + page.after)
        let document = try DocumentReader().read(bytes: Array(text.utf8), name: "ru.txt")
        #expect(!document.blocks.contains { $0.text == biography })
        #expect(document.blocks.last?.text == page.paragraphs.last)
    }

    @Test func `goes on after a box of other articles amid the text`() throws {
        let page = Self.pages[0]
        let text = page.text.replacing(page.amid, with: "Читайте также\n\n• Почему мелеет Сырдарья\n• Соль на полях")
        let document = try DocumentReader().read(bytes: Array(text.utf8), name: "ru.txt")
        #expect(document.blocks.map(\.text) == [page.title] + page.paragraphs)
    }

    @Test func `goes on after a film's box and stops before the author's`() throws {
        let paragraphs = [
            "В селе под Аягозом открыли школу, построенную на месте сгоревшей зимой. Три класса ещё не готовы.",
            "Старая школа сгорела в январе из-за неисправной печи, и дети полгода учились в сельском клубе.",
            "На строительство школы выделили 300 миллионов тенге. Часть денег собрали жители села и выпускники.",
            "По данным акимата, в области остаются ещё семь школ с печным отоплением.",
        ]
        let text = """
            Ссылки для упрощенного доступа
            Вернуться к основному содержанию
            Новости
            Политика
            Экономика
            Видео
            Искать
            В селе под Аягозом открыли школу после пожара

            10 сентября 2020, 11:30
            Нурлан Ахметов

            Поделиться
            Ученики у входа в новую школу. Сентябрь 2020 года.
            Ученики у входа в новую школу. Сентябрь 2020 года.

            \(paragraphs[0])

            \(paragraphs[1])

            СМОТРИТЕ ТАКЖЕ:
            Как в Аягозе тушили степной пожар

            \(paragraphs[2])

            ВИДЕО: Школа в Аягозе до пожара

            Школа в Аягозе до пожара
            Подождите, пожалуйста
            0:00 0:02:31 0:00

            \(paragraphs[3])

            Нурлан Ахметов

            Нурлан Ахметов — репортёр в Семее. Пишет о степи, селе и дорогах с 2012 года. Окончил университет в Алматы.

            Смотрите также

            В Семее ищут воду
            Воду в Семей возят из соседнего района, потому что скважины пересохли ещё в июле.
            """
        let document = try DocumentReader().read(bytes: Array(text.utf8), name: "ru.txt")
        #expect(document.blocks.map(\.text) == ["В селе под Аягозом открыли школу после пожара"] + paragraphs)
        #expect(document.date == "2020-09-10")
        #expect(document.authors == ["Нурлан Ахметов"])
    }

    @Test func `takes a question above the date for the title, and cuts glued words off`() throws {
        let page = Self.pages[0]
        let question = "Приживётся ли саксаул на дне Арала?"
        let last = page.paragraphs.last ?? ""
        let text = page.text.replacing(page.title, with: question).replacing(last, with: last + "Ссылки доступности")
        let document = try DocumentReader().read(bytes: Array(text.utf8), name: "ru.txt")
        #expect(document.title == question)
        #expect(document.blocks.map(\.text) == [question] + page.paragraphs)
    }

    @Test func `keeps a list that an article announces`() throws {
        let page = Self.pages[0]
        let list = "Лесникам понадобились:\n• саженцы саксаула\n• трактор\n• терпение"
        let text = page.text.replacing(page.amid, with: list)
        let document = try DocumentReader().read(bytes: Array(text.utf8), name: "ru.txt")
        #expect(
            document.blocks.filter { $0.kind == .listItem }.map(\.text) == ["саженцы саксаула", "трактор", "терпение"])
        #expect(document.blocks.contains { $0.text == "Лесникам понадобились:" })
    }

    static let pages: [Page] = [
        Page(
            language: "ru",
            before:
                "Ссылки доступности\nПерейти к основному содержанию\n  • Главная\n  • Новости\n  • Экономика\n  • Общество\n  • Спорт\n\nПоиск",
            title: "В Кызылорде высадили лес на дне Арала", dateline: "3 июня 2019, 14:20",
            paragraphs: [
                "Лесники Кызылординской области высадили за весну саксаул на площади в восемь тысяч гектаров высохшего дна Арала.",
                "Саженцы саксаула вырастили в питомнике под Казалинском, где для него построили три теплицы и скважину.",
                "По словам лесников, саксаул удерживает соль и песок, которые ветер несёт со дна Арала на поля области.",
                "Приживается каждый третий саженец. Осенью лесники вернутся на дно и посчитают, сколько саксаула уцелело.",
            ],
            amid: "Саженцы саксаула в питомнике\nСаженцы саксаула в питомнике\n\nЧитайте также: Почему мелеет Сырдарья",
            after:
                "Теги: Арал, саксаул\n\nПоделиться\n\nСамое читаемое\n\n  • Курс валют на сегодня\n  • Погода в Кызылорде\n\n© 2019 Газета. Все права защищены.",
            date: "2019-06-03"),
        Page(
            language: "kk",
            before: "Негізгі мазмұнға өту\n• Басты бет\n• Жаңалықтар\n• Саясат\n• Қоғам\n• Мәдениет\n\nІздеу",
            title: "Түркістанда ескі кітапхана қайта ашылды", dateline: "5 мамыр 2021",
            paragraphs: [
                "Түркістан қаласында жүз жылдық тарихы бар кітапхана үш жылға созылған жөндеуден кейін қайта ашылды.",
                "Кітапхана қорында қырық мың кітап бар, оның ішінде араб әрпімен басылған сирек кітаптар да сақталған.",
                "Қала тұрғындары кітапхана жабық тұрғанда көршілес мектепке барып, кітапты сол жерден алып оқыған.",
                "Енді кітапхана күн сайын кешкі сегізге дейін ашық болады, ал сирек кітаптар цифрлық түрге көшіріледі.",
            ],
            amid: "Кітапхананың оқу залы\nКітапхананың оқу залы\n\nЖарнама",
            after:
                "Бөлісу\n\nҰқсас жаңалықтар\n\n• Шымкентте жаңа мектеп салынды\n• Алматыда көрме ашылды\n\nБарлық құқықтар қорғалған © 2021",
            date: "2021-05-05"),
        Page(
            language: "ug",
            before: "• باش بەت\n• خەۋەرلەر\n• مەدەنىيەت\n• تەنتەربىيە\n• سالامەتلىك\n\nئىزدەش",
            title: "قەشقەردە كونا كۆۋرۈك رېمونت قىلىندى", dateline: "2020-08-14",
            paragraphs: [
                "قەشقەر شەھىرىدىكى دەريا ئۈستىگە سېلىنغان كونا كۆۋرۈك ئىككى يىللىق رېمونتتىن كېيىن قايتا ئېچىلدى.",
                "كۆۋرۈك يۈز يىل بۇرۇن خىشتىن سېلىنغان بولۇپ، شەھەرنىڭ ئىككى قىسمىنى بىر-بىرىگە تۇتاشتۇرىدۇ.",
                "شەھەر ئاھالىلىرى كۆۋرۈك تاقالغان مەزگىلدە دەريادىن قېيىق بىلەن ئۆتۈشكە مەجبۇر بولغانىدى.",
                "ئۇستىلار كۆۋرۈك ئۈچۈن كونا ئۇسۇلدا خىش پىشۇردى ۋە دەريا قىرغىقىنى تاش بىلەن مۇستەھكەملىدى.",
            ],
            amid: "ئېلان\n\nكۆۋرۈكنىڭ كۆرۈنۈشى\nكۆۋرۈكنىڭ كۆرۈنۈشى",
            after:
                "ھەمبەھىرلەش\n\nمۇناسىۋەتلىك خەۋەرلەر\n\n• خوتەندە يېڭى باغچە\n• غۇلجىدا كىتاب كۆرگەزمىسى\n\n© 2020 بارلىق ھوقۇق ساقلانغان",
            date: "2020-08-14"),
        Page(
            language: "zh",
            before: "首页\n新闻\n财经\n体育\n文化\n视频\n\n搜索",
            title: "伊犁老茶馆重新开张", dateline: "2022年3月8日 09:30",
            paragraphs: [
                "伊犁河畔的一家老茶馆在关闭五年之后重新开张，第一天就来了三百多位客人。",
                "茶馆的木门和天花板都是一百年前的样子，工匠用了两年时间才把它们修好。",
                "老板说，茶馆关门的时候，老人们每天都来敲门，问什么时候能再来喝茶。",
                "现在茶馆每天早上六点开门，茶馆里还有人弹都塔尔，唱伊犁的老歌给客人听。",
            ],
            amid: "修复后的茶馆大门\n修复后的茶馆大门\n\n广告",
            after: "责任编辑：王某\n\n分享到\n\n相关阅读\n\n• 喀什古城迎来旅游旺季\n• 吐鲁番葡萄丰收\n\n版权所有 © 2022 未经授权不得转载",
            date: "2022-03-08"),
    ]
}
