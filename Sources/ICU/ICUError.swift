internal import CICU

/// A failure that ICU reported.
public struct ICUError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was asked of ICU, for example `break iterator for kk`.
    public let operation: String
    /// ICU's name of the failure, for example `U_FILE_ACCESS_ERROR`.
    public let name: String
    /// For a pattern that does not compile, the UTF-16 offset at which it is wrong.
    public let utf16Offset: Int?

    /// One line: the operation, the offset where there is one, and ICU's name of the failure.
    public var description: String {
        let place = utf16Offset.map { " at offset \($0)" } ?? ""
        return "ICU: \(operation) failed\(place) (\(name))"
    }

    init(_ operation: String, status: cicu_status, utf16Offset: Int? = nil) {
        self.operation = operation
        // SAFETY: ICU's error names are constant strings.
        name = unsafe String(cString: cicu_status_name(status))
        self.utf16Offset = utf16Offset
    }

    /// Throws when `status` is a failure; warnings pass, as in ICU's `U_FAILURE`.
    static func check(_ status: cicu_status, _ operation: @autoclosure () -> String) throws(ICUError) {
        if status > 0 { throw ICUError(operation(), status: status) }
    }
}
