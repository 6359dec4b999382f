public import TranslationTypes

extension AlignedDocuments {
    /// The links as translation units, with where they come from and how sure they are.
    ///
    /// Links without a counterpart, and those below `minimumConfidence`, make no unit.
    public func units(minimumConfidence: Double = 0) -> [TranslationUnit] {
        let shared = provenance(of: source, side: "source") + provenance(of: target, side: "target")
        return pairs(minimumConfidence: minimumConfidence).map { link in
            let confidence = Property(Property.Kind.alignmentConfidence, Self.rounded(link.confidence))
            return TranslationUnit(
                variants: [
                    variant(link.source, at: link.sourceIndexes, in: source),
                    variant(link.target, at: link.targetIndexes, in: target),
                ],
                sourceLanguage: source.language,
                properties: shared + [confidence])
        }
    }

    private func variant(_ text: String, at indexes: [Int], in side: SegmentedDocument) -> TranslationVariant {
        var context: [Property] = []
        if let first = indexes.first, first > 0 {
            context.append(Property(Property.Kind.previousContext, side.segments[first - 1].text))
        }
        if let last = indexes.last, last + 1 < side.segments.count {
            context.append(Property(Property.Kind.nextContext, side.segments[last + 1].text))
        }
        return TranslationVariant(language: side.language, content: InlineContent(text), properties: context)
    }

    private func provenance(of side: SegmentedDocument, side name: String) -> [Property] {
        let document = side.document
        var properties: [Property] = []
        func add(_ type: String, _ value: String?) {
            if let value, !value.isEmpty { properties.append(Property("\(type)-\(side.language)", value)) }
        }
        add(Property.Kind.document, document.title)
        add(Property.Kind.url, document.url)
        add(Property.Kind.author, document.authors.joined(separator: "; "))
        add(Property.Kind.date, document.date)
        return properties
    }

    /// Three decimals: finer differences between confidences mean nothing.
    static func rounded(_ confidence: Double) -> String {
        let thousandths = Int((confidence * 1000).rounded())
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
