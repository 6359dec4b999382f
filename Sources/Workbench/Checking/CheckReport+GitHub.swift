internal import Terminology

extension CheckReport {
    /// The findings as workflow commands of GitHub Actions, one a line, which show as annotations of the changed files.
    ///
    /// After docs.github.com, “Workflow commands for GitHub Actions”: `::error file=…,line=…,col=…,title=…::message`.
    public func gitHubAnnotations() -> String {
        findings.reduce(into: "") { $0 += Self.annotation($1) + "\n" }
    }

    private static func annotation(_ found: FileFinding) -> String {
        var properties = ["file=\(escaped(found.file, isProperty: true))"]
        if let start = found.start {
            properties.append("line=\(start.line)")
            if let column = start.column { properties.append("col=\(column)") }
            if let end = found.end {
                properties.append("endLine=\(end.line)")
                // GitHub takes an end column only within one line, and counts it inclusive.
                if let column = end.column, end.line == start.line {
                    properties.append("endColumn=\(max(1, column - 1))")
                }
            }
        }
        properties.append("title=\(escaped(found.finding.rule, isProperty: true))")
        let level =
            switch found.finding.severity {
            case .info, .off: "notice"
            case .warning: "warning"
            case .error: "error"
            }
        return "::\(level) \(properties.joined(separator: ","))::\(escaped(found.finding.message, isProperty: false))"
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        text.reduce(into: "") { result, letter in
            switch letter {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n", "\r\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.append(letter)
            }
        }
    }
}
