internal import ICU
internal import Markup

/// Puts ``SegmentationRules`` together from the events of an SRX 2.0 file.
struct RulesParser {
    let file: String
    private var hasRoot = false
    private var languageRuleName: String?
    private var rules: [SegmentationRule] = []
    private var ruleCount = 0
    private var isBreak = true
    private var ruleLine = 0
    private var before = ""
    private var after = ""
    /// The text of the pattern that is being read.
    private var pattern: String?

    init(file: String) { self.file = file }

    mutating func take(
        _ event: XMLEvent, line: Int, into result: inout SegmentationRules
    ) throws(SegmentationError) {
        switch event {
        case .start(let element): try start(element, line: line, into: &result)
        case .text(let text): pattern?.append(text)
        case .end(let name): try end(String(name.split(separator: ":").last ?? ""), line: line, into: &result)
        case .comment, .processingInstruction, .doctype: break
        }
    }

    private mutating func start(
        _ element: XMLElement, line: Int, into result: inout SegmentationRules
    ) throws(SegmentationError) {
        if !hasRoot { return try root(element, line: line) }
        switch element.localName {
        case "header":
            result.segmentsSubflows = try flag(element["segmentsubflows"], else: true, line)
            result.cascades = try flag(element["cascade"], else: false, line)
        case "formathandle": try formatHandle(element, line: line, into: &result)
        case "languagerule":
            languageRuleName = try required("languagerulename", of: element, line)
            rules = []
        case "rule":
            isBreak = try flag(element["break"], else: true, line)
            (before, after, ruleLine) = ("", "", line)
        case "beforebreak", "afterbreak": pattern = ""
        case "languagemap":
            result.languageMaps.append(
                .init(
                    pattern: try required("languagepattern", of: element, line),
                    ruleName: try required("languagerulename", of: element, line), line: line))
        default: break
        }
    }

    private mutating func end(
        _ name: String, line: Int, into result: inout SegmentationRules
    ) throws(SegmentationError) {
        switch name {
        case "beforebreak": before = try finishedPattern(line)
        case "afterbreak": after = try finishedPattern(line)
        case "rule": try finishRule()
        case "languagerule":
            if let languageRuleName { result.languageRules.append(.init(name: languageRuleName, rules: rules)) }
            languageRuleName = nil
        default: break
        }
    }

    private mutating func root(_ element: XMLElement, line: Int) throws(SegmentationError) {
        guard element.localName == "srx", element["version"] == "2.0" else {
            let version = element["version"].map { " of version \($0)" } ?? ""
            throw error(
                line, "the root element is \(element.name)\(version)",
                "give an SRX 2.0 file, whose root element is <srx version=\"2.0\">")
        }
        hasRoot = true
    }

    private func formatHandle(
        _ element: XMLElement, line: Int, into result: inout SegmentationRules
    ) throws(SegmentationError) {
        let type = try required("type", of: element, line)
        guard let kind = SegmentationRules.CodeKind(rawValue: type) else {
            throw error(line, "formathandle has the type “\(type)”", "use start, end or isolated")
        }
        result.includedCodes[kind] = try flag(try required("include", of: element, line), else: false, line)
    }

    private mutating func finishedPattern(_ line: Int) throws(SegmentationError) -> String {
        defer { pattern = nil }
        let text = pattern ?? ""
        if text.utf8.count > Self.longestPattern {
            throw error(line, "a pattern of more than \(Self.longestPattern) bytes is refused", "split the rule")
        }
        return text
    }

    private mutating func finishRule() throws(SegmentationError) {
        ruleCount += 1
        if ruleCount > Self.mostRules {
            throw error(
                ruleLine, "more than \(Self.mostRules) rules are refused",
                "keep the rules of the languages that you need")
        }
        do {
            _ = try BoundaryExpression(before: before, after: after)
        } catch {
            let place = error.cause.utf16Offset.map { " at character \($0)" } ?? ""
            let pattern = error.isAfter ? "afterbreak “\(after)”" : "beforebreak “\(before)”"
            throw self.error(
                ruleLine, "\(pattern) is wrong\(place) (\(error.cause.name))",
                "write an ICU regular expression; . ? ( [ { + * and \\ stand for themselves after a \\")
        }
        rules.append(SegmentationRule(isBreak: isBreak, before: before, after: after, line: ruleLine))
    }

    private func required(
        _ attribute: String, of element: XMLElement, _ line: Int
    ) throws(SegmentationError) -> String {
        if let value = element[attribute] { return value }
        throw error(
            line, "\(element.localName) has no attribute \(attribute)", "SRX 2.0 requires it; add it")
    }

    private func flag(_ value: String?, else usual: Bool, _ line: Int) throws(SegmentationError) -> Bool {
        switch value {
        case nil: return usual
        case "yes": return true
        case "no": return false
        case .some(let other): throw error(line, "“\(other)” is neither yes nor no", "write yes or no")
        }
    }

    private func error(_ line: Int, _ message: String, _ advice: String) -> SegmentationError {
        SegmentationError(file: file, line: line, message: message, advice: advice)
    }

    /// Rules: some twenty times what the largest public files have for all languages together.
    static let mostRules = 50_000
    /// UTF-8 bytes of one pattern.
    static let longestPattern = 64 << 10
}
