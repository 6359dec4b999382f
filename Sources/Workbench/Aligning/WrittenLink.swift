/// A link as a list `[[source indexes], [target indexes], confidence]`, which is how the scorers of the field read it.
struct WrittenLink: Encodable {
    let source: [Int]
    let target: [Int]
    let confidence: Double

    init(source: [Int], target: [Int], confidence: Double) {
        self.source = source
        self.target = target
        self.confidence = confidence
    }

    init(_ link: AlignedLink) {
        self.init(source: link.sourceIndexes, target: link.targetIndexes, confidence: link.confidence)
    }

    func encode(to encoder: any Encoder) throws {
        var list = encoder.unkeyedContainer()
        try list.encode(source)
        try list.encode(target)
        try list.encode((confidence * Self.scale).rounded() / Self.scale)
    }

    /// Four decimals.
    private static let scale = 10_000.0
}
