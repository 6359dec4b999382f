import Testing

@testable import Documents

@Suite struct PublicationDateTests {
    @Test(arguments: [
        ("2019-06-03", "2019-06-03"), ("2019-06-03T10:15:00+06:00", "2019-06-03T10:15:00+06:00"),
        ("2019/6/3", "2019-06-03"), ("3.6.2019", "2019-06-03"), ("06/03/2019", "2019-06-03"),
        ("25/12/2019", "2019-12-25"), ("2019年6月3日", "2019-06-03"), ("20190603", "2019-06-03"),
        ("06/03/2019Айгүл Сейітова |", "2019-06-03"),
    ])
    func `reads dates in numbers`(text: String, expected: String) {
        #expect(PublicationDate.iso(text) == expected)
    }

    @Test(arguments: [
        ("June 3, 2019", "2019-06-03"), ("3 июня 2019 года, 14:20", "2019-06-03"), ("5 мамыр 2021", "2021-05-05"),
        ("Published 3 June 2019", "2019-06-03"),
    ])
    func `reads dates with the names of months`(text: String, expected: String) {
        #expect(PublicationDate.inWords(text) == expected)
    }

    @Test(arguments: ["", "2019", "the 3rd of the month", "99.99.2019", "13/32/2019", "1.2", "phone 123-45-67"])
    func `takes nothing else for a date`(text: String) {
        #expect(PublicationDate.iso(text) == nil)
        #expect(PublicationDate.inWords(text) == nil)
    }

    @Test(
        arguments: [
            ("06/03/2019Айгүл Сейітова |", "Айгүл Сейітова"), ("By Ann Lee", "Ann Lee"), ("3 июня 2019", nil),
            ("3 июня 2019, 14:20", nil),
            ("2019年6月3日 记者", nil),
        ] as [(String, String?)])
    func `finds the author in a byline`(text: String, expected: String?) {
        #expect(LineShape.author(inByline: text) == expected)
    }

    @Test(arguments: [("СейітоваАйгүл", true), ("YouTube and WhatsApp", false), ("plain words", false)])
    func `knows words that a browser glued`(text: String, expected: Bool) {
        #expect(LineShape.hasGluedWords(text) == expected)
    }
}
