/// The conversions of OpenCC 1.4 as steps over its dictionaries, as `data/han/conversion-chains.tsv` lists them.
struct ConversionChains: Sendable {
    private var steps: [Substring: Substring] = [:]

    init(table: TabularFile) {
        for row in table.rows where row.count > 1 { steps[row[0]] = row[1] }
    }

    /// The steps of a configuration, as `copencc_chain_open` takes them; nil when there is none of that name.
    func steps(of configuration: String) -> String? { steps[configuration[...]].map(String.init) }
}
