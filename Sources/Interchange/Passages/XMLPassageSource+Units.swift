internal import Markup
internal import TranslationTypes

// The unit elements of the three formats; each has just begun, and is read to its end.
extension XMLPassageSource {
    private typealias Side = (side: XMLSide, role: PassageSide.Role, isEditable: Bool)

    /// TMX 1.4b `tu`: every `tuv` is a side.
    mutating func readTMXUnit(_ element: XMLElement) throws(InterchangeError) {
        var usual = scopes[scopes.count - 1].sourceLanguage
        if let language = element["srclang"] { usual = TMXHeader.sourceLanguage(language) }
        var sides: [XMLSide] = []
        while let event = try xml.event() {
            if case .end = event { break }
            guard case .start(let child) = event else { continue }
            guard isOurs(child), child.localName == "tuv" else {
                try xml.skip()
                continue
            }
            let language = XMLPassageScope.language(child["xml:lang"] ?? child["lang"])
            while let event = try xml.event() {
                if case .end = event { break }
                guard case .start(let part) = event else { continue }
                if isOurs(part), part.localName == "seg" {
                    sides.append(try readSide(part, language: language).whole)
                } else {
                    try xml.skip()
                }
            }
        }
        let source = usual.flatMap { usual in sides.firstIndex { $0.language?.matches(usual) == true } }
        add(
            identifier: element["tuid"],
            sides.enumerated().map { index, side in
                (side, source == nil ? .text : index == source ? .source : .target, true)
            })
    }

    /// XLIFF 1.2 `trans-unit`: a passage for each segment that is marked in the target, or one for the whole.
    mutating func readXLIFF1Unit(_ element: XMLElement) throws(InterchangeError) {
        let scope = scopes[scopes.count - 1].entering(element)
        var source: XMLSide?
        var sourceSegments: [(mid: String, side: XMLSide)] = []
        var target: (whole: XMLSide, segments: [(mid: String, side: XMLSide)])?
        var locked: Set<String> = []
        while let event = try xml.event() {
            if case .end = event { break }
            guard case .start(let child) = event else { continue }
            switch isOurs(child) ? child.localName : "" {
            case "source": source = try readSide(child, language: scope.sourceLanguage).whole
            case "seg-source": sourceSegments = try readSide(child, language: scope.sourceLanguage).segments
            case "target": target = try readSide(child, language: scope.targetLanguage)
            default: locked.formUnion(try readLockedSegments(child))
            }
        }
        let isSegmented = target.map { !$0.segments.isEmpty || $0.whole.text.isEmpty } ?? true
        guard isSegmented, !sourceSegments.isEmpty else {
            return add(identifier: element["id"], sides(source, target?.whole, isEditable: scope.isTranslatable))
        }
        var targets = target?.segments ?? []
        for (mid, side) in sourceSegments {
            let place = targets.firstIndex { $0.mid == mid }
            let target = place.map { targets.remove(at: $0).side }
            add(
                identifier: Self.name(element["id"], mid),
                sides(side, target, isEditable: scope.isTranslatable && !locked.contains(mid)))
        }
        for (mid, side) in targets {
            add(identifier: Self.name(element["id"], mid), sides(nil, side, isEditable: scope.isTranslatable))
        }
    }

    /// XLIFF 2 `unit`: a passage for each `segment`.
    mutating func readXLIFF2Unit(_ element: XMLElement) throws(InterchangeError) {
        let scope = scopes[scopes.count - 1].entering(element)
        var segments: [(identifier: String?, source: XMLSide?, target: XMLSide?)] = []
        while let event = try xml.event() {
            if case .end = event { break }
            guard case .start(let child) = event else { continue }
            guard isOurs(child), child.localName == "segment" else {
                try xml.skip()
                continue
            }
            segments.append((child["id"], nil, nil))
            while let event = try xml.event() {
                if case .end = event { break }
                guard case .start(let part) = event else { continue }
                switch isOurs(part) ? part.localName : "" {
                case "source":
                    segments[segments.count - 1].source = try readSide(part, language: scope.sourceLanguage).whole
                case "target":
                    segments[segments.count - 1].target = try readSide(part, language: scope.targetLanguage).whole
                default: try xml.skip()
                }
            }
        }
        for (index, segment) in segments.enumerated() {
            let place = segment.identifier ?? (segments.count > 1 ? String(index + 1) : nil)
            add(
                identifier: Self.name(element["id"], place),
                sides(segment.source, segment.target, isEditable: scope.isTranslatable))
        }
    }

    /// The source of an XLIFF file is the text of another file, to which the translation goes back; it does not change.
    private func sides(_ source: XMLSide?, _ target: XMLSide?, isEditable: Bool) -> [Side] {
        var result: [Side] = []
        if let source { result.append((source, .source, false)) }
        if let target { result.append((target, .target, isEditable)) }
        return result
    }

    /// The segments that an SDLXLIFF file locks (`sdl:seg-defs/sdl:seg`, attribute `locked`); reads the child to its end.
    private mutating func readLockedSegments(_ child: XMLElement) throws(InterchangeError) -> Set<String> {
        guard child.localName == "seg-defs" else {
            try xml.skip()
            return []
        }
        var locked: Set<String> = []
        var depth = 1
        while depth > 0, let event = try xml.event() {
            switch event {
            case .start(let element):
                depth += 1
                if element.localName == "seg", element["locked"] == "true" { locked.insert(element["id"] ?? "") }
            case .end: depth -= 1
            default: break
            }
        }
        return locked
    }

    /// `unit` or `unit/segment`.
    private static func name(_ unit: String?, _ segment: String?) -> String? {
        guard let unit else { return segment }
        return segment.map { "\(unit)/\($0)" } ?? unit
    }
}
