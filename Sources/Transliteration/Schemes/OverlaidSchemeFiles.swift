/// Files of one's own before those that come with the program.
struct OverlaidSchemeFiles: SchemeFiles {
    let over: any SchemeFiles
    let under: any SchemeFiles

    var names: [String] { Set(over.names).union(under.names).sorted() }

    func text(of name: String) -> String? { over.text(of: name) ?? under.text(of: name) }
}
