public import ArgumentParser
public import Workbench

// Choices of use cases as arguments, by their names.
extension AlignmentFormat: ExpressibleByArgument {}
extension Duplicates: ExpressibleByArgument {}
extension ArchivePeriod.Length: ExpressibleByArgument {}
