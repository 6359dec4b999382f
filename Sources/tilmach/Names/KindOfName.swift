import ArgumentParser

/// What a name is said to be of.
enum KindOfName: String, CaseIterable, ExpressibleByArgument { case person, place }
