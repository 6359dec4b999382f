internal import Terminology

extension CheckReport {
    private struct Written: Encodable {
        let files: Int
        let passages: Int
        let suppressed: Int
        let style: String?
        let findings: [WrittenFinding]
    }

    /// The report as one JSON object: `files`, `passages`, `suppressed`, `style`, `findings`.
    public func json() throws -> String {
        try JSONFragment.text(
            Written(
                files: files.count, passages: passages, suppressed: suppressed, style: style,
                findings: findings.map { WrittenFinding($0) }))
    }
}
