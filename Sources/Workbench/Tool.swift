/// What the program calls itself in files that it writes.
public enum Tool {
    /// The command's name, as people type it.
    public static let name = "tilmach"
    /// The release by Semantic Versioning; TMX files carry it as `creationtoolversion`.
    public static let version = "0.1.0"
}
