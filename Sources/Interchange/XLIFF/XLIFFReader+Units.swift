internal import Markup
internal import TranslationTypes

// The children of units; each has just begun, and is read to its end.
extension XLIFFReader {
    mutating func readUnit(
        into parts: inout XLIFFUnitParts, _ languages: XMLPassageScope
    ) throws(InterchangeError) {
        while let event = try xml.event() {
            if case .end = event { return }
            guard case .start(let child) = event else { continue }
            if isOurs(child) {
                switch child.localName {
                case "source", "target", "seg-source": try readText(child, into: &parts, languages)
                case "note": try readNote(child, into: &parts)
                case "notes":
                    try readChildren { (self, note) throws(InterchangeError) in try self.readNote(note, into: &parts) }
                case "originalData": try readOriginalData(into: &parts.originalData)
                case "segment": try readSegment(child, into: &parts, languages)
                case "alt-trans": try readAlternative(child, into: &parts, languages)
                default: try xml.skip()
                }
            } else if child.namespaceURI == XLIFFNamespace.metadata {
                try readMetadata(child, into: &parts)
            } else if child.namespaceURI == XLIFFNamespace.matches {
                try readMatches(into: &parts, languages)
            } else {
                try xml.skip()
            }
        }
    }

    /// Runs `body` for each child element, which reads it to its end.
    private mutating func readChildren(
        _ body: (inout XLIFFReader, XMLElement) throws(InterchangeError) -> Void
    ) throws(InterchangeError) {
        while let event = try xml.event() {
            if case .end = event { return }
            if case .start(let child) = event { try body(&self, child) }
        }
    }

    /// `source`, `target` or `seg-source` of a `trans-unit`.
    private mutating func readText(
        _ element: XMLElement, into parts: inout XLIFFUnitParts, _ languages: XMLPassageScope
    ) throws(InterchangeError) {
        var segments: [(mid: String, content: InlineContent)] = []
        let isTarget = element.localName == "target"
        let variant = try readVariant(
            element, isTarget ? languages.targetLanguage : languages.sourceLanguage, data: [:], segments: &segments)
        switch element.localName {
        case "source": parts.whole.source = variant
        case "target":
            parts.whole.target = variant
            parts.whole.state = element["state"]
            parts.targetSegments = segments
        default: parts.sourceSegments = segments
        }
    }

    /// `segment` of XLIFF 2.
    private mutating func readSegment(
        _ element: XMLElement, into parts: inout XLIFFUnitParts, _ languages: XMLPassageScope
    ) throws(InterchangeError) {
        var segment = XLIFFUnitParts.Segment(
            identifier: element["id"], state: element["state"], subState: element["subState"])
        try readPair(into: &segment, languages, data: parts.originalData)
        parts.segments.append(segment)
    }

    /// The `source` and `target` of a segment or of a candidate.
    private mutating func readPair(
        into segment: inout XLIFFUnitParts.Segment, _ languages: XMLPassageScope, data: [String: InlineContent]
    ) throws(InterchangeError) {
        var data = data
        var ignored: [(mid: String, content: InlineContent)] = []
        while let event = try xml.event() {
            if case .end = event { return }
            guard case .start(let child) = event else { continue }
            switch isOurs(child) ? child.localName : "" {
            case "source":
                segment.source = try readVariant(child, languages.sourceLanguage, data: data, segments: &ignored)
            case "target":
                segment.target = try readVariant(child, languages.targetLanguage, data: data, segments: &ignored)
            case "originalData": try readOriginalData(into: &data)
            default: try xml.skip()
            }
        }
    }

    private mutating func readVariant(
        _ element: XMLElement, _ language: LanguageTag?, data: [String: InlineContent],
        segments: inout [(mid: String, content: InlineContent)]
    ) throws(InterchangeError) -> TranslationVariant {
        let own = XMLPassageScope.language(element["xml:lang"])
        let content = try readContent(data: data, segments: &segments)
        return TranslationVariant(
            language: own ?? language ?? .undetermined, content: content,
            attributes: Self.attributes(of: element, except: ["xml:lang", "state"]))
    }

