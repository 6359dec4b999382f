/// What the program calls itself in files that it writes.
public enum Tool {
    public static let name = "tilmach"
    public static let version = "0.1.0"
}
