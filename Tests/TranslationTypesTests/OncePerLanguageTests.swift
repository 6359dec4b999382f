import Synchronization
import Testing
import TranslationTypes

@Suite struct OncePerLanguageTests {
    @Test func `makes what belongs to a language once, whatever its script and region`() throws {
        let calls = Mutex<[String]>([])
        let once = OncePerLanguage { code in
            calls.withLock { $0.append(code) }
            return code + "!"
        }
        #expect(once[.kazakh] == "kk!")
        #expect(try once[LanguageTag("kk-Arab-CN")] == "kk!")
        #expect(once[.russian] == "ru!")
        #expect(calls.withLock { $0 } == ["kk", "ru"])
    }

    @Test func `gives all threads the same`() async {
        final class Thing: Sendable {}
        let once = OncePerLanguage { _ in Thing() }
        let things = await withTaskGroup(of: Thing.self) { group in
            for _ in 0..<50 { group.addTask { once[.uyghur] } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(things.allSatisfy { $0 === things[0] })
    }
}
