public import ArgumentParser
public import Workbench

/// Kinds of names as arguments: `--kind place`.
extension VariantsKind: ExpressibleByArgument {}
