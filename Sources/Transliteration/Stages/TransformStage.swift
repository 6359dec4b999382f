internal import ICU
internal import Synchronization

/// One of ICU's own transforms; the text is one piece.
final class TransformStage: Stage {
    private let transform: Mutex<Transform>

    /// - Throws: `SchemeError.engine` when ICU knows no such transform.
    init(_ identifier: String) throws(SchemeError) {
        do { transform = Mutex(try Transform(identifier)) } catch {
            throw .engine("ICU has no transform “\(identifier)”: write one of ICU's ids, for example icu:Han-Latin")
        }
    }

    func pieces(of text: String) -> [Piece] {
        text.isEmpty ? [] : [Piece(source: 0..<text.utf8.count, output: rewrite(text))]
    }

    func rewrite(_ text: String) -> String {
        // ICU refuses texts only where memory ends; such a text stays as it is.
        transform.withLock { (try? $0.apply(to: text)) ?? text }
    }
}
