internal import Alignment

/// What spoke for and against a link, in words for a reader.
public struct LinkReasons: Sendable, Hashable {
    /// One thing that counted.
    public struct Item: Sendable, Hashable {
        /// What it is, as `number` or `lengths`; begins small.
        public let title: String
        /// The thing in the source's own words; nil where the source lacks it.
        public let source: String?
        /// The thing in the target's own words; nil where the target lacks it.
        public let target: String?
        /// Nats: above zero for the link, below against it.
        public let worth: Double

        /// What the reader should know of a thing that one side lacks; empty otherwise.
        public var remark: String {
            switch (source, target) {
            case (.some, nil): "only in the source"
            case (nil, .some): "only in the target"
            default: ""
            }
        }

        /// `number 1953 +3.2`.
        /// - Parameter isolated: makes a text of the source or target safe beside texts of another direction.
        public func text(isolated: (String, _ isSource: Bool) -> String = { text, _ in text }) -> String {
            var parts = [title]
            if let source { parts.append(isolated(source, true)) }
            if let target, target != source {
                if source != nil { parts.append("=") }
                parts.append(isolated(target, false))
            }
            if !remark.isEmpty { parts.append("(\(remark))") }
            return parts.joined(separator: " ") + " " + LinkReasons.signed(worth)
        }
    }

    /// Another link that a segment could be in.
    public struct Rival: Sendable, Hashable {
        /// 0-based numbers of the segments of each side.
        public let source: [Int]
        /// 0-based as well.
        public let target: [Int]
        /// The probability of this other link.
        public let confidence: Double
    }

    /// Heaviest first; they add up to the score.
    public let items: [Item]
    /// The score by which the aligner chose, in nats.
    public let score: Double
    /// What these segments could be linked to otherwise; nil without doubt.
    public let rival: Rival?

    /// - Parameters:
    ///   - explanation: the aligner's.
    ///   - most: how many things to tell; the lightest become one item.
    init(_ explanation: Explanation, most: Int) {
        var items = explanation.reasons.map { reason in
            let isLength = reason.kind == .length
            return Item(
                title: Self.title(of: reason, explanation.link),
                source: isLength ? nil : reason.source, target: isLength ? nil : reason.target, worth: reason.worth)
        }
        if items.count > most {
            let rest = items[(most - 1)...]
            let sum = rest.reduce(0) { $0 + $1.worth }
            items.replaceSubrange(
                (most - 1)..., with: [Item(title: "\(rest.count) lighter ones", source: nil, target: nil, worth: sum)])
        }
        self.items = items
        score = explanation.score
        rival = explanation.rival.map { Rival(source: $0.source, target: $0.target, confidence: $0.confidence) }
    }

    /// `+3.2`, `−0.4`; a true minus sign.
    public static func signed(_ worth: Double) -> String {
        let tenths = Int((worth * 10).rounded())
        return (tenths < 0 ? "−" : "+") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    private static func title(of reason: Reason, _ link: Link) -> String {
        switch reason.kind {
        case .length: "lengths \(reason.source ?? "") : \(reason.target ?? "")"
        case .frequency: "how often \(link.source.count)-\(link.target.count) occurs"
        case .sentences: "how the sentences pair"
        case .absence: "what both leave out"
        case .paragraphs: "where paragraphs begin"
        case .word where reason.source == nil: "words without a known counterpart"
        default: reason.kind.rawValue
        }
    }
}

extension AlignedLink {
    /// Why the segments are linked or left alone; nil unless the alignment was told to explain.
    /// - Parameter most: how many things to tell; the lightest become one item.
    public func reasons(most: Int = .max) -> LinkReasons? { explanation.map { LinkReasons($0, most: most) } }
}

extension LinkReasons {
    /// `could be 3 with 4+5 (12 %)`, in numbers as people count; nil without a rival.
    public var rivalText: String? {
        rival.map { rival in
            let percent = Int((rival.confidence * 100).rounded())
            switch (rival.source.isEmpty, rival.target.isEmpty) {
            case (false, true): return "otherwise source \(LinkTable.numbers(rival.source)) alone (\(percent) %)"
            case (true, false): return "otherwise target \(LinkTable.numbers(rival.target)) alone (\(percent) %)"
            default:
                return "otherwise source \(LinkTable.numbers(rival.source)) with target "
                    + "\(LinkTable.numbers(rival.target)) (\(percent) %)"
            }
        }
    }
}
