internal import Markup
internal import TranslationTypes

/// What a `unit` or `trans-unit` holds, before it becomes units of ours.
struct XLIFFUnitParts {
    /// One `segment` of XLIFF 2, or one marked segment of XLIFF 1.2.
    struct Segment {
        var identifier: String?
        var state: String?
        var subState: String?
        var source: TranslationVariant?
        var target: TranslationVariant?
    }

    let identifier: String?
    let attributes: [Attribute]
    let scope: XLIFFReader.Scope
    var notes: [Note] = []
    var sourceNotes: [Note] = []
    var targetNotes: [Note] = []
    var properties: [Property] = []
    var sourceProperties: [Property] = []
    var targetProperties: [Property] = []
    /// What a file of ours says in metadata, since XLIFF has no place for it.
    var furtherAttributes: [Attribute] = []
    var sourceAttributes: [Attribute] = []
    var targetAttributes: [Attribute] = []
    var originalData: [String: InlineContent] = [:]
    var segments: [Segment] = []
    var candidates: [TranslationUnit] = []
    /// XLIFF 1.2: the whole texts, and the segments that are marked in them.
    var whole = Segment()
    var sourceSegments: [(mid: String, content: InlineContent)] = []
    var targetSegments: [(mid: String, content: InlineContent)] = []

    init(_ element: XMLElement, _ scope: XLIFFReader.Scope) {
        self.scope = scope
        identifier = element["name"] ?? element["resname"] ?? element["id"]
        attributes = XLIFFReader.attributes(of: element, except: ["id", "name", "resname"])
    }

    /// The segments of an XLIFF 2 unit.
    func segmentUnits() -> [TranslationUnit] {
        segments.enumerated().map { index, segment in
            unit(segment, place: segment.identifier ?? (segments.count > 1 ? String(index + 1) : nil))
        }
    }

    /// The segments that are marked in a `trans-unit`, or the whole.
    func transUnits() -> [TranslationUnit] {
        let isSegmented = !targetSegments.isEmpty || whole.target?.text.isEmpty ?? true
        guard isSegmented, !sourceSegments.isEmpty else { return [unit(whole, place: nil)] }
        var targets = targetSegments
        var result = sourceSegments.map { mid, content in
            let place = targets.firstIndex { $0.mid == mid }
            return unit(segment(content, place.map { targets.remove(at: $0).content }), place: mid)
        }
        for (mid, content) in targets { result.append(unit(segment(nil, content), place: mid)) }
        return result
    }

    private func segment(_ source: InlineContent?, _ target: InlineContent?) -> Segment {
        var result = whole
        result.source = Self.with(source, whole.source)
        result.target = Self.with(target, whole.target)
        return result
    }

    private static func with(_ content: InlineContent?, _ variant: TranslationVariant?) -> TranslationVariant? {
        guard let content, var result = variant else { return nil }
        result.content = content
        return result
    }

    private func unit(_ segment: Segment, place: String?) -> TranslationUnit {
        var unit = TranslationUnit(
            identifier: identifier, variants: [], sourceLanguage: scope.languages.sourceLanguage, notes: notes,
            properties: properties, attributes: attributes + furtherAttributes)
        if var source = segment.source, !source.content.runs.isEmpty {
            source.notes = sourceNotes
            source.properties = sourceProperties
            source.attributes += sourceAttributes
            unit.variants.append(source)
        } else {
            unit.notes += sourceNotes
        }
        if var target = segment.target, !target.content.runs.isEmpty {
            target.notes = targetNotes
            target.properties = targetProperties
            target.attributes += targetAttributes
            unit.variants.append(target)
        } else {
            unit.notes += targetNotes
        }
        if let place { unit.properties.append(Property(XLIFFProperty.segment, place)) }
        unit.properties += scope.properties
        if let state = segment.state { unit.properties.append(Property(XLIFFProperty.state, state)) }
        if let state = segment.subState { unit.properties.append(Property(XLIFFProperty.subState, state)) }
        return unit
    }
}
