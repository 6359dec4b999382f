public import ArgumentParser
public import NameMatching

/// Kinds of names as arguments: `--kind place`.
extension NameKind: ExpressibleByArgument {}
