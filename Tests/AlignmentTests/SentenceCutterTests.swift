@testable import Alignment
import Testing

@Suite struct SentenceCutterTests {
    // By hand: where a reader would cut.
    @Test(arguments: [
        ("First. Second? Third", ["First. ", "Second? ", "Third"]),
        ("В г. Алматы выпал снег.", ["В г. Алматы выпал снег."]),
        ("来了。走了。", ["来了。", "走了。"]),
        ("他说：“来了。”然后走了。", ["他说：“来了。”", "然后走了。"]),
        ("بىرىنچى جۈملە. ئىككىنچى جۈملە؟", ["بىرىنچى جۈملە. ", "ئىككىنچى جۈملە؟"]),
        ("A. B. Smith", ["A. B. Smith"]),
        ("At 2.10 a.m. Askar left. He slept.", ["At 2.10 a.m. Askar left. ", "He slept."]),
        ("Это т.н. Центр. Он закрыт.", ["Это т.н. Центр. ", "Он закрыт."]),
        ("It cost 3.5. Then it fell.", ["It cost 3.5. ", "Then it fell."]),
        ("Gen. Smith left. He was late.", ["Gen. Smith left. ", "He was late."]),
        ("«Кетемін», – деді ол. Содан кейін кетті.", ["«Кетемін», – деді ол. ", "Содан кейін кетті."]),
        ("It cost 3.5 million. then", ["It cost 3.5 million. then"]),
        ("", [""]),
        ("…", ["…"]),
    ])
    func `cuts at marks`(segment: String, sentences: [String]) {
        #expect(SentenceCutter.sentences(of: segment) == sentences)
    }

    @Test func `loses nothing of a segment and bounds the number of sentences`() {
        let segment = String(repeating: "Да. ", count: 50)
        let sentences = SentenceCutter.sentences(of: segment)
        #expect(sentences.joined() == segment && sentences.count <= SentenceCutter.mostSentences)
    }

    @Test func `numbers the sentences of segments`() {
        let sentences = Sentences(["First. Second.", "", "Third."])
        #expect(sentences.starts == [0, 2, 3, 4] && sentences.segmentOfSentence == [0, 0, 1, 2])
    }

    @Test func `cuts where a slow cutter cuts`() {
        var generator = SplitMix(seed: 0x5EED_0271)
        let characters = Array("Aaxm. . . ! ? …  «»ЯябвҰұқ3５½三。！”，、کئۈ؟۔।ǅßİ\u{301}\u{A0}\u{3000}\n".unicodeScalars)
        for _ in 0..<3000 {
            var segment = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...40, using: &generator) {
                segment.append(characters[Int.random(in: 0..<characters.count, using: &generator)])
            }
            let text = String(segment)
            #expect(
                SentenceCutter.sentences(of: text) == SlowSentenceCutter.sentences(of: text).map(String.init))
        }
    }
}
