internal import Alignment

/// What spoke for and against a link, as JSON gives it.
struct WrittenReasons: Encodable {
    let evidence: [WrittenReason]
    let score: Double
    let rival: WrittenLink?

    init(_ explanation: Explanation) {
        evidence = explanation.reasons.map(WrittenReason.init)
        score = WrittenReason.rounded(explanation.score)
        rival = explanation.rival.map {
            WrittenLink(source: $0.source, target: $0.target, confidence: $0.confidence)
        }
    }
}

struct WrittenReason: Encodable {
    let kind: String
    let source: String?
    let target: String?
    let worth: Double

    init(_ reason: Reason) {
        kind = reason.kind.rawValue
        source = reason.source
        target = reason.target
        worth = Self.rounded(reason.worth)
    }

    /// Three decimals, so that a sum of many is right to two.
    static func rounded(_ worth: Double) -> Double { (worth * 1000).rounded() / 1000 }
}