    private mutating func readNote(
        _ element: XMLElement, into parts: inout XLIFFUnitParts
    ) throws(InterchangeError) {
        let text = try readPlainText()
        let attributes =
            Self.declarations(for: element) + Self.attributes(of: element, except: ["appliesTo"])
        switch element["appliesTo"] ?? element["annotates"] {
        case "source": parts.sourceNotes.append(Note(text, attributes: attributes.filter { $0.name != "annotates" }))
        case "target": parts.targetNotes.append(Note(text, attributes: attributes.filter { $0.name != "annotates" }))
        default: parts.notes.append(Note(text, attributes: attributes))
        }
    }

    private mutating func readPlainText() throws(InterchangeError) -> String {
        var ignored: [(mid: String, content: InlineContent)] = []
        return try readContent(data: [:], segments: &ignored).plainText
    }

    private mutating func readOriginalData(into data: inout [String: InlineContent]) throws(InterchangeError) {
        var found = data
        try readChildren { (self, child) throws(InterchangeError) in
            var ignored: [(mid: String, content: InlineContent)] = []
            let content = try self.readContent(data: [:], segments: &ignored)
            if let identifier = child["id"] { found[identifier] = content }
        }
        data = found
    }
}

// MARK: - Metadata and candidates

extension XLIFFReader {
    /// `mda:metadata`: each `mda:meta` is a property; of groups only those that the writer makes are told apart.
    private mutating func readMetadata(
        _ element: XMLElement, into parts: inout XLIFFUnitParts, category: String? = nil, appliesTo: String? = nil
    ) throws(InterchangeError) {
        while let event = try xml.event() {
            if case .end = event { return }
            guard case .start(let child) = event else { continue }
            if child.localName == "meta" {
                let value = try readPlainText()
                parts.add(child["type"] ?? "", value, category: category, appliesTo: appliesTo)
            } else {
                try readMetadata(
                    child, into: &parts, category: child["category"] ?? category,
                    appliesTo: child["appliesTo"] ?? appliesTo)
            }
        }
    }

    /// `mtc:matches` of XLIFF 2.
    private mutating func readMatches(
        into parts: inout XLIFFUnitParts, _ languages: XMLPassageScope
    ) throws(InterchangeError) {
        while let event = try xml.event() {
            if case .end = event { return }
            guard case .start(let match) = event else { continue }
            var segment = XLIFFUnitParts.Segment()
            try readPair(into: &segment, languages, data: [:])
            parts.addCandidate(
                segment, "match", quality: match["matchQuality"] ?? match["similarity"], origin: match["origin"])
        }
    }

    /// `alt-trans` of XLIFF 1.2.
    private mutating func readAlternative(
        _ element: XMLElement, into parts: inout XLIFFUnitParts, _ languages: XMLPassageScope
    ) throws(InterchangeError) {
        var segment = XLIFFUnitParts.Segment()
        try readPair(into: &segment, languages, data: [:])
        parts.addCandidate(
            segment, "alt-trans", quality: element["match-quality"], origin: element["origin"])
    }
}

extension XLIFFUnitParts {
    /// Takes a piece of metadata.
    mutating func add(_ type: String, _ value: String, category: String?, appliesTo: String?) {
        switch (category == Self.attributeCategory, appliesTo) {
        case (true, "source"): sourceAttributes.append(Attribute(type, value))
        case (true, "target"): targetAttributes.append(Attribute(type, value))
        case (true, _): furtherAttributes.append(Attribute(type, value))
        case (false, "source"): sourceProperties.append(Property(type, value))
        case (false, "target"): targetProperties.append(Property(type, value))
        case (false, _): properties.append(Property(type, value))
        }
    }

    /// Takes a candidate; one without a source is for the source of the unit.
    mutating func addCandidate(_ segment: Segment, _ element: String, quality: String?, origin: String?) {
        var unit = TranslationUnit(
            identifier: identifier, variants: [], sourceLanguage: scope.languages.sourceLanguage)
        if let source = segment.source ?? whole.source ?? segments.first?.source { unit.variants.append(source) }
        if let target = segment.target { unit.variants.append(target) }
        unit.properties.append(Property(XLIFFProperty.candidate, element))
        if let quality { unit.properties.append(Property(XLIFFProperty.quality, quality)) }
        if let origin { unit.properties.append(Property(XLIFFProperty.origin, origin)) }
        candidates.append(unit)
    }

    /// The `mda:metaGroup/@category` under which the writer keeps attributes that XLIFF does not know.
    static let attributeCategory = "x-tilmach-attributes"
    /// That of properties.
    static let propertyCategory = "x-tilmach-properties"
}
