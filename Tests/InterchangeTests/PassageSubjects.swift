import Foundation
import Interchange
import Markup
import Testing
import TranslationTypes

/// A bilingual file as the passage tests see it.
struct PassageSubject: Sendable, CustomTestStringConvertible {
    let name: String
    let format: ExchangeFormat
    let bytes: [UInt8]
    /// The texts of all sides of all passages, worked out by hand.
    let texts: [[String]]

    var testDescription: String { name }

    static let all = [
        tmx, xliff1, segmented, xliff2, cyrillic, wide, po, cyrillicPO, tsv, jsonl,
    ]

    static let tmx = PassageSubject(
        name: "TMX", format: .tmx,
        bytes: Array(
            """
            <?xml version="1.0"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version='1.4'><!-- a > b --><header srclang="kk"/>\r
            <body><tu tuid="1"  changeid = 'x'><prop type="p">P</prop>
            <tuv xml:lang="kk"><seg>Сот &amp; <bpt i="1">&lt;b></bpt>үкімі<ept i="1"/>&#x49F;</seg></tuv>
            <tuv xml:lang="ug"><seg>\u{2067}سوت\u{2069} <hi type="b">ھۆ<ph>x<sub>no</sub></ph>كۈم</hi><![CDATA[<]]>]]&gt;</seg></tuv>
            <tuv xml:lang="ru"><seg ></seg></tuv><tuv xml:lang="en"><seg
            /></tuv></tu><?x y?><tu><tuv xml:lang="kk"><seg>екі\r
            жол<!-- c --> ]]&#62;x</seg></tuv></tu></body></tmx>

            """.utf8),
        texts: [["Сот & үкіміҟ", "\u{2067}سوت\u{2069} ھۆكۈم<]]>", "", ""], ["екі\nжол ]]>x"]])

    static let xliff1 = PassageSubject(
        name: "XLIFF 1.2", format: .xliff,
        bytes: Array(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2" xmlns:q="u:q"><x:file original="a"
              source-language="ru" target-language="kk" datatype="x"><x:header><q:z a="1"/></x:header><x:body>
            <x:group id="g"><x:trans-unit id="1" q:k="v"><x:source>Суд <x:g id="1">вынес</x:g></x:source>
            <x:target state="new">Сот <x:g id="1">шы<x:x id="2"/>ғарды</x:g> &lt;</x:target><x:note>n</x:note>
            <x:alt-trans><x:source>no</x:source><x:target>no</x:target></x:alt-trans></x:trans-unit></x:group>
            <x:trans-unit id="2"><x:source>да</x:source><x:target /></x:trans-unit>
            <x:trans-unit id="3"><x:source>нет</x:source></x:trans-unit></x:body></x:file></x:xliff>
            """.utf8),
        texts: [["Суд вынес", "Сот шығарды <"], ["да", ""], ["нет"]])

    static let segmented = PassageSubject(
        name: "SDLXLIFF", format: .xliff,
        bytes: Array(
            """
            \u{FEFF}<?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" version="1.2" \
            xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="ug"><body>
            <trans-unit id="u"><source>One. Two.</source><seg-source><g id="5"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" \
            mid="2">Two.</mrk></g></seg-source><target><g id="5"><mrk mtype="seg" mid="1">بىر<x id="1"/>.</mrk> <mrk mtype="seg" \
            mid="2" /></g></target><sdl:seg-defs><sdl:seg id="1" locked="false"/></sdl:seg-defs></trans-unit></body></file></xliff>
            """.utf8),
        texts: [["One.", "بىر."], ["Two.", ""]])

    static let xliff2 = PassageSubject(
        name: "XLIFF 2", format: .xliff,
        bytes: Array(
            """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="kk"><file id="f">
            <unit id="u"><originalData><data id="d">&lt;br/></data></originalData>
              <segment id="s1" state="initial"><source>One <pc id="1">two</pc></source><target>Бір <pc id="1">е<mrk id="m" \
            type="term">к</mrk>і</pc></target></segment><ignorable><source> </source></ignorable>
              <segment id="s2"><source>Th<ph id="2" dataRef="d"/>ree</source><target>Ү<ph id="2" dataRef="d"/>ш</target></segment>
            </unit></file></xliff>
            """.utf8),
        texts: [["One two", "Бір екі"], ["Three", "Үш"]])

    private static let smallXLIFF = """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="ru">
        <body><trans-unit id="1"><source>court</source><target>суд &amp; ко<x id="1"/></target></trans-unit></body></file></xliff>

        """

    static let cyrillic = PassageSubject(
        name: "XLIFF in windows-1251", format: .xliff,
        bytes: encode("<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n" + smallXLIFF, "windows-1251"),
        texts: [["court", "суд & ко"]])

    static let wide = PassageSubject(
        name: "XLIFF in UTF-16", format: .xliff,
        bytes: [0xFF, 0xFE] + encode("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n" + smallXLIFF, "UTF-16LE"),
        texts: [["court", "суд & ко"]])

    static let po = PassageSubject(
        name: "PO", format: .po,
        bytes: Array(
            """
            \u{FEFF}# kk\r
            msgid ""\r
            msgstr ""\r
            "Language: kk\\n"\r
            "Content-Type: text/plain; charset=UTF-8\\n"\r
            \r
            #: a.c:1
            #, fuzzy, c-format
            #| msgid "old"
            msgctxt "menu"
            msgid "One \\"file\\"\\n" "two"
            msgstr ""
            "Бір \\"файл\\"\\n"
              "ек\\321\\226"   \r

            msgid "%d file"
            msgid_plural "%d files"
            msgstr[0] "%d файл"
            msgstr[1] ""
            #~ msgid "gone"
            #~ msgstr "жоқ"
            """.utf8),
        texts: [
            ["One \"file\"\ntwo", "Бір \"файл\"\nекі"], ["%d file", "%d файл"], ["%d files", ""],
        ])

    static let cyrillicPO = PassageSubject(
        name: "PO in windows-1251", format: .po,
        bytes: encode(
            """
            msgid ""
            msgstr "Content-Type: text/plain; charset=CP1251\\n"
            "Last-Translator: Иван\\n"

            msgid "court"
            msgstr "суд"

            """, "windows-1251"),
        texts: [["court", "суд"]])

    static let tsv = PassageSubject(
        name: "TSV", format: .tsv,
        bytes: Array("\u{FEFF}id\tkk\tx-p\tug\r\n1\tа\\tб \\\\ в\tp\tسوت\r\n\r\n\t\t\tيوق\n2\tсоңы\t\t".utf8),
        texts: [["а\tб \\ в", "سوت"], ["", "يوق"], ["соңы", ""]])

    static let jsonl = PassageSubject(
        name: "JSON Lines", format: .jsonl,
        bytes: Array(
            #"""
            { "id" : "7", "x": {"variants": [1]}, "variants":[{"lang":"kk","text":"Сот \"\u04af\u043a\u0456м\"\n😀\ud83d\ude00"},{"text":"","lang":"ug"}]}

            {"variants":[{"lang":"kk","runs":["а",{"code":"ph","content":["no"]},{"content":["б"],"code":"hi"},"в"],"text":"абв","z":1e3}]}
            """#.utf8),
        texts: [["Сот \"үкім\"\n😀😀", ""], ["абв"]])

    private static func encode(_ text: String, _ encoding: String) -> [UInt8] {
        do {
            var converter = try CharacterConverter(from: "UTF-8", to: encoding, file: "")
            return converter.convert(Array(text.utf8)).bytes
        } catch {
            return []
        }
    }
}
