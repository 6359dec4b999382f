// What the training of the tables and of the network needs and nobody else.
extension NameMatcher {
    /// The names of the files that hold the costs of sounds.
    package static var soundFiles: [String] { SoundTables.files.map(\.name) }

    /// A matcher with other costs of sounds than the shipped ones.
    package init(sounds: (String) -> String) {
        self.init(tables: SoundTables(sounds), network: .standard, gazetteer: .standard)
    }

    /// What the gazetteer says of two names: same, possible, different or unknown.
    package func verdict(_ first: PreparedName, _ second: PreparedName) -> String {
        PlaceEvidence(first, second, gazetteer).verdict.rawValue
    }
}
