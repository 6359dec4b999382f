internal import CICU

/// Facts about the ICU that is linked.
public enum ICULibrary {
    /// The version, for example `72.1`.
    public static var version: String {
        // SAFETY: a constant string.
        unsafe String(cString: cicu_version())
    }
}
